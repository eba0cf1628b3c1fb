import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { webCrypto, type PublicJwk } from '../../build/model/jws-crypto.js';
import { derOfPlain, plainOfDer } from '../../build/server/der-signature.js';
import { nodeCrypto } from '../../build/server/node-crypto.js';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { crv, kty, x, y } = createPublicKey(privateKey).export({ format: 'jwk' }) as unknown as PublicJwk;
const jwk = { crv, kty, x, y };

describe('signatures in DER', () => {
  it('verify as Web Cryptography verifies them, with every number of leading zeros that comes by chance', async () => {
    for (let n = 0; n < 1500; n++) {
      const signature = sign('sha256', Buffer.from(`text ${n}`), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      });
      const short = signature[0] === 0 || signature[32] === 0;
      assert.equal(nodeCrypto.verify(jwk, `text ${n}`, new Uint8Array(signature)), true);
      if (short) assert.equal(await webCrypto.verify(jwk, `text ${n}`, new Uint8Array(signature)), true);
    }
  });

  it('come back as they were, whatever the numbers', () => {
    const halves = [
      Buffer.alloc(32, 0xff),
      Buffer.alloc(32, 0x7f),
      Buffer.concat([Buffer.alloc(1), Buffer.alloc(31, 0x80)]),
      Buffer.concat([Buffer.alloc(31), Buffer.from([1])]),
      Buffer.concat([Buffer.alloc(31), Buffer.from([0x80])]),
      Buffer.alloc(32),
    ];
    for (const r of halves)
      for (const s of halves) {
        const plain = Buffer.concat([r, s]);
        assert.deepEqual(plainOfDer(derOfPlain(plain)), plain);
      }
  });

  it('of another length than 64 bytes are refused, whatever they begin with', () => {
    const signature = sign('sha256', Buffer.from('text'), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    assert.equal(nodeCrypto.verify(jwk, 'text', new Uint8Array(signature)), true);
    assert.equal(nodeCrypto.verify(jwk, 'text', new Uint8Array([...signature, 0])), false);
    assert.equal(nodeCrypto.verify(jwk, 'text', new Uint8Array(signature.subarray(0, 63))), false);
  });

  it('of numbers that no signature has are refused', () => {
    for (const filled of [0, 1, 0x7f, 0x80, 0xff])
      assert.equal(nodeCrypto.verify(jwk, 'text', new Uint8Array(64).fill(filled)), false);
  });
});
