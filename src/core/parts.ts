import type { ConsentHandle, Part } from '../model/handle.js';
import { lazy } from './lazy.js';
import type { LiveConsent } from './live-consent.js';
import { createReopenButton } from './reopen-button.js';

/** A part of the interface that is on the page now. */
export interface Mounted {
  close(): void;
  setMessages?(messages: unknown): void;
}

/** Language to speak: of the element, its nearest ancestor or the page; else the visitor's, else the profile's first. */
export const languageOf = (host: Element, offered: readonly string[] = []): string => {
  const base = (tag: string): string => tag.split('-')[0]!.toLowerCase();
  const set = host.closest<HTMLElement>('[lang]')?.lang;
  return (set && base(set)) || navigator.languages.map(base).find((tag) => offered.includes(tag)) || offered[0] || 'en';
};

/** Elements of ours that a page may hold, and the chunk that brings each to life. */
const ELEMENTS = {
  'pdp-consent-field,pdp-policy-link': lazy.forms,
  'pdp-rights': lazy.rights,
  'pdp-receipts': lazy.receiptList,
  'pdp-embed': lazy.embeds,
  'pdp-notice': lazy.notices,
};

/** Opens parts, each from its own chunk, and keeps their language; the standing button is the only thing built here. */
export const createParts = (live: LiveConsent, root: ShadowRoot) => {
  const { host, profile } = live;
  let lang = languageOf(host, profile.languages);
  const mounted: Partial<Record<Part, Mounted>> = {};
  const showButton = createReopenButton(root, () => void handle.open('settings'));
  const drawButton = (): void => showButton(!live.isDue() && !mounted.banner, lang);

  const setLanguage = async (to: string): Promise<void> => {
    lang = to;
    const { default: messages } = await lazy.messages(to);
    Object.values(mounted).forEach((part) => part.setMessages?.(messages));
    drawButton();
  };

  const handle: ConsentHandle = Object.defineProperties({} as ConsentHandle, {
    ...Object.getOwnPropertyDescriptors(live),
    lang: { get: () => lang, set: (to: string) => void setLanguage(to) },
    open: {
      value: async (part: Part, detail?: string): Promise<void> => {
        if (!live.emit('pdp-consent-open', { part })) return;
        try {
          const load = { banner: lazy.banner, settings: lazy.settings, rights: lazy.rights, receipts: lazy.receiptList }[part];
          const [mount, { default: messages }] = await Promise.all([load(), lazy.messages(lang)]);
          mounted[part]?.close();
          mounted[part] = mount(handle, root, messages, { placement: host.getAttribute('placement') ?? profile.layout?.placement, detail });
          if (part !== 'banner') host.toggleAttribute('open', true);
          drawButton();
        } catch (cause) {
          live.report('ERR_UI_UNAVAILABLE', `The ${part} could not be shown: its chunk did not load. Nothing was granted.`, cause);
        }
      },
    },
  });

  const mountElements = (within: ParentNode): void => {
    for (const [selector, load] of Object.entries(ELEMENTS))
      if (within.querySelector(selector))
        load().then(
          (mount) => mount(handle),
          (cause: unknown) => live.report('ERR_UI_UNAVAILABLE', `<${selector}> stays as it is: its chunk did not load.`, cause),
        );
  };

  document.addEventListener('click', (event) => {
    const opener = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && !!node.dataset['pdpOpen']);
    if (!opener) return;
    event.preventDefault();
    void handle.open(opener.dataset['pdpOpen'] as Part);
  });
  new MutationObserver(() => {
    const now = languageOf(host, profile.languages);
    if (now !== lang) void setLanguage(now);
  }).observe(document.documentElement, { attributeFilter: ['lang'] });

  /** Shows what is due after a change: the banner, or the way back to the settings. */
  const refresh = (): void => {
    if (!live.isDue()) {
      mounted.banner?.close();
      delete mounted.banner;
    }
    drawButton();
  };
  live.subscribe(refresh);

  return { handle, mountElements, refresh, lang: () => lang };
};
