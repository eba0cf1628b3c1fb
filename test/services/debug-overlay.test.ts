import { expect } from '@open-wc/testing';
import { mountDebug } from '../../src/ui/debug-overlay.js';
import { aBannerHandle } from '../support/banner-handle.js';

suite('debug overlay', () => {
  test('tells of every service and purpose each condition and which one fails, once, and follows the state', () => {
    const handle = aBannerHandle();
    let failing = 'gpc';
    Object.assign(handle, {
      explain: () => ['undecided', 'gpc'].map((id) => ({ id, ok: id !== failing })),
      isAllowed: (id: string) => id === 'one' && failing === '',
    });
    mountDebug(handle as never);
    mountDebug(handle as never);
    const overlays = document.querySelectorAll('pdp-debug');
    expect(overlays.length).to.equal(1);
    const text = (): string => overlays[0]!.shadowRoot!.textContent!;
    for (const word of ['closed: service one', 'closed: purpose stats', 'ok: undecided', 'fails: gpc'])
      expect(text()).to.include(word);
    failing = '';
    handle.notify();
    expect(text()).to.include('runs: service one').and.not.include('fails');
    overlays[0]!.remove();
  });
});
