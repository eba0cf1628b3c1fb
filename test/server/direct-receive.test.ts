import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { receiptSchema } from '../../build/model/receipt-schema.js';
import { listen, type Listening } from '../../build/server.js';
import { canonicalJson } from '../../build/model/canonical-json.js';
import { quickChecks } from '../../build/server/quick-checks.js';
import { AUD, Device, ORIGIN } from './receipt-maker.ts';
import { refusedReceipts } from './refused-receipts.ts';
import { testEndpoint, type TestEndpoint } from './test-endpoint.ts';

interface Seen {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}
type Sent = [what: string, body: string | Uint8Array, headers: Record<string, string>];

const PLAIN = { 'content-type': 'text/plain;charset=UTF-8', origin: ORIGIN };
/** Headers that a connection adds, or that name the moment. */
const OF_CONNECTION = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

describe('the straight way under Node', () => {
  let endpoint: TestEndpoint;
  let listening: Listening;
  let device: Device;
  let taken = 0;
  before(async () => {
    endpoint = testEndpoint();
    const { handler } = endpoint;
    const routes = (incoming: Request): Response | Promise<Response> => handler(incoming);
    const counted: typeof handler.direct = (incoming, outgoing) => {
      const isTaken = handler.direct!(incoming, outgoing);
      taken += Number(isTaken);
      return isTaken;
    };
    listening = await listen(Object.assign(routes, handler, { direct: counted }), { port: 0 });
    device = await Device.make();
  });
  after(async () => {
    await listening.close();
    await endpoint.close();
  });

  const overHttp = (body: string | Uint8Array, headers: Record<string, string>): Promise<Seen> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(listening.url);
      const { pathname: path } = new URL(AUD);
      const length = { 'content-length': Buffer.byteLength(body) };
      const sent = request({ hostname, port, path, method: 'POST', headers: { ...headers, ...length } });
      sent.once('error', reject);
      sent.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('end', () => {
          const kept = Object.entries(response.headers).filter(([name]) => !OF_CONNECTION.includes(name));
          resolve({ status: response.statusCode!, headers: Object.fromEntries(kept.sort()), body: text });
        });
      });
      sent.end(body);
    });

  const overFetch = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string>,
  ): Promise<Seen> => {
    const response = await endpoint.handler(new Request(AUD, { method: 'POST', body, headers }));
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].sort()),
      body: await response.text(),
    };
  };

  test('answers what the routes answer: status, headers and body, of what is taken and of what is not', async () => {
    const jws = await device.receipt();
    assert.equal((await overHttp(jws, PLAIN)).status, 201);
    const sent: Sent[] = [
      ['a duplicate', jws, PLAIN],
      ['without an origin', jws, { 'content-type': 'application/jose' }],
      ['from elsewhere', jws, { ...PLAIN, origin: 'https://evil.example' }],
      ['another type', jws, { ...PLAIN, 'content-type': 'application/json' }],
      ['compressed', jws, { ...PLAIN, 'content-encoding': 'gzip' }],
      ['too large', 'A'.repeat(50_000), PLAIN],
      ...(await refusedReceipts()).map(([what, , body]): Sent => [what, body, PLAIN]),
    ];
    endpoint.lines.length = 0;
    for (const [what, body, headers] of sent)
      assert.deepEqual(await overHttp(body, headers), await overFetch(body as string, headers), what);
    assert.equal(
      taken,
      1 + sent.length - 4,
      'all but those from elsewhere, of another type, compressed or too large',
    );
    assert.equal(endpoint.lines.length, 2 * sent.length);
    const without = ({ ms: _ms, at: _at, ...line }: (typeof endpoint.lines)[number]) => line;
    for (let n = 0; n < endpoint.lines.length; n += 2)
      assert.deepEqual(without(endpoint.lines[n]!), without(endpoint.lines[n + 1]!), sent[n / 2]![0]);
  });

  test('a quick yes is a yes of the schema and of the canonical form, whatever was changed in a receipt', () => {
    const good = device.payload({ privacy_rights: 'https://operator.example/rights' });
    assert.ok(quickChecks.isReceipt(good), 'it is quick for good ones');
    assert.ok(quickChecks.isCanonical(JSON.parse(canonicalJson(good)), canonicalJson(good)));
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (path.length) paths.push(path);
      if (typeof value === 'object' && value)
        for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name]);
    };
    walk(good, []);
    const wrong = fc.oneof(
      fc.constantFrom<unknown>(null, true, -1, 0, 1.5, '', 'x', [], {}, undefined, '\ud800', 'x'.repeat(600)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrong, fc.boolean(), (path, value, isExtra) => {
        const changed = structuredClone(good) as Record<string, unknown>;
        const name = path.at(-1)!;
        const holder = path
          .slice(0, -1)
          .reduce(
            (at, step) => at[step] as Record<string, unknown>,
            changed as Record<string | number, unknown>,
          );
        if (isExtra && !Array.isArray(holder)) holder['extra'] = value;
        else if (value === undefined && !Array.isArray(holder)) delete holder[name];
        else holder[name] = value ?? null;
        const text = JSON.stringify(changed);
        const parsed = JSON.parse(text) as object;
        assert.equal(quickChecks.isReceipt(parsed), v.is(receiptSchema, parsed), text);
        const isCanonical = (() => {
          try {
            return canonicalJson(parsed) === text;
          } catch {
            return false;
          }
        })();
        assert.ok(!quickChecks.isCanonical(parsed, text) || isCanonical, text);
      }),
      { numRuns: 1500 },
    );
  });

  test('members out of order, twice, escaped or too deep are not quickly called canonical', () => {
    const quick = (text: string) => quickChecks.isCanonical(JSON.parse(text) as object, text);
    assert.ok(quick('{"a":1,"b":[{"c":"é","d":null}]}'));
    for (const text of [
      '{"b":1,"a":2}',
      '{"a":1,"a":1}',
      '{"a": 1}',
      '{"a":1.0}',
      '{"a":"\\u0041"}',
      '{"a":"\\ud800"}',
      '{"10":1,"9":2}',
      '{"a":-0}',
      `{"a":${'['.repeat(16)}${']'.repeat(16)}}`,
      `{"a":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ])
      assert.equal(quick(text), false, text.slice(0, 40));
  });
});
