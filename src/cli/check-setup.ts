import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { explainProfile } from '../lint/explain-profile.js';
import { KEYS_FILE, loadOrCreateKeys } from '../server/operator-keys.js';
import { operatorAddresses } from '../server/hosted-operator.js';
import { readOperators, readOptions, type ServerOptions } from '../server/options.js';
import { DATABASE_FILE } from '../server/database-file.js';
import { lookAtPostgres } from '../server/look-at-postgres.js';
import { openSqliteDatabase } from '../server/sqlite-database.js';

/** One thing that was looked at. */
export interface SetupFinding {
  readonly level: 'ok' | 'warn' | 'fail';
  readonly what: string;
  readonly told: string;
}

/** Below this the disk is nearly full. */
const LOW_DISK_BYTES = 512 * 1024 * 1024;
const NODE_FLOOR = [22, 19] as const;

const ok = (what: string, told: string): SetupFinding => ({ level: 'ok', what, told });
const warn = (what: string, told: string): SetupFinding => ({ level: 'warn', what, told });
const fail = (what: string, told: string): SetupFinding => ({ level: 'fail', what, told });

/** A check that throws has found something: its one line says what. */
const attempt = async (
  what: string,
  check: () => SetupFinding[] | Promise<SetupFinding[]>,
): Promise<SetupFinding[]> => {
  try {
    return await check();
  } catch (error) {
    return [fail(what, String(error instanceof Error ? error.message : error).split('\n')[0]!)];
  }
};

const isOnlyLocalHost = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);
const isLocal = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

const checkNode = (): SetupFinding[] => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor < NODE_FLOOR[1]);
  return [
    isOld
      ? fail('Node', `${process.version} is too old; ${NODE_FLOOR.join('.')} or newer is needed`)
      : ok('Node', process.version),
  ];
};

const checkFolder = ({ folder }: ServerOptions): SetupFinding[] => {
  if (!existsSync(folder)) return [fail('PDP_DATA', `${folder} is not there; make it, or say where it is`)];
  accessSync(folder, constants.R_OK | constants.W_OK);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const told = `${Math.round(free / 1024 / 1024)} MiB free`;
  const isOpen = process.platform !== 'win32' && (statSync(folder).mode & 0o002) !== 0;
  return [
    isOpen ? warn('PDP_DATA', `${folder} can be written by everybody`) : ok('PDP_DATA', folder),
    free < LOW_DISK_BYTES ? warn('disk', told) : ok('disk', told),
  ];
};

const checkKeys = ({ folder }: ServerOptions): SetupFinding[] => {
  const hasReceipts = existsSync(join(folder, DATABASE_FILE));
  if (!existsSync(join(folder, KEYS_FILE)))
    return [
      hasReceipts
        ? fail('keys', 'keys.json is missing beside a database; restore it from a backup')
        : ok('keys', 'made at the first start'),
    ];
  const { jwks } = loadOrCreateKeys(folder, { mayCreate: false });
  return [ok('keys', `${jwks.keys.length} published`)];
};

const checkPostgres = async ({ databaseUrl, folder }: ServerOptions): Promise<SetupFinding[]> => {
  const url = new URL(databaseUrl!);
  const isSocket = url.hostname === '' && (url.searchParams.get('host') ?? '/').startsWith('/');
  const isOpen =
    !isSocket &&
    !isLocal(databaseUrl!) &&
    !/^(require|verify-ca|verify-full)$/.test(url.searchParams.get('sslmode') ?? '');
  const { version, steps, isFresh } = await lookAtPostgres(databaseUrl!);
  return [
    ok(
      'database',
      `PostgreSQL ${version}, commits reach the disk${isFresh ? '; tables are made at the first start' : `, ${steps}`}`,
    ),
    ...(isOpen
      ? [warn('DATABASE_URL', 'another machine without sslmode=verify-full: receipts travel in the open')]
      : []),
    ...(existsSync(join(folder, DATABASE_FILE))
      ? [warn('PDP_DATA', `${DATABASE_FILE} is there too and is not read`)]
      : []),
  ];
};

