import { countOf, type LintReport } from './lint-report.js';
import type { Strictness } from '../lint/rule.js';

/** For programs. Findings carry the sentence in all three languages. */
export const reportJson = (reports: readonly LintReport[], strictness: Strictness): string =>
  JSON.stringify(
    {
      format: 'pdp-consent-lint/1',
      rules: strictness,
      errors: countOf(reports, 'error'),
      warnings: countOf(reports, 'warn'),
      notes: countOf(reports, 'info'),
      findings: reports.flatMap(({ file, findings }) =>
        findings.map(({ rule, severity, at, in: within, where, line, column, message, mend, sources }) => ({
          ...{ file, rule, severity, pointer: at, in: within },
          ...(where && { where }),
          ...{ line, column, message, mend, sources },
        })),
      ),
    },
    null,
    2,
  );
