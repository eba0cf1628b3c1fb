import type { Act, NoticeDocument, RightsRequest } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { RequestKind } from './request-kind.js';

/** What is true of one request when it is made. */
export interface RequestFacts {
  readonly kind: RequestKind;
  readonly channel: RightsRequest['channel'];
  readonly gesture: boolean;
  readonly notice: NoticeDocument;
  readonly due?: string | undefined;
  readonly mark?: string | undefined;
  /** Purposes meant; default: every one that the kind reaches. */
  readonly purposeIds?: readonly string[] | undefined;
}

/** Purposes in force whose effect the request ends or stops at the click. */
export const purposesReached = (
  { profile, state }: Pick<ConsentHandle, 'profile' | 'state'>,
  kind: RequestKind,
): string[] => {
  const standing = profile.purposes.filter(({ id }) =>
    ['given', 'stale', ...(kind === 'block' ? [] : ['blocked'])].includes(state[id]?.state ?? ''),
  );
  if (kind === 'object-marketing')
    return standing.filter((purpose) => purpose.kind === 'marketing').map(({ id }) => id);
  return ['withdraw', 'block'].includes(kind) ? standing.map(({ id }) => id) : [];
};

/**
 * The act that records a request. One that stops something here becomes a block or a withdrawal, which close the gate
 * at once; all others, and those that find nothing to stop, are a request without decisions. Outside the endpoint the
 * record says that the request was prepared, never that it was sent. It holds no word that the person typed.
 */
export const requestAct = (handle: Pick<ConsentHandle, 'profile' | 'state'>, facts: RequestFacts): Act => {
  const { kind, channel, gesture, notice, due, mark } = facts;
  const reached =
    facts.purposeIds ?? purposesReached(handle, kind === 'erase' && facts.purposeIds ? 'withdraw' : kind);
  const stops = kind === 'block' ? 'block' : 'withdraw';
  return {
    choices: Object.fromEntries(reached.map((id) => [id, false])),
    method: 'rights',
    action: reached.length ? stops : 'rights-request',
    gesture,
    controlId: `rights-${kind}`,
    notice,
    request: {
      kind,
      channel,
      ...(due ? { due } : {}),
      ...(mark ? { mark } : {}),
      ...(reached.length ? { purposeIds: reached } : {}),
    },
  };
};