const checkDatabase = (options: ServerOptions): SetupFinding[] | Promise<SetupFinding[]> => {
  const { folder, databaseUrl } = options;
  if (databaseUrl) return checkPostgres(options);
  const file = join(folder, DATABASE_FILE);
  if (!existsSync(file)) return [ok('database', 'made at the first start')];
  openSqliteDatabase(file).close();
  return [ok('database', 'opens, write-ahead log, synchronous FULL')];
};

const checkAddresses = ({ bases, host, adminToken, trustProxy = [] }: ServerOptions): SetupFinding[] => {
  const plain = bases.filter((base) => base.startsWith('http:') && !isLocal(base));
  const isOnlyLocal = bases.every(isLocal);
  return [
    ...(plain.length
      ? [fail('PDP_BASE_URL', `${plain.join(', ')} is not https`)]
      : [
          isOnlyLocal
            ? warn('PDP_BASE_URL', 'only this machine can reach the server; set its public https address')
            : ok('PDP_BASE_URL', bases.join(', ')),
        ]),
    ...(host === '0.0.0.0' || host === '::'
      ? [warn('HOST', 'listens on every network; put a TLS proxy before it')]
      : []),
    ...(trustProxy.length
      ? [
          ok('PDP_TRUST_PROXY', `${trustProxy.join(', ')} may say for whom they ask`),
          ...(isOnlyLocalHost(host)
            ? [warn('PDP_TRUST_PROXY', `no proxy but one on this machine reaches HOST ${host}`)]
            : []),
        ]
      : isOnlyLocalHost(host)
        ? []
        : [warn('PDP_TRUST_PROXY', 'not set: all visitors behind a proxy elsewhere count as one client')]),
    ...(adminToken
      ? []
      : [warn('PDP_ADMIN_TOKEN', 'not set: one is made at the first start and kept in PDP_DATA')]),
  ];
};

const checkOperators = async (options: ServerOptions): Promise<SetupFinding[]> => {
  const checked = readOperators(options).map((operator) => {
    const what = `operator ${operator.slug}`;
    return attempt(what, () => {
      operatorAddresses(operator);
      const open = operator.origins.filter((origin) => origin.startsWith('http:') && !isLocal(origin));
      const file: unknown = JSON.parse(
        readFileSync(join(options.folder, 'operators', `${operator.slug}.json`), 'utf8'),
      );
      // The server fills in where receipts go.
      const profile = file as { receipts?: object };
      const hosted = { ...profile, receipts: { endpoint: '/consent/v1/receipts', ...profile.receipts } };
      const findings = explainProfile(hosted);
      const errors = findings.filter(({ severity }) => severity === 'error');
      const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ');
      if (errors.length)
        return [fail(what, `its profile has ${errors.length} errors (${rules}); see pdp-consent lint`)];
      return [
        open.length
          ? warn(what, `${open.join(', ')} is not https: no receipt can be made there`)
          : ok(what, `${findings.length === 1 ? '1 finding' : `${findings.length} findings`}, no error`),
      ];
    });
  });
  return (await Promise.all(checked)).flat();
};

/** Everything that may keep a server from starting safely. Nothing is changed or made. */
export const checkSetup = async (
  env: Readonly<Record<string, string | undefined>>,
): Promise<SetupFinding[]> => {
  let options: ServerOptions | undefined;
  const read = await attempt('environment', () => {
    options = readOptions(env);
    return [];
  });
  const parts = [checkAddresses, checkFolder, checkKeys, checkDatabase, checkOperators];
  const names = ['addresses', 'PDP_DATA', 'keys', 'database', 'operators'];
  const found = options ? parts.map((check, i) => attempt(names[i]!, () => check(options!))) : [];
  return [...checkNode(), ...read, ...(await Promise.all(found)).flat()];
};
