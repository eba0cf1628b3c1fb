import type { ConsentHandle } from '../model/handle.js';
import { inLanguage } from '../model/text.js';
import { deepElements, whereIs } from './deep-elements.js';
import { explainProfile, type ExplainOptions } from './explain-profile.js';
import type { Finding } from './finding.js';
import { measurePage } from './measure-page.js';
import type { Measured } from './measured.js';

/** What is judged and where findings are told; a `ConsentHandle` is one. */
export type Lintable = Measured & Pick<ConsentHandle, 'lang' | 'lint'>;

const touched = new WeakSet<Element>();
const watched = new WeakSet<Document>();

/** Remembers boxes that a person has used: what they show from then on is no default. */
const watchTouches = (page: Document): void => {
  if (watched.has(page)) return;
  watched.add(page);
  page.addEventListener(
    'input',
    (event) => event.isTrusted && touched.add(event.composedPath()[0] as Element),
    { capture: true },
  );
};

/**
 * Judges profile and page by all rules and tells each finding by one `pdp-consent-lint` event, at its element where it
 * has one. For who builds the site: never call it for visitors.
 */
export const lintPage = (handle: Lintable, options: Omit<ExplainOptions, 'page'> = {}): Finding[] => {
  watchTouches(document);
  const page = measurePage(handle, { touched });
  const findings = explainProfile(handle.profile, { ...options, page });
  const elements = new Map<string, Element>();
  if (findings.some(({ where }) => where))
    for (const element of deepElements(document, '*')) elements.set(whereIs(element), element);
  for (const { rule, at, message, mend, where } of findings) {
    const [said, what] = [message, mend].map((text) => inLanguage(text, handle.lang, ['en']));
    handle.lint(
      rule,
      `${said} ${what} (${at || '/'})`,
      where === undefined ? undefined : elements.get(where),
    );
  }
  return findings;
};
