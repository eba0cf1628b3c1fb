import type { ExportFinding, ExportReport } from '../model/verify-export.js';
import { verifyExport } from '../model/verify-export.js';
import type { OperatorJwks } from '../model/verify-jws.js';
import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import { readArguments } from './read-arguments.js';
import { parseInput, readBytes, readText } from './read-input.js';

const help = `pdp-consent verify <export.json> [--jwks URL|FILE] [--name NAME]

Checks a visitor's export offline: every receipt, its place in the chain, acknowledgements, texts, policies and keys.
Every item is told; the check never stops at the first fault.

  --jwks URL|FILE  keys of the operator, from https://…/.well-known/jwks.json; without it the keys in the file are used
  --name NAME      tells of each form receipt whose salt is in the file whether it belongs to this name as typed in the form
  --json           the report as JSON

"-" reads standard input. What a receipt proves: docs/what-a-receipt-proves.md.
Exit status: 0 everything is whole (and --name opens a receipt), 1 something is not, 2 could not run.`;

/** Longest wait for the operator's keys. */
const FETCH_MS = 10_000;

const fetchText = async (url: string): Promise<string> => {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(FETCH_MS),
      redirect: 'error',
      credentials: 'omit',
    });
    if (answer.ok) return await answer.text();
    throw new Error(`answered ${answer.status}`);
  } catch (cause) {
    const reason =
      cause instanceof Error ? ((cause.cause as Error | undefined)?.message ?? cause.message) : String(cause);
    throw new CannotRun(`${url}: ${reason}`, { cause });
  }
};

const isKey = (key: unknown): boolean =>
  typeof key === 'object' &&
  key !== null &&
  (['kid', 'x', 'y'] as const).every(
    (member) => typeof (key as Record<string, unknown>)[member] === 'string',
  );

/** Keys of an operator. A key set with other keys in it is fine: only those of our kind are used. */
const readKeys = async (where: string): Promise<OperatorJwks> => {
  const isUrl = /^https?:\/\//.test(where);
  if (isUrl && !/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(where))
    throw new CannotRun(`${where}: keys are fetched over https only`);
  const set = parseInput(isUrl ? await fetchText(where) : await readText(where), where) as { keys?: unknown };
  if (!Array.isArray(set?.keys)) throw new CannotRun(`${where}: no key set (a JSON object with "keys")`);
  return { keys: set.keys.filter(isKey) as OperatorJwks['keys'] };
};

const findingLine = ({ item, ok, code, at, id }: ExportFinding): string =>
  [
    ok ? 'ok    ' : 'FAILED',
    item.padEnd(15),
    at === undefined ? '' : `#${at}`,
    id ?? '',
    ok ? '' : (code ?? ''),
  ]
    .filter(Boolean)
    .join(' ');

const actLine = ({ at, payload, state, ok }: ExportReport['receipts'][number]): string => {
  if (!payload) return `#${at} ${state}: not to be read`;
  const entries = payload.processing.map(
    ({ purpose_id: id, consent_kind: kind, event_state: result }) => `${id} (${kind}) ${result}`,
  );
  return `#${at} ${payload.event.event_time} ${payload.event.action}${ok ? '' : ' (not proven)'}: ${entries.join(', ') || 'no choice'}`;
};

/** Which form receipts belong to a name as typed, by their place in the file. */
interface Belonging {
  readonly at: number;
  readonly belongs: boolean;
}
const belongings = (name: string, { receipts }: ExportReport): Promise<Belonging[]> =>
  Promise.all(
    receipts.flatMap(({ at, belongsTo }) =>
      belongsTo ? [belongsTo(name).then((belongs) => ({ at, belongs }))] : [],
    ),
  );
const belongingLines = (names: readonly Belonging[]): string[] =>
  names.length
    ? names.map(({ at, belongs }) => `#${at} belongs to this name: ${belongs ? 'yes' : 'no'}`)
    : ['The file has the salt of no good form receipt: nothing can be said of a name.'];

const reportText = ({ ok, findings, receipts, origin, keysFromFile }: ExportReport): string => {
  const faults = findings.filter((finding) => !finding.ok).length;
  return [
    ...findings.map(findingLine),
    ...(receipts.length ? ['', ...receipts.map(actLine)] : []),
    '',
    ...(keysFromFile
      ? ['The keys came with the file. Compare them with those that the operator publishes: --jwks URL.']
      : []),
    ok
      ? `Whole: ${receipts.length} receipts${origin ? ` from ${origin}` : ''}.`
      : `${faults} of ${findings.length} items failed.`,
  ].join('\n');
};

/** Checks what a visitor took home. */
export const verify: Command = {
  summary: "check a visitor's export",
  help,
  async run(args) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      jwks: { type: 'string' },
      name: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (!file || others.length) throw new CannotRun('verify needs one file: pdp-consent verify export.json');
    // As bytes, so that the verdict is the one of the page: what is no UTF-8 is no export.
    const bytes = await readBytes(file);
    const jwks = values.jwks === undefined ? undefined : await readKeys(values.jwks);
    const report = await verifyExport(bytes, { jwks });
    const names = values.name === undefined ? undefined : await belongings(values.name, report);
    const text = values.json
      ? JSON.stringify({ ...report, names }, null, 2)
      : [...(names ? [...belongingLines(names), ''] : []), reportText(report)].join('\n');
    process.stdout.write(`${text}\n`);
    return report.ok && names?.some(({ belongs }) => belongs) !== false ? 0 : 1;
  },
};
