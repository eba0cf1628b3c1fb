import { explainProfile } from '../lint/explain-profile.js';
import { readDraft } from '../lint/read-draft.js';
import type { PageFacts } from '../lint/page-facts.js';
import type { OperatorProfile } from '../model/profile.js';
import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import type { LintReport } from './lint-report.js';
import { locatePointers, placeOf } from './locate-pointers.js';
import { packageVersion } from './package-version.js';
import { oneOf, readArguments } from './read-arguments.js';
import { openPolicies } from './open-policies.js';
import { parseInput, readJson, readText } from './read-input.js';
import { reportAnnotations } from './report-annotations.js';
import { reportJson } from './report-json.js';
import { reportSarif } from './report-sarif.js';
import { reportText } from './report-text.js';

const help = `pdp-consent lint <profile.json>...

Judges operator profiles by the rules of docs/rules: what a consent must say, how it is asked, where data go.

  --json             findings as JSON, every sentence in Kazakh, Russian and English
  --sarif            findings as SARIF 2.1.0, for code review tools
  --annotate         findings as GitHub workflow commands
  --lang kk|ru|en    language of the sentences (en)
  --rules kz|strict  strict (default): what only European law asks is an error; kz: it warns
  --fail-on error|warn|info   from which severity on the status is 1 (error)
  --page FACTS.json  facts measured in a page, judged with the profile
  --before OLD.json  the published version: what grew since then needs a new consent
  --links            open the addresses of the policies
  --today DATE       day to judge by, YYYY-MM-DD

"-" reads standard input. Exit status: 0 fine, 1 findings, 2 could not run.`;

const FAILING = { error: ['error'], warn: ['error', 'warn'], info: ['error', 'warn', 'info'] } as const;

/** Judges profiles, for people and for continuous integration. */
export const lint: Command = {
  summary: 'judge operator profiles by the rules',
  help,
  async run(args) {
    const { values, positionals: files } = readArguments(args, {
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      annotate: { type: 'boolean' },
      lang: { type: 'string' },
      rules: { type: 'string' },
      'fail-on': { type: 'string' },
      page: { type: 'string' },
      before: { type: 'string' },
      links: { type: 'boolean' },
      today: { type: 'string' },
    });
    if (!files.length) throw new CannotRun('lint needs a file: pdp-consent lint profile.json');
    if ([values.json, values.sarif, values.annotate].filter(Boolean).length > 1)
      throw new CannotRun('give one of --json, --sarif, --annotate');
    const lang = oneOf('lang', values.lang, ['kk', 'ru', 'en']) ?? 'en';
    const strictness = oneOf('rules', values.rules, ['kz', 'strict']) ?? 'strict';
    const failing: readonly string[] =
      FAILING[oneOf('fail-on', values['fail-on'], ['error', 'warn', 'info']) ?? 'error'];
    const { today } = values;
    if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today))
      throw new CannotRun(`--today takes YYYY-MM-DD, not "${today}"`);
    const page = values.page === undefined ? undefined : ((await readJson(values.page)) as PageFacts);
    const before =
      values.before === undefined ? undefined : ((await readJson(values.before)) as OperatorProfile);
    const reports: LintReport[] = [];
    for (const file of files) {
      const text = await readText(file);
      const profile = parseInput(text, file);
      const policies = values.links ? await openPolicies(readDraft(profile).draft) : page?.policies;
      const findings = explainProfile(profile, {
        ...{ strictness, before, today },
        page: page || policies ? { ...page, policies } : undefined,
      });
      const places = locatePointers(text);
      reports.push({
        file,
        findings: findings.map((finding) => ({
          ...finding,
          ...placeOf(places, finding.in === 'page' ? '' : finding.at),
        })),
      });
    }
    const report = values.json
      ? reportJson(reports, strictness)
      : values.sarif
        ? reportSarif(reports, strictness, lang, packageVersion())
        : values.annotate
          ? reportAnnotations(reports, lang)
          : reportText(reports, lang);
    if (report) process.stdout.write(`${report}\n`);
    return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)))
      ? 1
      : 0;
  },
};
