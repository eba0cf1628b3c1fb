import { expect } from '@open-wc/testing';
import { defineProperties } from '../../src/acts/element-properties.js';
import { type PdpConsentElement, defineConsent } from '../../src/core/pdp-consent-element.js';

suite('the element', () => {
  test('that a framework makes anew, with its profile inside, is read like the first', () => {
    defineConsent();
    const make = (): PdpConsentElement => {
      const element = document.createElement('pdp-consent') as PdpConsentElement;
      const profile = document.createElement('script');
      profile.type = 'application/json';
      profile.textContent = '{}';
      element.append(profile);
      return element;
    };
    const first = make();
    document.body.append(first);
    expect(first.running).to.equal(true);
    // What the acts do once they are here.
    defineProperties(first);
    first.remove();
    const second = make();
    document.body.append(second);
    expect(second.running).to.equal(true);
    second.remove();
  });
});
