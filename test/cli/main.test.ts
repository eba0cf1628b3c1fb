import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { aSignedExport } from '../support/signed-export.ts';
import { runCli } from './run-cli.ts';

const COMMANDS = ['lint', 'verify', 'serve', 'doctor', 'fsck', 'export', 'backup', 'rotate-keys', 'init'];
const folder = mkdtempSync(join(tmpdir(), 'pdp-cli-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

suite('pdp-consent', () => {
  test('lists its commands, and each tells its options', () => {
    const { status, stdout } = runCli(['--help']);
    assert.equal(status, 0);
    for (const command of COMMANDS) {
      assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
      const help = runCli([command, '--help']);
      assert.equal(help.status, 0);
      assert.match(help.stdout, new RegExp(`^pdp-consent ${command}\\b[^]*Exit status: 0`));
    }
    assert.match(runCli(['--version']).stdout, /^\d+\.\d+\.\d+\S*\n$/);
  });

  test('needs none of the packages of the server to help, lint or look; serve names what to install', () => {
    const absent = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (!/^(hono|@hono\\/.*|pg)$/.test(name)) return next(name, context);
        throw Object.assign(new Error("Cannot find package '" + name + "' imported from a file"), { code: 'ERR_MODULE_NOT_FOUND' });
      } });`;
    const folderless = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(absent)}`,
      PDP_DATA: mkdtempSync(join(tmpdir(), 'pdp-cli-')),
    };
    for (const args of [['--help'], ...COMMANDS.map((command) => [command, '--help'])])
      assert.deepEqual([args, runCli(args, '', folderless).status], [args, 0]);
    assert.match(runCli(['doctor'], '', folderless).stdout, /^(?:ok|warn|FAILED) /m);
    const { status, stderr } = runCli(['serve'], '', folderless);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'pdp-consent: this command needs the package "hono": npm install hono @hono/node-server\n',
    );
  });

  const wrong: [string, string[], RegExp][] = [
    ['an unknown command', ['lnit'], /there is no command "lnit"/],
    ['an unknown option', ['lint', 'x.json', '--jsno'], /'--jsno'/],
    ['an option without its value', ['lint', 'x.json', '--lang'], /'--lang/],
    ['a value that is none', ['lint', 'x.json', '--lang', 'de'], /--lang takes kk, ru, en, not "de"/],
    ['no file', ['lint'], /lint needs a file/],
    ['a file that is not there', ['lint', join(folder, 'none.json')], /there is no such file/],
    ['a folder', ['verify', folder], /this is a folder/],
    ['a file that is not JSON', ['lint', file('broken.json', '{"a":')], /not JSON/],
    [
      'keys over plain http',
      ['verify', file('e.json', '{}'), '--jwks', 'http://operator.example/keys'],
      /https only/,
    ],
    ['arguments that serve does not take', ['serve', '--port=1'], /'--port'/],
  ];
  for (const [what, args, line] of wrong)
    test(`says in one line what is wrong and ends with 2: ${what}`, () => {
      const { status, stdout, stderr } = runCli(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^pdp-consent: [^\n]+\n$/);
      assert.match(stderr, line);
    });

  test('verify tells every item of an export, and names the one that was changed', async () => {
    const { text, jwks, jtis } = await aSignedExport();
    const keys = file('jwks.json', JSON.stringify(jwks));
    const whole = runCli(['verify', file('export.json', text), '--jwks', keys]);
    assert.equal(whole.status, 0, whole.stdout + whole.stderr);
    assert.doesNotMatch(whole.stdout, /FAILED/);
    for (const jti of jtis) assert.match(whole.stdout, new RegExp(`^ok +receipt +#\\d ${jti}`, 'm'));

    const entry = JSON.parse(text).entries[1].jws as string;
    const [header, payload, signature] = entry.split('.');
    const changed = `${header}.${payload!.slice(0, -4)}AAAA.${signature}`;
    const bad = runCli(['verify', '-', '--jwks', keys], text.replace(entry, changed));
    assert.equal(bad.status, 1);
    assert.match(bad.stdout, /^FAILED receipt +#1 .*signature-invalid$/m);
    assert.match(bad.stdout, /^ok +receipt +#0/m, 'the check goes on');
    const report = JSON.parse(runCli(['verify', '-', '--json'], text).stdout);
    assert.deepEqual([report.ok, report.keysFromFile], [true, true]);
    assert.equal(runCli(['verify', '-'], 'not json').status, 1);
  });

  test('init asks again after a wrong answer and writes a profile that the lint passes', () => {
    const path = join(folder, 'profile.json');
    const answers = [
      'https://www.sample.kz',
      '',
      'ТОО «Пример»',
      '«Үлгі» ЖШС',
      'Sample LLP',
      '',
      '123',
      '000040000019',
      'Алматы',
      'nobody',
      'data@sample.kz',
      '',
      '',
      '',
      '',
      '',
      '',
    ];
    const { status, stderr } = runCli(['init', path], `${answers.join('\n')}\n`);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /not a BIN/);
    assert.match(stderr, /an e-mail address/);
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).operator.bin, '000040000019');
    assert.deepEqual([runCli(['lint', path, '--fail-on', 'info']).status], [0]);
    assert.match(runCli(['init', path]).stderr, /^pdp-consent: .*--force overwrites it\n$/);
    assert.match(runCli(['init', join(folder, 'other.json')], 'https://a.kz\n').stderr, /answers ended/);
    assert.match(stderr, /PDP_DATA, named <slug>\.json; then pdp-consent doctor, and serve\.\n$/);
    const nowhere = join(folder, 'nowhere');
    assert.equal(
      runCli(['init', join(nowhere, 'profile.json')]).stderr,
      `pdp-consent: ${nowhere}: there is no such folder; make it first\n`,
    );
  });
});
