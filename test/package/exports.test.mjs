import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { suite, test } from 'node:test';
import { publint } from 'publint';
import { inRoot, readJson, ROOT } from '../run/files.mjs';

const pkg = readJson('package.json');
const targets = Object.entries(pkg.exports).flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((path) => [name, path]),
);
const sourceOf = (path) => path.replace(/^\.\/dist\/npm\//, 'src/').replace(/(\.d\.ts|\.js)$/, '.ts');
const unwritten = targets.filter(
  ([, path]) => path.startsWith('./dist/npm/') && !existsSync(inRoot(sourceOf(path))),
);
const isComplete = unwritten.length === 0 && existsSync(inRoot('src/iife.ts'));

export const strangersIn = (paths) =>
  paths.filter(
    (path) =>
      !/^(dist\/|package\.json$|README(\.[a-z]+)?\.md$|LICENSE$|CHANGELOG\.md$)/.test(path) ||
      /\.map$/.test(path),
  );

suite('package', () => {
  for (const [name, path] of targets) {
    const isUnwritten =
      unwritten.some(([, other]) => other === path) ||
      (path.includes('iife') && !existsSync(inRoot('src/iife.ts')));
    test(`${name} leads to ${path}`, { skip: isUnwritten && 'its source is not written' }, () => {
      assert.ok(existsSync(inRoot(path)));
    });
  }

  test('puts types first in every entry', () => {
    for (const target of Object.values(pkg.exports)) {
      if (typeof target === 'object') assert.equal(Object.keys(target)[0], 'types');
    }
  });

  test('every entry of the page can be imported where there is no page, and by name', () => {
    for (const name of ['pdp-consent', 'pdp-consent/define', 'pdp-consent/model', 'pdp-consent/lint']) {
      const done = spawnSync(process.execPath, ['--input-type=module', '--eval', `import '${name}'`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      assert.equal(done.status, 0, `${name}: ${done.stderr}`);
    }
  });

  test('a test that brings a document gets the element from the same name', () => {
    const look = `
      const defined = [];
      globalThis.HTMLElement = class {};
      globalThis.Event = class {};
      globalThis.document = { querySelectorAll: () => [] };
      globalThis.customElements = { get: () => undefined, define: (name) => defined.push(name) };
      await import('pdp-consent/define');
      for (const end = Date.now() + 20000; !defined.length && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 20));
      process.stdout.write(defined.join());`;
    const done = spawnSync(process.execPath, ['--input-type=module', '--eval', look], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(done.stdout, 'pdp-consent', done.stderr);
  });

  test('has no complaint from publint', { skip: !isComplete && 'not every entry is written' }, async () => {
    const { messages } = await publint({ pkgDir: ROOT, strict: true });
    assert.deepEqual(
      messages.filter((message) => message.type !== 'suggestion'),
      [],
    );
  });

  test('packs what is built and nothing else', () => {
    const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(packed.status, 0, packed.stderr);
    // Newer npm answers with an object by package name, older npm with a list.
    const [{ files }] = Object.values(JSON.parse(packed.stdout));
    assert.deepEqual(strangersIn(files.map((file) => file.path)), []);
  });

  test('tells a stranger in the package from what belongs there', () => {
    assert.deepEqual(strangersIn(['dist/npm/index.js', 'LICENSE', 'src/index.ts', 'dist/a.js.map']), [
      'src/index.ts',
      'dist/a.js.map',
    ]);
  });
});
