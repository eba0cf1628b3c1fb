import { countLine, type LintReport, type ReportLanguage, sourceLine } from './lint-report.js';

const WORDS = { error: 'error', warn: 'warning', info: 'note' } as const;

const MARKS = '[A] read in the act; [B] secondary source; [C] known of the act, check before quoting';

/** For people: place, rule, sentence; then what to do and where it is written. */
export const reportText = (reports: readonly LintReport[], lang: ReportLanguage): string => {
  const lines = reports.flatMap(({ file, findings }) =>
    findings.flatMap((finding) => [
      `${file}:${finding.line}:${finding.column} ${WORDS[finding.severity]} ${finding.rule} ${finding.message[lang]}`,
      `    ${finding.in === 'page' ? 'page ' : ''}${finding.at || '/'}${finding.where ? ` (${finding.where})` : ''}`,
      `    ${finding.mend[lang]}${finding.sources.length ? ` · ${sourceLine(finding)}` : ''}`,
    ]),
  );
  const marks = lines.some((line) => / · .*\[[ABC]\]/.test(line));
  return [...lines, ...(marks ? [MARKS] : []), countLine(reports)].join('\n');
};
