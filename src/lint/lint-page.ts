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

export interface LintPageOptions extends Omit<ExplainOptions, 'page'> {
  /** What was told before, and is neither told nor answered again; what is found now is added. */
  readonly known?: Set<string> | undefined;
}

/** Places in measured lists move when something else is found: an element is known by its selector. */
const keyOf = ({ rule, at, where, message }: Finding): string => [rule, where ?? at, message['en']].join();

/**
 * Judges profile and page by all rules and tells each finding by one `pdp-consent-lint` event, at its element where it
 * has one. For who builds the site: never call it for visitors.
 */
export const lintPage = (
  handle: Lintable,
  { known = new Set(), ...options }: LintPageOptions = {},
): Finding[] => {
  watchTouches(document);
  const page = measurePage(handle, { touched });
  const findings = explainProfile(handle.profile, { ...options, page }).filter((finding) => {
    const key = keyOf(finding);
    return !known.has(key) && known.add(key);
  });
  const elements = new Map<string, Element>();
  if (findings.some(({ where }) => where))
    for (const element of deepElements(document, '*')) elements.set(whereIs(element), element);
  for (const { rule, severity, at, message, mend, where } of findings) {
    const said = [message, mend].map((text) => inLanguage(text, handle.lang, ['en'])).join(' ');
    const element = where === undefined ? undefined : elements.get(where);
    handle.lint(rule, said, element, { severity, at: at || '/', where });
  }
  return findings;
};
