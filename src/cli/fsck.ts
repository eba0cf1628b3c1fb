import { verifyAcknowledgement } from '../model/acknowledgement.js';
import type { OperatorJwks } from '../model/verify-jws.js';
import { verifyReceipt } from '../model/verify-receipt.js';
import { loadOrCreateKeys } from '../server/operator-keys.js';
import { nodeCrypto } from '../server/node-crypto.js';
import type { ReceiptStore, StoredReceipt } from '../server/receipt-store.js';
import { openSqliteDatabase } from '../server/sqlite-database.js';
import { CannotRun } from './cannot-run.js';
import type { Command } from './command.js';
import { databaseFile, openStore } from './open-store.js';
import { readArguments } from './read-arguments.js';

const help = `pdp-consent fsck [--json]

Checks everything that the server keeps: every receipt's signature, form and hash, every acknowledgement under the
server's keys, that what stands beside a receipt is what it says, that no receipt of a chain was taken out, and that
published profiles and notice documents are what their hashes say. Names each row that was changed, each whose
predecessor is gone, and each key that has fewer receipts than it had.

PDP_DATA is the folder of the server (./data), DATABASE_URL its PostgreSQL, if it has one. The server may go on running.
Exit status: 0 everything is whole, 1 something is not, 2 could not run.`;

/** Keys whose receipts are remembered at once. */
const MOST_KEYS = 2000;

/** Why a stored row is not what it was; undefined for a good one. */
const faultOf = async (
  row: StoredReceipt,
  jwks: OperatorJwks,
  isKept: (jkt: string, hash: string) => Promise<boolean>,
): Promise<string | undefined> => {
  const check = await verifyReceipt(row.jws, {}, nodeCrypto);
  if (!check.ok) return check.code;
  const { payload, hash, jkt } = check;
  const { chain, iat, jti } = payload;
  const told = [hash, jkt, jti, iat, chain.seq, chain.prev_sha256, chain.next_jkt];
  const kept = [row.hash, row.jkt, row.jti, row.iat, row.seq, row.prevHash, row.nextJkt];
  if (told.some((value, n) => value !== kept[n]) || (chain.key_storage === 'ephemeral') !== row.ephemeral)
    return 'row-changed';
  const expected = { jti: row.jti, hash, jkt, aud: payload.site.origin };
  const ack = await verifyAcknowledgement(row.ack, jwks, expected, nodeCrypto);
  if (!ack.ok) return `ack-${ack.code}`;
  const isSame =
    ack.payload.iat === row.receivedAt &&
    [...ack.payload.flags].sort().join() === [...row.flags].sort().join();
  if (!isSame) return 'row-changed';
  const { prev_sha256: previous } = chain;
  // It was there when this one came, or a flag would say so.
  const wasThere =
    previous !== undefined && !row.flags.some((flag) => flag === 'chain-gap' || flag === 'chain-break');
  return wasThere && !(await isKept(jkt, previous)) ? 'predecessor-missing' : undefined;
};

/** Is a receipt of a key kept? Hashes are remembered for the keys that were asked for last. */
const keptHashes = (store: ReceiptStore, operator: string) => {
  const known = new Map<string, ReadonlySet<string>>();
  return async (jkt: string, hash: string): Promise<boolean> => {
    if (known.get(jkt)?.has(hash)) return true;
    // Read anew: it may have come after the first look, for the server goes on.
    const hashes = new Set((await store.chainOf(operator, jkt)).map((row) => row.hash));
    known.delete(jkt);
    known.set(jkt, hashes);
    if (known.size > MOST_KEYS) known.delete(known.keys().next().value!);
    return hashes.has(hash);
  };
};

/** What SQLite says of its pages; undefined where all is well. */
const pageFault = (file: string): string | undefined => {
  const database = openSqliteDatabase(file);
  try {
    const verdict = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
    return verdict === 'ok' ? undefined : String(verdict).split('\n')[0];
  } finally {
    database.close();
  }
};

/** Is what is stored whole, and can all of it be verified? */
export const fsck: Command = {
  summary: 'check everything that the server keeps',
  help,
  async run(args) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    if (positionals.length) throw new CannotRun(`fsck takes no arguments, not "${positionals[0]}"`);
    const { options, operators, store } = await openStore();
    const faults: { operator: string; jti: string; jkt: string; code: string }[] = [];
    const chains: { operator: string; jkt: string; code: string }[] = [];
    const texts: { operator: string; version: string; code: string }[] = [];
    let receipts = 0;
    try {
      const { jwks } = loadOrCreateKeys(options.folder, { mayCreate: false });
      const damage = options.databaseUrl ? undefined : pageFault(databaseFile(options));
      if (damage) throw new CannotRun(`the database is damaged, restore a backup: ${damage}`);
      for (const { slug } of operators) {
        const isKept = keptHashes(store, slug);
        for await (const row of store.all(slug)) {
          receipts++;
          const code = await faultOf(row, jwks, isKept);
          if (code) faults.push({ operator: slug, jti: row.jti, jkt: row.jkt, code });
        }
        for await (const jkt of store.brokenChains(slug))
          chains.push({ operator: slug, jkt, code: 'receipts-missing' });
        for await (const { version, text } of store.publications.texts(slug))
          if ((await nodeCrypto.sha256(text)) !== version)
            texts.push({ operator: slug, version, code: 'text-changed' });
      }
    } finally {
      await store.close();
    }
    const isWhole = faults.length + chains.length + texts.length === 0;
    const report = values.json
      ? JSON.stringify({ ok: isWhole, receipts, faults, chains, texts }, null, 2)
      : [
          ...faults.map(({ operator, jti, code }) => `FAILED ${operator} ${jti} ${code}`),
          ...chains.map(({ operator, jkt, code }) => `FAILED ${operator} key ${jkt} ${code}`),
          ...texts.map(({ operator, version, code }) => `FAILED ${operator} text ${version} ${code}`),
          faults.length
            ? `${faults.length} of ${receipts} receipts are not whole`
            : `${receipts} receipts are whole`,
          ...(chains.length ? [`${chains.length} keys have fewer receipts than they had`] : []),
          ...(texts.length ? [`${texts.length} published texts were changed`] : []),
        ].join('\n');
    process.stdout.write(`${report}\n`);
    return isWhole ? 0 : 1;
  },
};
