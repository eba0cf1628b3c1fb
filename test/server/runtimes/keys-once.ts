import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOrCreateKeys } from '../../../build/server.js';

/** Text of `keys.json` in a folder, made at the first call. */
export function keysOnce(folder: string): string {
  loadOrCreateKeys(folder);
  return readFileSync(join(folder, 'keys.json'), 'utf8');
}
