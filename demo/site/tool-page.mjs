// Pages of the demonstration that belong to no operator: a file of markup, and beside it perhaps its texts.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../../test/run/files.mjs';
import { languageLinks, languageOf } from './languages.mjs';
import { makeNonce, pageResponse } from './pages.mjs';
import { fillTexts } from './render.mjs';

/** Names of Trusted Types policies that these pages may make, besides those of the SDK. */
const TYPES = ['pdp-verify'];

/** The page in `demo/<file>`, with its nonce; undefined if there is none. */
export function toolPage(request, file, { bases, profile }) {
  const path = inRoot('demo', file);
  if (!existsSync(path)) return undefined;
  const nonce = makeNonce();
  const lang = languageOf(request);
  const textFile = `${dirname(path)}/texts.json`;
  let page = readFileSync(path, 'utf8').replaceAll('{{nonce}}', nonce);
  if (existsSync(textFile) && page.includes('{{lang}}')) {
    const texts = JSON.parse(readFileSync(textFile, 'utf8'));
    page = page
      .replaceAll('{{lang}}', lang)
      .replaceAll('{{languages}}', languageLinks(new URL(request.url).pathname, lang))
      .replace(/\{\{text:([\w.-]+)\}\}/g, (_, key) => texts[key][lang]);
    page = fillTexts(page, texts, lang);
  }
  return pageResponse(request, page, { nonce, bases, profile, types: TYPES });
}
