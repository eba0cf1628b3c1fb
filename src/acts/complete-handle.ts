import type { LiveConsent } from '../core/live-consent.js';
import { conditionsOf } from '../model/conditions.js';
import type { ConsentHandle } from '../model/handle.js';

/** What the banner does without. */
export type HandleOfParts = Pick<ConsentHandle, 'isAllowed' | 'explain' | 'off' | 'ledger' | 'lint'>;

const linted = new WeakMap<Element, Set<string>>();

/** Gives the banner's handle what the other parts ask of it besides; doing it again changes nothing. */
export const completeHandle = (live: LiveConsent, handle: ConsentHandle): void => {
  if (Object.hasOwn(handle, 'ledger')) return;
  const decide = handle.decide.bind(handle);
  const further: HandleOfParts = {
    // An element that was taken out of the page leaves it to the one that is there.
    isAllowed(id) {
      const { host } = live;
      const other = host.isConnected ? undefined : document.querySelector<typeof host>(host.localName);
      return other ? !!other.consent?.isAllowed(id) : !live.closed(id).length;
    },
    explain: (id) => conditionsOf(live.closed(id)),
    off: (purposeId) => live.head?.choices?.[purposeId]?.off ?? [],
    ledger: () => import('../receipts/ledger-view.js').then((chunk) => chunk.createLedger(handle.proofs)),
    lint(rule, message, element = live.host, details) {
      const rules = linted.get(element) ?? new Set();
      // Who gives details has measured, and knows what it told before.
      const isNew = !rules.has(rule);
      if (details || isNew) live.emit('pdp-consent-lint', { rule, message, element, ...details });
      // A typo in an id leaves no other trace: what it names just stays closed.
      if (!details && isNew) console.warn(`pdp-consent: ${message}`, element);
      linted.set(element, rules.add(rule));
    },
  };
  // Buttons of the parts show what came of it; nobody there waits for a rejected promise.
  const decideOrTell: ConsentHandle['decide'] = (act) =>
    decide(act).catch((cause: unknown) => {
      handle.report('ERR_UI_UNAVAILABLE', 'Nothing was decided: a chunk did not load.', cause);
      return { status: 'none' };
    });
  Object.assign(handle, further, { decide: decideOrTell });
};
