import { expect } from '@open-wc/testing';
import { defineProperties } from '../../src/acts/element-properties.js';
import { defineConsent } from '../../src/core/pdp-consent-element.js';

suite('the element', () => {
  test('that a framework makes anew, with its profile inside, is read like the first', () => {
    defineConsent();
    const make = (): HTMLElement => {
      const element = document.createElement('pdp-consent');
      const profile = document.createElement('script');
      profile.type = 'application/json';
      profile.textContent = '{}';
      element.append(profile);
      return element;
    };
    const first = make();
    document.body.append(first);
    expect(!!first.shadowRoot).to.equal(true);
    // What the acts do once they are here.
    defineProperties(first);
    first.remove();
    const second = make();
    document.body.append(second);
    expect(!!second.shadowRoot).to.equal(true);
    second.remove();
  });
});
