import { payloadOf } from '../model/payload-of.js';
import { csvLines } from '../model/csv.js';
import { registerRows, type RegisterRow } from '../model/register.js';
import { registerSummary } from '../model/register-summary.js';
import type { KeptReceipt } from '../server/receipt-store.js';
import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import { openStore } from './open-store.js';
import { oneOf, readArguments } from './read-arguments.js';

const help = `pdp-consent export --operator <slug> [--format csv|ndjson] [--summary]

Writes the operator's register of consents (Law 94-V, Article 25) to standard output: one line per purpose and receipt,
with term, third parties, countries and publication. Persons are pseudonyms of their keys.

  --format csv|ndjson  csv (default): for a spreadsheet; ndjson: one JSON object per line, with the receipt itself
  --summary            one line per purpose and version, with counts and without persons

PDP_DATA is the folder of the server (./data), DATABASE_URL its PostgreSQL, if it has one. The server may go on running.
Exit status: 0 written, 2 could not run.`;

const registered = ({ jws, hash, receivedAt }: KeptReceipt) => {
  const payload = payloadOf(jws);
  return payload
    ? [{ payload, hash, receivedAt: new Date(receivedAt * 1000).toISOString().replace('.000Z', 'Z') }]
    : [];
};

/** Writes with regard to a slow reader. */
const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
  );

/** Writes the register of consents. */
export const exportRegister: Command = {
  summary: "write the operator's register of consents",
  help,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      operator: { type: 'string' },
      format: { type: 'string' },
      summary: { type: 'boolean' },
    });
    const format = oneOf('format', values.format, ['csv', 'ndjson']) ?? 'csv';
    const { operator } = values;
    if (!operator || positionals.length)
      throw new CannotRun('export needs an operator: pdp-consent export --operator SLUG');
    const { operators, store } = await openStore();
    try {
      if (!operators.some(({ slug }) => slug === operator))
        throw new CannotRun(
          `there is no operator "${operator}"; there are ${operators.map(({ slug }) => slug).join(', ')}`,
        );
      const toText = (rows: Iterable<object>, isFirst: boolean): string => {
        const lines =
          format === 'csv'
            ? [...csvLines(rows)].slice(isFirst ? 0 : 1)
            : [...rows].map((row) => `${JSON.stringify(row)}\n`);
        return lines.join('');
      };
      const all: RegisterRow[] = [];
      let isFirst = true;
      for await (const receipt of store.all(operator)) {
        const rows = [...registerRows(registered(receipt))];
        if (values.summary) all.push(...rows);
        else if (rows.length) {
          await write(
            toText(
              format === 'csv' ? rows : rows.map((row) => ({ ...row, jws: receipt.jws, ack: receipt.ack })),
              isFirst,
            ),
          );
          isFirst = false;
        }
      }
      if (values.summary) await write(toText(registerSummary(all), true));
      return 0;
    } finally {
      await store.close();
    }
  },
};
