import { refusedReceipts } from './refused-receipts.ts';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { AUD, Device, entry } from './receipt-maker.ts';
import { bodyOf, testEndpoint, type TestEndpoint, verdictOf } from './test-endpoint.ts';

describe('the endpoint refuses, cheapest check first (docs/receipts.md 7, 9.3)', () => {
  let endpoint: TestEndpoint;
  let device: Device;
  before(async () => {
    endpoint = testEndpoint();
    device = await Device.make();
  });
  after(() => endpoint.close());

  test('every problem code of 9.3 is given for what it is for, and changes nothing', async () => {
    const count = await endpoint.store.count('demo');
    const table = await refusedReceipts();
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
});
