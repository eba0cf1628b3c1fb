// README is true: its sizes are the built ones, and what it names exists.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { filesBelow, inRoot, readJson, ROOT } from '../run/files.mjs';
import { measure } from './measure.mjs';

const NOISE_BYTES = 16;
const GLOBAL = /^(id|class|hidden|slot|style|lang|title|role|tabindex|part|data-.*|aria-.*)$/;

/** `<!-- size:core -->2,996<!-- /size -->` → [['core', 2996]] */
export const sizesIn = (readme) =>
  [...readme.matchAll(/<!-- size:([\w-]+) -->([^<]*)<!-- \/size -->/g)].map(([, name, text]) => [
    name,
    Number(text.replace(/[^\d]/g, '')),
  ]);

export const wrongSizes = (readme, built) =>
  sizesIn(readme)
    .filter(([name, said]) => built[name] === undefined || Math.abs(built[name] - said) > NOISE_BYTES)
    .map(([name, said]) => `README says ${name} is ${said} B, built is ${built[name]} B`);

/** Words with our prefixes that no source file contains. */
export function unknownNames(readme, source) {
  const names =
    readme.match(/(?<![\w/.@-])(?:data-pdp|--pdp-consent|pdp)-[a-z]+(?:-[a-z]+)*(?![\w-]*[./])/g) ?? [];
  return [...new Set(names)].filter((name) => !source.includes(name));
}

/** Attributes that README gives our elements and no source file names. */
export function unknownAttributes(readme, source) {
  const tags = [...readme.matchAll(/<(pdp-[a-z-]+)\s+([^<>]*)>/g)];
  const used = tags.flatMap(([, tag, text]) =>
    [...text.replace(/=("[^"]*"|'[^']*')/g, '').matchAll(/[a-z][\w-]*/g)].map(([name]) => [tag, name]),
  );
  const isKnown = (name) =>
    GLOBAL.test(name) || new RegExp(`['"\`.]${name}\\b|\\b${name}[?!]?\\s*[=:]`).test(source);
  return used.filter(([, name]) => !isKnown(name)).map(([tag, name]) => `<${tag} ${name}>`);
}

/** Commands that README tells people to type and that do not exist. */
export function unknownCommands(readme, scripts, commands) {
  const npm = [...readme.matchAll(/npm run ([\w:-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !scripts.includes(name));
  const own = [...readme.matchAll(/npx pdp-consent ([a-z-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !commands.includes(name));
  return [...npm.map((name) => `npm run ${name}`), ...own.map((name) => `npx pdp-consent ${name}`)];
}

const read = (paths) => paths.map((path) => readFileSync(inRoot(path), 'utf8')).join('\n');
const readmes = readdirSync(ROOT).filter((path) => /^README(\.[a-z]+)?\.md$/.test(path));
const source = read([
  ...filesBelow('src'),
  ...filesBelow('demo', (path) => /\.(html|mjs|ts|json)$/.test(path)),
]);

suite('README', () => {
  for (const path of readmes) {
    const readme = read([path]);
    test(`${path} gives the built sizes`, () => {
      const { groups, chunks } = measure(readJson('test/package/sizes.json').groups);
      assert.deepEqual(wrongSizes(readme, { ...chunks, ...groups }), []);
    });
    test(`${path} names only what exists`, () => {
      const scripts = Object.keys(readJson('package.json').scripts);
      const commands = filesBelow('src/cli').map((file) => file.replace(/^src\/cli\/(.*)\.ts$/, '$1'));
      assert.deepEqual(unknownCommands(readme, scripts, commands), []);
      assert.deepEqual(unknownAttributes(readme, source), []);
      assert.deepEqual(unknownNames(readme.replaceAll('pdp-consent.js', ''), source), []);
    });
    test(`${path} leads to files that are there`, () => {
      const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(inRoot(link))),
        [],
      );
    });
  }
});

suite('README guard', () => {
  test('fails on a wrong size', () => {
    const readme = 'Core <!-- size:core -->2,996<!-- /size --> B';
    assert.deepEqual(wrongSizes(readme, { core: 2996 }), []);
    assert.equal(wrongSizes(readme, { core: 2900 }).length, 1);
    assert.equal(wrongSizes(readme, {}).length, 1);
  });
  test('fails on a name that no source has', () => {
    assert.deepEqual(unknownNames('`data-pdp-open` and `pdp-consent-change`', "'data-pdp-open'"), [
      'pdp-consent-change',
    ]);
    assert.deepEqual(unknownNames('<script src="/pdp-consent.js">, import pdp-consent/define', ''), []);
  });
  test('fails on an attribute or a command that does not exist', () => {
    const readme = '<pdp-consent src="/a-b.json" shiny> npm run nothing, npx pdp-consent dance';
    assert.deepEqual(unknownAttributes(readme, "getAttribute('src')"), ['<pdp-consent shiny>']);
    assert.deepEqual(unknownCommands(readme, ['build'], ['lint']), [
      'npm run nothing',
      'npx pdp-consent dance',
    ]);
  });
});
