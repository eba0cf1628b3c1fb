import { csvLines } from '../model/csv.js';
import { registerRows } from '../model/register.js';
import { jsonResponse, receiptAnswer } from './answers.js';
import { isDay, isHash, isReceiptId } from './lookup-names.js';
import { problemResponse } from './problem-response.js';
import type { KeptReceipt, ReceiptStore } from './receipt-store.js';
import { toTheSecond } from './request-log.js';
import { standingChoices, storedPayload } from './standing-choices.js';

const MOST = 100;
const ROWS_AT_ONCE = 200;

const registered = (receipt: KeptReceipt) => ({
  payload: storedPayload(receipt.jws),
  hash: receipt.hash,
  receivedAt: toTheSecond(receipt.receivedAt * 1000),
});

/** Seconds of a day or moment in a query; NaN where it is neither. */
const seconds = (text: string | null, end: boolean): number | undefined => {
  if (text === null) return undefined;
  const day = text.slice(0, 10);
  if (!isDay(day)) return NaN;
  return Math.floor(Date.parse(text === day && end ? `${day}T23:59:59Z` : text) / 1000);
};
/** A number of a query; NaN where it is none. */
const whole = (text: string | null): number | undefined =>
  text === null ? undefined : /^\d+$/.test(text) ? Number(text) : NaN;

/** GET of records: `jti`, `jkt`, `from`, `to`, `before` and `limit`; newest first. With `jkt` also what stands under that key. */
export async function recordsResponse(
  request: Request,
  operator: string,
  store: ReceiptStore,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const text = (name: string) => query.get(name) ?? undefined;
  const [from, to] = [seconds(query.get('from'), false), seconds(query.get('to'), true)];
  const before = whole(query.get('before'));
  const most = Math.min(whole(query.get('limit')) ?? 50, MOST);
  if (
    [from, to, before, most].some((number) => number !== undefined && !Number.isSafeInteger(number)) ||
    most < 1
  )
    return problemResponse('schema-invalid', {
      errors: [{ pointer: '', detail: 'from and to as days, before and limit as numbers' }],
    });
  const [jti, jkt] = [text('jti'), text('jkt')];
  const isNamed = (jti === undefined || isReceiptId(jti)) && (jkt === undefined || isHash(jkt));
  if (!isNamed) return jsonResponse({ records: [], ...(jkt !== undefined && { standing: [] }) });
  const { receipts, next } = await store.page(operator, { jti, jkt, from, to, before, most });
  const records = receipts.map((receipt) => ({
    ...receiptAnswer(receipt, 'recorded'),
    jkt: receipt.jkt,
    seq: receipt.seq,
    jws: receipt.jws,
    payload: storedPayload(receipt.jws),
  }));
  const standing =
    jkt === undefined
      ? {}
      : {
          standing: standingChoices(
            (await store.chainOf(operator, jkt)).map(({ jws }) => storedPayload(jws)),
          ),
        };
  return jsonResponse({ records, ...(next !== undefined && { next }), ...standing });
}

async function* csv(operator: string, store: ReceiptStore): AsyncGenerator<string, void> {
  let isFirst = true;
  let waiting: KeptReceipt[] = [];
  const lines = () => {
    const made = [...csvLines(registerRows(waiting.map(registered)))];
    waiting = [];
    const shown = isFirst ? made : made.slice(1);
    isFirst &&= made.length === 0;
    return shown.join('');
  };
  yield '\ufeff'; // Spreadsheets take it for UTF-8 by this mark.
  for await (const receipt of store.all(operator)) if (waiting.push(receipt) >= ROWS_AT_ONCE) yield lines();
  yield lines();
}

async function* ndjson(operator: string, store: ReceiptStore): AsyncGenerator<string, void> {
  for await (const { jws, ack, receivedAt, flags } of store.all(operator))
    yield `${JSON.stringify({ jws, ack, received_at: toTheSecond(receivedAt * 1000), flags })}\n`;
}

/** The operator's whole register as lines: CSV with one line per purpose and receipt, or NDJSON with the evidence itself. */
export function registerLines(
  format: 'csv' | 'ndjson',
  operator: string,
  store: ReceiptStore,
): AsyncGenerator<string, void> {
  return format === 'csv' ? csv(operator, store) : ndjson(operator, store);
}

/** The same as an answer that is sent while it is read. */
export function exportResponse(format: 'csv' | 'ndjson', operator: string, store: ReceiptStore): Response {
  const lines = registerLines(format, operator, store);
  const utf8 = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await lines.next();
      if (part.done) controller.close();
      else controller.enqueue(utf8.encode(part.value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
  const name = `${operator || 'operator'}-consents.${format}`;
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
