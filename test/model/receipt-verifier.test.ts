import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { compactVerify, CompactSign, generateKeyPair, importJWK } from 'jose';
import { verifyAcknowledgement } from '../../build/model/acknowledgement.js';
import { fromBase64url, isCanonicalBase64url, toBase64url } from '../../build/model/base64url.js';
import { canonicalJson } from '../../build/model/canonical-json.js';
import { commitmentOf, type CommittedMember } from '../../build/model/commitment.js';
import {
  isPointOfP256,
  type JwsCrypto,
  type PublicJwk,
  thumbprintInput,
  webCrypto,
} from '../../build/model/jws-crypto.js';
import { verifyNotice } from '../../build/model/operator-notice.js';
import type { OperatorJwks } from '../../build/model/verify-jws.js';
import { verifyReceipt } from '../../build/model/verify-receipt.js';
import { nodeCrypto } from '../../build/server/node-crypto.js';
import { AUD, Device, hashOf, ORIGIN, spellings } from '../server/receipt-maker.ts';

const SHARED = new URL('../../../shared/vectors/', import.meta.url);
const skip = existsSync(SHARED) ? false : 'the folder with the shared vectors is not there';
const read = (name: string) => readFileSync(new URL(name, SHARED), 'utf8').trim();
const json = <Shape>(name: string) => JSON.parse(read(name)) as Shape;
const both: [string, JwsCrypto][] = [
  ['Web Cryptography', webCrypto],
  ['node:crypto', nodeCrypto],
];

test('canonical JSON sorts by code units and refuses what has no form (RFC 8785)', () => {
  assert.equal(
    canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u00f6': 6 }),
    '{"\\r":2,"1":4,"\u00f6":6,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
  assert.equal(
    canonicalJson([1e21, 1e-7, -0, 0.1, 333333333.3333333]),
    '[1e+21,1e-7,0,0.1,333333333.3333333]',
  );
  const loop: unknown[] = [];
  loop.push(loop);
  for (const value of [
    '\ud800',
    { a: '\udc00x' },
    { '\ud800': 1 },
    NaN,
    [Infinity],
    undefined,
    () => 1,
    loop,
  ])
    assert.throws(() => canonicalJson(value), TypeError);
});

test('canonical JSON agrees with the published examples (RFC 8785)', { skip }, () => {
  for (const name of readdirSync(new URL('jcs/input/', SHARED)))
    assert.equal(canonicalJson(json(`jcs/input/${name}`)), read(`jcs/output/${name}`), name);
  for (const { ieee754, json: text } of json<{ values: { ieee754: string; json: string }[] }>(
    'rfc/rfc8785-appendix-b-numbers.json',
  ).values)
    assert.equal(canonicalJson(Buffer.from(ieee754, 'hex').readDoubleBE()), text);
  for (const bits of ['7fffffffffffffff', '7ff0000000000000'])
    assert.throws(() => canonicalJson(Buffer.from(bits, 'hex').readDoubleBE()));
});

test('base64url is what Node says it is, and canonical only in one spelling (RFC 4648)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64url');
      assert.equal(toBase64url(bytes), text);
      assert.deepEqual(Buffer.from(fromBase64url(text)!), Buffer.from(bytes));
      assert.ok(isCanonicalBase64url(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ABCQgwxyz059-_='), maxLength: 12 }), (text) => {
      const bytes = fromBase64url(text);
      assert.equal(
        isCanonicalBase64url(text),
        bytes !== undefined && Buffer.from(bytes).toString('base64url') === text,
      );
    }),
  );
});

test('a receipt made by an independent library verifies, in every spelling, with either cryptography (V2 to V4)', async () => {
  const device = await Device.make();
  const jws = await device.receipt();
  for (const [name, crypto] of both)
    for (const spelling of spellings(jws)) {
      const checked = await verifyReceipt(
        spelling,
        { audiences: [AUD], origins: [ORIGIN], requestOrigin: ORIGIN },
        crypto,
      );
      assert.deepEqual([checked.ok, checked.hash, checked.jkt], [true, hashOf(jws), device.jkt], name);
    }
});

