import { languageOf } from '../core/language-of.js';
import type { LiveConsent } from '../core/live-consent.js';
import { loadMessages } from '../messages/load-messages.js';
import type { Messages } from '../messages/messages.js';
import { conditionsOf } from '../model/conditions.js';
import type { ConsentHandle, Part } from '../model/handle.js';
import { loadDeciding, loadedDeciding } from './load-deciding.js';
import { report } from './report.js';

type Mount = (handle: ConsentHandle, root: ShadowRoot, messages: Messages, options: { placement?: string | undefined; detail?: string | undefined }) => { close(): void; setMessages?(messages: Messages): void };

const LOAD: Readonly<Record<Part, () => Promise<unknown>>> = {
  banner: () => import('../ui/mount-banner.js').then((chunk) => chunk.mountBanner),
  settings: () => import('../ui/mount-settings.js').then((chunk) => chunk.mountSettings),
  rights: () => import('../ui/mount-rights.js').then((chunk) => chunk.mountRights),
  receipts: () => import('../ui/mount-receipts.js').then((chunk) => chunk.mountReceipts),
};

/** Gated markup that is more than a script with an address. */
const MARKUP = 'template[data-pdp-service],[data-pdp-observe]';

/** Elements of ours that a page may hold, and the chunk that brings each to life. */
const ELEMENTS: Readonly<Record<string, () => Promise<(handle: ConsentHandle) => unknown>>> = {
  '[data-pdp-debug]': () => import('../ui/debug-overlay.js').then((chunk) => chunk.mountDebug),
  'pdp-embed': () => import('../ui/mount-embeds.js').then((chunk) => chunk.mountEmbeds),
  'pdp-consent-field,pdp-policy-link': () => import('../ui/mount-forms.js').then((chunk) => chunk.mountForms),
  'pdp-rights': () => import('../ui/mount-rights.js').then((chunk) => chunk.mountRights),
  'pdp-receipts': () => import('../ui/mount-receipts.js').then((chunk) => chunk.mountReceipts),
};

/** What the parts get, and the parts themselves: each from its own chunk, all in one language. */
export const createParts = (live: LiveConsent) => {
  const { host, profile } = live;
  const root = host.shadowRoot!;
  const linted = new WeakMap<Element, Set<string>>();
  const mounted: Partial<Record<Part, ReturnType<Mount>>> = {};
  const chosen = (): string => {
    const tag = languageOf(host);
    return host.closest('[lang]') || profile.languages.includes(tag) ? tag : profile.languages[0]!;
  };
  let lang = chosen();

  const speak = async (next: string): Promise<void> => {
    lang = next;
    const { default: messages } = await loadMessages(next);
    for (const part of Object.values(mounted)) part.setMessages?.(messages);
    live.listeners.forEach((listener) => listener());
  };

  const handle: ConsentHandle = {
    profile,
    host,
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
    isAllowed: (id) => !live.closed(id).length,
    explain: (id) => conditionsOf(live.closed(id)),
    decide: (act) => loadedDeciding()?.decide(live, act) ?? loadDeciding().then((deciding) => deciding.decide(live, act)),
    receiptsPart: () => loadDeciding().then((deciding) => deciding.loadReceipts(live)),
    ledger: () => import('../receipts/ledger-view.js').then((chunk) => chunk.createLedger()),
    report: (code, message, cause) => report(live, code, message, cause),
    lint(rule, message, element = host) {
      const rules = linted.get(element) ?? new Set();
      if (!rules.has(rule)) live.emit('pdp-consent-lint', { rule, message, element });
      linted.set(element, rules.add(rule));
    },
    subscribe(onChange, until) {
      live.listeners.push(onChange);
      until?.addEventListener('abort', () => live.listeners.splice(live.listeners.indexOf(onChange), 1));
    },
    async open(part, detail) {
      // The attribute and the part follow each other; whichever came first has opened it.
      if (part === 'settings' && mounted.settings && host.hasAttribute('open')) return;
      if (!live.emit('pdp-consent-open', { part })) return;
      try {
        const [mount, { default: messages }] = await Promise.all([LOAD[part]() as Promise<Mount>, loadMessages(lang), part === 'banner' || loadDeciding()]);
        mounted[part]?.close();
        mounted[part] = mount(handle, root, messages, { placement: host.getAttribute('placement') ?? profile.layout?.placement, detail });
        host.toggleAttribute('open', host.hasAttribute('open') || part === 'settings');
      } catch (cause) {
        report(live, 'ERR_UI_UNAVAILABLE', `The ${part} could not be shown: its chunk did not load. Nothing was granted.`, cause);
      }
    },
  };

  live.listeners.push(() => {
    if (live.isDue()) return;
    mounted.banner?.close();
    delete mounted.banner;
  });
  new MutationObserver(() => {
    if (chosen() !== lang) void speak(chosen());
  }).observe(document.documentElement, { attributeFilter: ['lang'] });

  let gated: Promise<(root: ParentNode) => void> | undefined;
  const gateMarkup = (): Promise<(root: ParentNode) => void> => (gated ??= import('../services/gate-markup.js').then((chunk) => chunk.gateMarkup(live)));

  const gateUnder = (within: ParentNode): void =>
    void gateMarkup().then(
      (scan) => scan(within),
      (cause: unknown) => report(live, 'ERR_SERVICE_FAILED', 'Gated markup stays closed: its chunk did not load.', cause),
    );

  return {
    handle,
    /** A tag that the core did not find eligible: its text may be listed by hash; else it stays inert, and is told of once. */
    judge(tag: HTMLScriptElement): void {
      const service = profile.services?.find(({ id }) => id === tag.dataset['pdpService']);
      if (service?.scripts?.some(({ sha256 }) => sha256) && !tag.src) gateUnder(tag.parentNode!);
      else handle.lint(service ? 'gate-not-vouched' : 'gate-unknown', `Tag of "${tag.dataset['pdpService']}" stays inert: ${service ? 'give it the nonce of the SDK tag, or list its address or hash in the profile' : 'the profile has no such service'}.`, tag);
    },
    /** Brings elements of ours under `within` to life. */
    mount(within: ParentNode): void {
      for (const [selector, load] of Object.entries(ELEMENTS))
        if (within.querySelector(selector))
          load().then(
            (mountAll) => mountAll(handle),
            (cause: unknown) => report(live, 'ERR_UI_UNAVAILABLE', `<${selector}> stays as it is: its chunk did not load.`, cause),
          );
      if (gated || within.querySelector(MARKUP)) gateUnder(within);
    },
  };
};
