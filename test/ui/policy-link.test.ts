import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PolicyLink } from '../../src/ui/policy-link.js';
import { aBannerHandle, aBannerProfile, seen } from '../support/banner-handle.js';

const until = (what: string, holds: () => unknown) => waitUntil(holds, what, { timeout: 15_000 });
const handle = aBannerHandle(
  aBannerProfile({
    policies: [
      {
        id: 'policy',
        title: { ru: 'Политика', kk: 'Саясат' },
        url: 'https://operator.example/privacy',
        urls: { kk: 'https://operator.example/kk' },
        version: '2026-10-05',
        updatedAt: '2026-10-05',
      },
      { id: 'bad', title: { ru: 'Дурная' }, url: 'javascript:alert(1)', version: '1' },
    ],
  }),
);
const words = (link: Element): string => seen(link.shadowRoot!.querySelector('span'));

suite('policy link', () => {
  suiteSetup(() => PolicyLink.define(handle));

  test('leads to the text in the reader’s language and says version and date once', async () => {
    const link = await fixture<PolicyLink>(html`<pdp-policy-link></pdp-policy-link>`);
    await until('Russian', () => words(link));
    expect(words(link)).to.equal('Политика, редакция от 05.10.2026');
    await expect(link).to.be.accessible();
    link.lang = 'kk';
    await until('Kazakh', () => words(link).startsWith('Саясат'));
    expect(words(link)).to.equal('Саясат, 2026 ж. 5 қазан күнгі нұсқасы');
    expect(link.shadowRoot!.querySelector('a')!.href).to.equal('https://operator.example/kk');
  });

  test('shows what stands inside when the policy is unknown or its address is none, and reports it', async () => {
    const unknown = await fixture<PolicyLink>(
      html`<pdp-policy-link policy="other"><a href="/own">Own</a></pdp-policy-link>`,
    );
    await until('the report', () => handle.reported.includes('policy-unknown'));
    expect(unknown.shadowRoot!.querySelector('slot')).to.not.equal(null);
    const bad = await fixture<PolicyLink>(html`<pdp-policy-link policy="bad">Bad</pdp-policy-link>`);
    await until('it is drawn', () => bad.shadowRoot!.querySelector('slot'));
    expect(bad.shadowRoot!.querySelector('a')).to.equal(null);
  });

  test('reports a link inside that leads elsewhere than the profile (G17)', async () => {
    await fixture(html`<pdp-policy-link><a href="https://elsewhere.example/">Policy</a></pdp-policy-link>`);
    await until('the report', () => handle.reported.includes('policy-differs'));
  });
});
