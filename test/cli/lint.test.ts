import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { locatePointers, placeOf } from '../../build/cli/locate-pointers.js';
import { runCli, ROOT } from './run-cli.ts';

const CLEAN = 'test/lint/fixtures/clean-profile.json';
const text = readFileSync(new URL('../lint/fixtures/clean-profile.json', import.meta.url), 'utf8');
/** Three faults: an error, a warning and a note. */
const broken = text
  .replace('"bin": "000040000019"', '"bin": "1"')
  .replace('"refusalTerm": "P6M"', '"refusalTerm": "P1M"')
  .replace('"law_94v"', '"law_105v_pensions"');
const lint = (args: string[], input = broken) =>
  runCli(['lint', '-', '--today', '2026-11-21', ...args], input);

suite('pdp-consent lint', () => {
  test('ends with 0 and one line for a profile without findings', () => {
    const { status, stdout } = runCli(['lint', CLEAN, '--today', '2026-11-21']);
    assert.deepEqual([status, stdout], [0, '0 errors, 0 warnings, 0 notes\n']);
  });

  test('tells line, rule, sentence, pointer, mend and source, and ends with 1', () => {
    const { status, stdout } = lint([]);
    assert.equal(status, 1);
    const line = broken.split('\n').findIndex((one) => one.includes('"bin"')) + 1;
    assert.match(
      stdout,
      new RegExp(
        `^-:${line}:5 error L-OP-02 The operator's BIN \\(IIN\\) is missing or wrong\\.\\n    /operator/bin\\n    Copy .* · Law 94-V, Article 8\\(4\\)\\(1\\) \\[A\\]$`,
        'm',
      ),
    );
    assert.match(stdout, /2 errors, 1 warning, 1 note\n$/);
    assert.match(lint(['--lang', 'kk']).stdout, /Оператордың БСН-і \(ЖСН\) көрсетілмеген немесе қате\./);
  });

  test('--fail-on and --rules move the border between 0 and 1', () => {
    const warning = text.replace('"refusalTerm": "P6M"', '"refusalTerm": "P1M"');
    assert.equal(lint([], warning).status, 0);
    assert.equal(lint(['--fail-on', 'warn'], warning).status, 1);
    const foreign = text
      .replace('"name": "session",', '"name": "visitor_id", "lifetime": "P1Y",')
      .replace('"session": true,', '');
    assert.equal(lint([], foreign).status, 1);
    assert.equal(lint(['--rules', 'kz'], foreign).status, 0);
  });

  test('--json carries every sentence in three languages', () => {
    const report = JSON.parse(lint(['--json']).stdout);
    assert.deepEqual(
      [report.format, report.errors, report.warnings, report.notes],
      ['pdp-consent-lint/1', 2, 1, 1],
    );
    for (const finding of report.findings) {
      assert.ok(finding.pointer.startsWith('/') && finding.line > 0 && finding.column > 0);
      if (finding.rule !== 'PROFILE')
        assert.deepEqual(
          [Object.keys(finding.message), Object.keys(finding.mend)],
          [
            ['kk', 'ru', 'en'],
            ['kk', 'ru', 'en'],
          ],
        );
    }
  });

  test('--sarif is SARIF 2.1.0', () => {
    const log = JSON.parse(lint(['--sarif', '--lang', 'ru']).stdout);
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif-schema-2\.1\.0\.json$/);
    assert.deepEqual(Object.keys(log).sort(), ['$schema', 'runs', 'version']);
    const [run] = log.runs;
    const { driver } = run.tool;
    assert.match(driver.semanticVersion, /^\d+\.\d+\.\d+/);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(new Set(driver.rules.map(({ id }: { id: string }) => id)).size, driver.rules.length);
    for (const rule of driver.rules) {
      assert.ok(rule.shortDescription.text);
      assert.match(rule.defaultConfiguration.level, /^(error|warning|note)$/);
    }
    assert.equal(run.results.length, 4);
    for (const result of run.results) {
      assert.equal(driver.rules[result.ruleIndex].id, result.ruleId);
      assert.match(result.level, /^(error|warning|note)$/);
      assert.ok(result.message.text && !/\{\w+\}/.test(result.message.text));
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.ok(!/^([a-z]+:|\/)|\\|\s/.test(artifactLocation.uri), 'a relative reference');
      assert.ok(Number.isInteger(region.startLine) && region.startLine >= 1 && region.startColumn >= 1);
      assert.ok(result.locations[0].logicalLocations[0].fullyQualifiedName);
      for (const print of Object.values(result.partialFingerprints)) assert.equal(typeof print, 'string');
    }
    const [one] = JSON.parse(runCli(['lint', `${ROOT}test/lint/fixtures/bare-silent.json`, '--sarif']).stdout)
      .runs[0].results;
    assert.equal(
      one.locations[0].physicalLocation.artifactLocation.uri,
      'test/lint/fixtures/bare-silent.json',
    );
  });

  test('--annotate speaks to GitHub', () => {
    const lines = lint(['--annotate']).stdout.trim().split('\n');
    assert.equal(lines.length, 4);
    for (const line of lines)
      assert.match(line, /^::(error|warning|notice) file=-,line=\d+,col=\d+,title=[A-Z0-9-]+::[^\n]+$/);
  });

  test('--before asks for a new major version where the meaning grew, --page judges measured facts', () => {
    const grown = text.replace('"data": ["page_views"]', '"data": ["page_views", "email"]');
    assert.match(lint(['--before', CLEAN], grown).stdout, /L-REV-03/);
    assert.match(
      lint(['--before', CLEAN], grown.replace('"version": "2.0.0"', '"version": "3.0.0"')).stdout,
      /^0 errors/,
    );
    assert.match(
      lint(['--page', 'test/lint/fixtures/clean-page.json'], text).stdout,
      /^0 errors, 0 warnings, 0 notes/,
    );
  });

  test('a shape that is no profile is told by the member, and the rules still speak', () => {
    const { status, stdout } = lint(
      [],
      text
        .replace('"version": "2.0.0"', '"version": 2')
        .replace('"services": ["counter"', '"services": ["kounter"'),
    );
    assert.equal(status, 1);
    assert.match(stdout, /error PROFILE .*\n {4}\/version\n/);
    assert.match(
      stdout,
      /error PROFILE There is no "kounter" in services\.\n {4}\/purposes\/1\/services\/0\n/,
    );
  });

  test('a member that is missing, misspelt or of the wrong kind is told in the language asked for', () => {
    const wrong = text
      .replace('"version": "2.0.0"', '"version": 2')
      .replace('"languages":', '"langauges":')
      .replace('"services": ["counter"', '"services": ["kounter"');
    const told = (lang: string): string => lint(['--lang', lang], wrong).stdout;
    assert.match(told('en'), /PROFILE "languages" is missing\.\n/);
    assert.match(told('en'), /PROFILE "langauges" does not belong here; check its spelling\.\n/);
    assert.match(told('en'), /PROFILE 2 stands here, expected is string\.\n {4}\/version\n/);
    assert.match(told('ru'), /PROFILE Нет обязательного поля "languages"\.\n/);
    assert.match(told('ru'), /PROFILE В services нет "kounter"\.\n/);
    assert.match(told('kk'), /PROFILE "langauges" өрісі мұнда болмауы керек; жазылуын тексеріңіз\.\n/);
  });

  test('places of pointers are those of an editor', () => {
    const source = '{\n  "a/b": [1, {"c~": "x{]"}],\n\t"d": null}';
    const places = locatePointers(source);
    assert.deepEqual(placeOf(places, '/a~1b/1/c~0'), { line: 2, column: 15 });
    assert.deepEqual(placeOf(places, '/d'), { line: 3, column: 2 });
    assert.deepEqual(placeOf(places, '/d/missing/more'), { line: 3, column: 2 });
    assert.deepEqual(placeOf(places, '/nowhere'), { line: 1, column: 1 });
  });
});
