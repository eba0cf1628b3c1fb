import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { OperatorProfile } from '../model/profile.js';
import { PROFILE_LIMITS } from '../model/profile-limits.js';
import { profileSchema } from '../model/profile-schema.js';
import type { OperatorOptions } from './hosted-operator.js';
import { trustedProxies } from './trusted-proxies.js';

/** What the environment says; every value checked. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database, the signing keys, and `operators/<slug>.json`. */
  readonly folder: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  readonly adminToken?: string | undefined;
  /** Public base addresses; the first is the usual one. */
  readonly bases: readonly string[];
  /** Proxies whose word on the client's address is taken. */
  readonly trustProxy?: readonly string[];
}

const fail = (name: string, what: string): never => {
  throw new Error(`${name}: ${what}`);
};

/** Options from environment variables. Throws an Error of one line that names the variable that is wrong. */
export function readOptions(env: Readonly<Record<string, string | undefined>>): ServerOptions {
  const {
    PORT = '8080',
    HOST: host = '127.0.0.1',
    PDP_DATA: folder = './data',
    DATABASE_URL: databaseUrl,
    PDP_ADMIN_TOKEN: adminToken,
  } = env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) fail('PORT', 'a number from 0 to 65535 is needed');
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) fail('HOST', 'an address or a host name is needed');
  if (folder === '') fail('PDP_DATA', 'a folder is needed');
  const isDatabase = /^postgres(ql)?:\/\/./.test(databaseUrl ?? '') && URL.canParse(databaseUrl!);
  if (databaseUrl !== undefined && !isDatabase)
    fail('DATABASE_URL', 'postgres://… is needed, or leave it out for the embedded database');
  if (adminToken !== undefined && !/^[\x21-\x7e]{16,200}$/.test(adminToken))
    fail('PDP_ADMIN_TOKEN', '16 to 200 visible ASCII characters are needed');
  const bases = (env['PDP_BASE_URL'] ?? `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`)
    .split(',')
    .map((base) => base.trim());
  const trustProxy = (env['PDP_TRUST_PROXY'] ?? '')
    .split(',')
    .map((network) => network.trim())
    .filter(Boolean);
  try {
    trustedProxies(trustProxy);
  } catch (error) {
    fail('PDP_TRUST_PROXY', String(error instanceof Error ? error.message : error));
  }
  return { port: Number(PORT), host, folder, databaseUrl, adminToken, bases, trustProxy };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail(file, (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'a folder' : 'it may not be read');
  }
}

function readProfile(file: string): OperatorProfile {
  const bytes = readBytes(file);
  if (bytes.byteLength > PROFILE_LIMITS.bytes) fail(file, `larger than ${PROFILE_LIMITS.bytes} bytes`);
  let profile: unknown;
  try {
    profile = JSON.parse(bytes.toString('utf8'));
  } catch {
    fail(file, 'not JSON');
  }
  const shape = v.safeParse(profileSchema, profile);
  if (shape.success) return shape.output;
  return fail(file, `${v.getDotPath(shape.issues[0]) ?? 'profile'}: ${shape.issues[0].message}`);
}

/** Operators of a server that runs alone: one profile per file in `operators/`, named by its slug. */
export function readOperators({ folder, bases }: ServerOptions): OperatorOptions[] {
  let files: string[];
  try {
    files = readdirSync(join(folder, 'operators'))
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    files = []; // No folder: told below.
  }
  if (files.length === 0)
    fail(
      'PDP_DATA',
      `put at least one profile into ${join(folder, 'operators')}, named <slug>.json; pdp-consent init writes one`,
    );
  return files.map((name) => {
    const profile = readProfile(join(folder, 'operators', name));
    return { slug: basename(name, '.json'), profile, origins: profile.sites, bases };
  });
}
