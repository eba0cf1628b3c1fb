import type { Act, CookieDecision, LedgerHead, StateWithReasons } from '../model/decision.js';
import type { ActResult, Condition, ConsentHandle } from '../model/handle.js';
import { type Facts, closedBy, closedFor, isPurposeAllowed, stateOf } from '../model/is-allowed.js';
import { type OperatorProfile, type Purpose, type Service, isAskedInBanner } from '../model/profile.js';
import type { DeliveryStatus, ReceiptsPart } from '../model/receipts-part.js';
import type { Signals } from '../model/signals.js';
import { readSignals } from './browser-signals.js';
import { ConsentError, type ConsentErrorCode } from './consent-error.js';
import { ConsentEvent, type ConsentEventFields } from './consent-events.js';
import { loadDecision, saveDecision } from './decision-store.js';
import { createGate } from './gate.js';
import { lazy } from './lazy.js';
import { watchPage } from './page-lifecycle.js';
import { openLedger, readHead } from './read-head.js';

/** What the parts and the public `Consent` stand on: state, gate and acts of one profile in one page. */
export interface LiveConsent extends Omit<ConsentHandle, 'lang' | 'open' | 'lint'> {
  whenAllowed(id: string): Promise<void>;
  rescan(root: ParentNode): void;
  /** Deletes what is stored about this visitor, the cookie included; the state is undecided again. */
  forget(): Promise<void>;
  /** True if banner purposes wait for an answer. */
  isDue(): boolean;
  emit<T extends keyof ConsentEventFields>(type: T, fields: ConsentEventFields[T]): boolean;
  lint: ConsentHandle['lint'];
  lang: () => string;
}

const CONDITIONS = ['unknown', 'undecided', 'refused', 'withdrawn', 'blocked', 'expired', 'stale', 'closed', 'written', 'not-chosen', 'gpc', 'dnt', 'cookies'];