test('any change of the signed text is refused, and no input makes the verifier throw (INV16, V2)', async () => {
  const jws = await (await Device.make()).receipt();
  const end = jws.lastIndexOf('.');
  await fc.assert(
    fc.asyncProperty(fc.nat(end - 1), fc.constantFrom(...'ABCxyz019-_.= \n\u00e9'), async (at, letter) => {
      fc.pre(jws[at] !== letter);
      const changed = jws.slice(0, at) + letter + jws.slice(at + 1);
      const verdicts = await Promise.all(both.map(async ([, crypto]) => verifyReceipt(changed, {}, crypto)));
      for (const verdict of verdicts) assert.equal(verdict.ok, false);
      assert.deepEqual(verdicts[0], verdicts[1]);
    }),
    { numRuns: 300 },
  );
  for (const input of [
    undefined,
    null,
    0,
    {},
    [],
    '',
    '.',
    '..',
    'a.b.c',
    jws.repeat(12),
    Symbol('x'),
    new Proxy({}, { get: () => assert.fail() }),
  ])
    assert.deepEqual(await verifyReceipt(input), { ok: false, code: 'malformed-jws', errors: [] });
});

test('nothing but ES256 of our header is ever accepted: fuzzed headers and payloads (S1 to S3, S11)', async () => {
  const device = await Device.make();
  const names = fc.constantFrom(
    'alg',
    'jwk',
    'typ',
    'kid',
    'crit',
    'b64',
    'jku',
    'x5c',
    '__proto__',
    'constructor',
  );
  const values = fc.oneof(
    fc.constantFrom('ES256', 'none', 'consent-receipt+jwt', 'JWT'),
    fc.jsonValue(),
    fc.constant(device.jwk),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(names, values), { maxLength: 5 }),
      fc.jsonValue(),
      async (members, payload) => {
        const header = `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
        const text = `${Buffer.from(header).toString('base64url')}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${'A'.repeat(86)}`;
        assert.equal((await verifyReceipt(text)).ok, false);
        const signed = await verifyReceipt(await device.sign(JSON.stringify(payload)));
        assert.equal(signed.ok, false);
        assert.ok(['payload-not-canonical', 'schema-invalid'].includes(signed.ok ? '' : signed.code));
      },
    ),
    { numRuns: 150 },
  );
  const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const bomb = await verifyReceipt(await device.sign(deep.slice(0, 30_000)));
  assert.equal(bomb.ok, false);
  const nested = await verifyReceipt(await device.sign(`{"a":${'['.repeat(16_000)}${']'.repeat(16_000)}}`));
  assert.equal(nested.ok ? '' : nested.code, 'schema-invalid');
});

test(
  'the shared receipts verify, the negative ones get their code, and all spellings are one (S10, S12)',
  { skip },
  async () => {
    const {
      aud,
      allowed_origins: origins,
      cases,
    } = json<{
      aud: string;
      allowed_origins: string[];
      cases: { name: string; jws: string; expect: { code: string } }[];
    }>('pdp/negative.json');
    const expected = { audiences: [aud], origins };
    const hashes = json<{ receipts: Record<string, { receipt_sha256: string; jkt: string }> }>(
      'pdp/hashes.json',
    ).receipts;
    for (const [, crypto] of both) {
      for (const [name, { receipt_sha256: hash, jkt }] of Object.entries(hashes)) {
        const checked = await verifyReceipt(read(`pdp/${name}.jws`), expected, crypto);
        assert.deepEqual([checked.ok, checked.hash, checked.jkt], [true, hash, jkt], name);
      }
      for (const { name, jws, expect } of cases) {
        const checked = await verifyReceipt(jws, expected, crypto);
        assert.equal(checked.ok ? 'accepted' : checked.code, expect.code, name);
      }
      const input = read('pdp/grant-banner.jws').split('.').slice(0, 2).join('.');
      const respelled = json<{ receipt_sha256: string; signatures: string[] }>(
        'pdp/respelled-signatures.json',
      );
      for (const signature of respelled.signatures)
        assert.equal(
          (await verifyReceipt(`${input}.${signature}`, expected, crypto)).hash,
          respelled.receipt_sha256,
        );
    }
  },
);

test('an export of a visitor verifies offline: receipts, acknowledgements, keys (12)', { skip }, async () => {
  const file = json<{
    entries: { jws: string; ack: string }[];
    operators: { iss: string; aud: string; jwks: OperatorJwks }[];
    origin: string;
  }>('pdp/export.json');
  const { iss, jwks } = file.operators[0]!;
  assert.ok(file.entries.length >= 5);
  for (const { jws, ack } of file.entries) {
    const receipt = await verifyReceipt(jws);
    assert.ok(receipt.ok);
    const { payload, hash, jkt } = receipt;
    const fits = { iss, aud: file.origin, jti: payload.jti, hash, jkt };
    assert.equal((await verifyAcknowledgement(ack, jwks, fits)).ok, true);
    for (const wrong of [
      { iss: 'https://x.example' },
      { aud: 'https://x.example' },
      { jti: crypto.randomUUID() },
      { hash: jkt },
      { jkt: hash },
    ])
      assert.deepEqual(await verifyAcknowledgement(ack, jwks, { ...fits, ...wrong }), {
        ok: false,
        code: 'other-receipt',
      });
    assert.deepEqual(await verifyAcknowledgement(ack, { keys: [] }, fits), {
      ok: false,
      code: 'unknown-kid',
    });
    assert.equal((await verifyAcknowledgement(`${ack.slice(0, -10)}AAAAAAAAAA`, jwks, fits)).ok, false);
    assert.deepEqual(await verifyReceipt(ack), { ok: false, code: 'typ-mismatch', errors: [] });
    assert.deepEqual(await verifyAcknowledgement(jws, jwks, fits), { ok: false, code: 'malformed-header' });
    assert.equal((await verifyNotice(ack, jwks)).ok, false);
  }
});

test('a key inside an acknowledgement is refused even if it signed it (8)', async () => {
  const { privateKey } = await generateKeyPair('ES256');
  const device = await Device.make();
  const jwks = {
    keys: [{ ...(device.jwk as PublicJwk), kid: device.jkt, alg: 'ES256', use: 'sig' }],
  } as const;
  const embedded = await new CompactSign(Buffer.from('{}'))
    .setProtectedHeader({ alg: 'ES256', jwk: device.jwk, kid: device.jkt, typ: 'consent-ack+jwt' })
    .sign(privateKey);
  assert.deepEqual(await verifyAcknowledgement(embedded, jwks), { ok: false, code: 'malformed-header' });
});

test('a signed notice is shown only where and while it applies (11)', { skip }, async () => {
  const jws = read('pdp/operator-notice.jws');
  const jwks = json<OperatorJwks>('pdp/jwks-operator.json');
  const now = Date.parse('2026-12-02T00:00:00.000Z');
  const fits = { iss: 'https://operator.example', origin: 'https://www.operator.example', now };
  const code = async (more: object) => {
    const checked = await verifyNotice(jws, jwks, { ...fits, ...more });
    return checked.ok ? 'ok' : checked.code;
  };
  assert.deepEqual(
    [
      await code({}),
      await code({ iss: 'https://x.example' }),
      await code({ origin: 'https://x.example' }),
      await code({ now: now - 9e7 }),
    ],
    ['ok', 'other-issuer', 'other-origin', 'not-yet'],
  );
});

test('thumbprints and commitments are the published ones (RFC 7638, 3)', { skip }, async () => {
  const dpop = json<{ jwk: PublicJwk; jwk_thumbprint_sha256: string; compact: string }>(
    'rfc/rfc9449-dpop-embedded-jwk.json',
  );
  for (const [, crypto] of both)
    assert.equal(await crypto.sha256(thumbprintInput(dpop.jwk)), dpop.jwk_thumbprint_sha256);
  const dpopParts = dpop.compact.split('.') as [string, string, string];
  for (const [, crypto] of both)
    assert.equal(
      await crypto.verify(dpop.jwk, `${dpopParts[0]}.${dpopParts[1]}`, fromBase64url(dpopParts[2])!),
      true,
    );
  const names = json<{
    cases: { member: CommittedMember; salt: string; typed: string; commitment: string }[];
    refuse: { typed: string }[];
  }>('pdp/commitment.json');
  for (const { member, salt, typed, commitment } of names.cases)
    for (const [, { sha256 }] of both)
      assert.equal(await commitmentOf(member, typed, salt, sha256), commitment, typed);
  for (const { typed } of names.refuse)
    assert.equal(await commitmentOf('subject_name', typed, 'A'.repeat(22)), undefined);
});

test('no wrong accept on the Wycheproof vectors of ES256 (S10)', { skip }, async () => {
  interface Test {
    tcId: number;
    msg: string;
    sig: string;
    result: string;
  }
  const { testGroups } = json<{ testGroups: { publicKey: { uncompressed: string }; tests: Test[] }[] }>(
    'wycheproof/ecdsa_secp256r1_sha256_p1363_test.json',
  );
  let [accepted, refused] = [0, 0];
  for (const { publicKey, tests } of testGroups) {
    const point = Buffer.from(publicKey.uncompressed, 'hex');
    const jwk = {
      crv: 'P-256',
      kty: 'EC',
      x: toBase64url(point.subarray(1, 33)),
      y: toBase64url(point.subarray(33)),
    } as const;
    assert.ok(isPointOfP256(jwk.x, jwk.y));
    for (const { tcId, msg, sig, result } of tests) {
      const signature = new Uint8Array(Buffer.from(sig, 'hex'));
      const input = Buffer.from(msg, 'hex').toString('latin1');
      if (Buffer.from(msg, 'hex').some((byte) => byte > 127)) continue; // Signing inputs are ASCII.
      const fits = signature.length === 64;
      for (const [name, crypto] of both) {
        const verdict = fits && (await crypto.verify(jwk, input, signature));
        assert.equal(verdict, result === 'valid' && fits, `${name}, case ${tcId}`);
        if (verdict) accepted++;
        else refused++;
      }
    }
  }
  assert.ok(accepted > 20 && refused > 20, `${accepted} and ${refused}`);
});

test(
  'our signature step and jose give one verdict on the Wycheproof JWS of P-256 (V4)',
  { skip },
  async () => {
    interface Group {
      public?: { crv?: string; kty: string; x: string; y: string; alg?: string };
      tests: { jws: string; result: string }[];
    }
    const { testGroups } = json<{ testGroups: Group[] }>('wycheproof/json_web_signature_test.json');
    let compared = 0;
    for (const { public: key, tests } of testGroups.filter((group) => group.public?.crv === 'P-256')) {
      const imported = await importJWK({ kty: 'EC', crv: 'P-256', x: key!.x, y: key!.y }, 'ES256');
      for (const { jws, result } of tests) {
        if (typeof jws !== 'string' || jws.split('.').length !== 3) continue;
        const [header, payload, signature] = jws.split('.') as [string, string, string];
        const theirs = await compactVerify(jws, imported, { algorithms: ['ES256'] }).then(
          () => true,
          () => false,
        );
        const bytes = fromBase64url(signature);
        const point = isPointOfP256(key!.x, key!.y);
        for (const [, crypto] of both) {
          const ours =
            point &&
            bytes?.length === 64 &&
            (await crypto.verify(
              { crv: 'P-256', kty: 'EC', x: key!.x, y: key!.y },
              `${header}.${payload}`,
              bytes,
            ));
          // jose reads the header too and may refuse more; neither may accept what the vectors call invalid.
          if (theirs) assert.equal(ours, true, jws);
          if (result === 'invalid') assert.equal((await verifyReceipt(jws)).ok, false);
          compared++;
        }
      }
    }
    assert.ok(compared > 20, String(compared));
  },
);
