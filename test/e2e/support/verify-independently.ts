import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  calculateJwkThumbprint,
  compactVerify,
  createLocalJWKSet,
  decodeProtectedHeader,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
const SUBJECT = 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:';

/** Payload members that the tests look at. */
export interface Payload {
  jti: string;
  aud: string;
  sub: string;
  site: { origin: string };
  chain: { seq: number; prev_sha256?: string; key_storage: string };
  event: { action: string; method: string };
  processing: { purpose_id: string; consent_kind: string; event_state: string; services: string[] }[];
}

/** Hash of a receipt: of its signing input, so that every spelling of the signature has the same one. */
export const receiptHash = (jws: string): string => sha256(jws.slice(0, jws.lastIndexOf('.')));

/** Verifies a receipt with an independent library and nothing of ours; answers its payload. */
export async function verifyReceipt(jws: string): Promise<Payload> {
  const { alg, jwk } = decodeProtectedHeader(jws);
  assert.equal(alg, 'ES256');
  const { payload } = await compactVerify(jws, await importJWK(jwk as JWK, 'ES256'), {
    algorithms: ['ES256'],
  });
  const claims = JSON.parse(new TextDecoder().decode(payload)) as Payload;
  assert.equal(
    claims.sub,
    SUBJECT + (await calculateJwkThumbprint(jwk as JWK, 'sha256')),
    'sub is the key that signed',
  );
  return claims;
}

/** Verifies the chain of one device key: numbers without gaps, each naming the hash of the one before. */
export async function verifyChain(receipts: readonly string[]): Promise<Payload[]> {
  const payloads: Payload[] = [];
  for (const [at, jws] of receipts.entries()) {
    const payload = await verifyReceipt(jws);
    assert.equal(payload.chain.seq, at);
    assert.equal(payload.chain.prev_sha256, at === 0 ? undefined : receiptHash(receipts[at - 1]!));
    payloads.push(payload);
  }
  assert.equal(
    new Set(payloads.map(({ sub }) => sub)).size,
    Math.min(1, payloads.length),
    'one key signs the chain',
  );
  return payloads;
}

/** Verifies that this acknowledgement is the operator's own and about this receipt. */
export async function verifyAcknowledgement(ack: string, jws: string, jwks: JSONWebKeySet): Promise<void> {
  const { payload, protectedHeader } = await compactVerify(ack, createLocalJWKSet(jwks), {
    algorithms: ['ES256'],
  });
  assert.equal(protectedHeader.typ, 'consent-ack+jwt');
  const claims = JSON.parse(new TextDecoder().decode(payload)) as { receipt_sha256: string; status: string };
  assert.equal(claims.receipt_sha256, receiptHash(jws));
  assert.equal(claims.status, 'recorded');
}
