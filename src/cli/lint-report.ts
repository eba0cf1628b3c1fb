import type { Finding } from '../lint/finding.js';
import type { Place } from './locate-pointers.js';

/** Findings of one file, each with its place in the text. */
export interface LintReport {
  readonly file: string;
  readonly findings: readonly (Finding & Place)[];
}

export type ReportLanguage = 'kk' | 'ru' | 'en';

export const countOf = (reports: readonly LintReport[], severity: Finding['severity']): number =>
  reports.reduce(
    (sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length,
    0,
  );

/** `2 errors, 1 warning, 0 notes` */
export const countLine = (reports: readonly LintReport[]): string =>
  (
    [
      ['error', 'error'],
      ['warn', 'warning'],
      ['info', 'note'],
    ] as const
  )
    .map(([severity, word]) => [countOf(reports, severity), word] as const)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`)
    .join(', ');

/** Sources in one line, each with its mark of certainty. */
export const sourceLine = ({ sources }: Finding): string =>
  sources.map(({ cite, mark }) => (mark ? `${cite} [${mark}]` : cite)).join('; ');
