import { languageOf } from '../core/language-of.js';
import type { LiveConsent } from '../core/live-consent.js';
import { loadMessages } from '../messages/load-messages.js';
import type { Messages } from '../messages/messages.js';
import type { ConsentHandle, Part } from '../model/handle.js';
import type { HandleOfParts } from './complete-handle.js';
import { bannerAhead } from './expect-banner.js';
import { loadPageParts } from './load-page-parts.js';
import { report } from './report.js';
import { whenDeciding } from './when-deciding.js';

type Mount = (
  handle: ConsentHandle,
  root: ShadowRoot,
  messages: Messages,
  options: { placement?: string | undefined; detail?: string | undefined },
) => { close(): void; setMessages?(messages: Messages): void };

const loadPart = (part: Part, live: LiveConsent): Promise<unknown> =>
  part === 'banner'
    ? import('../ui/mount-banner.js').then((chunk) => chunk.mountBanner)
    : part === 'settings'
      ? import('../ui/mount-settings.js').then((chunk) => chunk.mountSettings)
      : loadPageParts().then((parts) => parts.loadPart(part, live));

/** What the parts get, and the parts themselves: each from its own chunk, all in one language. */
export const createHandle = async (live: LiveConsent): Promise<ConsentHandle> => {
  const { host, profile } = live;
  const root = host.attachShadow({ mode: 'open' });
  const mounted: Partial<Record<Part, ReturnType<Mount>>> = {};
  const [standard] = profile.languages;
  // Of the languages that every site has, no list is asked for; Kazakh in Latin letters is computed.
  const plain = (tag: string): string => tag.replace(/^(kk|ru|en)\b(?!-l).*/i, '$1');
  let asked = languageOf(host);
  let lang = plain(asked);

  /** Any tag will do: the texts say in the end which language they are in. */
  const speak = async (tag: string): Promise<void> => {
    const next = (lang = plain(tag));
    try {
      const { default: messages } = await loadMessages(next, standard);
      if (lang !== next) return;
      live.lang = lang = messages.lang;
      if (!profile.languages.includes(lang)) (await import('../ui/own-words.js')).takeGuest(handle);
      for (const part of Object.values(mounted)) part.setMessages?.(messages);
      live.listeners.forEach((listener) => listener());
    } catch {
      lang = standard!;
    }
  };
  // The banner's. What other parts ask for besides comes with the page's parts, before any of them is mounted.
  const ofBanner: Omit<ConsentHandle, keyof HandleOfParts> = {
    profile,
    host,
    proofs: [],
    get signals() {
      return live.signals;
    },
    get state() {
      return live.state;
    },
    get lang() {
      return lang;
    },
    set lang(next) {
      void speak(next);
    },
    followLang() {
      const now = languageOf(host);
      if (now !== asked) void speak((asked = now));
    },
    decide: (act) => whenDeciding((deciding) => deciding.decide(live, act)),
    receiptsPart: () => whenDeciding((deciding) => deciding.loadReceipts(live)),
    report: (code, message, cause) => report(live, code, message, cause),
    subscribe(onChange, until) {
      live.listeners.push(onChange);
      until?.addEventListener('abort', () => live.listeners.splice(live.listeners.indexOf(onChange), 1));
    },
    async open(part, detail) {
      // The attribute and the part follow each other; whichever came first has opened it.
      if (part === 'settings' && mounted.settings && host.hasAttribute('open')) return;
      if (!live.emit('pdp-consent-open', { part })) return;
      try {
        const isBanner = part === 'banner';
        const [banner, texts] = (isBanner && (await bannerAhead())) || [];
        const [mount, { default: messages }] = await Promise.all([
          banner?.value?.mountBanner ?? (loadPart(part, live) as Promise<Mount>),
          texts?.value?.default.lang === lang ? texts.value : loadMessages(lang),
          isBanner || whenDeciding(loadPageParts).then((parts) => parts.completeHandle(live, handle)),
        ]);
        mounted[part]?.close();
        mounted[part] = mount(handle, root, messages, {
          placement: host.getAttribute('placement') ?? profile.layout?.placement,
          detail,
        });
        host.toggleAttribute('open', host.hasAttribute('open') || part === 'settings');
      } catch (cause) {
        report(live, 'ERR_UI_UNAVAILABLE', `${part} did not load.`, cause);
      }
    },
  };

  const handle = ofBanner as ConsentHandle;
  if (!profile.languages.includes(lang)) await speak(lang);

  live.listeners.push(() => {
    if (live.isDue()) return;
    mounted.banner?.close();
    delete mounted.banner;
  });
  return handle;
};
