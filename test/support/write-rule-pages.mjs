// Writes docs/rules/*.md from the rules and their cases: `node test/support/write-rule-pages.mjs [--check]`.
// With --check nothing is written; the exit status tells whether the pages are up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { RULES } from '../../build/lint/rules.js';
import { severityUnder } from '../../build/lint/severity-under.js';
import { RULE_CASES } from '../lint/cases/rule-cases.ts';

const FOLDER = new URL('../../docs/rules/', import.meta.url);

const MARKS = {
  A: 'read in the text of the act',
  B: 'read in a secondary source',
  C: 'known of the act and not read again: check it before you quote it',
};
const READS = {
  profile: 'the operator profile',
  page: 'the page, as measured',
  publish: 'two versions of the profile, when one is published',
};
const SEVERITIES = { error: 'error', warn: 'warning', info: 'note' };

/** @param {import('../../src/lint/source.ts').Source} source */
const sourceLine = ({ cite, mark, from }) => {
  if (from === 'policy')
    return `- ${cite[0].toUpperCase()}${cite.slice(1)}: what that operator promised itself.`;
  return `- ${cite[0].toUpperCase()}${cite.slice(1)}${mark ? ` [${mark}]: ${MARKS[mark]}` : ''}.`;
};

const place = (pointer) => {
  const [, part = 'profile', path] = /^(?:(page|before):)?(\/.*)$/.exec(pointer);
  return { part: { profile: 'profile', page: 'page facts', before: 'version in force' }[part], path };
};

/** @param {import('../lint/cases/rule-case.ts').Patch} patch */
const example = (patch, shown) =>
  Object.entries(patch)
    .filter(([pointer]) => !shown || shown.includes(pointer))
    .map(([pointer, value]) => {
      const { part, path } = place(pointer);
      if (value === undefined) return `\`${path}\` in the ${part}: not there.\n`;
      return `\`${path}\` in the ${part}:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`;
    })
    .join('\n');

const title = (rule) => rule.message.en.replace(/\{(\w+)\}/g, '…').replace(/\.$/, '');

const page = (rule, { why, shown, breaks, keeps }) => `# ${rule.id}: ${title(rule)}

${rule.looksAt}

| | |
| --- | --- |
| Severity | ${SEVERITIES[rule.severity]}${severityUnder('kz', rule) === rule.severity ? '' : ` (under \`kz\`: ${SEVERITIES[severityUnder('kz', rule)]})`} |
| Looks at | ${READS[rule.reads]} |

## Why

${why}

## Where it comes from

${rule.sources.map(sourceLine).join('\n')}

## Breaks it

${example(breaks, shown)}
## Keeps it

${example(keeps, shown)}
## What it says

| | Message | How to mend |
| --- | --- | --- |
| Kazakh | ${rule.message.kk} | ${rule.mend.kk} |
| Russian | ${rule.message.ru} | ${rule.mend.ru} |
| English | ${rule.message.en} | ${rule.mend.en} |
`;

const index = () => `# The rules

What \`pdp-consent lint\`, the console and the page judge by. An **error** means that the profile cannot be published; a
**warning** works and is reported; a **note** is worth knowing. Under \`--rules kz\` rules that only European law asks for
warn; \`strict\`, the default, counts them as errors.

Sources carry a mark: [A] read in the text of the act, [B] read in a secondary source, [C] known of the act and not
read again. None of this is legal advice; a mark C has to be checked before it is quoted. The laws changed several times
in 2025 and 2026.

The examples are changes to one profile that keeps all rules; the tests run every one of them.

## In the page

\`<pdp-consent src="…" data-pdp-lint>\`, while you build the site: profile and page are judged once the banner stands, and
again when the page, the choice or what is open has changed. \`data-pdp-lint="kz"\` is the same as \`--rules kz\`. Each finding
is one line in the console and one \`pdp-consent-lint\` event with \`rule\`, \`severity\`, \`message\`, \`at\` (a JSON pointer),
\`where\` (a selector) and \`element\`; none of them holds anything that a visitor has typed. The page is looked at and never
pressed: how many steps a withdrawal takes and what closing does are left to tests that can press. A page without the
attribute never fetches this code; take it out before you publish.

From a test of your own: \`lintPage(handle)\` and \`measurePage(handle)\` of \`pdp-consent/lint\`.

## All rules

| Rule | Severity | What it looks at |
| --- | --- | --- |
${RULES.map((rule) => `| [${rule.id}](${rule.id}.md) | ${SEVERITIES[rule.severity]} | ${rule.looksAt} |`).join('\n')}
`;

const pages = new Map([['README.md', index()]]);
for (const rule of RULES)
  pages.set(
    `${rule.id}.md`,
    page(
      rule,
      RULE_CASES.find((one) => one.rule === rule.id),
    ),
  );

const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const stale = [
  ...[...pages].filter(
    ([name, text]) => !there.includes(name) || readFileSync(new URL(name, FOLDER), 'utf8') !== text,
  ),
  ...there.filter((name) => !pages.has(name)).map((name) => [name, undefined]),
];
if (process.argv.includes('--check')) {
  for (const [name] of stale)
    console.log(`docs/rules/${name} is not what the rules say; run node test/support/write-rule-pages.mjs`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of stale) {
    if (text === undefined) rmSync(new URL(name, FOLDER));
    else writeFileSync(new URL(name, FOLDER), text);
  }
  console.log(`${stale.length} pages written, ${pages.size} in all`);
}
