import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { receiptSchema } from '../../build/model/receipt-schema.js';
import { listen, type Listening } from '../../build/server.js';
import { canonicalJson } from '../../build/model/canonical-json.js';
import { checkReceipt } from '../../build/model/check-receipt.js';
import { readReceipt } from '../../build/model/verify-receipt.js';
import { isCanonical } from '../../build/server/is-canonical.js';
import { nodeCrypto } from '../../build/server/node-crypto.js';
import { quickPayload } from '../../build/server/quick-payload.js';
import { quickRead, rememberHeader } from '../../build/server/quick-read.js';
import { shapePredicate } from '../../build/server/shape-predicate.js';
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
const isReceipt = shapePredicate(receiptSchema);
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

  const quick = (text: string) => quickPayload(Buffer.from(text, 'utf8').toString('base64url'));

  /** That the long way finds the text canonical, and judges its payload as it judges what was taken quickly. */
  async function isSameVerdict(payload: object, text: string): Promise<void> {
    assert.equal(canonicalJson(JSON.parse(text)), text);
    assert.deepEqual(payload, JSON.parse(text));
    assert.deepEqual(
      await checkReceipt(payload, device.jkt, nodeCrypto, true),
      await checkReceipt(JSON.parse(text) as object, device.jkt, nodeCrypto),
    );
  }

  test('a quick yes is a yes of the schema and of the canonical form, whatever was changed in a receipt', async () => {
    const good = device.payload({ privacy_rights: 'https://operator.example/rights' });
    assert.ok(isReceipt(good), 'it is quick for good ones');
    assert.ok(isCanonical(JSON.parse(canonicalJson(good)), canonicalJson(good)));
    assert.deepEqual(quick(canonicalJson(good)), good);
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
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), wrong, fc.boolean(), async (path, value, isExtra) => {
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
        assert.equal(isReceipt(parsed), v.is(receiptSchema, parsed), text);
        const isItsForm = (() => {
          try {
            return canonicalJson(parsed) === text;
          } catch {
            return false;
          }
        })();
        assert.ok(!isCanonical(parsed, text) || isItsForm, text);
        if (!isItsForm) return;
        const payload = quick(text);
        if (payload) await isSameVerdict(payload, text);
        else
          assert.ok(
            (await checkReceipt(parsed, device.jkt, nodeCrypto)).faults.length > 0,
            `it is quick for good ones: ${text}`,
          );
      }),
      { numRuns: 600 },
    );
  });

  test('members out of order, twice, escaped or too deep are not quickly called canonical', () => {
    const looksCanonical = (text: string) => isCanonical(JSON.parse(text) as object, text);
    assert.ok(looksCanonical('{"a":1,"b":[{"c":"é","d":null}]}'));
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
      assert.equal(looksCanonical(text), false, text.slice(0, 40));
  });

  test('where a payload is cut to look at its middle once, nothing slips through', async () => {
    const text = canonicalJson(device.payload());
    const [head, middle, tail] = [
      text.slice(0, text.indexOf('"parties":')),
      text.slice(text.indexOf('"parties":'), text.indexOf('"signals":')),
      text.slice(text.indexOf('"signals":')),
    ];
    assert.ok(quick(text), 'it knows the middle now');
    await isSameVerdict(quick(text)!, text);
    const site = tail.indexOf('"site":');
    const wrong: [what: string, text: string][] = [
      ['the middle twice', head + middle + middle + tail],
      ['the middle after its place', `${head}${tail.slice(0, site)}${middle}${tail.slice(site)}`],
      ['the middle before its place', `{${middle}${head.slice(1)}${tail}`],
      ['the middle within a member', `${head}"nested":{"a":1,${middle}"signals":{}},${tail}`],
      ['within the last one', `${head}${tail.slice(0, -1)},"x":{"a":1,${middle}"signals":{}}}`],
      ['no middle', head + tail],
      ['a second member', `${head}${middle}${tail.replace('"site":', '"sdk":{},"site":')}`],
      ['white space at the cut', `${head}${middle} ${tail}`],
      ['another byte in the middle', text.replace('"schema_version"', '"schemaXversion"')],
      ['another meaning', text.replace(/("meaning_sha256":")./, (_, name: string) => `${name}-`)],
      ['an escaped name', text.replace('"signals"', '"signal\\u0073"')],
      ['cut short', text.slice(0, -1)],
    ];
    for (const [what, changed] of wrong) {
      assert.notEqual(changed, text, what);
      assert.equal(quick(changed), undefined, what);
    }
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; at += 3) {
      const broken = Buffer.from(bytes);
      broken[at]! ^= 1 << (at % 8);
      const value = quickPayload(broken.toString('base64url'));
      if (value) await isSameVerdict(value, broken.toString('utf8'));
    }
  });

  test('a known header is read as an unknown one is, in every spelling of the rest', async () => {
    const another = await Device.make();
    const jws = await another.sign(another.payload());
    const read = readReceipt(jws);
    assert.ok(typeof read === 'object');
    assert.equal(quickRead(jws), undefined, 'it is not known yet');
    rememberHeader(read);
    assert.deepEqual(quickRead(jws), read);
    fc.assert(
      fc.property(
        fc.nat(jws.length - 1),
        fc.constantFrom('', '.', '=', '+', '/', '-', 'A', 'B', '\n', 'é', 'AA'),
        (at, put) => {
          const changed = jws.slice(0, at) + put + jws.slice(at + 1);
          const quickly = quickRead(changed);
          if (quickly) assert.deepEqual(quickly, readReceipt(changed), String(at));
        },
      ),
      { numRuns: 1000 },
    );
    for (const end of ['=', '\n', 'A', '.'])
      assert.equal(quickRead(jws + end), undefined, 'nothing may follow the signature');
  });
});