/** Starts deciding and gating. `head` is what the ledger says, already read where the cookie promised one. */
export const createLiveConsent = (
  host: HTMLElement,
  profile: OperatorProfile,
  firstHead: LedgerHead | undefined,
  nonce: string | undefined,
  lang: () => string,
): LiveConsent => {
  let signals: Signals = readSignals();
  let cookie: CookieDecision | undefined = loadDecision(profile);
  let head = firstHead;
  let state: Record<string, StateWithReasons> = {};
  let receipts: Promise<ReceiptsPart> | undefined;
  const running = new Set<string>();
  const everRan = new Set<string>();
  const waiting = new Set<() => void>();
  const listeners = new Set<() => void>();
  const linted = new Map<string, WeakSet<Element>>();

  const emit: LiveConsent['emit'] = (type, fields) => host.dispatchEvent(new ConsentEvent(type, fields));
  const report: ConsentHandle['report'] = (code, message, cause) => void emit('pdp-consent-error', { code, error: new ConsentError(code as ConsentErrorCode, message, cause) });
  const lint: ConsentHandle['lint'] = (rule, message, element = host) => {
    const seen = linted.get(rule) ?? new WeakSet();
    if (!seen.has(element)) emit('pdp-consent-lint', { rule, message, element });
    linted.set(rule, seen.add(element));
  };
  const gate = createGate(profile, nonce, lint);

  const facts = (): Facts => ({ profile, signals, cookie, choices: head?.choices ?? {}, now: Math.max(Date.now(), head?.at ?? 0) });
  const asked = profile.purposes.filter(({ basis }) => basis === 'consent');
  const purposeOf = (id: string): Purpose | undefined => profile.purposes.find((purpose) => purpose.id === id);
  const runs = (id: string): boolean => !closedFor(facts(), id).length;
  const isAllowed = (id: string): boolean => {
    const purpose = purposeOf(id);
    return purpose ? isPurposeAllowed(facts(), purpose) : runs(id);
  };

  const start = (service: Service): void => {
    running.add(service.id);
    everRan.add(service.id);
    for (const script of service.run ?? []) gate.insert(script);
    if (service.catalogue)
      lazy.services().then(
        // Refused again while the chunk came: nothing starts.
        (part) => runs(service.id) && part.startService(service, gate.insert),
        (cause: unknown) => report('ERR_SERVICE_FAILED', `Service "${service.id}" could not be started: its chunk did not load.`, cause),
      );
    emit('pdp-consent-service', { service: service.id, status: 'started' });
  };

  /** Recomputes everything once: closes what is closed first, then opens. */
  const update = (): void => {
    const old = state;
    state = Object.fromEntries(asked.map((purpose) => [purpose.id, stateOf(facts(), purpose)]));
    const changed = asked.map(({ id }) => id).filter((id) => old[id]?.reasons.join() !== state[id]?.reasons.join() || old[id]?.state !== state[id]?.state);
    for (const service of profile.services ?? [])
      if (running.has(service.id) && !runs(service.id)) {
        running.delete(service.id);
        if (service.catalogue) void lazy.services().then((part) => part.stopService(service));
        emit('pdp-consent-service', { service: service.id, status: 'stopped' });
      }
    gate.release(runs);
    for (const service of profile.services ?? []) if (!running.has(service.id) && runs(service.id)) start(service);
    waiting.forEach((check) => check());
    if (changed.length && Object.keys(old).length) emit('pdp-consent-change', { state, changed });
    listeners.forEach((listener) => listener());
  };

  const keep = (next: CookieDecision): void => {
    cookie = next;
    if (!saveDecision(profile, next) && signals.cookies === 'ok') report('ERR_DECISION_NOT_STORED', 'The decision cookie was not kept by the browser.');
  };
  const receiptsPart = (): Promise<ReceiptsPart> => (receipts ??= lazy.receipts().catch((cause: unknown) => ((receipts = undefined), Promise.reject(cause as Error))));
  const look = async (): Promise<void> => {
    signals = readSignals();
    cookie = loadDecision(profile);
    // The cookie can only close, so it counts before the ledger has answered.
    update();
    head = cookie && (receipts ? await (await receipts).head(profile.id) : await readHead(openLedger(), profile.id));
    update();
  };
  const announce = watchPage(() => void look());

  const onStatus = (status: DeliveryStatus, jti: string, reason?: string): void => {
    emit('pdp-consent-receipt', { jti, status, reason });
    if (status === 'parked') report('ERR_RECEIPT_REJECTED', `The operator's endpoint refused receipt ${jti} (${reason}). It is kept and can be exported.`);
    if (status !== 'queued' && status !== 'local') void flush();
  };
  const flush = async (): Promise<void> => {
    const empty = await (await receiptsPart()).flush({ profile, onStatus });
    if (cookie && empty === cookie.pending) keep({ ...cookie, pending: !empty });
  };

  const decide = async (act: Act): Promise<ActResult> => {
    const before = Object.fromEntries(Object.entries(state).map(([id, { state: was }]) => [id, was]));
    const ids = Object.keys(act.choices).filter((id) => state[id] || lint('purpose-unknown', `The profile has no purpose "${id}" to decide about.`));
    const closed = ids.filter((id) => isAskedInBanner(purposeOf(id)!) && closedBy(facts(), purposeOf(id)!).length);
    const states = new Map(cookie?.states);
    const tell = (id: string, is: 'given' | 'refused' | 'withdrawn' | 'blocked'): void => void (isAskedInBanner(purposeOf(id)!) && states.set(id, is));
    const at = Math.floor(facts().now / 1000);
    for (const id of ids)
      if (act.action === 'block') tell(id, 'blocked');
      else if (act.choices[id] === false || closed.includes(id)) tell(id, ['given', 'withdrawn', 'stale', 'expired', 'blocked'].includes(before[id]!) ? 'withdrawn' : 'refused');
    // Whatever closes, closes in the task of the click; its record follows.
    const closing = ids.filter((id) => before[id] === 'given' && (act.choices[id] !== true || closed.includes(id)));
    if (ids.some((id) => act.choices[id] === false) || act.action === 'block') {
      keep({ at, pending: true, states: new Map(states) });
      update();
    }
    let result: ActResult = { status: 'none' };
    try {
      const part = await receiptsPart();
      const recorded = await part.record({ profile, signals, act, lang: lang(), before, closed, now: facts().now, onStatus });
      head = recorded.head ?? head;
      for (const id of ids) {
        const stands = head?.choices[id]?.state;
        if (recorded.status !== 'unproven' && stands && act.choices[id] !== false && !closed.includes(id)) tell(id, stands);
      }
      keep({ at, pending: recorded.pending, states });
      result = recorded;
      announce();
    } catch (cause) {
      report('ERR_RECEIPT_NOT_SIGNED', 'No receipt could be made, so nothing was granted. Receipts need https and WebCrypto.', cause);
    }
    update();
    const leaving = (profile.services ?? []).filter((service) => closing.some((id) => purposeOf(id)!.services?.includes(service.id)) && !runs(service.id));
    if (leaving.length)
      try {
        const cleaned = await (await lazy.cleanup()).clearServices(leaving);
        result = { ...result, cleaned: { ...cleaned, reload: leaving.some(({ id }) => everRan.has(id)) } };
      } catch (cause) {
        report('ERR_SERVICE_FAILED', 'Cookies of the withdrawn services could not be removed.', cause);
      }
    return result;
  };

  /** A cookie that is stricter than the ledger means a page died between the two: the receipt is made now. */
  const recover = async (): Promise<void> => {
    const part = await receiptsPart();
    head = (await part.head(profile.id)) ?? head;
    const lost = asked.filter(({ id }) => ['refused', 'withdrawn'].includes(cookie?.states.get(id) ?? '') && head?.choices[id]?.state === 'given').map(({ id }) => id);
    if (lost.length)
      await part.record({ profile, signals, act: { choices: Object.fromEntries(lost.map((id) => [id, false])), method: 'recovered', action: 'withdraw', gesture: false }, lang: lang(), before: Object.fromEntries(lost.map((id) => [id, 'given'])), closed: [], now: facts().now, onStatus });
    await look();
    await flush();
  };

  update();
  if (cookie?.pending) recover().catch((cause: unknown) => report('ERR_RECEIPT_NOT_STORED', 'What was decided earlier could not be sent yet; it is tried again.', cause));

  return {
    profile,
    host,
    get signals() {
      return signals;
    },
    get state() {
      return state;
    },
    lang,
    emit,
    report,
    lint,
    isAllowed,
    explain: (id): Condition[] => {
      const failed = purposeOf(id) ? (state[id]?.reasons ?? (isAllowed(id) ? [] : ['unknown'])) : closedFor(facts(), id);
      return CONDITIONS.map((name) => ({ id: name, ok: !failed.some((reason) => reason.replace(/.*:/, '') === name) }));
    },
    whenAllowed: (id) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!isAllowed(id)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    decide,
    isDue: () => asked.some((purpose) => isAskedInBanner(purpose) && ['undecided', 'expired', 'stale'].includes(state[purpose.id]!.state)),
    receiptsPart,
    ledger: lazy.ledger,
    forget: async () => {
      await (await lazy.ledger()).forget(profile.id);
      head = cookie = undefined;
      saveDecision(profile, undefined);
      announce();
      update();
    },
    rescan: (root) => {
      gate.scan(root);
      gate.release(runs);
    },
    subscribe: (onChange, until) => {
      listeners.add(onChange);
      until?.addEventListener('abort', () => listeners.delete(onChange));
    },
  };
};
