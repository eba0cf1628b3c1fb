import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the file, in the data folder, that holds a token that was made here. */
export const ADMIN_TOKEN_FILE = 'admin-token';

/**
 * The bearer token of the admin calls from its file, made at the first start. Throws an Error of one line if others can
 * read the file.
 */
export function loadOrCreateAdminToken(folder: string): { readonly token: string; readonly file: string } {
  const file = join(folder, ADMIN_TOKEN_FILE);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    } catch {
      // Another process was first, or the folder can't be written: reading tells.
    }
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new Error(`${file} can be read by others; run: chmod 600 ${file}`);
  return { token: readFileSync(file, 'utf8').trim(), file };
}
