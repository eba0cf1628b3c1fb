import type { LiveConsent } from '../core/live-consent.js';
import type { ConsentHandle } from '../model/handle.js';
import { serviceOf } from '../model/service-of.js';
import { watchScripts } from '../services/call-back-scripts.js';
import { completeHandle } from './complete-handle.js';
import { defineProperties } from './element-properties.js';
import { followLanguage } from './follow-language.js';
import { addReopenButton } from './reopen-button.js';
import { sayErrors } from './say-errors.js';
import { takeWithdrawal, withdrawAtPress } from './withdraw-all.js';

export { completeHandle } from './complete-handle.js';
// What another chunk asks of this one stands here, so that the chunk is this module and the one file finds it.
export { serviceOf } from '../model/service-of.js';
export { callBackScripts, comingBefore, giveUp, watchScripts } from '../services/call-back-scripts.js';
export { startedScript } from '../services/started-script.js';
export { everGiven, recalled, tellLater } from './withdraw-all.js';

/** Gated markup that is more than a script with an address. */
const MARKUP = 'template[data-pdp-service],[data-pdp-observe]';

/** Switches for developers, where only who builds the site can write: what a visitor wrote opens nothing. */
const switchedOn = (name: string): string => `:is(html,head,body,meta,link,script,pdp-consent)[${name}]`;

/** Elements of ours that a page may hold, and the chunk that brings each to life. */
const ELEMENTS: Readonly<Record<string, () => Promise<(handle: ConsentHandle) => unknown>>> = {
  [switchedOn('data-pdp-debug')]: () => import('../ui/debug-overlay.js').then((chunk) => chunk.mountDebug),
  [switchedOn('data-pdp-lint')]: () => import('../lint/mount-lint.js').then((chunk) => chunk.mountLint),
  'pdp-embed': () => import('../ui/mount-embeds.js').then((chunk) => chunk.mountEmbeds),
  'pdp-consent-field,pdp-policy-link': () => {
    // What each field asks for as its first thing comes beside it, not after it; the field tells of a failure.
    import('../forms/describe-field.js').catch(() => {});
    return import('../ui/mount-forms.js').then((chunk) => chunk.mountForms);
  },
  'pdp-rights': () => import('../ui/mount-rights.js').then((chunk) => chunk.mountRights),
  'pdp-receipts': () => import('../ui/mount-receipts.js').then((chunk) => chunk.mountReceipts),
};

/** Inline tags that the gate does not hold, of services that list hashes: for every gate of the page. */
const listed = new Set<HTMLScriptElement>();
const gates = new WeakMap<LiveConsent, Promise<(root: ParentNode) => void>>();
const gateUnder = (live: LiveConsent, handle: ConsentHandle, within: ParentNode): void => {
  const gate =
    gates.get(live) ?? import('../services/gate-markup.js').then((chunk) => chunk.gateMarkup(live, listed));
  gates.set(live, gate);
  gate.then(
    (scan) => scan(within),
    (cause: unknown) => {
      gates.delete(live);
      handle.report('ERR_SERVICE_FAILED', 'Gated markup stays closed: its chunk did not load.', cause);
    },
  );
};

/** A part that is an element too, or what a withdrawal of everything did: the settings tell it, and lead on to themselves. */
export const loadPart = async (
  part: 'rights' | 'receipts' | 'withdraw',
  live: LiveConsent,
): Promise<unknown> => {
  if (part !== 'withdraw') {
    const load = ELEMENTS[`pdp-${part}`];
    if (!load)
      console.warn(
        `pdp-consent: there is no part "${part}" to open, but settings, withdraw, rights and receipts.`,
      );
    return load!();
  }
  const told = await takeWithdrawal(live);
  const { mountSettings } = await import('../ui/mount-settings.js');
  return (...[handle, root, messages]: Parameters<typeof mountSettings>) =>
    mountSettings(handle, root, messages, told);
};

/** Brings elements of ours under `within` to life, and takes in gated markup. */
export const mount = (live: LiveConsent, handle: ConsentHandle, within: ParentNode): void => {
  completeHandle(live, handle);
  for (const [selector, load] of Object.entries(ELEMENTS))
    if (within.querySelector(selector))
      load().then(
        (mountAll) => mountAll(handle),
        (cause: unknown) =>
          handle.report('ERR_UI_UNAVAILABLE', `<${selector}> stays as it is: its chunk did not load.`, cause),
      );
  if (gates.has(live) || listed.size || within.querySelector(MARKUP)) gateUnder(live, handle, within);
};

/** Says that the chunk of a service did not come. */
export const failed = (_: LiveConsent, handle: ConsentHandle, id: string, cause: unknown): void =>
  handle.report(
    'ERR_SERVICE_FAILED',
    `Service "${id}" could not be started or stopped: its chunk did not load.`,
    cause,
  );

/** A tag that the core did not find eligible: its text may be listed by hash; else it stays inert, and is told of once. */
export const judge = (live: LiveConsent, handle: ConsentHandle, tag: HTMLScriptElement): void => {
  const id = tag.dataset['pdpService'];
  const service = serviceOf(live.profile, id);
  completeHandle(live, handle);
  if (service?.scripts?.some(({ sha256 }) => sha256) && !tag.src) {
    listed.add(tag);
    gateUnder(live, handle, tag);
  } else
    handle.lint(
      service ? 'gate-not-vouched' : 'gate-unknown',
      `Tag of "${id}" stays inert: ${service ? 'give it the nonce of the SDK tag, or list its address or hash in the profile' : 'the profile has no such service'}.`,
      tag,
    );
};

/** Once a page: deciding ahead of a click, files that may not run any more, properties, the way back, what the operator has to say, notes beside links and sign-in areas, the link in a mailing. */
export const startExtras = (live: LiveConsent, handle: ConsentHandle, isReworded: boolean): void => {
  // Deciding and recording are fetched ahead of a click, once the page has nothing better to do.
  (globalThis.requestIdleCallback ?? setTimeout)(
    () => void live.whenDeciding!(async ({ prepare }) => prepare(live)).catch(() => {}),
  );
  completeHandle(live, handle);
  // Of an element that is written as `<pdp-consent />` the rest of the page is the content: it comes back into view.
  live.host.shadowRoot!.append(document.createElement('slot'));
  watchScripts(live);
  addReopenButton(live, handle);
  withdrawAtPress(live);
  defineProperties(live.host);
  followLanguage(handle);
  sayErrors(live.host);
  if (
    (live.head && (isReworded || live.profile.notices)) ||
    document.querySelector('pdp-notice,[data-pdp-external],[data-pdp-auth-area]')
  )
    import('../ui/mount-notices.js').then(
      ({ mountNotices }) => mountNotices(handle),
      () => {
        // A notice that can't be had now is asked for on the next page.
      },
    );
  if (location.search.includes('pdp-unsubscribe='))
    import('../rights/unsubscribe-entry.js').then(
      ({ takeUnsubscribe }) => {
        if (takeUnsubscribe(live.profile)) void handle.open('rights', 'object-marketing');
      },
      (cause: unknown) => handle.report('ERR_UI_UNAVAILABLE', 'The form to unsubscribe did not load.', cause),
    );
};
