import type { ConsentHandle } from '../model/handle.js';
import { inLanguage } from '../model/text.js';
import { deepElements } from './deep-elements.js';
import type { Finding } from './finding.js';
import { lintPage } from './lint-page.js';

/** How long the page has to stand still before it is measured, and how long our own elements may take to be drawn. */
const STILL_MS = 300;
const DRAWN_MS = 10_000;

const asked = new WeakMap<HTMLElement, () => void>();

/** A field is drawn once its words are there: until then its consent could not be read. */
const isDrawn = (): boolean =>
  !document.querySelector('pdp-consent-field:not(:defined)') &&
  [...deepElements(document, 'pdp-consent-field')].every(
    ({ shadowRoot }) => shadowRoot?.querySelector('[data-pdp-part]') ?? false,
  );

const told = ({ rule, severity, at, where, message, mend }: Finding, lang: string): string =>
  [
    `${severity} ${rule}: ${inLanguage(message, lang, ['en'])} ${inLanguage(mend, lang, ['en'])}`,
    `  ${at || '/'}${where ? ` ${where}` : ''}`,
  ].join('\n');

/**
 * Chunk `lint`: for who builds the site, under `data-pdp-lint` (`strict`, or `kz` as its value). Judges profile and page
 * once the banner stands, and again whenever the page, the choice or what is open has changed; each finding is one
 * `pdp-consent-lint` event, and stands in the console once. Measures only: asks no network, stores nothing.
 */
export const mountLint = (handle: ConsentHandle): void => {
  const { host } = handle;
  const again = asked.get(host);
  if (again) return again();
  const known = new Set<string>();
  let looks = 0;
  const look = (): void => {
    const strictness = document.querySelector('[data-pdp-lint=kz]') ? 'kz' : 'strict';
    const fresh = lintPage(handle, { strictness, known });
    if (fresh.length) console.warn(['pdp-consent', ...fresh.map((one) => told(one, handle.lang))].join('\n'));
    else if (!looks) console.info('pdp-consent: the lint finds nothing.');
    looks++;
  };
  let due = 0;
  const lookSoon = (waited = 0): void => {
    clearTimeout(due);
    due = +setTimeout(() => {
      if (document.readyState === 'complete' && (waited >= DRAWN_MS || isDrawn())) look();
      else lookSoon(waited + STILL_MS);
    }, STILL_MS);
  };
  asked.set(host, lookSoon);
  handle.subscribe(() => lookSoon());
  const observer = new MutationObserver(() => lookSoon());
  for (const root of [document.body, host.shadowRoot!])
    observer.observe(root, { childList: true, subtree: true });
  lookSoon();
};
