import type { whenDeciding } from '../acts/when-deciding.js';
import { decodeDecision } from '../model/decode-decision.js';
import type { Act, CookieDecision, LedgerHead, StateWithReasons } from '../model/decision.js';
import { closedFor, stateOf } from '../model/is-allowed.js';
import { type OperatorProfile, isAskedInBanner } from '../model/profile.js';
import type { Signals } from '../model/signals.js';
import { readSignals } from './browser-signals.js';
import type { Consent } from './consent.js';
import { ConsentEvent, type ConsentEventFields } from './consent-events.js';
import { type Gate, createGate } from './gate.js';
import { act, loadServices } from './lazy.js';
import { readCookie } from './read-cookie.js';
import { openLedger, readHead } from './read-head.js';

/** What only the acts bring to life: elements of ours are not defined before. */
const ELEMENTS =
  ':not(:defined),template[data-pdp-service],[data-pdp-observe],[data-pdp-external],[data-pdp-lint],[data-pdp-debug]';
/** The page's own way to the settings; one that a visitor wrote is none. */
const WAY_BACK = '[data-pdp-open=settings]:not(:is([data-pdp-untrusted],[contenteditable]) *)';

/** One profile alive in one page: its state, its gate. Lazy parts get this object and change it only through `update`. */
export interface LiveConsent extends Pick<Gate, 'insert'> {
  readonly host: HTMLElement & { consent?: Consent };
  readonly profile: OperatorProfile;
  signals: Signals;
  cookie: CookieDecision | undefined;
  head: LedgerHead | undefined;
  state: Readonly<Record<string, StateWithReasons>>;
  /** Services that may run now. */
  readonly running: Set<string>;
  readonly listeners: (() => unknown)[];
  /** Whatever is posted here tells the other tabs to look. */
  channel?: BroadcastChannel | undefined;
  /** How the head is read once the recording part is here: it may live in memory. */
  readHead?: () => Promise<LedgerHead | undefined>;
  /** How what decides is had: the acts say so, since a chunk that lies beside the one file must not bring a second of it. */
  whenDeciding?: typeof whenDeciding;
  /** The last act about each purpose, once someone has acted: what the cookie says is on its way into the ledger then. */
  acts?: Map<string, Act>;
  /** What the interface speaks, once it was switched: an act that shows no text of its own is recorded in it. */
  lang?: string;
  /** Settles once the last call of a script is about to act. */
  calling?: Promise<unknown>;
  /** Conditions that fail for a purpose or service; empty = allowed. */
  closed(id: string): readonly string[];
  rescan: (root?: ParentNode | null) => void;
  /** True if banner purposes wait for an answer. */
  isDue(): boolean;
  /** Closes what is given, in memory and in this task: the named purposes, or all. */
  close(ids?: readonly string[] | string | null): void;
  update(): void;
  /** Reads signals, cookie and ledger again; what closes, closes before the ledger has answered. */
  look: () => Promise<void>;
  emit<T extends keyof ConsentEventFields>(type: T, fields: ConsentEventFields[T]): boolean;
}

/** Starts gating. `head` is what the ledger says, read already where the cookie promised one. */
export const createLiveConsent = (
  host: LiveConsent['host'],
  profile: OperatorProfile,
  head: LedgerHead | undefined,
  nonce: string | undefined,
): LiveConsent => {
  const { purposes, services = [] } = profile;
  const running = new Set<string>();
  // In this order: a cookie that was just read costs nothing to read again, but after the probe it does.
  const read = () => ({ cookie: decodeDecision(readCookie(), profile), signals: readSignals() });

  const gate = createGate(services, nonce, (tag) => act('judge', live, tag));
  // An element that was taken out of the page starts nothing: another one may know better.
  const release = (): unknown => host.isConnected && gate.release(running);
  const live = {
    host,
    profile,
    head,
    ...read(),
    running,
    listeners: [],
    emit: (type, fields) => host.dispatchEvent(new ConsentEvent(type, fields)),
    closed: (id) => closedFor(live, id),
    ...gate,
    rescan(within) {
      gate.scan((within ??= document));
      release();
      // Whoever has decided needs no more than this file, unless page or address hold more of us, or there is no way back.
      if (
        live.isDue() ||
        live.cookie?.pending ||
        location.search.includes('pdp-') ||
        (live.head?.lookAt as number) < Date.now() ||
        within.querySelector(ELEMENTS) ||
        !document.querySelector(WAY_BACK)
      )
        act('mount', live, within);
    },
    // Undecided, expired or stale.
    isDue: () =>
      purposes.some((purpose) => isAskedInBanner(purpose) && /^[ues]/.test(live.state[purpose.id]!.state)),
    close(ids) {
      live.cookie?.states.forEach(
        (is, id, states) => [ids ?? id].flat().includes(id) && is === 'given' && states.set(id, 'withdrawn'),
      );
      live.update();
    },
    update() {
      // Undefined the first time.
      const old = JSON.stringify(live.state) as string | undefined;
      live.state = Object.fromEntries(
        purposes
          .filter(({ basis }) => basis === 'consent')
          .map((purpose) => [purpose.id, stateOf(live, purpose)]),
      );
      // A listener may decide in between: what counts is the state then.
      for (const service of services) {
        const { id } = service;
        const may = !closedFor(live, id, (_, purpose) => live.state[purpose.id]!)[0];
        if (may === running.has(id)) continue;
        if (may) running.add(id);
        else running.delete(id);
        // What stops may have a file on its way.
        if (!may || service.catalogue || service.run)
          loadServices()
            .then((part) => part.switchService(live, service))
            .catch((cause: unknown) => act('failed', live, id, cause));
        live.emit('pdp-consent-service', { service: id, running: may });
      }
      release();
      if (old !== JSON.stringify(live.state))
        live.emit(`pdp-consent-${old ? 'change' : 'ready'}`, { state: live.state });
      live.listeners.forEach((listener) => listener());
    },
    async look() {
      Object.assign(live, read());
      live.update();
      live.head = live.cookie && (await (live.readHead?.() || readHead(openLedger(), profile.id)));
      live.update();
    },
    // The state comes with the first update.
  } as Omit<LiveConsent, 'state'> as LiveConsent;
  return live;
};
