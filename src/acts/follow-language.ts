import type { ConsentHandle } from '../model/handle.js';

/**
 * Follows `lang` of the page, of `<pdp-consent>` and of what holds it, once a page. A language that the visitor has
 * chosen stands until the page really asks for another one.
 */
export const followLanguage = (handle: ConsentHandle): void => {
  const look = (): void => handle.followLang?.();
  // Subtrees end at shadow roots, and so does where `lang` is looked for.
  new MutationObserver(look).observe(handle.host.getRootNode(), {
    attributeFilter: ['lang'],
    subtree: true,
  });
  // What changed while this chunk was on its way.
  look();
};
