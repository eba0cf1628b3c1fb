import canonicalize from 'canonicalize';
import {
  CompactSign,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type CryptoKey,
  type JWK,
} from 'jose';

/** A change of keys is no choice: no pair of buttons was shown, no one pressed. */
const ROTATING = {
  event_type: 'none',
  method: 'api',
  action: 'rotate-key',
  user_gesture: false,
};
const SHOWN = { layers_to_refuse: 1, equal_size: true, prechecked: 'none', ms_to_choice: 2000 };

/** An export as a visitor takes it home: a refusal under a one-off key, then a chain of grant and withdrawal. */
export interface SignedExport {
  readonly file: Record<string, unknown> & { entries: Record<string, string>[]; file_sha256?: string };
  readonly text: string;
  readonly jwks: {
    keys: { kty: 'EC'; crv: 'P-256'; x: string; y: string; kid: string; alg: 'ES256'; use: 'sig' }[];
  };
  readonly jtis: readonly string[];
}

const encoder = new TextEncoder();
export const sha256 = async (text: string): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const jcs = (value: unknown): string => canonicalize(value)!;
const inputOf = (jws: string): string => jws.slice(0, jws.lastIndexOf('.'));

const DOCUMENT = {
  id: 'site-banner',
  version: '1',
  language: 'ru',
  title: 'Статистика',
  body: 'Выбор можно изменить.',
  items: [],
  actions: [{ id: 'accept-all', label: 'Принять' }],
  links: [{ rel: 'privacy-policy', href: 'https://operator.example/privacy', label: 'Политика' }],
};

const entry = async (state: string): Promise<object> => {
  const meaning = {
    basis: 'consent',
    countries: [],
    data: ['pages'],
    kind: 'analytics',
    public: false,
    purpose: 'stats',
    recipients: [],
    services: [],
    term: 'P12M',
    type: 'dpv:ServiceUsageAnalytics',
  };
  return {
    purpose_id: 'stats',
    purpose: 'Статистика посещений',
    purpose_type: 'dpv:ServiceUsageAnalytics',
    consent_kind: 'analytics',
    lawful_basis: 'consent',
    event_state: state,
    decided_by: 'user',
    meaning_sha256: await sha256(jcs(meaning)),
    pii_information: [{ pii_attribute_id: 'pages', pii_type: 'pd:BrowsingBehaviour', label: 'Страницы' }],
    pii_controllers: ['operator'],
    recipient_third_parties: [],
    third_party_transfer: false,
    cross_border_transfer: { value: false, countries: [] },
    public_distribution: { value: false, sources: [] },
    validity_duration: 'P12M',
    retention_period: 'P12M',
    storage_locations: ['KZ'],
    jurisdiction: 'KZ',
    services: [],
  };
};

