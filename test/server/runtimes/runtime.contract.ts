import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { compactVerify, createLocalJWKSet } from 'jose';
import { Device, hashOf, ORIGIN, spellings } from '../receipt-maker.ts';
import { bodyOf, verdictOf } from '../test-endpoint.ts';
import type { Running } from './start-runtime.ts';

/** More than the embedded store takes before it copies its log, which a thread does. */
const MANY = 300;
const AT_ONCE = 16;
const PATH = '/consent/v1/demo';

/** What is true of the endpoint in every runtime. `start` starts it again with what it kept. */
export function describeRuntime(name: string, start: () => Promise<Running>): void {
  describe(`the endpoint in ${name}`, () => {
    let running: Running;
    let device: Device;
    before(async () => {
      running = await start();
      device = await Device.make();
    });
    after(() => running?.kill());

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(running.url + path, { headers });
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${running.url}${PATH}/receipts`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
      });

    test('lives and takes receipts', async () => {
      assert.equal((await get('/healthz')).status, 200);
      assert.deepEqual(await (await get('/readyz')).json(), { status: 'ready' });
    });

    test('a receipt is recorded once, in all its spellings, and acknowledged under the published key', async () => {
      const jws = await device.receipt();
      const first = await post(jws, { origin: ORIGIN });
      assert.equal(first.status, 201);
      assert.equal(first.headers.get('access-control-allow-origin'), ORIGIN);
      const body = await bodyOf(first);
      assert.deepEqual([body.status, body.receipt_sha256], ['recorded', hashOf(jws)]);
      const jwks = (await (await get('/.well-known/jwks.json')).json()) as Parameters<
        typeof createLocalJWKSet
      >[0];
      const { payload } = await compactVerify(body.ack, createLocalJWKSet(jwks));
      const ack = JSON.parse(Buffer.from(payload).toString()) as Record<string, unknown>;
      assert.deepEqual([ack['receipt_jti'], ack['jkt']], [body.jti, device.jkt]);

      const again = await Promise.all(spellings(jws).map((spelling) => post(spelling)));
      assert.deepEqual([...new Set(again.map(({ status }) => status))], [200]);
      for (const answer of again) assert.equal((await bodyOf(answer)).ack, body.ack);

      const found = await get(`${PATH}/receipts/${body.jti}?h=${hashOf(jws)}`);
      assert.equal((await bodyOf(found)).ack, body.ack);
      assert.equal((await get(`${PATH}/receipts/${body.jti}?h=${hashOf('another')}`)).status, 404);
    });

    test('of 20 different receipts with one id one is stored', async () => {
      const jti = crypto.randomUUID();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          device.receipt({ jti, withdrawal_method: `https://operator.example/${n}` }),
        ),
      );
      const verdicts = await Promise.all(all.map(async (jws) => verdictOf(await post(jws))));
      assert.equal(verdicts.filter((verdict) => verdict === '201 recorded').length, 1);
      assert.equal(verdicts.filter((verdict) => verdict === '409 receipt-conflict').length, 19);
    });

    test('what is no receipt, or not for it, is refused with the code for that', async () => {
      const jws = await device.receipt();
      const other = await (await Device.make()).receipt();
      const forged = jws.slice(0, jws.lastIndexOf('.')) + other.slice(other.lastIndexOf('.'));
      const elsewhere = await device.receipt({ aud: 'https://other.example/consent/v1/demo/receipts' });
      const verdicts = await Promise.all(
        [
          post(forged),
          post(elsewhere),
          post('x.y.z'),
          post(jws, { 'content-type': 'application/json' }),
          post('a'.repeat(49_153)),
          post(jws, { origin: 'https://stranger.example' }),
          get('/nowhere'),
        ].map(async (answer) => verdictOf(await answer)),
      );
      assert.deepEqual(verdicts, [
        '422 signature-invalid',
        '422 audience-mismatch',
        '400 malformed-jws',
        '415 unsupported-media-type',
        '413 too-large',
        '403 origin-not-allowed',
        '404 not-found',
      ]);
    });

    test('a page of an allowed origin may ask, and no other', async () => {
      const ask = (origin: string) =>
        fetch(`${running.url}${PATH}/receipts`, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        });
      const allowed = await ask(ORIGIN);
      assert.equal(allowed.status, 204);
      assert.equal(allowed.headers.get('access-control-allow-origin'), ORIGIN);
      assert.equal((await ask('https://stranger.example')).headers.get('access-control-allow-origin'), null);
    });

    test('the profile names the endpoint and its keys, and is not sent twice', async () => {
      const first = await get(`${PATH}/profile.json`);
      const { receipts } = (await first.json()) as { receipts: { endpoint: string; jwks: unknown } };
      assert.equal(receipts.endpoint, 'https://operator.example/consent/v1/demo/receipts');
      assert.deepEqual(receipts.jwks, await (await get('/.well-known/jwks.json')).json());
      const etag = first.headers.get('etag') ?? '';
      assert.equal((await get(`${PATH}/profile.json`, { 'if-none-match': etag })).status, 304);
    });

    test('records are shown to the administrator alone', async () => {
      assert.equal((await get(`${PATH}/records`)).status, 401);
      const answer = await get(`${PATH}/records`, { authorization: 'Bearer token-of-the-tests' });
      const { records } = (await answer.json()) as { records: unknown[] };
      assert.ok(records.length >= 2);
    });

    test('each client has its own limit, and none is counted as another', async () => {
      const jws = await device.receipt();
      const sent = (address: string) =>
        post(jws, { 'x-forwarded-for': address, 'cf-connecting-ip': address });
      await Promise.all(Array.from({ length: 20 }, () => sent('203.0.113.7')));
      assert.equal(await verdictOf(await sent('203.0.113.7')), '429 rate-limited');
      assert.equal(await verdictOf(await sent('198.51.100.7')), '200 duplicate');
    });

    test(`of ${MANY} receipts of one chain, in any order, none is lost when it is killed`, async () => {
      const chain = await (await Device.make()).chain(MANY);
      const backwards = chain.toReversed();
      const answers: number[] = [];
      for (let from = 0; from < MANY; from += AT_ONCE) {
        const some = await Promise.all(backwards.slice(from, from + AT_ONCE).map((jws) => post(jws)));
        answers.push(...some.map(({ status }) => status));
      }
      assert.deepEqual([...new Set(answers)], [201]);
      await running.kill();
      running = await start();
      const again = await Promise.all(chain.map(async (jws) => bodyOf(await post(jws))));
      assert.deepEqual([...new Set(again.map(({ status }) => status))], ['duplicate']);
      assert.deepEqual(again.at(-1)!.missing, []);
    });
  });
}
