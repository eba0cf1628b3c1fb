import { languageOf } from '../core/language-of.js';
import type { ConsentHandle } from '../model/handle.js';

/**
 * Follows `lang` of the page, of `<pdp-consent>` and of what holds it, once a page. A language that the visitor has
 * chosen stands until the page really asks for another one.
 */
export const followLanguage = (handle: ConsentHandle): void => {
  const { host } = handle;
  let last = handle.askedLang;
  const look = (): void => {
    const now = languageOf(host);
    if (now !== last) handle.lang = last = now;
  };
  const observer = new MutationObserver(look);
  // Subtrees end at shadow roots, and so does what `languageOf` looks at.
  observer.observe(host.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  // What changed while this chunk was on its way.
  look();
};
