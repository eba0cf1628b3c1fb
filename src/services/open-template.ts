import { giveUp } from './call-back-scripts.js';
import { startedScript } from './started-script.js';

/** Attributes that run code: those of a template would slip past the rule for scripts. */
const RUNS = /^on|^srcdoc$/i;
/** As the address itself, or as one of the values that an animation gives it. */
const RUNS_AS_ADDRESS = /(^|;)javascript:|^data:/i;
/** Browsers drop these from an address before they read its scheme; some of them anywhere in it. */
const DROPPED = /[\u0000-\u0020]/g;

/** Elements of HTML that may have a shadow root. */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.+-.*)$/;

/** True if a copy of the element comes with a shadow root, of which a closed one shows itself to nobody. */
const hidesMore = (element: Element): boolean => {
  if (element.shadowRoot) return true;
  if (!HOSTS.test(element.localName) || !(element instanceof HTMLElement)) return false;
  try {
    (element.cloneNode() as Element).attachShadow({ mode: 'open' });
    return false;
  } catch {
    return true;
  }
};

/**
 * True if the content would run code other than by its script tags, hides more content in a template or a shadow root of
 * its own, or bends the addresses of the page.
 */
export const runsByItself = (content: DocumentFragment): boolean =>
  [...content.querySelectorAll('*')].some((element) => {
    const { attributes, localName } = element;
    return (
      // Of a form a field may take the name, and hide them.
      !(attributes instanceof NamedNodeMap) ||
      /^(template|base)$/.test(localName) ||
      hidesMore(element) ||
      [...attributes].some(
        ({ name, value }) =>
          RUNS.test(name) ||
          (!/^(img|script)$/.test(localName) && RUNS_AS_ADDRESS.test(value.replace(DROPPED, ''))),
      )
    );
  });

/** Addresses that stand aside, so that no parser asks ahead for them: Firefox does so in a template, too. */
const ASIDE = ['src', 'srcset', 'href', 'poster'];
const ADDRESSED = 'img,source,video,link,image,feImage';

const setAddresses = (content: DocumentFragment): void => {
  for (const element of content.querySelectorAll(ADDRESSED))
    for (const name of ASIDE) {
      const address = element.getAttribute(`data-pdp-${name}`);
      if (address !== null) element.setAttribute(name, address);
    }
};

/** Scripts of what was put into the page last, in the order of their template. */
const opened = new WeakMap<HTMLTemplateElement, HTMLScriptElement[]>();
/** Which of them ran in this page, by number: they do not run again. */
const ran = new WeakMap<HTMLTemplateElement, Set<number>>();

/**
 * The content of a template, its scripts made gated tags of `service`: the gate then judges each of them as if it stood in
 * the page. Scripts that ran in this page are left out.
 */
export const openTemplate = (template: HTMLTemplateElement, service: string): DocumentFragment => {
  const { content } = template;
  const scripts = [...content.querySelectorAll('script')];
  opened.set(template, scripts);
  // A copy: a closed shadow root that the parser has made, with whatever is in it, stays behind.
  const shown = content.cloneNode(true) as DocumentFragment;
  setAddresses(shown);
  const copies = shown.querySelectorAll('script');
  for (const [n, script] of scripts.entries()) {
    // But the scripts themselves: under Trusted Types the text of a copied one counts as written by script.
    script.replaceWith(script.cloneNode(true));
    copies[n]!.replaceWith(script);
    if (ran.get(template)?.has(n)) script.remove();
    if (script.type && script.type !== 'text/plain') script.dataset['pdpType'] ??= script.type;
    script.type = 'text/plain';
    script.dataset['pdpService'] = service;
  }
  return shown;
};

/** Notes which scripts ran; called before what came out of the template is taken out of the page. */
export const closeTemplate = (template: HTMLTemplateElement): void => {
  const numbers = ran.get(template) ?? new Set();
  for (const [n, tag] of opened.get(template)?.entries() ?? [])
    if (startedScript(tag)) numbers.add(n);
    else giveUp(tag);
  ran.set(template, numbers);
};
