import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { AUD, Device, ORIGIN } from './receipt-maker.ts';
import { bodyOf, testEndpoint, type TestEndpoint, verdictOf } from './test-endpoint.ts';

describe('the endpoint and the web around it (docs/receipts.md 9.4, 9.5)', () => {
  let endpoint: TestEndpoint;
  let device: Device;
  before(async () => {
    endpoint = testEndpoint();
    device = await Device.make();
  });
  after(() => endpoint.close());

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

  test('whatever is answered early, a page can read why: as a problem that no cache keeps (9.3, 9.4)', async () => {
    const jws = await device.receipt();
    const busy = testEndpoint({
      limits: { perClient: 0.01, atOnce: 0 },
      clientAddress: (request) => request.headers.get('x-from') ?? undefined,
    });
    const send = (path: string, method = 'POST', headers: Record<string, string> = {}, body = jws) =>
      busy.handler(
        new Request(new URL(path, AUD), {
          method,
          headers: { origin: ORIGIN, 'content-type': 'text/plain', ...headers },
          ...(method === 'POST' && { body }),
        }),
      );
    const [way, from] = [new URL(AUD).pathname, { 'x-from': '203.0.113.1' }];
    await send(way, 'POST', from);
    for (const [expected, response] of [
      ['404 not-found', await send('/consent/v1/nobody/receipts')],
      ['404 not-found', await send('/consent/v1/nobody/profile.json', 'GET')],
      ['404 not-found', await send('/consent/v1/demo/nothing', 'GET')],
      ['404 not-found', await send('/', 'GET')],
      ['405 method-not-allowed', await send(way, 'PUT')],
      ['405 method-not-allowed', await send('/.well-known/jwks.json', 'DELETE')],
      ['413 too-large', await send(way, 'POST', {}, 'x'.repeat(49_153))],
      ['415 unsupported-media-type', await send(way, 'POST', { 'content-type': 'application/json' })],
      ['415 unsupported-media-type', await send(way, 'POST', { 'content-encoding': 'gzip' })],
      ['429 rate-limited', await send(way, 'POST', from)],
      ['503 temporary', await send(way)],
      ['401 unauthorized', await send('/consent/v1/demo/stats', 'GET')],
    ] as const) {
      const { headers } = response;
      const seen = ['access-control-allow-origin', 'vary', 'cache-control', 'content-type'];
      assert.deepEqual(
        seen.map((name) => headers.get(name)),
        [ORIGIN, 'Origin', 'no-store', 'application/problem+json'],
        expected,
      );
      const again = Number(headers.get('retry-after'));
      assert.equal(again > 0, /429|503/.test(expected), expected);
      assert.equal(await verdictOf(response), expected);
    }
    for (const origin of ['https://evil.example', 'null']) {
      const { headers } = await send('/consent/v1/nobody/receipts', 'POST', { origin });
      assert.deepEqual([headers.get('access-control-allow-origin'), headers.get('vary')], [null, 'Origin']);
    }
    await busy.close();
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
