import { verifyAcknowledgement } from '../model/acknowledgement.js';
import type { OperatorJwks } from '../model/verify-jws.js';
import { verifyReceipt } from '../model/verify-receipt.js';
import { loadOrCreateKeys } from '../server/operator-keys.js';
import type { KeptReceipt } from '../server/receipt-store.js';
import type { Command } from './command.js';
import { openStore } from './open-store.js';
import { readArguments } from './read-arguments.js';

const help = `pdp-consent fsck [--json]

Checks everything that the server keeps: every receipt's signature, form and hash, every acknowledgement under the
server's keys, and that what stands beside a receipt is what it says. Names each row that was changed.

PDP_DATA is the folder of the server (./data). The server may go on running.
Exit status: 0 everything is whole, 1 something is not, 2 could not run.`;

/** Why a stored row is not what it was; undefined for a good one. */
const faultOf = async (row: KeptReceipt, jwks: OperatorJwks): Promise<string | undefined> => {
  const check = await verifyReceipt(row.jws);
  if (!check.ok) return check.code;
  const { payload, hash, jkt } = check;
  if (hash !== row.hash || jkt !== row.jkt || payload.jti !== row.jti || payload.chain.seq !== row.seq)
    return 'row-changed';
  const ack = await verifyAcknowledgement(row.ack, jwks, {
    jti: row.jti,
    hash,
    jkt,
    aud: payload.site.origin,
  });
  if (!ack.ok) return `ack-${ack.code}`;
  const isSame =
    ack.payload.iat === row.receivedAt &&
    [...ack.payload.flags].sort().join() === [...row.flags].sort().join();
  return isSame ? undefined : 'row-changed';
};

/** Is what is stored whole, and can all of it be verified? */
export const fsck: Command = {
  summary: 'check everything that the server keeps',
  help,
  async run(args) {
    const { values } = readArguments(args, { json: { type: 'boolean' } });
    const { options, operators, store } = openStore();
    const faults: { operator: string; jti: string; jkt: string; code: string }[] = [];
    let receipts = 0;
    try {
      const { jwks } = loadOrCreateKeys(options.folder, { mayCreate: false });
      for (const { slug } of operators)
        for await (const row of store.all(slug)) {
          receipts++;
          const code = await faultOf(row, jwks);
          if (code) faults.push({ operator: slug, jti: row.jti, jkt: row.jkt, code });
        }
    } finally {
      await store.close();
    }
    const report = values.json
      ? JSON.stringify({ ok: !faults.length, receipts, faults }, null, 2)
      : [
          ...faults.map(({ operator, jti, code }) => `FAILED ${operator} ${jti} ${code}`),
          faults.length
            ? `${faults.length} of ${receipts} receipts are not whole`
            : `${receipts} receipts are whole`,
        ].join('\n');
    process.stdout.write(`${report}\n`);
    return faults.length ? 1 : 0;
  },
};
