import type { Hit, Rule, Severity, Strictness } from './rule.js';

/** True if no law of Kazakhstan and no good practice stands behind the rule, only law or guidance of the EU. */
const isForeign = (rule: Rule): boolean =>
  rule.sources.some((source) => source.from === 'eu') && !rule.sources.some((source) => source.from === 'kz');

/** Severity of a rule, or of one of its hits: under `kz`, rules that only the EU knows warn. */
export const severityUnder = (strictness: Strictness, rule: Rule, hit?: Hit): Severity => {
  const severity = hit?.severity ?? rule.severity;
  return strictness === 'kz' && severity === 'error' && isForeign(rule) ? 'warn' : severity;
};
