import type { RegisteredPurpose, RegisterRow } from './register.js';

/** One purpose in one version of its text and meaning, with how often it was answered, and when. */
export interface SummaryRow extends RegisteredPurpose {
  /** `given` counts renewals too. */
  readonly given: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly blocked: number;
  readonly first_act: string;
  readonly last_act: string;
}

const COUNTED = {
  given: 'given',
  renewed: 'given',
  refused: 'refused',
  withdrawn: 'withdrawn',
  blocked: 'blocked',
  unblocked: undefined,
} as const;

/** Members of a row that tell of one act or one person. */
const OF_ACT = new Set(
  'receipt receipt_sha256 subject act_time received_at action method form_id acting_as state valid_until'.split(
    ' ',
  ),
);

const start = (row: RegisterRow): SummaryRow => ({
  ...(Object.fromEntries(
    Object.entries(row).filter(([member]) => !OF_ACT.has(member)),
  ) as unknown as RegisteredPurpose),
  ...{ given: 0, refused: 0, withdrawn: 0, blocked: 0, first_act: row.act_time, last_act: row.act_time },
});

/** The register without its persons: one row per purpose, kind, text and meaning, in the order of the first act. */
export const registerSummary = (rows: Iterable<RegisterRow>): SummaryRow[] => {
  const summary = new Map<string, SummaryRow>();
  for (const row of rows) {
    const key = [
      row.purpose_id,
      row.consent_kind,
      row.policy_version,
      row.notice_sha256,
      row.meaning_sha256,
    ].join('\n');
    const known = summary.get(key) ?? start(row);
    const counted = COUNTED[row.state];
    summary.set(key, {
      ...known,
      ...(counted && { [counted]: known[counted] + 1 }),
      first_act: row.act_time < known.first_act ? row.act_time : known.first_act,
      last_act: row.act_time > known.last_act ? row.act_time : known.last_act,
    });
  }
  return [...summary.values()].sort((a, b) =>
    a.first_act < b.first_act ? -1 : a.first_act > b.first_act ? 1 : 0,
  );
};
