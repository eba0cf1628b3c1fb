import type { Text } from '../model/text.js';
import type { Finding } from './finding.js';
import type { Reading } from './reading.js';
import type { Hit, Rule, Strictness } from './rule.js';
import { RULES } from './rules.js';
import { severityUnder } from './severity-under.js';
import type { Source } from './source.js';

const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** A message with its placeholders filled, in each of our languages. A value without the language gives its first text. */
const fill = (message: Text, values: Hit['values'] = {}): Text =>
  Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang,
      message[lang]!.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        return typeof value === 'object'
          ? (value[lang] ?? Object.values(value)[0] ?? whole)
          : (value ?? whole);
      }),
    ]),
  );

/** Another operator's policy binds nobody: it is named only where nothing else stands behind the rule. */
const sourcesFor = (rule: Rule, operator: string | undefined): readonly Source[] => {
  const own = rule.sources.filter((source) => source.from !== 'policy' || source.operator === operator);
  return own.length ? own : rule.sources;
};

/** Runs all rules, or those given, over a reading. Pure; the same reading gives the same findings in the same order. */
export const runRules = (
  reading: Reading,
  strictness: Strictness = 'strict',
  rules: readonly Rule[] = RULES,
): Finding[] =>
  rules.flatMap((rule) =>
    [...rule.check(reading)].map((hit) => ({
      rule: rule.id,
      severity: severityUnder(strictness, rule, hit),
      at: hit.at,
      in: hit.in ?? 'profile',
      message: fill(hit.message ?? rule.message, hit.values),
      mend: hit.mend ?? rule.mend,
      sources: sourcesFor(rule, reading.profile.id),
      ...(hit.where && { where: hit.where }),
    })),
  );
