// Makes receipts with an independent JOSE library, so that what our code accepts is not what our code would have made.
import { createHash, randomUUID } from 'node:crypto';
import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import canonicalize from 'canonicalize';

export const AUD = 'https://operator.example/consent/v1/demo/receipts';
export const ORIGIN = 'https://www.operator.example';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Payload = { [name: string]: Json };

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64url');
export const hashOf = (jws: string) => sha256(jws.split('.').slice(0, 2).join('.'));
export const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

/** Meaning hash as docs/receipts.md 4.4 says it, written anew. */
export function meaningHash(entry: { [name: string]: Json }): string {
  const sorted = (list: Json) => [...new Set(list as string[])].sort();
  const open = entry.public_distribution as { value: boolean; sources: Json };
  return sha256(
    canonicalize({
      basis: entry.lawful_basis,
      countries: sorted((entry.cross_border_transfer as { countries: Json }).countries),
      data: sorted(
        (entry.pii_information as { pii_attribute_id: string }[]).map((piece) => piece.pii_attribute_id),
      ),
      kind: entry.consent_kind,
      public: open.value ? sorted(open.sources) : false,
      purpose: entry.purpose_id,
      recipients: sorted(entry.recipient_third_parties!),
      services: sorted(entry.services!),
      term: entry.validity_duration,
      type: entry.purpose_type,
    })!,
  );
}

/** An entry for analytics by another company abroad; members given here replace those of it. */
export function entry(more: Payload = {}): Payload {
  const made: Payload = {
    purpose_id: 'analytics',
    purpose: 'Статистика посещений',
    purpose_type: 'dpv:ServiceUsageAnalytics',
    consent_kind: 'analytics',
    lawful_basis: 'consent',
    event_state: 'given',
    decided_by: 'user',
    pii_information: [
      { pii_attribute_id: 'pages', pii_type: 'pd:BrowsingBehaviour', label: 'Просмотренные страницы' },
    ],
    pii_controllers: ['operator'],
    recipient_third_parties: ['counter'],
    third_party_transfer: true,
    cross_border_transfer: { value: true, countries: ['RU'] },
    public_distribution: { value: false, sources: [] },
    validity_duration: 'P12M',
    retention_period: 'P12M',
    storage_locations: ['RU'],
    jurisdiction: 'KZ',
    services: ['counter'],
    ...more,
  };
  return { meaning_sha256: meaningHash(made), ...made };
}

/** A processing entry as a form asks it: nothing passed on. */
export const formEntry = (more: Payload = {}): Payload =>
  entry({
    purpose_id: 'appeal',
    purpose: 'Рассмотрение обращения',
    purpose_type: 'dpv:ServiceProvision',
    consent_kind: 'processing',
    recipient_third_parties: [],
    third_party_transfer: false,
    cross_border_transfer: { value: false, countries: [] },
    services: [],
    ...more,
  });

export class Device {
  readonly jwk: JWK;
  readonly jkt: string;
  readonly #key: CryptoKey;

  private constructor(jwk: JWK, jkt: string, key: CryptoKey) {
    this.jwk = { crv: jwk.crv!, kty: jwk.kty!, x: jwk.x!, y: jwk.y! };
    this.jkt = jkt;
    this.#key = key;
  }

  static async make(): Promise<Device> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    return new Device(jwk, await calculateJwkThumbprint(jwk), privateKey as CryptoKey);
  }

  /** Payload of a banner's grant; a chain starts at `seq` 0. */
  payload(more: Payload = {}, at = Date.now()): Payload {
    return {
      jti: randomUUID(),
      iat: Math.floor(at / 1000),
      aud: AUD,
      sub: `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${this.jkt}`,
      schema_version: 'pdp-consent-receipt/1',
      conforms_to: ['https://w3id.org/dpv/schema/dpv-27560#receipt'],
      chain: { seq: 0, key_storage: 'indexeddb' },
      event: {
        event_time: new Date(at).toISOString(),
        event_type: 'explicit',
        method: 'banner',
        action: 'save',
        user_gesture: true,
        shown: { layers_to_refuse: 1, equal_size: true, prechecked: 'none', ms_to_choice: 1200 },
      },
      site: { origin: ORIGIN },
      privacy_notice: {
        id: 'banner',
        version: '1',
        text_sha256: sha256('notice'),
        language: 'ru',
        policy: { url: 'https://operator.example/privacy', version: '1' },
      },
      processing: [entry()],
      parties: [
        {
          party_id: 'operator',
          party_name: 'ТОО «Пример»',
          party_role: ['controller'],
          party_type: 'operator',
          bin: '000000000000',
          party_address: 'Алматы',
          party_contact: 'https://operator.example/contacts',
        },
        {
          party_id: 'counter',
          party_name: 'Счётчик',
          party_role: ['recipient'],
          party_type: 'third-party',
          party_address: 'Россия',
          party_contact: 'https://counter.example',
        },
      ],
      withdrawal_method: 'https://operator.example/privacy#consent',
      signals: { gpc: null, dnt: null, cookie_enabled: true, cookies: 'ok', storage: 'indexeddb' },
      sdk: { name: 'pdp-consent', version: '0.1.0' },
      ...more,
    };
  }

  /** Signs any payload, in canonical form unless a text is given. */
  async sign(payload: Payload | string | Uint8Array, header: object = {}): Promise<string> {
    const bytes =
      payload instanceof Uint8Array
        ? payload
        : Buffer.from(typeof payload === 'string' ? payload : canonicalize(payload)!, 'utf8');
    const protectedHeader = { alg: 'ES256', jwk: this.jwk, typ: 'consent-receipt+jwt', ...header };
    return new CompactSign(bytes).setProtectedHeader(protectedHeader).sign(this.#key);
  }

  async receipt(more: Payload = {}, at?: number): Promise<string> {
    return this.sign(this.payload(more, at));
  }

  /** A chain of `length` receipts, each naming the one before. */
  async chain(length: number, start = Date.now() - length * 1000): Promise<string[]> {
    const jws: string[] = [];
    for (let seq = 0; seq < length; seq++) {
      const previous = jws.at(-1);
      const link: Payload = previous ? { prev_sha256: hashOf(previous) } : {};
      jws.push(await this.receipt({ chain: { seq, key_storage: 'indexeddb', ...link } }, start + seq * 1000));
    }
    return jws;
  }
}

const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The 32 texts that are all valid signatures of one receipt: both values of s, 16 last characters each. */
export function spellings(jws: string): string[] {
  const [header, payload, signature] = jws.split('.') as [string, string, string];
  const bytes = Buffer.from(signature, 'base64url');
  const s = BigInt(`0x${bytes.subarray(32).toString('hex')}`);
  const other = Buffer.concat([
    bytes.subarray(0, 32),
    Buffer.from((N - s).toString(16).padStart(64, '0'), 'hex'),
  ]);
  return [bytes, other].flatMap((value) => {
    const text = value.toString('base64url');
    const base = ALPHABET.indexOf(text.at(-1)!) & 0b110000;
    return Array.from(
      { length: 16 },
      (_, low) => `${header}.${payload}.${text.slice(0, -1)}${ALPHABET[base | low]!}`,
    );
  });
}

export const payloadOf = (jws: string): Payload =>
  JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString('utf8')) as Payload;
