import { relative, sep } from 'node:path';
import type { Finding } from '../lint/finding.js';
import type { Rule, Strictness } from '../lint/rule.js';
import { RULES } from '../lint/rules.js';
import { severityUnder } from '../lint/severity-under.js';
import { type LintReport, type ReportLanguage, sourceLine } from './lint-report.js';

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const;

/** Where code review tools look for a file: below the folder that the command runs in. */
const uriOf = (file: string): string => {
  const path = file === '-' ? 'stdin' : relative(process.cwd(), file) || file;
  return path.split(sep).map(encodeURIComponent).join('/');
};

const PROFILE_RULE = {
  id: 'PROFILE',
  shortDescription: { text: 'The file has the shape of an operator profile.' },
  defaultConfiguration: { level: 'error' },
} as const;

const descriptorOf = (strictness: Strictness, lang: ReportLanguage) => (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.message[lang]!.replace(/\{(\w+)\}/g, '…') },
  fullDescription: { text: rule.looksAt },
  help: { text: `${rule.mend[lang]} (${rule.sources.map(({ cite }) => cite).join('; ')})` },
  defaultConfiguration: { level: LEVELS[severityUnder(strictness, rule)] },
  properties: { tags: [`reads-${rule.reads}`, ...new Set(rule.sources.map(({ from }) => `source-${from}`))] },
});

/**
 * SARIF 2.1.0 (OASIS), which code review tools show in place. All rules are listed, so that a result refers to its
 * rule by number.
 */
export const reportSarif = (
  reports: readonly LintReport[],
  strictness: Strictness,
  lang: ReportLanguage,
  version: string,
): string => {
  const rules = [PROFILE_RULE, ...RULES.map(descriptorOf(strictness, lang))];
  const result = (file: string) => (finding: Finding & { line: number; column: number }) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: {
      text: [finding.message[lang], finding.mend[lang], sourceLine(finding)].filter(Boolean).join(' '),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: finding.line, startColumn: finding.column },
        },
        logicalLocations: [
          {
            fullyQualifiedName: `${finding.in}#${finding.at}`,
            kind: finding.in === 'page' ? 'element' : 'member',
          },
        ],
      },
    ],
    partialFingerprints: { 'ruleAndPointer/v1': `${finding.rule}:${finding.in}:${finding.at}` },
  });
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pdp-consent', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({ file, findings }) => findings.map(result(file))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};
