// Writes src/messages/**/further.ts, the lists of languages beyond kk, ru and en, from the files that are there:
// `node test/support/write-language-maps.mjs [--check]`. With --check nothing is written; the exit status tells.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const MESSAGES = new URL('../../src/messages/', import.meta.url);
const PARTS = {
  '': ['Messages', 'messages'],
  'settings/': ['SettingsMessages', 'settings-messages'],
  'forms/': ['FurtherFormMessages', 'form-messages'],
  'embeds/': ['EmbedMessages', 'embed-messages'],
  'notices/': ['NoticesTexts', 'notices-texts'],
  'receipts/': ['ReceiptsTexts', 'receipts-texts'],
  'rights/': ['RightsTexts', 'rights-texts'],
};
const isCheck = process.argv.includes('--check');

for (const [folder, [type, file]] of Object.entries(PARTS)) {
  const tags = readdirSync(new URL(folder || '.', MESSAGES))
    .flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? [])
    .filter((tag) => !['kk', 'ru', 'en'].includes(tag))
    .sort();
  const text = [
    `import type { Files } from '${folder ? '../' : './'}load-texts.js';`,
    `import type { ${type} } from './${file}.js';`,
    '',
    '/** Written by `node test/support/write-language-maps.mjs`. */',
    `export const FURTHER: Files<${type}> = {${tags.length ? '' : '};'}`,
    ...tags.map((tag) => `  ${tag}: () => import('./${tag}.js'),`),
    ...(tags.length ? ['};'] : []),
    '',
  ].join('\n');
  const target = new URL(`${folder}further.ts`, MESSAGES);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (isCheck) {
    console.error(`src/messages/${folder}further.ts is not up to date`);
    process.exitCode = 1;
  } else writeFileSync(target, text);
}
