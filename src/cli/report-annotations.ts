import type { LintReport, ReportLanguage } from './lint-report.js';

const LEVELS = { error: 'error', warn: 'warning', info: 'notice' } as const;

const escape = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands that GitHub turns into annotations beside the line. */
export const reportAnnotations = (reports: readonly LintReport[], lang: ReportLanguage): string =>
  reports
    .flatMap(({ file, findings }) =>
      findings.map(({ severity, rule, line, column, message, mend }) => {
        const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
        return `::${LEVELS[severity]} ${place}::${escape(`${message[lang]} ${mend[lang]}`)}`;
      }),
    )
    .join('\n');
