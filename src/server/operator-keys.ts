import { createHash, createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../model/canonical-json.js';
import { isPointOfP256, thumbprintInput } from '../model/jws-crypto.js';
import type { OperatorJwk, OperatorJwks } from '../model/verify-jws.js';
import { plainOfDer } from './der-signature.js';
import { passingBytes } from './passing-bytes.js';

/** The operator's signing keys: the newest signs, all of them are published. */
export interface OperatorKeys {
  /** Thumbprint of the key that signs. */
  readonly kid: string;
  readonly jwks: OperatorJwks;
  /** Compact JWS over the canonical form of `payload`. `typ` keeps acknowledgements and notices apart. */
  sign(typ: string, payload: object): string;
  /** The same over a text that is in canonical form already. */
  signText(typ: string, text: string): string;
}

interface StoredKey {
  readonly created: string;
  readonly jwk: JsonWebKey & { readonly x: string; readonly y: string };
}

/** Name of the file in the server's folder. */
export const KEYS_FILE = 'keys.json';

const encode = (text: string): string => Buffer.from(text).toString('base64url');

const makeKey = (): StoredKey => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { created: new Date().toISOString(), jwk: privateKey.export({ format: 'jwk' }) as StoredKey['jwk'] };
};

/** Writes the whole file beside, durable and readable by its owner alone, then puts it in place. */
function writeKeys(file: string, keys: readonly StoredKey[], replace: boolean): void {
  const beside = `${file}.${process.pid}`;
  rmSync(beside, { force: true });
  const open = openSync(beside, 'wx', 0o600);
  writeSync(open, `${JSON.stringify({ keys }, null, 2)}\n`);
  fsyncSync(open);
  closeSync(open);
  try {
    if (replace) renameSync(beside, file);
    else linkSync(beside, file);
  } catch (error) {
    // Another process was first: its keys hold.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(beside, { force: true });
  }
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function readKeys(file: string): StoredKey[] {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new Error(`${file} can be read by others; run: chmod 600 ${file}`);
  return parseKeys(readFileSync(file, 'utf8'), file);
}

function parseKeys(text: string, where: string): StoredKey[] {
  let keys: unknown;
  try {
    keys = (JSON.parse(text) as { keys?: unknown }).keys;
  } catch {
    keys = undefined; // Not JSON: told below.
  }
  const isKey = (key: StoredKey) => typeof key?.jwk?.d === 'string' && isPointOfP256(key.jwk.x, key.jwk.y);
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isKey))
    throw new Error(`${where} holds no ES256 keys; restore it from a backup`);
  return keys as StoredKey[];
}

function publicJwk({ x, y }: StoredKey['jwk']): OperatorJwk {
  const kid = createHash('sha256')
    .update(thumbprintInput({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url');
  return { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' };
}

function operatorKeys(stored: readonly StoredKey[]): OperatorKeys {
  const jwks = { keys: stored.map(({ jwk }) => publicJwk(jwk)) };
  const kid = jwks.keys.at(-1)!.kid;
  const key = createPrivateKey({ key: stored.at(-1)!.jwk, format: 'jwk' });
  const headers = new Map<string, string>();
  const signText = (typ: string, text: string): string => {
    const header = headers.get(typ) ?? encode(`{"alg":"ES256","kid":"${kid}","typ":"${typ}"}`);
    headers.set(typ, header);
    const input = `${header}.${encode(text)}`;
    return `${input}.${plainOfDer(sign('sha256', passingBytes(input, 'latin1'), key)).toString('base64url')}`;
  };
  return {
    kid,
    jwks,
    sign: (typ, payload) => signText(typ, canonicalJson(payload)),
    signText,
  };
}

/**
 * The keys in `keys.json` of a folder, made at the first start. Throws an Error of one line if the file is damaged,
 * readable by others, or missing although `mayCreate` is false (receipts were acknowledged under keys that are gone).
 */
export function loadOrCreateKeys(folder: string, { mayCreate = true } = {}): OperatorKeys {
  const file = join(folder, KEYS_FILE);
  if (!existsSync(file)) {
    if (!mayCreate)
      throw new Error(
        `${file} is missing, but receipts were acknowledged with its keys; restore it from a backup`,
      );
    mkdirSync(folder, { recursive: true });
    writeKeys(file, [makeKey()], false);
  }
  return operatorKeys(readKeys(file));
}

/**
 * Keys from the text of a `keys.json`, where a platform keeps secrets and no files. Throws an Error of one line if it
 * holds none.
 */
export const keysFromText = (text: string): OperatorKeys => operatorKeys(parseKeys(text, 'the text of keys'));

/** Adds a key that signs from the next start on. Older keys stay published as long as their acknowledgements count. */
export function rotateKeys(folder: string): OperatorKeys {
  const file = join(folder, KEYS_FILE);
  if (!existsSync(file))
    throw new Error(`${file} is missing; keys are made at the first start of the server`);
  const keys = [...readKeys(file), makeKey()];
  writeKeys(file, keys, true);
  return operatorKeys(keys);
}
