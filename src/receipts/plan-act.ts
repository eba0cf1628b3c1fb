import type { Action, LedgerHead, NoticeDocument, StandingChoice } from '../model/decision.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { RecordInput } from '../model/receipts-part.js';
import { actionOf } from './action-of.js';
import { type Place, buildReceipt } from './build-receipt.js';
import { type Draft, draftEntries, isGrant } from './draft-entries.js';
import { nextChoices } from './next-choices.js';
import { noticeInForce } from './notice-in-force.js';

/** One receipt to be made. */
export interface Step {
  readonly action: Action;
  readonly drafts: readonly Draft[];
  /** Place in the queue: 0 withdrawals and blocks, 1 rights requests, 2 the rest. */
  readonly rank: 0 | 1 | 2;
}

/** What an act means, worked out without touching key or storage. */
export interface Plan {
  readonly grants: boolean;
  /** Before the first grant no key and no id is kept (docs/receipts.md 6.1). */
  readonly isOneOff: boolean;
  readonly notice: NoticeDocument;
  readonly steps: readonly Step[];
  readonly rotation: Step;
  readonly build: (step: Step, place: Place) => Promise<Omit<ReceiptPayload, 'sub'>>;
  /** What stands after a step. */
  readonly next: (
    choices: LedgerHead['choices'],
    step: Step,
    payload: Pick<ReceiptPayload, 'processing'>,
    source: Pick<StandingChoice, 'at' | 'jti' | 'hash'>,
  ) => LedgerHead['choices'];
  /** Halves of a step whose receipt is too long. */
  readonly split: (step: Step) => Step[];
}

/** Chunk `plan`: profile and act to receipts, as pure functions. Throws if the act changes nothing. */
export const planAct = (input: RecordInput, head: LedgerHead | undefined): Plan => {
  const { act } = input;
  const all = draftEntries(input, head);
  const grants = all.some(isGrant);
  const isOneOff = !head && !grants;
  const notice = noticeInForce(input);
  const stepOf = (drafts: readonly Draft[]): Step => {
    const action = actionOf(act, drafts, isOneOff);
    return {
      action,
      drafts,
      rank: drafts.some(({ state }) => state === 'withdrawn' || state === 'blocked')
        ? 0
        : action === 'rights-request'
          ? 1
          : 2,
    };
  };
  const whole = stepOf(all);
  const isBare = whole.action === 'rights-request' || whole.action === 'acknowledge-notice';
  // A public distribution is alone in its receipt (docs/receipts.md 2.2, rule 1).
  const isPublic = ({ purpose }: Draft): boolean => purpose.kind === 'public_distribution';
  const groups = [
    all.filter((draft) => !isPublic(draft)),
    ...all.filter(isPublic).map((draft) => [draft]),
  ].filter(({ length }) => length);
  const steps = isBare ? [{ ...whole, drafts: [] }] : groups.map(stepOf);
  if (!steps.length) throw new Error('The act names no purpose that it could change.');
  return {
    grants,
    isOneOff,
    notice,
    steps,
    rotation: { action: 'rotate-key', drafts: [], rank: 2 },
    build: ({ action, drafts }, place) => buildReceipt(input, notice, action, drafts, place),
    next: (choices, { drafts }, { processing }, source) =>
      nextChoices(input.profile, choices, drafts, processing, { ...source, level: act.form?.level }),
    split({ drafts }) {
      const half = drafts.length >> 1;
      return half ? [stepOf(drafts.slice(0, half)), stepOf(drafts.slice(half))] : [];
    },
  };
};
