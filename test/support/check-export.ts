import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, compactVerify, importJWK, type JWK } from 'jose';

/** Canonical JSON (RFC 8785) of what a JSON text can hold. */
const jcs = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(jcs).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, of]) => `${JSON.stringify(name)}:${jcs(of)}`).join()}}`;
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
const hashOf = (jws: string): string => sha256(jws.slice(0, jws.lastIndexOf('.')));

type Json = Record<string, unknown>;
interface Receipt {
  jti: string;
  iat: number;
  sub: string;
  site: { origin: string };
  chain: { seq: number; prev_sha256?: string; key_storage: string };
  privacy_notice: { text_sha256: string; policy: { url: string; version: string } };
}

const need = (holds: unknown, what: string): void => {
  if (!holds) throw new Error(what);
};

/** Verified payload; `key` is made from the header, so that the caller says where a key may come from. */
const payloadOf = async <T>(jws: string, typ: string, key: (header: Json) => JWK | undefined): Promise<T> => {
  need(/^[\w-]+\.[\w-]+\.[\w-]{86}$/.test(jws), 'form of a JWS');
  const [header, body] = jws.split('.').map((part) => Buffer.from(part, 'base64url').toString()) as [
    string,
    string,
  ];
  const parsed = JSON.parse(header) as Json;
  const jwk = key(parsed);
  need(header === jcs(parsed) && parsed['typ'] === typ && jwk, 'header');
  await compactVerify(jws, await importJWK(jwk!, 'ES256'), { algorithms: ['ES256'] });
  need(body === jcs(JSON.parse(body)), 'canonical payload');
  return JSON.parse(body) as T;
};

/**
 * Checks a visitor's file with nothing of ours, by docs/receipts.md alone: checksum, signatures, keys, chain,
 * acknowledgements, documents. Rejects with the first thing that does not hold. `hasChecksum: false` leaves the checksum
 * out, as if whoever changed the file had made it anew.
 */
export const checkExport = async (bytes: Uint8Array, hasChecksum = true): Promise<void> => {
  const { file_sha256, ...file } = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  ) as Json & {
    entries: { jws: string; ack: string; received_at: string }[];
    operators: { iss: string; jwks: { keys: (JWK & { kid: string })[] } }[];
    notice_documents: object[];
    policies: { url: string; version: string }[];
  };
  need(file['format'] === 'pdp-consent-export/1', 'format');
  if (hasChecksum) need(file_sha256 === sha256(jcs(file)), 'checksum');
  const { entries, operators, notice_documents: documents, policies } = file;
  const keys = operators.flatMap(({ jwks }) => jwks.keys);
  for (const { kid, x, y } of keys)
    need(kid === (await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x: x!, y: y! })), 'key id');
  const heads = new Map<string, { seq: number; hash: string }>();
  const texts = documents.map((document) => sha256(jcs(document)));
  for (const { jws, ack, received_at: received } of entries) {
    const receipt = await payloadOf<Receipt>(jws, 'consent-receipt+jwt', ({ jwk }) => jwk as JWK);
    const header = JSON.parse(Buffer.from(jws.split('.')[0]!, 'base64url').toString()) as { jwk: JWK };
    const jkt = await calculateJwkThumbprint(header.jwk);
    need(receipt.sub.endsWith(`:${jkt}`), 'subject');
    need(receipt.site.origin === file['origin'], 'origin');
    const before = heads.get(jkt);
    const { seq, prev_sha256 } = receipt.chain;
    need(seq === (before ? before.seq + 1 : 0) && prev_sha256 === before?.hash, 'chain');
    heads.set(jkt, { seq, hash: hashOf(jws) });
    const said = await payloadOf<Json>(ack, 'consent-ack+jwt', ({ kid }) =>
      keys.find((key) => key.kid === kid),
    );
    need(said['receipt_jti'] === receipt.jti && said['receipt_sha256'] === hashOf(jws), 'other receipt');
    need(said['jkt'] === jkt && said['aud'] === file['origin'], 'other signer or site');
    need(said['iss'] === operators[0]!.iss && said['status'] === 'recorded', 'other operator');
    need(Math.abs(Date.parse(received) / 1000 - (said['iat'] as number)) <= 2, 'time of arrival');
    const { text_sha256, policy } = receipt.privacy_notice;
    need(texts.includes(text_sha256), 'text shown');
    need(
      policies.some(({ url, version }) => url === policy.url && version === policy.version),
      'policy',
    );
  }
};
