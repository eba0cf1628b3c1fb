import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import canonicalize from 'canonicalize';
import { createLocalJWKSet, compactVerify } from 'jose';
import { AUD, Device, entry, hashOf, ORIGIN, type Payload, payloadOf, spellings } from './receipt-maker.ts';
import { bodyOf, testEndpoint, type TestEndpoint, verdictOf } from './test-endpoint.ts';

describe('the endpoint takes receipts (docs/receipts.md 7 to 9)', () => {
  let endpoint: TestEndpoint;
  let device: Device;
  before(async () => {
    endpoint = testEndpoint();
    device = await Device.make();
  });
  after(() => endpoint.close());

  test('a receipt is recorded once and acknowledged under the published key (8, 9.1)', async () => {
    const jws = await device.receipt();
    const first = await endpoint.post(jws, { origin: ORIGIN });
    assert.equal(first.status, 201);
    const body = await bodyOf(first);
    assert.equal(first.headers.get('location'), `${new URL(AUD).pathname}/${body.jti}`);
    assert.equal(first.headers.get('cache-control'), 'no-store');
    assert.match(body.received_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.deepEqual(
      [body.status, body.receipt_sha256, body.flags, body.missing],
      ['recorded', hashOf(jws), [], []],
    );

    const jwks = (await (await endpoint.get('/.well-known/jwks.json')).json()) as Parameters<
      typeof createLocalJWKSet
    >[0];
    const { payload, protectedHeader } = await compactVerify(body.ack, createLocalJWKSet(jwks));
    assert.deepEqual(Object.keys(protectedHeader).sort(), ['alg', 'kid', 'typ']);
    assert.equal(protectedHeader.typ, 'consent-ack+jwt');
    const text = Buffer.from(payload).toString('utf8');
    const ack = JSON.parse(text) as Payload;
    assert.equal(text, canonicalize(ack));
    assert.deepEqual(
      [ack.iss, ack.aud, ack.receipt_jti, ack.receipt_sha256, ack.jkt, ack.status],
      ['https://operator.example/consent/v1/demo', ORIGIN, body.jti, hashOf(jws), device.jkt, 'recorded'],
    );
    assert.equal(ack.skew_s, (ack.iat as number) - (payloadOf(jws).iat as number));

    const again = await endpoint.post(jws, { 'content-type': 'application/jose' });
    const repeat = await bodyOf(again);
    assert.equal(again.status, 200);
    assert.deepEqual({ ...repeat, status: 'recorded' }, body);
    assert.equal(repeat.status, 'duplicate');
  });

  test('all 32 spellings of a signature are one receipt (5.3, S2)', async () => {
    const other = testEndpoint();
    const jws = await device.receipt();
    const answers = await Promise.all(
      spellings(jws).map(async (spelling) => endpointAnswer(await other.post(spelling))),
    );
    assert.equal(new Set(spellings(jws)).size, 32);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 200).length, 31);
    assert.equal(new Set(answers.map(({ ack }) => ack)).size, 1);
    assert.equal(await other.store.count('demo'), 1);
    await other.close();
  });

  test('of 50 different receipts with one id and key one is stored and 49 conflict (S5)', async () => {
    const jti = crypto.randomUUID();
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        device.receipt({ jti, withdrawal_method: `https://operator.example/${n}` }),
      ),
    );
    const verdicts = await Promise.all(all.map(async (jws) => verdictOf(await endpoint.post(jws))));
    assert.equal(verdicts.filter((verdict) => verdict === '201 recorded').length, 1);
    assert.equal(verdicts.filter((verdict) => verdict === '409 receipt-conflict').length, 49);
  });

  test('the same id under two keys is two receipts (7)', async () => {
    const jti = crypto.randomUUID();
    const second = await Device.make();
    assert.equal(
      await verdictOf(
        await endpoint.post(await device.receipt({ jti, chain: { seq: 0, key_storage: 'memory' } })),
      ),
      '201 recorded',
    );
    assert.equal(await verdictOf(await endpoint.post(await second.receipt({ jti }))), '201 recorded');
  });

  test('a receipt is read back by its id and hash and by nothing less (9.2, S11)', async () => {
    const jws = await device.receipt();
    const posted = await bodyOf(await endpoint.post(jws));
    const path = `${AUD}/${posted.jti}`;
    const found = await endpoint.get(`${path}?h=${hashOf(jws)}`);
    assert.deepEqual([found.status, await bodyOf(found)], [200, posted]);
    const wrong = [
      path,
      `${path}?h=`,
      `${path}?h=${hashOf('a.b.c')}`,
      `${AUD}/${crypto.randomUUID()}?h=${hashOf(jws)}`,
      `${AUD}/x'--?h=${hashOf(jws)}`,
      `${AUD}/?h=${hashOf(jws)}`,
    ];
    const answers = await Promise.all(wrong.map(async (address) => (await endpoint.get(address)).text()));
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0]!, /not-found/);
  });

  test('flags tell of chain and clock, and refuse nothing (7, S6)', async () => {
    const key = await Device.make();
    const [zero, one, two, three] = (await key.chain(4)) as [string, string, string, string];
    const flagsFor = async (jws: string) => {
      const { flags, missing } = await bodyOf(await endpoint.post(jws));
      return [...flags, missing.join(',')].join(' ');
    };
    assert.equal(await flagsFor(zero), '');
    assert.equal(await flagsFor(three), 'chain-gap 1,2');
    assert.equal(await flagsFor(two), 'chain-gap 1');
    assert.equal(await flagsFor(one), '');
    assert.equal((await bodyOf(await endpoint.post(three))).missing.length, 0);
    const fork = await key.receipt({
      chain: { seq: 1, key_storage: 'indexeddb', prev_sha256: hashOf(zero) },
    });
    assert.equal(await flagsFor(fork), 'chain-break chain-fork chain-regress ');
    const astray = await key.receipt({
      chain: { seq: 4, key_storage: 'indexeddb', prev_sha256: hashOf(zero) },
    });
    assert.equal(await flagsFor(astray), 'chain-break ');
    const moved = await Device.make();
    assert.equal(
      await flagsFor(await moved.receipt({ chain: { seq: 0, key_storage: 'indexeddb', prev_jkt: key.jkt } })),
      'rotation-unproven ',
    );
    const old = await (await Device.make()).receipt({}, Date.now() - 3_600_000);
    assert.equal(await flagsFor(old), 'clock-skew ');
    const ahead = await (await Device.make()).receipt({}, Date.now() + 90_000_000);
    assert.equal(await flagsFor(ahead), 'clock-skew time-in-future ');
  });

  test('a proven rotation, and a one-off key that comes back (6, 7)', async () => {
    const [old, next, once] = [await Device.make(), await Device.make(), await Device.make()];
    const rotate = {
      event_time: new Date().toISOString(),
      event_type: 'none',
      method: 'api',
      action: 'rotate-key',
      user_gesture: false,
    };
    const at = Date.parse(rotate.event_time);
    const turned = await old.receipt(
      { chain: { seq: 0, key_storage: 'indexeddb', next_jkt: next.jkt }, event: rotate, processing: [] },
      at,
    );
    assert.deepEqual((await bodyOf(await endpoint.post(turned))).flags, []);
    const begun = await next.receipt({ chain: { seq: 0, key_storage: 'indexeddb', prev_jkt: old.jkt } });
    assert.deepEqual((await bodyOf(await endpoint.post(begun))).flags, []);
    const refusal = {
      chain: { seq: 0, key_storage: 'ephemeral' },
      processing: [entry({ event_state: 'refused' })],
    };
    assert.deepEqual((await bodyOf(await endpoint.post(await once.receipt(refusal)))).flags, []);
    assert.deepEqual((await bodyOf(await endpoint.post(await once.receipt(refusal)))).flags, [
      'ephemeral-reuse',
    ]);
    assert.deepEqual((await bodyOf(await endpoint.post(await once.receipt()))).flags, ['ephemeral-reuse']);
  });
});

const endpointAnswer = async (response: Response) => ({
  status: response.status,
  ack: (await bodyOf(response)).ack,
});
