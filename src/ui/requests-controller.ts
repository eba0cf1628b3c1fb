import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RightsRequest } from '../model/decision.js';
import { LIMITS, PUBLIC_LIMIT, dueDate } from '../model/due-date.js';
import type { ActResult, ConsentHandle } from '../model/handle.js';
import type { Channel } from '../model/profile.js';
import type { RightsTexts } from '../messages/rights/rights-texts.js';
import { purposesReached, requestAct } from '../rights/request-act.js';
import type { RequestKind } from '../rights/request-kind.js';
import { requestNotice } from '../rights/request-notice.js';
import { unsubscribing } from '../rights/unsubscribe-entry.js';
import type { Progress } from './rights-view.js';

const CHANNELS: Readonly<Record<Channel['type'], RightsRequest['channel']>> = {
  endpoint: 'endpoint',
  email: 'email',
  letter: 'letter',
  office: 'office',
  link: 'office',
};

/** What was requested in this panel so far, and how each request becomes an act. */
export class RequestsController implements ReactiveController {
  progress: Partial<Record<RequestKind, Progress>> = {};
  withErasure = false;
  /** Since when purposes are blocked, ms; 0 while that is looked up. */
  blockedAt: number | undefined;
  readonly #host: ReactiveControllerHost & { handle?: ConsentHandle | undefined };
  readonly #texts: () => RightsTexts | undefined;

  constructor(
    host: ReactiveControllerHost & { handle?: ConsentHandle | undefined },
    texts: () => RightsTexts | undefined,
  ) {
    this.#host = host;
    this.#texts = texts;
    host.addController(this);
  }

  hostUpdated(): void {
    const isBlocked = Object.values(this.#host.handle?.state ?? {}).some(({ state }) => state === 'blocked');
    if (!isBlocked) this.blockedAt = undefined;
    else if (this.blockedAt === undefined) void this.#readBlockedAt(this.#host.handle!);
  }

  forget(): void {
    this.progress = {};
  }

  setErasure(on: boolean): void {
    this.withErasure = on;
    this.#host.requestUpdate();
  }

  /** A request that takes effect here, for every purpose that it reaches; a letter's link may name one. */
  act(kind: RequestKind, event: Event): Promise<void> {
    const { purposeIds: named } = kind === 'object-marketing' ? unsubscribing() : {};
    return this.record(
      kind,
      'endpoint',
      event,
      purposesReached(this.#host.handle!, kind).filter((id) => !named || named.includes(id)),
    );
  }

  /** Once per kind and channel: a second copy or a second look at the letter is the same request. */
  async prepare(kind: RequestKind, channel: Channel, event: Event): Promise<void> {
    if (this.progress[kind]?.channel !== CHANNELS[channel.type])
      await this.record(kind, CHANNELS[channel.type], event, [], channel.mark);
  }

  async record(
    kind: RequestKind,
    channel: RightsRequest['channel'],
    event: Event,
    stopped: readonly string[],
    mark?: string,
  ): Promise<void> {
    const { handle } = this.#host;
    const texts = this.#texts();
    if (!handle || !texts) return;
    const { profile } = handle;
    const asked = kind === 'withdraw' && stopped.length && this.withErasure ? 'erase' : kind;
    const earlier = this.progress[kind];
    this.#note(kind, { ...earlier, channel, stopped: earlier?.stopped.length ? earlier.stopped : stopped });
    const isPublic =
      stopped.length > 0 &&
      stopped.every(
        (id) => profile.purposes.find((purpose) => purpose.id === id)?.kind === 'public_distribution',
      );
    const act = requestAct(handle, {
      kind: asked,
      // Without an endpoint the record stays here; the request itself is still the person's to make.
      channel: channel === 'endpoint' && !profile.receipts.endpoint ? 'office' : channel,
      gesture: event.isTrusted,
      notice: requestNotice(handle, asked, texts),
      due: dueDate(isPublic ? PUBLIC_LIMIT : LIMITS[asked], new Date()),
      mark,
      purposeIds: stopped,
    });
    const { nonce } = kind === 'object-marketing' ? unsubscribing() : {};
    let result: ActResult = { status: 'none' };
    try {
      result = await handle.decide(nonce ? { ...act, nonce } : act);
    } catch (cause) {
      handle.report('ERR_RECEIPT_NOT_SIGNED', 'The request could not be recorded.', cause);
    }
    const { cleaned } = this.progress[kind]?.result ?? {};
    this.#note(kind, {
      ...this.progress[kind]!,
      result: cleaned && !result.cleaned ? { ...result, cleaned } : result,
      failed: result.status === 'none',
    });
  }

  async unblock(event: Event): Promise<void> {
    const { handle } = this.#host;
    const texts = this.#texts();
    if (!handle || !texts) return;
    const blocked = Object.keys(handle.state).filter((id) => handle.state[id]!.state === 'blocked');
    this.#note('block', undefined);
    await handle.decide({
      choices: Object.fromEntries(blocked.map((id) => [id, true])),
      method: 'rights',
      action: 'unblock',
      gesture: event.isTrusted,
      controlId: 'rights-unblock',
      notice: requestNotice(handle, 'block', texts),
    });
  }

  #note(kind: RequestKind, progress: Progress | undefined): void {
    this.progress = { ...this.progress, [kind]: progress };
    this.#host.requestUpdate();
  }

  async #readBlockedAt(handle: ConsentHandle): Promise<void> {
    this.blockedAt = 0;
    try {
      const head = await (await handle.receiptsPart()).head(handle.profile.id);
      const times = Object.values(head?.choices ?? {}).flatMap(({ state, at }) =>
        state === 'blocked' ? at : [],
      );
      if (!times.length) return;
      this.blockedAt = Math.min(...times);
      this.#host.requestUpdate();
    } catch {
      // Only the number of days is missing then.
    }
  }
}
