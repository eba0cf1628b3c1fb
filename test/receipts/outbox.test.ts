import { assert } from '@open-wc/testing';
import type { OperatorProfile } from '../../src/model/profile.js';
import type { ReceiptsPart, RecordInput } from '../../src/model/receipts-part.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { stored } from '../../src/receipts/ledger.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import {
  type Operator,
  aProfile,
  anAct,
  anInput,
  anOperator,
  problem,
  readReceipt,
  until,
} from './fixtures.js';

const HOUR_MS = 36e5;
const ledger = createLedger();
const realNow = Date.now;
const realRandom = Math.random;

suite('the outbox', () => {
  let operator: Operator;
  let part: ReceiptsPart;
  let profile: OperatorProfile;
  setup(async () => {
    operator = await anOperator();
    part = createReceipts();
    profile = aProfile();
    profile.receipts = { ...profile.receipts, jwks: operator.jwks };
    operator.only = profile.receipts.endpoint!;
  });
  teardown(() => {
    operator.restore();
    Date.now = realNow;
    Math.random = realRandom;
  });
  const later = (ms: number): void => void (Date.now = () => realNow() + ms);
  /** Records and waits for the first try. */
  const recordAndTry = async (input: RecordInput) => {
    const recorded = await part.record(input);
    await part.flush(input);
    return recorded;
  };
  const stateOf = async (jti: string) =>
    (await ledger.receipts(profile.id)).find((one) => one.jti === jti)!.state;

  test('a valid acknowledgement by a pinned key confirms the receipt and empties the outbox', async () => {
    const input = anInput(profile, anAct({ stats: true }));
    const { jti, jws } = await recordAndTry(input);
    assert.deepEqual(input.statuses, ['queued', 'confirmed']);
    const [receipt] = await ledger.receipts(profile.id);
    assert.equal(receipt!.jti, jti);
    assert.isString(receipt!.ack);
    assert.deepEqual(await stored.list(profile.id, 'outbox'), []);
    const { url, init } = operator.requests[0]!;
    assert.equal(url, new URL(profile.receipts.endpoint!, location.href).href);
    assert.equal(init.body, jws);
    assert.deepInclude(init, {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      keepalive: false,
    });
    assert.deepEqual(init.headers, { 'content-type': 'text/plain;charset=UTF-8' });
  });

  const RETRIED: [string, () => Response | Promise<Response>][] = [
    ['network error', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['408', () => problem(408, 'request-timeout')],
    ['425', () => new Response('', { status: 425 })],
    ['429', () => problem(429, 'rate-limited')],
    ['500', () => new Response('<h1>oops</h1>', { status: 500 })],
    ['503', () => problem(503, 'temporary')],
    ['cut JSON', () => new Response('{"jti":"', { status: 201 })],
    ['a page with 200', () => new Response('<html>login</html>', { status: 200 })],
    ['201 without acknowledgement', () => Response.json({ status: 'recorded' }, { status: 201 })],
    ['one 404 without a problem document', () => new Response('not here', { status: 404 })],
    ['an answer above 64 KiB', () => Response.json({ ack: 'a'.repeat(70_000) }, { status: 201 })],
  ];
  for (const [name, answer] of RETRIED)
    test(`${name} is tried again with the same bytes (docs/receipts.md 10.2)`, async () => {
      operator.answers = [answer, operator.accept];
      // The wait is half of what it may be, and no time passes until the next look.
      Math.random = () => 0.5;
      const now = realNow();
      Date.now = () => now;
      const input = anInput(profile, anAct({ stats: true }));
      const { jws } = await recordAndTry(input);
      assert.isFalse(await part.flush(input), 'it waits');
      assert.lengthOf(operator.got, 1);
      assert.isTrue(await part.flush(input, { now: true }));
      assert.deepEqual(operator.got, [jws, jws]);
      assert.deepEqual(input.statuses, ['queued', 'confirmed']);
    });

  const PARKED: [number, string][] = [
    [400, 'malformed-jws'],
    [403, 'origin-not-allowed'],
    [404, 'not-found'],
    [409, 'receipt-conflict'],
    [410, 'gone'],
    [413, 'too-large'],
    [422, 'schema-invalid'],
  ];
  for (const [status, code] of PARKED)
    test(`${status} ${code} is parked, tried daily and on a new version, and never dropped`, async () => {
      operator.answers = [() => problem(status, code)];
      const input = anInput(profile, anAct({ stats: true }));
      const { jti } = await recordAndTry(input);
      assert.deepEqual(input.statuses, ['queued', `parked:${code}`]);
      assert.isFalse(await part.flush(input, { now: true }));
      assert.lengthOf(operator.got, 1, 'not at every chance');
      const newer = { ...input, profile: { ...profile, version: '2' } };
      await part.flush(newer, { now: true });
      assert.lengthOf(operator.got, 2, 'a new version of the profile');
      later(25 * HOUR_MS);
      operator.answers = [operator.accept];
      assert.isTrue(await part.flush(newer));
      assert.equal(await stateOf(jti), 'confirmed');
      assert.deepEqual(input.statuses, ['queued', `parked:${code}`, 'confirmed'], 'told once');
    });

  test('a 4xx without a problem document parks at the third time in a row (FS16)', async () => {
    operator.answers = [
      () => new Response('no', { status: 403 }),
      () => new Response('no', { status: 403 }),
      () => new Response('', { status: 502 }),
      () => new Response('no', { status: 403 }),
    ];
    const input = anInput(profile, anAct({ stats: true }));
    await recordAndTry(input);
    for (let n = 0; n < 4; n++) {
      assert.deepEqual(input.statuses, ['queued']);
      await part.flush(input, { now: true });
    }
    await part.flush(input, { now: true });
    assert.deepEqual(input.statuses, ['queued', 'parked:http-403']);
  });

  test('415 is tried once more with the other content type, then parked', async () => {
    operator.answers = [() => problem(415, 'unsupported-media-type')];
    const input = anInput(profile, anAct({ stats: true }));
    await recordAndTry(input);
    assert.deepEqual(
      operator.requests.map(({ init }) => (init.headers as Record<string, string>)['content-type']),
      ['text/plain;charset=UTF-8', 'application/jose'],
    );
    assert.deepEqual(input.statuses, ['queued', 'parked:unsupported-media-type']);
  });

  for (const [name, header] of [
    ['seconds', () => '120'],
    ['a date', () => new Date(realNow() + 120_000).toUTCString()],
  ] as const)
    test(`Retry-After in ${name} outweighs every reason to hurry`, async () => {
      operator.answers = [() => problem(503, 'temporary', { 'retry-after': header() }), operator.accept];
      const input = anInput(profile, anAct({ stats: true }));
      await recordAndTry(input);
      assert.isFalse(await part.flush(input, { now: true }));
      assert.lengthOf(operator.got, 1);
      later(123_000);
      assert.isTrue(await part.flush(input, { now: true }));
    });

  test('Retry-After is heeded for an hour at most', async () => {
    operator.answers = [() => problem(429, 'rate-limited', { 'retry-after': '999999' }), operator.accept];
    const input = anInput(profile, anAct({ stats: true }));
    await recordAndTry(input);
    later(HOUR_MS + 1000);
    assert.isTrue(await part.flush(input, { now: true }));
  });

  test('Retry-After is no reason to wait once the clock was set back (FP19)', async () => {
    operator.answers = [() => problem(503, 'temporary', { 'retry-after': '120' }), operator.accept];
    later(365 * 24 * HOUR_MS);
    const input = anInput(profile, anAct({ stats: true }));
    await recordAndTry(input);
    later(0);
    assert.isTrue(await part.flush(input, { now: true }));
  });

  test('a retry comes by itself, and at once when the browser is online again', async () => {
    operator.answers = [() => new Response('', { status: 500 }), operator.accept];
    const input = anInput(profile, anAct({ stats: true }));
    await recordAndTry(input);
    dispatchEvent(new Event('online'));
    await until(() => input.statuses.includes('confirmed'));
  });

  test('withdrawals go first, then rights requests, then the rest in order, held while data are blocked (INV9)', async () => {
    operator.answers = [() => new Response('', { status: 500 })];
    const acts = [
      anAct({ stats: true, ads: true }, { action: 'accept-all' }),
      anAct({ ads: true }),
      anAct(
        {},
        { action: 'rights-request', method: 'rights', request: { kind: 'access', channel: 'endpoint' } },
      ),
      anAct({ stats: false }, { action: 'withdraw', method: 'preferences' }),
      anAct({ ads: false }, { action: 'block', method: 'rights' }),
    ];
    for (const act of acts) await recordAndTry(anInput(profile, act));
    operator.got.length = 0;
    operator.answers = [operator.accept];
    later(HOUR_MS);
    const order = (): Promise<number[]> =>
      Promise.all(operator.got.map(async (jws) => (await readReceipt(jws)).chain.seq));
    assert.isFalse(await part.flush(anInput(profile, anAct({}))), 'while data are blocked the rest is held');
    assert.deepEqual(await order(), [3, 4, 2]);
    const lifted = anInput(profile, anAct({ ads: true }, { method: 'rights', action: 'unblock' }));
    await part.record(lifted);
    assert.isTrue(await part.flush(lifted, { now: true }));
    assert.deepEqual(await order(), [3, 4, 2, 0, 1, 5]);
  });

  test('a parked receipt holds up nothing', async () => {
    operator.answers = [() => problem(422, 'schema-invalid'), operator.accept];
    await recordAndTry(anInput(profile, anAct({ stats: true })));
    const input = anInput(profile, anAct({ stats: false }, { action: 'withdraw', method: 'preferences' }));
    await recordAndTry(input);
    assert.deepEqual(input.statuses, ['queued', 'confirmed']);
  });

  test('what the operator misses is sent again, once (FS11)', async () => {
    for (let n = 0; n < 3; n++) await recordAndTry(anInput(profile, anAct({ stats: true })));
    operator.got.length = 0;
    operator.answers = [(jws) => operator.accept(jws, {}, { missing: [0, 1, 2, 7] })];
    const input = anInput(profile, anAct({ ads: true }));
    await recordAndTry(input);
    await part.flush(input, { now: true });
    const order = await Promise.all(operator.got.map(async (jws) => (await readReceipt(jws)).chain.seq));
    assert.deepEqual(order, [3, 0, 1, 2]);
  });

  test('nothing is dropped, whatever is answered in whatever order (INV7, INV8)', async () => {
    const any = [
      ...RETRIED.map(([, answer]) => answer),
      ...PARKED.map(
        ([status, code]) =>
          () =>
            problem(status, code),
      ),
      () => problem(415, 'unsupported-media-type'),
      () => new Response('', { status: 202 }),
    ];
    let seed = 20_261_121;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    operator.answers = [() => any[random(any.length)]!()];
    const jws = new Map<string, string>();
    for (let n = 0; n < 8; n++) {
      const recorded = await recordAndTry(anInput(profile, anAct({ stats: n % 2 === 0 })));
      jws.set(recorded.jti, recorded.jws);
    }
    for (let n = 1; n < 30; n++) {
      later(25 * HOUR_MS * n);
      await part.flush(anInput(profile, anAct({})), { now: true });
    }
    assert.lengthOf(await stored.list(profile.id, 'outbox'), 8);
    assert.sameMembers([...new Set(operator.got)], [...jws.values()], 'the same bytes at every try');
    later(25 * HOUR_MS * 40);
    operator.answers = [operator.accept];
    for (let n = 0; n < 3; n++) await part.flush(anInput(profile, anAct({})), { now: true });
    assert.deepEqual(await stored.list(profile.id, 'outbox'), []);
    for (const receipt of await ledger.receipts(profile.id)) assert.equal(receipt.state, 'confirmed');
  });
});
