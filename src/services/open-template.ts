/** Attributes that run code: those of a template would slip past the rule for scripts. */
const RUNS = /^on|^srcdoc$/i;
const RUNS_AS_ADDRESS = /^(javascript|data):/i;
/** Browsers drop these from an address before they read its scheme; some of them anywhere in it. */
const DROPPED = /[\u0000-\u0020]/g;

/**
 * True if the content would run code other than by its script tags, hides more content in a template of its own, or bends
 * the addresses of the page.
 */
export const runsByItself = (content: DocumentFragment): boolean =>
  [...content.querySelectorAll('*')].some(
    (element) =>
      /^(template|base)$/.test(element.localName) ||
      [...element.attributes].some(
        ({ name, value }) =>
          RUNS.test(name) ||
          (!element.matches('img,script') && RUNS_AS_ADDRESS.test(value.replace(DROPPED, ''))),
      ),
  );

/**
 * Takes the content out of a template, its scripts made gated tags of `service`: the gate then judges each of them as if
 * it stood in the page. A copy stays in the template for the next time; scripts that `ran` in this page are left out.
 */
export const openTemplate = (
  template: HTMLTemplateElement,
  service: string,
  ran: boolean,
): DocumentFragment => {
  const { content } = template;
  const spare = content.cloneNode(true);
  for (const script of content.querySelectorAll('script')) {
    if (ran) script.remove();
    if (script.type && script.type !== 'text/plain') script.dataset['pdpType'] ??= script.type;
    script.type = 'text/plain';
    script.dataset['pdpService'] = service;
  }
  // The nodes themselves, not copies: under Trusted Types the text of a copied script counts as written by script.
  const taken = document.createDocumentFragment();
  taken.append(...content.childNodes);
  content.append(spare);
  return taken;
};
