import type { OperatorProfile } from '../model/profile.js';
import { danglingIds } from './dangling-ids.js';
import type { Finding } from './finding.js';
import type { PageFacts } from './page-facts.js';
import { readDraft } from './read-draft.js';
import type { ShapeFault } from './shape-fault.js';
import { isOperatorRecord } from './operator-record.js';
import { readRecord } from './read-record.js';
import { readFacts } from './read-facts.js';
import type { Strictness } from './rule.js';
import { runRules } from './run-rules.js';

/** What else to look at besides the profile itself. */
export interface ExplainOptions {
  /** Default `strict`. */
  readonly strictness?: Strictness | undefined;
  readonly page?: PageFacts | undefined;
  /** The published version that this one is to follow. */
  readonly before?: OperatorProfile | undefined;
  /** YYYY-MM-DD; default: today by the clock, UTC. */
  readonly today?: string | undefined;
}

const shapeFinding = ({ at, problem }: ShapeFault): Finding => ({
  rule: 'PROFILE',
  severity: 'error',
  at,
  in: 'profile',
  message: problem,
  mend: {
    kk: 'Осы жерді профиль схемасына сай түзетіңіз.',
    ru: 'Исправьте это место по схеме профиля.',
    en: 'Correct this place by the schema of the profile.',
  },
  sources: [],
});

/**
 * Everything that is wrong with a profile, as findings with place, sentence and mend: its shape, its ids, and all
 * rules. Takes any JSON value, a bare operator record too; an empty list means that it may be published.
 */
export const explainProfile = (
  value: unknown,
  { strictness, page, before, today }: ExplainOptions = {},
): Finding[] => {
  const day = today ?? new Date().toISOString().slice(0, 10);
  if (isOperatorRecord(value)) return runRules(readRecord(value, day), strictness);
  const { draft, faults } = readDraft(value);
  const facts = readFacts((value as { facts?: unknown } | null)?.facts);
  const reading = {
    profile: draft,
    facts,
    page,
    before,
    today: today ?? new Date().toISOString().slice(0, 10),
  };
  return [...[...faults, ...danglingIds(draft)].map(shapeFinding), ...runRules(reading, strictness)];
};
