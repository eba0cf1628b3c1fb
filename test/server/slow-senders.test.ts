import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { listen, type Listening } from '../../build/server.js';
import { AUD, Device, ORIGIN } from './receipt-maker.ts';
import { testEndpoint, type TestEndpoint } from './test-endpoint.ts';

const SLOW = 60;
const TIMEOUTS = { headersTimeout: 400, requestTimeout: 800, connectionsCheckingInterval: 50 };
const LIMIT = { timeout: 30_000 };
const { pathname: PATH } = new URL(AUD);

/** A sender that never comes to an end: what it has begun with, then a byte again and again. */
interface Dripping {
  readonly socket: Socket;
  readonly cut: Promise<string>;
}

suite('slow senders (docs/receipts.md 9.5)', () => {
  let endpoint: TestEndpoint;
  let listening: Listening;
  before(async () => {
    endpoint = testEndpoint();
    listening = await listen(endpoint.handler, { port: 0, timeouts: TIMEOUTS });
  });
  after(async () => {
    await listening.close();
    await endpoint.close();
  });

  async function drip(begin: string, byte: string): Promise<Dripping> {
    const socket = createConnection(Number(new URL(listening.url).port), '127.0.0.1');
    let heard = '';
    socket.setEncoding('latin1').on('data', (text: string) => (heard += text));
    socket.on('error', () => {}); // A reset is a cut too.
    await once(socket, 'connect');
    socket.write(begin);
    const drops = setInterval(() => socket.write(byte), 30);
    const cut = new Promise<string>((resolve) =>
      socket.once('close', () => {
        clearInterval(drops);
        resolve(heard);
      }),
    );
    return { socket, cut };
  }

  const head = `POST ${PATH} HTTP/1.1\r\nHost: operator.example\r\nOrigin: ${ORIGIN}\r\nContent-Type: text/plain\r\n`;
  for (const [what, begin, byte] of [
    ['headers', `${head}X-Slow: `, 'a'],
    ['bodies', `${head}Content-Length: 4000\r\n\r\n`, 'A'],
    ['bodies in chunks', `${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nA\r\n'],
  ] as const)
    test(`${what} that do not come to an end are cut, and others are served meanwhile`, LIMIT, async () => {
      const slow = await Promise.all(Array.from({ length: SLOW }, () => drip(begin, byte)));
      let isCut = 0;
      for (const { cut } of slow) void cut.then(() => isCut++);
      const device = await Device.make();
      for (const body of await device.chain(10)) {
        const answer = await fetch(`${listening.url}${PATH}`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'text/plain' },
        });
        assert.equal(answer.status, 201);
      }
      const heard = await Promise.all(slow.map(({ cut }) => cut));
      assert.equal(isCut, SLOW);
      for (const text of heard) {
        const [lines = '', body = ''] = text.split('\r\n\r\n');
        assert.match(lines, /^HTTP\/1\.1 408 /, 'no answer but that it took too long');
        assert.match(lines, /^Content-Type: application\/problem\+json$/im);
        const { type, status } = JSON.parse(body) as Record<string, unknown>;
        assert.deepEqual([type, status], ['urn:pdp-consent:problem:request-timeout', 408]);
        // Of a request whose headers did not come to an end, nobody knows which page sent it.
        const origin = /^Access-Control-Allow-Origin: (.*)$/im.exec(lines)?.[1];
        assert.equal(origin, what === 'headers' ? undefined : ORIGIN);
      }
      assert.equal(await endpoint.store.count('demo'), 10 * ++served, 'and nothing of theirs is stored');
    });
  let served = 0;
});
