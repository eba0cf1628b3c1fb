import assert from 'node:assert/strict';
import { request } from 'node:http';
import { suite, test } from 'node:test';
import { listen } from '../../build/server.js';
import { trustedProxies } from '../../build/server/trusted-proxies.js';
import { AUD, Device, ORIGIN } from './receipt-maker.ts';
import { testEndpoint } from './test-endpoint.ts';

/** Sends a receipt as a proxy would; `type`: another one than the straight way takes. Tells the status. */
const postAs = (url: string, jws: string, forwardedFor: string | undefined, type = 'text/plain') =>
  new Promise<number>((resolve, reject) => {
    const sent = request(new URL(new URL(AUD).pathname, url), {
      method: 'POST',
      headers: {
        ...{ 'content-type': type, 'content-length': jws.length, origin: ORIGIN },
        ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }),
      },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      response.resume().once('end', () => resolve(response.statusCode!));
    });
    sent.end(jws);
  });

suite('limits by address behind a proxy (docs/receipts.md 9.5)', () => {
  test('a proxy of ours is believed, and nobody else is', () => {
    const clientOf = trustedProxies(['172.18.0.0/16', '2001:db8::/32', '192.0.2.7']);
    const cases: [peer: string | undefined, header: string | undefined, counted: string | undefined][] = [
      ['172.18.0.2', '203.0.113.9', '203.0.113.9'],
      ['::ffff:172.18.0.2', '203.0.113.9', '203.0.113.9'],
      ['172.18.0.2', '2a02::5', '2a02::5'],
      ['2001:db8::1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
      ['172.18.0.2', '203.0.113.9, 192.0.2.7, 172.18.5.5', '203.0.113.9'],
      // What a visitor writes stands left of what the proxy saw.
      ['172.18.0.2', '127.0.0.1, 203.0.113.9', '203.0.113.9'],
      ['172.18.0.2', 'unknown', '172.18.0.2'],
      ['172.18.0.2', '203.0.113.9, <script>', '172.18.0.2'],
      ['172.18.0.2', undefined, undefined],
      ['172.18.0.2', '', undefined],
      ['172.19.0.2', '203.0.113.9', '172.19.0.2'],
      ['192.0.2.8', '203.0.113.9', '192.0.2.8'],
      ['127.0.0.1', '203.0.113.9', '127.0.0.1'],
      [undefined, '203.0.113.9', undefined],
    ];
    for (const [peer, header, counted] of cases)
      assert.equal(clientOf(peer, header), counted, `${peer} for ${header}`);
    assert.equal(trustedProxies([])('172.18.0.2', '203.0.113.9'), '172.18.0.2', 'by default nobody is');
    for (const wrong of [
      '0.0.0.0/0',
      '::/0',
      '10.0.0.0/7',
      '10.0.0.0/33',
      'nginx',
      '10.0.0',
      '',
      '10.0.0.0/8/8',
    ])
      assert.throws(() => trustedProxies([wrong]), /no address or network|too wide/, wrong);
  });

  for (const [way, type] of [
    ['the straight way', 'text/plain'],
    ['the routes', 'application/jose; charset="utf-8"'],
  ] as const)
    test(`each visitor has a limit of its own behind it, over ${way}; without trust the header is nothing`, async () => {
      const device = await Device.make();
      const chain = await device.chain(4);
      const statuses = async (trustProxy: string[]) => {
        const endpoint = testEndpoint({ limits: { perClient: 0.11 }, trustProxy });
        const listening = await listen(
          // Over the routes alone: as any other runtime has it.
          type === 'text/plain' ? endpoint.handler : (incoming, env) => endpoint.handler(incoming, env),
          { port: 0 },
        );
        try {
          const all: number[] = [];
          for (const [n, jws] of chain.entries())
            all.push(await postAs(listening.url, jws, n < 2 ? '203.0.113.9' : '198.51.100.9', type));
          return all;
        } finally {
          await listening.close();
          await endpoint.close();
        }
      };
      // A burst of ten seconds' worth, one receipt, for each address.
      assert.deepEqual(await statuses(['127.0.0.1']), [201, 429, 201, 429]);
      assert.deepEqual(await statuses([]), Array<number>(4).fill(201), 'loopback is not counted');
    });
});
