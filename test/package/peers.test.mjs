// A website that installs the package gets what its pages need, and none of the server's packages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { filesBelow, inRoot, readJson } from '../run/files.mjs';

const pkg = readJson('package.json');
const SERVER = ['@hono/node-server', 'hono', 'pg'];

/** Packages that a module names in imports, without those of Node. */
export const packagesIn = (code) =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([\w@][\w@/:.-]*)["']/g)]
    .map(([, name]) => /^(@[^/]+\/)?[^/]+/.exec(name)[0])
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));

/** What npm would put beside a site that depends on a package with these peers; it may ask no registry. */
function installedBeside({ peerDependencies, peerDependenciesMeta }) {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-peers-'));
  try {
    const write = (path, value) => writeFileSync(join(folder, path), JSON.stringify(value));
    mkdirSync(join(folder, 'sdk'));
    write('sdk/package.json', { name: 'sdk', version: '1.0.0', peerDependencies, peerDependenciesMeta });
    write('package.json', { name: 'site', version: '1.0.0', dependencies: { sdk: 'file:sdk' } });
    const options = [
      '--package-lock-only',
      '--install-links',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    // Every name is unknown to an empty cache: whatever npm wants beyond the package ends in an error.
    const ran = spawnSync('npm', ['install', ...options, '--cache', join(folder, 'cache')], {
      ...{ cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
    });
    if (ran.status !== 0) return ran.stderr;
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    return Object.keys(packages).filter((path) => path.startsWith('node_modules/'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

suite('packages of the server', () => {
  test('are not installed with a website, and would be if they were not optional', () => {
    assert.deepEqual(installedBeside(pkg), ['node_modules/sdk']);
    assert.match(
      String(installedBeside({ ...pkg, peerDependenciesMeta: {} })),
      /ENOTCACHED|hono|pg/,
      'this test would notice',
    );
  });

  test('are optional peers in the version that the tests ran with, and part of nothing a page needs', () => {
    assert.deepEqual(Object.keys(pkg.peerDependencies), SERVER);
    const { packages } = readJson('package-lock.json');
    for (const name of SERVER) {
      assert.equal(pkg.peerDependenciesMeta[name].optional, true);
      assert.equal(pkg.peerDependencies[name], `^${pkg.devDependencies[name]}`);
      assert.ok(!(name in pkg.dependencies));
      assert.equal(packages[`node_modules/${name}`].dev, true, 'npm counts it as used by tests only');
    }
    assert.deepEqual(packages[''].peerDependencies, pkg.peerDependencies, 'the lock says the same');
  });

  test('and of the pages are all that the published code imports', () => {
    const known = [...Object.keys(pkg.dependencies), ...SERVER, pkg.name];
    for (const path of filesBelow('dist/npm', (file) => file.endsWith('.js')))
      for (const name of packagesIn(readFileSync(inRoot(path), 'utf8')))
        assert.ok(known.includes(name), `${path} imports ${name}`);
    assert.deepEqual(packagesIn('import a from"pg";import("hono/x");import"./b.js";from "node:fs"'), [
      'pg',
      'hono',
    ]);
  });
});
