import type { ChainFault } from '../server/chain-check.js';
import { loadOrCreateKeys } from '../server/operator-keys.js';
import type { ReceiptStore } from '../server/receipt-store.js';
import { openSqliteDatabase } from '../server/sqlite-database.js';
import { CannotRun } from './cannot-run.js';
import type { Command } from './command.js';
import { CountCheck } from './count-check.js';
import { databaseFile, openStore } from './open-store.js';
import { type PublicationFault, publicationFaults } from './publication-faults.js';
import { readArguments } from './read-arguments.js';
import { checkReceiptRow } from './receipt-row-check.js';

const help = `pdp-consent fsck [--json]

Checks everything that the server keeps, and prints one line for each thing that is not whole:

  receipt  its signature, form and hash, its acknowledgement under the server's keys, what stands beside it, the one before
  key      receipts-missing: it has fewer than it had; chain-changed, chain-missing: what is noted of its chain is not what
           its receipts say
  counts   counts-changed: the dashboard's counts of this day are not those of its receipts
  text     text-changed: a published profile or document is not what its hash says; text-missing
  notice   notice-…: a published notice is not what was signed; row-changed: it is another one; notice-missing

PDP_DATA is the folder of the server (./data), DATABASE_URL its PostgreSQL, if it has one. The server may go on running.
Exit status: 0 everything is whole, 1 something is not, 2 could not run.`;

/** Keys whose receipts are remembered at once. */
const MOST_KEYS = 2000;

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
    const chains: (ChainFault & { operator: string })[] = [];
    const counts: { operator: string; day: string; code: 'counts-changed' }[] = [];
    const published: (PublicationFault & { operator: string })[] = [];
    let receipts = 0;
    try {
      const { jwks } = loadOrCreateKeys(options.folder, { mayCreate: false });
      const damage = options.databaseUrl ? undefined : pageFault(databaseFile(options));
      if (damage) throw new CannotRun(`the database is damaged, restore a backup: ${damage}`);
      for (const { slug } of operators) {
        const isKept = keptHashes(store, slug);
        const counting = await CountCheck.start(store.publications, slug);
        for await (const row of store.all(slug)) {
          receipts++;
          const check = await checkReceiptRow(row, jwks, isKept);
          counting.add(row, check);
          const { code } = check;
          if (code) faults.push({ operator: slug, jti: row.jti, jkt: row.jkt, code });
        }
        for await (const fault of store.brokenChains(slug)) chains.push({ operator: slug, ...fault });
        for (const day of await counting.wrongDays())
          counts.push({ operator: slug, day, code: 'counts-changed' });
        for await (const fault of publicationFaults(store.publications, slug, jwks))
          published.push({ operator: slug, ...fault });
      }
    } finally {
      await store.close();
    }
    const isWhole = [faults, chains, counts, published].every((found) => found.length === 0);
    const fewer = chains.filter(({ code }) => code === 'receipts-missing').length;
    const sum = (number: number, one: string, more: string) =>
      number > 0 ? [number === 1 ? `1 ${one}` : `${number} ${more}`] : [];
    const report = values.json
      ? JSON.stringify({ ok: isWhole, receipts, faults, chains, counts, published }, null, 2)
      : [
          ...faults.map(({ operator, jti, code }) => `FAILED ${operator} ${jti} ${code}`),
          ...chains.map(({ operator, jkt, code }) => `FAILED ${operator} key ${jkt} ${code}`),
          ...counts.map(({ operator, day, code }) => `FAILED ${operator} counts ${day} ${code}`),
          ...published.map(({ operator, what, id, code }) => `FAILED ${operator} ${what} ${id} ${code}`),
          faults.length
            ? `${faults.length} of ${receipts} receipts are not whole`
            : `${receipts} receipts are whole`,
          ...sum(fewer, 'key has fewer receipts than it had', 'keys have fewer receipts than they had'),
          ...sum(
            chains.length - fewer,
            'key has other notes on its chain than its receipts',
            'keys have other notes on their chains than their receipts',
          ),
          ...sum(
            counts.length,
            'day has other counts than its receipts',
            'days have other counts than their receipts',
          ),
          ...sum(
            published.length,
            'published text or notice is not as it was',
            'published texts and notices are not as they were',
          ),
        ].join('\n');
    process.stdout.write(`${report}\n`);
    return isWhole ? 0 : 1;
  },
};
