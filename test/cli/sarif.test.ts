import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ROOT, runCli } from './run-cli.ts';
import { SARIF_SCHEMA } from './sarif-schema.ts';

interface Result {
  ruleId: string;
  ruleIndex: number;
}
interface Log {
  runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
}

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const hasShape = ajv.compile(SARIF_SCHEMA);

/** What is wrong with a log; the last two are what a schema cannot say (SARIF 3.19.23 and 3.27.6). */
const faults = (log: unknown): string[] => {
  if (!hasShape(log))
    return hasShape.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  return (log as Log).runs.flatMap(({ tool: { driver }, results }) => {
    const ids = driver.rules.map(({ id }) => id);
    return [
      ...(new Set(ids).size === ids.length ? [] : ['an id of a rule is given twice']),
      ...results
        .filter(({ ruleId, ruleIndex }) => ids[ruleIndex] !== ruleId)
        .map(({ ruleId }) => `ruleIndex of ${ruleId} points elsewhere`),
    ];
  });
};

const clean = JSON.parse(readFileSync(`${ROOT}test/lint/fixtures/clean-profile.json`, 'utf8'));
/** Words of a profile that would end a command, a property or a line of the report. */
const AWKWARD = '50 %, "a": b\r\n::error file=x::y %0A';
const broken = structuredClone(clean);
broken.operator.bin = '1';
broken.refusalTerm = 'P1M';
broken.data.push({
  id: 'awkward',
  type: 'pd:Name',
  label: { kk: AWKWARD, ru: AWKWARD, en: AWKWARD },
});

const folder = mkdtempSync(join(tmpdir(), 'pdp sarif-'));
after(() => rmSync(folder, { recursive: true }));
const FILE = join(folder, 'профиль, 50%: a.json');
writeFileSync(FILE, JSON.stringify(broken, null, 2));
const lint = (...args: string[]) => runCli(['lint', ...args, '--today', '2026-11-21']).stdout;

suite('the SARIF report', () => {
  const sarif = lint(FILE, 'test/lint/fixtures/bare-telling.json', '--sarif');
  const log = () => JSON.parse(sarif);

  test('follows SARIF 2.1.0, in every language and under both sets of rules', () => {
    assert.deepEqual(faults(log()), []);
    assert.ok(log().runs[0].results.length > 10);
    for (const lang of ['kk', 'ru', 'en'])
      for (const rules of ['kz', 'strict'])
        assert.deepEqual(faults(JSON.parse(lint(FILE, '--sarif', '--lang', lang, '--rules', rules))), []);
  });

  test('has a run with no result for a profile without findings', () => {
    const silent = JSON.parse(lint('test/lint/fixtures/clean-profile.json', '--sarif'));
    assert.deepEqual(faults(silent), []);
    assert.deepEqual(silent.runs[0].results, []);
  });

  test('names a file by a reference that leads back to it', () => {
    const { uri } = log().runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    assert.equal(decodeURIComponent(new URL(uri, `file://${ROOT}`).pathname), FILE);
  });

  test('points at the member of the file that a rule is about', () => {
    const one = log().runs[0].results.find(({ ruleId }: Result) => ruleId === 'L-OP-02');
    const { startLine, startColumn } = one.locations[0].physicalLocation.region;
    const line = readFileSync(FILE, 'utf8').split('\n')[startLine - 1]!;
    assert.ok(line.slice(startColumn - 1).startsWith('"bin": "1"'), line);
  });

  const twins: readonly [string, (log: any) => void][] = [
    ['another version', (log) => (log.version = '2.0.0')],
    ['no $schema', (log) => delete log.$schema],
    ['the schema of another version', (log) => (log.$schema = 'https://x.example/sarif-2.0.0.json')],
    ['no runs', (log) => delete log.runs],
    ['a tool without a driver', (log) => (log.runs[0].tool = {})],
    ['a driver without a name', (log) => delete log.runs[0].tool.driver.name],
    ['a version that is not semantic', (log) => (log.runs[0].tool.driver.semanticVersion = 'v1')],
    ['a rule without an id', (log) => delete log.runs[0].tool.driver.rules[3].id],
    ['two rules of one id', (log) => (log.runs[0].tool.driver.rules[3].id = 'PROFILE')],
    [
      'a rule of an unknown level',
      (log) => (log.runs[0].tool.driver.rules[3].defaultConfiguration.level = 'warn'),
    ],
    ['a result without a rule', (log) => delete log.runs[0].results[0].ruleId],
    ['a result that points at another rule', (log) => log.runs[0].results[0].ruleIndex++],
    ['a result that points at no rule', (log) => (log.runs[0].results[0].ruleIndex = -1)],
    ['a result of an unknown level', (log) => (log.runs[0].results[0].level = 'info')],
    ['a result without a message', (log) => delete log.runs[0].results[0].message],
    ['a message without text', (log) => (log.runs[0].results[0].message.text = '')],
    ['a result without a place', (log) => (log.runs[0].results[0].locations = [])],
    ['line 0', (log) => (log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0)],
    ['column 0', (log) => (log.runs[0].results[0].locations[0].physicalLocation.region.startColumn = 0)],
    ...['/etc/profile.json', 'file:///etc/profile.json', 'C:/profile.json', 'a b.json', 'a\\b.json', ''].map(
      (uri): [string, (log: any) => void] => [
        `the file "${uri}"`,
        (log) => (log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = uri),
      ],
    ),
    ['a member that SARIF does not know', (log) => (log.runs[0].results[0].severity = 'error')],
  ];
  for (const [what, breakIt] of twins)
    test(`is told apart from one with ${what}`, () => {
      const twin = log();
      breakIt(twin);
      assert.notDeepEqual(faults(twin), []);
    });
});

suite('the annotations', () => {
  const unescape = (said: string): string =>
    said.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  /** A workflow command as the runner reads it; undefined for a line that is none. */
  const read = (line: string) => {
    const [, level, given, message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
    if (!level || !given || !message || /%(?!0D|0A|25)/.test(message)) return undefined;
    const entries = given.split(',').map((pair) => pair.split('='));
    if (entries.some((pair) => pair.length !== 2)) return undefined;
    const of = Object.fromEntries(entries.map(([name, value]) => [name!, unescape(value!)]));
    return { level, message: unescape(message), of };
  };
  const lines = lint(FILE, '--annotate').trimEnd().split('\n');

  test('are one command a finding, whatever the profile and the file are called', () => {
    const { findings } = JSON.parse(lint(FILE, '--json'));
    const levels: Record<string, string> = { error: 'error', warn: 'warning', info: 'notice' };
    assert.equal(lines.length, findings.length);
    for (const [i, finding] of findings.entries()) {
      const { level, message, of } = read(lines[i]!)!;
      assert.equal(level, levels[finding.severity]);
      assert.equal(message, `${finding.message.en} ${finding.mend.en}`);
      assert.deepEqual(of, {
        file: FILE,
        line: String(finding.line),
        col: String(finding.column),
        title: finding.rule,
      });
    }
    assert.ok(lines.some((line) => read(line)!.message.includes(AWKWARD)));
  });

  test('would be misread without the escapes', () => {
    const line = lines.find((one) => one.includes('%0D%0A'))!;
    assert.ok(read(line));
    for (const code of ['%2C', '%3A', '%0D', '%0A'])
      assert.equal(
        read(line.replaceAll(code, unescape(code)))?.message === read(line)!.message &&
          read(line.replaceAll(code, unescape(code)))?.of['file'] === FILE,
        false,
        code,
      );
    assert.equal(read(line.replaceAll('%25', '%')), undefined);
  });
});
