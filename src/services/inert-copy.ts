/** Attributes that run code: those of a template would slip past the rule for scripts. */
const RUNS = /^on|^srcdoc$/i;
const RUNS_AS_ADDRESS = /^[\s\u0000-\u001f]*(javascript|data):/i;

/** True if the content would run code other than by its script tags, or hides more content in a template of its own. */
export const runsByItself = (content: DocumentFragment): boolean =>
  [...content.querySelectorAll('*')].some(
    (element) =>
      element.localName === 'template' ||
      [...element.attributes].some(({ name, value }) => RUNS.test(name) || (!element.matches('img,script') && RUNS_AS_ADDRESS.test(value))),
  );

/**
 * A copy of a template's content whose scripts are gated tags of `service`: the gate then judges each of them as if it
 * stood in the page. Without scripts if they `ran` in this page already.
 */
export const inertCopy = (template: HTMLTemplateElement, service: string, ran: boolean): DocumentFragment => {
  const content = template.content.cloneNode(true) as DocumentFragment;
  for (const script of content.querySelectorAll('script')) {
    if (ran) script.remove();
    if (script.type && script.type !== 'text/plain') script.dataset['pdpType'] ??= script.type;
    script.type = 'text/plain';
    script.dataset['pdpService'] = service;
  }
  return document.importNode(content, true);
};
