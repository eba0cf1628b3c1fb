import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import { createLocalJWKSet, compactVerify } from 'jose';
import {
  AUD,
  Device,
  encode,
  entry,
  hashOf,
  ORIGIN,
  type Payload,
  payloadOf,
  spellings,
} from './receipt-maker.ts';
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

  test('every problem code of 9.3 is given for what it is for, and changes nothing', async () => {
    const count = await endpoint.store.count('demo');
    const good = device.payload();
    const jws = await device.sign(good);
    const [header, payload, signature] = jws.split('.') as [string, string, string];
    const other = await Device.make();
    const otherKey = encode(canonicalize({ alg: 'ES256', jwk: other.jwk, typ: 'consent-receipt+jwt' })!);
    const mac = createHmac('sha256', JSON.stringify(device.jwk)).update(`${header}.${payload}`).digest();
    const withHeader = (value: object) => `${encode(canonicalize(value)!)}.${payload}.${signature}`;
    const normal = { alg: 'ES256', jwk: device.jwk, typ: 'consent-receipt+jwt' };
    const text = canonicalize(good)!;
    const deep = `${'[{"a":'.repeat(20)}1${'}]'.repeat(20)}`;
    const grant = payloadOf(jws).processing as Payload[];
    const table: [string, string, string | Uint8Array<ArrayBuffer>][] = [
      ['empty', '400 malformed-jws', ''],
      ['a byte order mark', '400 malformed-jws', `\ufeff${jws}`],
      ['a line end', '400 malformed-jws', `${jws}\n`],
      ['padding', '400 malformed-jws', `${jws}==`],
      ['a DER signature', '400 malformed-jws', `${header}.${payload}.${'MEUCIQ'.padEnd(96, 'A')}`],
      ['no signature', '400 malformed-jws', `${header}.${payload}.`],
      [
        'bits in the last character of the payload',
        '400 malformed-jws',
        `${header}.${encode('{"a":12}').replace(/.$/, (last) => (last === '0' ? '1' : 'B'))}.${signature}`,
      ],
      ['not JSON in the header', '400 malformed-header', `${encode('{')}.${payload}.${signature}`],
      ['a long header', '400 malformed-header', withHeader({ ...normal, zip: 'x'.repeat(600) })],
      ['a header list', '400 malformed-header', withHeader([])],
      ['none', '422 alg-not-allowed', withHeader({ ...normal, alg: 'none' })],
      [
        'HS256 with the public key',
        '422 alg-not-allowed',
        `${encode(canonicalize({ ...normal, alg: 'HS256' })!)}.${payload}.${Buffer.concat([mac, mac]).toString('base64url')}`,
      ],
      ['ES256K', '422 alg-not-allowed', withHeader({ ...normal, alg: 'ES256K' })],
      ['alg before typ', '422 alg-not-allowed', withHeader({ alg: 'none', typ: 'JWT' })],
      ['a plain JWT', '422 typ-mismatch', withHeader({ ...normal, typ: 'JWT' })],
      [
        'an acknowledgement',
        '422 typ-mismatch',
        withHeader({ alg: 'ES256', kid: device.jkt, typ: 'consent-ack+jwt' }),
      ],
      ['crit', '400 malformed-header', withHeader({ ...normal, crit: ['x'] })],
      ['kid', '400 malformed-header', withHeader({ ...normal, kid: '../../etc' })],
      ['jku', '400 malformed-header', withHeader({ ...normal, jku: 'http://127.0.0.1:1/' })],
      [
        'a private key',
        '400 malformed-header',
        withHeader({ ...normal, jwk: { ...device.jwk, d: device.jwk.x } }),
      ],
      [
        'a header in another order',
        '400 malformed-header',
        `${encode(JSON.stringify({ typ: normal.typ, alg: normal.alg, jwk: normal.jwk }))}.${payload}.${signature}`,
      ],
      [
        'alg twice',
        '400 malformed-header',
        `${encode(canonicalize(normal)!.replace('{', '{"alg":"none",'))}.${payload}.${signature}`,
      ],
      [
        'a point off the curve',
        '400 malformed-header',
        withHeader({ ...normal, jwk: { ...device.jwk, y: device.jwk.x } }),
      ],
      [
        'a tampered payload',
        '422 signature-invalid',
        `${header}.${encode(text.replace('"given"', '"refused"'))}.${signature}`,
      ],
      ['another key in the header', '422 signature-invalid', `${otherKey}.${payload}.${signature}`],
      ['r and s zero', '422 signature-invalid', `${header}.${payload}.${'A'.repeat(86)}`],
      ['white space', '422 payload-not-canonical', await device.sign(JSON.stringify(good, null, 1))],
      [
        'a member twice',
        '422 payload-not-canonical',
        await device.sign(text.replace('{', `{"iat":${JSON.stringify(good.iat)},`)),
      ],
      [
        'another number form',
        '422 payload-not-canonical',
        await device.sign(
          text.replace(`"iat":${JSON.stringify(good.iat)}`, `"iat":${JSON.stringify(good.iat)}.0`),
        ),
      ],
      ['an escape', '422 payload-not-canonical', await device.sign(text.replace('"given"', '"g\\u0069ven"'))],
      [
        'half of a pair',
        '422 payload-not-canonical',
        await device.sign(text.replace('"given"', '"\\ud800"')),
      ],
      [
        'broken UTF-8',
        '422 payload-not-canonical',
        await device.sign(Buffer.from(text.replace('given', 'giv\u00ffn'), 'latin1')),
      ],
      ['a byte order mark in the payload', '422 payload-not-canonical', await device.sign(`\ufeff${text}`)],
      ['a list', '422 payload-not-canonical', await device.sign('[]')],
      ['too deep', '422 schema-invalid', await device.sign(`{"a":${deep}}`)],
      [
        '__proto__',
        '422 schema-invalid',
        await device.sign(
          text.replace('{', '{"__proto__":{},').replace(/^\{("__proto__":\{\}),(.*)\}$/, '{$1,$2}'),
        ),
      ],
      ['constructor', '422 schema-invalid', await device.sign({ ...good, constructor: 1 })],
      ['a name in clear', '422 schema-invalid', await device.sign({ ...good, subject_name: 'X' })],
      [
        'another meaning',
        '422 schema-invalid',
        await device.sign({ ...good, processing: [{ ...grant[0]!, meaning_sha256: hashOf('x.y') }] }),
      ],
      [
        'iat before the event',
        '422 schema-invalid',
        await device.sign({ ...good, iat: (good.iat as number) - 60 }),
      ],
      [
        'its own key as the next',
        '422 schema-invalid',
        await device.sign({ ...good, chain: { seq: 0, key_storage: 'indexeddb', prev_jkt: device.jkt } }),
      ],
      ['another subject', '422 subject-mismatch', await other.sign(good)],
      [
        'another endpoint',
        '422 audience-mismatch',
        await device.sign({ ...good, aud: AUD.replace('demo', 'other') }),
      ],
      [
        'another site',
        '403 origin-not-allowed',
        await device.sign({ ...good, site: { origin: 'https://evil.example' } }),
      ],
      ['schema before subject', '422 schema-invalid', await other.sign({ ...good, x: 1 })],
      [
        'subject before audience',
        '422 subject-mismatch',
        await other.sign({ ...good, aud: 'https://x.example/y' }),
      ],
      [
        'audience before origin',
        '422 audience-mismatch',
        await device.sign({ ...good, aud: 'https://x.example/y', site: { origin: 'https://evil.example' } }),
      ],
      ['signature before content', '422 signature-invalid', `${header}.${encode('{}')}.${signature}`],
    ];
    for (const [what, expected, body] of table) {
      const response = await endpoint.post(body);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', what);
      assert.equal(await verdictOf(response), expected, what);
    }
    assert.equal(await endpoint.store.count('demo'), count);
  });

  test('faults are told by pointer, and nothing that was sent is repeated (9.3)', async () => {
    const planted = 'Айгуль-Planted';
    const bad = {
      ...device.payload(),
      [planted]: planted,
      processing: [{ ...entry(), purpose: planted.repeat(60), services: [planted] }],
      sdk: planted,
    };
    const text = await (await endpoint.post(await device.sign(bad))).text();
    const { errors } = JSON.parse(text) as { errors: { pointer: string }[] };
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), [
      '',
      '/processing/0/purpose',
      '/processing/0/services/0',
      '/sdk',
    ]);
    assert.ok(!text.includes('Planted'));
    const many = { ...device.payload(), parties: Array.from({ length: 40 }, () => ({})) };
    assert.equal((await bodyOf(await endpoint.post(await device.sign(many)))).errors?.length, 16);
  });

  test('size, type and encoding are looked at before content (7, step 1)', async () => {
    const jws = await device.receipt();
    const big = `${'A'.repeat(49_152 - 88)}.A.${'A'.repeat(86)}`;
    assert.equal(await verdictOf(await endpoint.post(big)), '413 too-large');
    assert.equal(await verdictOf(await endpoint.post(big.slice(1))), '400 malformed-jws');
    for (const type of [
      'application/json',
      'text/plain;charset=utf-16',
      'text/plain; x=y',
      'multipart/form-data',
    ])
      assert.equal(
        await verdictOf(await endpoint.post(jws, { 'content-type': type })),
        '415 unsupported-media-type',
        type,
      );
    assert.equal(
      await verdictOf(await endpoint.post(jws, { 'content-encoding': 'gzip' })),
      '415 unsupported-media-type',
    );
    const untyped = new Request(AUD, { method: 'POST', body: new TextEncoder().encode(jws) });
    assert.equal(await verdictOf(await endpoint.handler(untyped)), '415 unsupported-media-type');
    for (const type of [
      'text/plain',
      'TEXT/PLAIN; charset="UTF-8"',
      'application/jose',
      'text/plain;charset=us-ascii',
    ])
      assert.match(await verdictOf(await endpoint.post(jws, { 'content-type': type })), /^20[01] /, type);
    const put = await endpoint.handler(
      new Request(AUD, { method: 'PUT', body: big, headers: { origin: 'https://evil.example' } }),
    );
    assert.equal(put.headers.get('allow'), 'POST, OPTIONS');
    assert.equal(await verdictOf(put), '405 method-not-allowed');
    assert.equal(
      await verdictOf(await endpoint.post(big, { origin: 'https://evil.example', 'content-type': 'x/y' })),
      '403 origin-not-allowed',
    );
  });

  test('a body without end is given up at the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 4096;
        controller.enqueue(new Uint8Array(4096).fill(65));
      },
    });
    const request = new Request(AUD, {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'text/plain' },
    } as RequestInit);
    assert.equal(await verdictOf(await endpoint.handler(request)), '413 too-large');
    assert.ok(sent < 80_000, `${sent} bytes were taken`);
  });

  test('only listed origins get an answer, each its own (9.4, S8)', async () => {
    const jws = await device.receipt();
    const foreign = [
      'null',
      '*',
      'https://evil.example',
      'http://www.operator.example',
      'https://www.operator.example:444',
      'https://WWW.operator.example',
      'https://www.operator.example.evil.example',
      'https://operator.example',
      `${ORIGIN}/`,
      'file://',
      'https://www.operator.example@evil.example',
    ];
    for (const origin of foreign) {
      for (const method of ['POST', 'OPTIONS']) {
        const response = await endpoint.handler(
          new Request(AUD, {
            method,
            headers: { origin, 'content-type': 'text/plain' },
            ...(method === 'POST' && { body: jws }),
          }),
        );
        assert.equal(response.status, 403, `${method} ${origin}`);
        assert.deepEqual(
          [...response.headers.keys()].filter((name) => name.startsWith('access-control')),
          [],
        );
        assert.equal(response.headers.get('vary'), 'Origin');
      }
    }
    const answers = [
      await endpoint.post(jws, { origin: ORIGIN }),
      await endpoint.post('x', { origin: ORIGIN }),
      await endpoint.get(`${AUD}/x`, { origin: ORIGIN }),
      await endpoint.get('/consent/v1/demo/profile.json', { origin: ORIGIN }),
    ];
    for (const response of answers) {
      assert.equal(response.headers.get('access-control-allow-origin'), ORIGIN);
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
      assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After, Location');
      assert.equal(response.headers.get('vary'), 'Origin');
    }
    const preflight = await endpoint.handler(
      new Request(AUD, {
        method: 'OPTIONS',
        headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
      }),
    );
    assert.equal(preflight.status, 204);
    assert.deepEqual(
      ['methods', 'headers', 'origin'].map((name) => preflight.headers.get(`access-control-allow-${name}`)),
      ['POST, GET, OPTIONS', 'Content-Type', ORIGIN],
    );
    assert.equal(preflight.headers.get('access-control-max-age'), '7200');
    const mixed = await device.receipt({ site: { origin: ORIGIN } });
    const two = testEndpoint({
      operators: [
        {
          slug: 'demo',
          profile: {} as never,
          origins: [ORIGIN, 'https://shop.example'],
          bases: ['https://operator.example'],
        },
      ],
    });
    assert.equal(
      await verdictOf(await two.post(mixed, { origin: 'https://shop.example' })),
      '403 origin-not-allowed',
    );
    await two.close();
  });

  test('a log line has words of a closed list, numbers and a checked id; never what was sent (S9, S13)', async () => {
    const planted = 'Planted-Айгуль\r\n\u001b[31m';
    endpoint.lines.length = 0;
    await endpoint.post(await device.receipt(), {
      'user-agent': 'PlantedAgent/1',
      'x-forwarded-for': '203.0.113.9',
    });
    await endpoint.post(planted);
    await endpoint.get(`/consent/v1/${encodeURIComponent(planted)}/receipts/x`);
    await endpoint.get(
      `/consent/v1/demo/receipts/${encodeURIComponent(planted)}?h=${encodeURIComponent(planted)}`,
    );
    await endpoint.handler(new Request(AUD, { method: 'PLANTED' }));
    assert.equal(endpoint.lines.length, 5);
    const text = JSON.stringify(endpoint.lines);
    assert.ok(!/planted|203\.0|Айгуль|\\r|\\u001b/i.test(text), text);
    const names = new Set(endpoint.lines.flatMap((line) => Object.keys(line)));
    assert.deepEqual([...names].sort(), ['at', 'code', 'jti', 'method', 'ms', 'operator', 'route', 'status']);
  });

  test('too many of one address or key are told when to come again (9.5, S9)', async () => {
    const limited = testEndpoint({
      limits: { perClient: 0.2, perKey: 3 },
      clientAddress: (request) => request.headers.get('x-from') ?? undefined,
    });
    const key = await Device.make();
    const send = async (from: string, jws: string) => limited.post(jws, { 'x-from': from });
    const all = await key.chain(5);
    for (const jws of all.slice(0, 3)) assert.equal((await send('127.0.0.1', jws)).status, 201);
    const refused = await send('127.0.0.1', all[3]!);
    assert.equal(refused.status, 429);
    assert.equal(String((await bodyOf(refused)).retry_after), refused.headers.get('retry-after'));
    for (let n = 0; n < 5; n++)
      assert.equal(
        (await send('203.0.113.7', `x.y.${'A'.repeat(86)}`)).status,
        400,
        'what has no shape costs nothing',
      );
    const strangers = await Promise.all(
      Array.from({ length: 4 }, () => Device.make().then((stranger) => stranger.receipt())),
    );
    const counted: number[] = [];
    for (const [n, jws] of strangers.entries())
      counted.push((await send(`203.0.${n < 3 ? 113 : 114}.${n}`, jws)).status);
    assert.deepEqual(counted, [201, 201, 429, 201]);
    await limited.close();
  });

  test('the profile names endpoint, issuer and keys for the address it is asked under', async () => {
    const path = '/consent/v1/demo/profile.json';
    const plain = await endpoint.get(path);
    const tag = plain.headers.get('etag')!;
    const { receipts } = (await plain.json()) as {
      receipts: { endpoint: string; issuer: string; jwks: unknown };
    };
    assert.deepEqual(receipts, {
      endpoint: AUD,
      issuer: 'https://operator.example/consent/v1/demo',
      jwks: endpoint.keys.jwks,
    });
    const local = (await (await endpoint.handler(new Request(`http://localhost:8080${path}`))).json()) as {
      receipts: { endpoint: string };
    };
    assert.equal(local.receipts.endpoint, 'http://localhost:8080/consent/v1/demo/receipts');
    assert.equal(plain.headers.get('cache-control'), 'no-cache');
    assert.equal((await endpoint.get(path, { 'if-none-match': `W/${tag}` })).status, 304);
    const pinned = await endpoint.get(`${path}?v=${tag.replaceAll('"', '')}`);
    assert.match(pinned.headers.get('cache-control')!, /immutable/);
    assert.equal((await endpoint.get(`${path}?v=1`)).headers.get('cache-control'), 'no-cache');
    assert.deepEqual(await (await endpoint.get('/consent/v1/demo/notices.json')).json(), { notices: [] });
  });

  test('anyone may ask whether it lives; nobody else is served', async () => {
    for (const path of ['/healthz', '/readyz']) assert.equal((await endpoint.get(path)).status, 200);
    for (const path of ['/', '/consent/v1/other/receipts', '/consent/v2/demo/receipts', '/consent/v1/demo'])
      assert.equal(await verdictOf(await endpoint.get(path)), '404 not-found', path);
    assert.equal(
      (await endpoint.handler(new Request(new URL('/healthz', AUD), { method: 'POST' }))).headers.get(
        'allow',
      ),
      'GET, HEAD',
    );
  });
});

const endpointAnswer = async (response: Response) => ({
  status: response.status,
  ack: (await bodyOf(response)).ack,
});
