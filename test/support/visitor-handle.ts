import type { Act, StateWithReasons } from '../../src/model/decision.js';
import type { ActResult, ConsentHandle } from '../../src/model/handle.js';
import type { OperatorProfile } from '../../src/model/profile.js';
import type { LedgerPart, ReceiptsPart } from '../../src/model/receipts-part.js';

/** A handle that keeps the acts it was given instead of recording them; states move as the core moves them. */
export interface VisitorHandle extends ConsentHandle {
  readonly acts: Act[];
  readonly reports: string[];
  result: ActResult;
  setState(states: Record<string, StateWithReasons['state']>): void;
}

export const aHandle = (
  profile: OperatorProfile,
  {
    lang = 'ru',
    given = [],
    ledger,
    receipts,
  }: {
    lang?: string;
    given?: readonly string[];
    ledger?: Partial<LedgerPart>;
    receipts?: Partial<ReceiptsPart>;
  } = {},
): VisitorHandle => {
  const listeners = new Set<() => void>();
  let state: Record<string, StateWithReasons> = {};
  let shown = lang;
  const host = document.createElement('pdp-consent');
  host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const tell = (): void => listeners.forEach((listener) => listener());
  const handle: VisitorHandle = {
    profile,
    host,
    proofs: [],
    signals: { gpc: null, dnt: null, cookies: 'ok' },
    acts: [],
    reports: [],
    result: { status: 'queued', jti: '3f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c01' },
    get lang() {
      return shown;
    },
    set lang(to) {
      shown = to;
      tell();
    },
    get state() {
      return state;
    },
    setState: (states) => {
      state = {
        ...state,
        ...Object.fromEntries(
          Object.entries(states).map(([id, is]) => [id, { state: is, reasons: is === 'given' ? [] : [is] }]),
        ),
      };
      tell();
    },
    isAllowed: (id) => state[id]?.state === 'given',
    explain: () => [],
    off: () => [],
    decide: (act) => {
      handle.acts.push(act);
      const next = { block: 'blocked', unblock: 'given' }[act.action as string] as
        StateWithReasons['state'] | undefined;
      handle.setState(
        Object.fromEntries(
          Object.entries(act.choices).map(([id, choice]) => [
            id,
            next ?? (choice === false ? 'withdrawn' : 'given'),
          ]),
        ),
      );
      return Promise.resolve(handle.result);
    },
    open: () => Promise.resolve(),
    ledger: () => Promise.resolve((ledger ?? {}) as LedgerPart),
    receiptsPart: () =>
      Promise.resolve(
        (receipts ?? {
          head: () => Promise.resolve(undefined),
          flush: () => Promise.resolve(true),
        }) as ReceiptsPart,
      ),
    report: (code) => void handle.reports.push(code),
    lint: () => {},
    subscribe: (onChange, until) => {
      listeners.add(onChange);
      until?.addEventListener('abort', () => listeners.delete(onChange));
    },
  };
  handle.setState(
    Object.fromEntries(
      profile.purposes
        .filter(({ basis }) => basis === 'consent')
        .map(({ id }) => [id, given.includes(id) ? 'given' : 'undecided']),
    ),
  );
  return handle;
};

/** The published profile of a demo operator. */
export const operatorProfile = async (slug: string): Promise<OperatorProfile> =>
  (await (await fetch(`/demo/operators/${slug}/profile.json`)).json()) as OperatorProfile;

/** Waits by looking until `see` gives something; fails after 15 s. */
export const seen = async <T>(
  see: () => T | null | undefined | false,
  what = 'the expected state',
): Promise<T> => {
  for (const end = performance.now() + 15_000; ;) {
    const found = see();
    if (found) return found;
    if (performance.now() > end) throw new Error(`never saw ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};