const exported = async (origin: string, isRotated: boolean): Promise<SignedExport> => {
  const operator = await generateKeyPair('ES256', { extractable: true });
  const { x, y } = (await exportJWK(operator.publicKey)) as { x: string; y: string };
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });
  const sign = async (payload: object, header: object, key: CryptoKey): Promise<string> =>
    new CompactSign(encoder.encode(jcs(payload)))
      .setProtectedHeader(JSON.parse(jcs(header)) as { alg: string })
      .sign(key);
  const aud = 'https://operator.example/consent/v1/receipts';
  const text_sha256 = await sha256(jcs(DOCUMENT));
  const jtis = ['01', '02', '03'].map((end) => `3f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c${end}`);
  const device = await generateKeyPair('ES256', { extractable: true });
  const oneOff = await generateKeyPair('ES256', { extractable: true });
  let previous = '';
  const receipt = async (
    n: number,
    action: string,
    state: string,
    keys: { publicKey: CryptoKey; privateKey: CryptoKey },
    chain: object,
  ): Promise<Record<string, string>> => {
    const { x: kx, y: ky } = (await exportJWK(keys.publicKey)) as { x: string; y: string };
    const jwk: JWK = { crv: 'P-256', kty: 'EC', x: kx, y: ky };
    const iat = 1_795_341_600 + n * 60;
    const jkt = await calculateJwkThumbprint(jwk);
    const payload = {
      jti: jtis[n],
      iat,
      aud,
      sub: `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${jkt}`,
      schema_version: 'pdp-consent-receipt/1',
      conforms_to: ['https://w3id.org/dpv/schema/dpv-27560#receipt'],
      chain,
      event: {
        event_time: new Date(iat * 1000).toISOString(),
        event_type: 'explicit',
        method: 'banner',
        action,
        user_gesture: true,
        ...(action === 'rotate-key' ? ROTATING : { shown: SHOWN }),
      },
      site: { origin },
      privacy_notice: {
        id: 'site-banner',
        version: '1',
        language: 'ru',
        text_sha256,
        policy: { url: 'https://operator.example/privacy', version: '1' },
      },
      processing: state ? [await entry(state)] : [],
      parties: [
        {
          party_id: 'operator',
          party_name: 'ТОО «Пример»',
          party_role: ['controller'],
          party_type: 'operator',
          party_address: 'Алматы',
          party_contact: 'https://operator.example/contacts',
          bin: '000000000000',
        },
      ],
      withdrawal_method: 'https://operator.example/privacy',
      signals: { gpc: null, dnt: null, cookie_enabled: true, cookies: 'ok', storage: 'indexeddb' },
      sdk: { name: 'pdp-consent', version: '0.1.0' },
    };
    const jws = await sign(payload, { alg: 'ES256', jwk, typ: 'consent-receipt+jwt' }, keys.privateKey);
    previous = await sha256(inputOf(jws));
    const ack = await sign(
      {
        iss: 'https://operator.example',
        aud: origin,
        jti: `5f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c0${n}`,
        iat: iat + 1,
        receipt_jti: jtis[n],
        receipt_sha256: previous,
        jkt,
        status: 'recorded',
        skew_s: 1,
        flags: [],
      },
      { alg: 'ES256', kid, typ: 'consent-ack+jwt' },
      operator.privateKey,
    );
    return {
      state: 'confirmed',
      jws,
      ack,
      received_at: new Date((iat + 1) * 1000).toISOString().replace('.000', ''),
    };
  };
  const jktOf = async ({ publicKey }: { publicKey: CryptoKey }): Promise<string> =>
    calculateJwkThumbprint(await exportJWK(publicKey));
  const rotated = async (): Promise<Record<string, string>[]> => [
    await receipt(0, 'accept-all', 'given', device, { seq: 0, key_storage: 'indexeddb' }),
    await receipt(1, 'rotate-key', '', device, {
      seq: 1,
      prev_sha256: previous,
      key_storage: 'indexeddb',
      next_jkt: await jktOf(oneOff),
    }),
    await receipt(2, 'withdraw', 'withdrawn', oneOff, {
      seq: 0,
      key_storage: 'indexeddb',
      prev_jkt: await jktOf(device),
    }),
  ];
  const plain = async (): Promise<Record<string, string>[]> => [
    await receipt(0, 'refuse-all', 'refused', oneOff, { seq: 0, key_storage: 'ephemeral' }),
    await receipt(1, 'accept-all', 'given', device, { seq: 0, key_storage: 'indexeddb' }),
    await receipt(2, 'withdraw', 'withdrawn', device, {
      seq: 1,
      prev_sha256: previous,
      key_storage: 'indexeddb',
    }),
  ];
  const entries = await (isRotated ? rotated() : plain());
  const jwks: SignedExport['jwks'] = {
    keys: [{ kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' }],
  };
  const body = {
    format: 'pdp-consent-export/1',
    exported_at: '2026-11-22T12:00:00.000Z',
    origin,
    entries,
    notice_documents: [DOCUMENT],
    policies: [{ url: 'https://operator.example/privacy', version: '1' }],
    operators: [{ iss: 'https://operator.example', aud, jwks }],
    form_proofs: [],
  };
  const file = { ...body, file_sha256: await sha256(jcs(body)) };
  return { file, text: JSON.stringify(file), jwks, jtis };
};

/** A refusal under a one-off key, a grant, and its withdrawal. */
export const aSignedExport = (origin = 'https://www.operator.example'): Promise<SignedExport> =>
  exported(origin, false);

/** A grant, a change of keys, and a withdrawal under the new key. */
export const aRotatedExport = (): Promise<SignedExport> => exported('https://www.operator.example', true);
