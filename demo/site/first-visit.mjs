// What a first visit needs at once. A returning visitor gets none of these lines and fetches the core alone.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { html } from './render.mjs';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[^"'()]*?\bfrom\s*)?["']\.\/([\w.-]+\.js)["']/g;

/** A chunk and everything it imports, so that nothing waits in a chain. */
function closureOf(folder, name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, imported] of readFileSync(join(folder, name), 'utf8').matchAll(STATIC_IMPORT))
    closureOf(folder, imported, found);
  return found;
}

/** Lines for the head of a page shown to a visitor who has not decided yet. */
export function firstVisitLinks({ entry, lang, nonce }) {
  if (!existsSync(entry)) return [];
  const chunks = join(dirname(entry), 'chunks');
  // Named as the entry names them: settings and forms have texts of the same language too.
  const asked = new RegExp(`(?<=/)(?:acts|mount-banner|banner-${lang})-[0-9a-z]{7}\\.js`, 'g');
  const wanted = readFileSync(entry, 'utf8').match(asked) ?? [];
  const all = new Set(wanted.flatMap((name) => [...closureOf(chunks, name)]));
  return [...all].map((name) => html`<link rel="modulepreload" href="/chunks/${name}" nonce="${nonce}" />`);
}
