import {
  CompactSign,
  calculateJwkThumbprint,
  compactVerify,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import canonicalize from 'canonicalize';
import type { Act, NoticeDocument } from '../../src/model/decision.js';
import type { OperatorProfile, Purpose } from '../../src/model/profile.js';
import type { ReceiptPayload } from '../../src/model/receipt.js';
import type { DeliveryStatus, RecordInput } from '../../src/model/receipts-part.js';

export const aPurpose = (id: string, more: Partial<Purpose> = {}): Purpose => ({
  id,
  kind: 'analytics',
  type: 'dpv:ServiceUsageAnalytics',
  basis: 'consent',
  title: { ru: `Цель ${id}`, en: `Purpose ${id}` },
  text: { ru: 'Зачем.', en: 'What for.' },
  data: ['ip'],
  thirdParty: false,
  crossBorder: { value: false, countries: [] },
  public: { value: false, sources: [] },
  term: 'P12M',
  retention: 'P12M',
  storage: ['KZ'],
  ...more,
});

let count = 0;

/** A profile with a namespace of its own: tests share one database. */
export const aProfile = (
  more: Partial<OperatorProfile> = {},
  id = `test-${Date.now()}-${count++}`,
): OperatorProfile => ({
  format: 'pdp-consent-profile/1',
  id,
  version: '1',
  languages: ['ru', 'en'],
  operator: {
    name: { ru: 'ТОО «Пример»' },
    bin: '000000000000',
    address: { ru: 'Алматы' },
    email: 'privacy@operator.example',
    url: 'https://operator.example',
  },
  sites: ['http://localhost'],
  policies: [
    {
      id: 'policy',
      title: { ru: 'Политика' },
      url: 'https://operator.example/privacy',
      version: '2026-11-01',
    },
  ],
  data: [
    { id: 'ip', type: 'pd:IPAddress', label: { ru: 'IP-адрес' } },
    { id: 'health', type: 'pd:Health', label: { ru: 'Здоровье' }, special: true },
  ],
  recipients: [
    { id: 'meter', name: { ru: 'Счётчик' }, address: { ru: 'Россия' }, country: 'RU', processor: true },
  ],
  services: [
    { id: 'counter', name: 'Counter', recipient: 'meter', country: 'RU', thirdParty: true },
    { id: 'own', name: 'Own', thirdParty: false },
  ],
  purposes: [
    aPurpose('stats', { services: ['counter', 'own'] }),
    aPurpose('ads', { kind: 'marketing', type: 'dpv:PersonalisedAdvertising' }),
  ],
  receipts: { endpoint: `/consent/v1/${id}/receipts`, issuer: 'https://operator.example' },
  ...more,
});

export const aNotice: NoticeDocument = {
  id: 'banner',
  version: '1',
  language: 'ru',
  title: 'Согласие',
  body: 'Выбор можно изменить.',
  items: [],
  actions: [{ id: 'accept-all', label: 'Принять' }],
  links: [],
};

export const anAct = (choices: Act['choices'], more: Partial<Act> = {}): Act => ({
  choices,
  method: 'banner',
  action: 'save',
  gesture: true,
  shown: { layersToRefuse: 1, equalSize: true, msToChoice: 1234 },
  notice: aNotice,
  ...more,
});

/** What the core hands over; `statuses` collects what the page is told. */
export const anInput = (
  profile: OperatorProfile,
  act: Act,
  more: Partial<RecordInput> = {},
): RecordInput & { statuses: string[] } => {
  const statuses: string[] = [];
  return {
    profile,
    act,
    signals: { gpc: null, dnt: null, cookies: 'ok' },
    lang: 'ru',
    before: {},
    closed: [],
    now: Date.now(),
    onStatus: (status: DeliveryStatus, _jti: string, reason?: string) =>
      void statuses.push(reason ? `${status}:${reason}` : status),
    statuses,
    ...more,
  };
};

/** Verifies by an independent library and gives the payload. */
export const readReceipt = async (jws: string): Promise<ReceiptPayload> => {
  const { jwk } = decodeProtectedHeader(jws);
  const { payload } = await compactVerify(jws, await importJWK(jwk!, 'ES256'), { algorithms: ['ES256'] });
  const text = new TextDecoder().decode(payload);
  const parsed = JSON.parse(text) as ReceiptPayload;
  if (canonicalize(parsed) !== text) throw new Error('not canonical');
  if (parsed.sub !== `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${await calculateJwkThumbprint(jwk!)}`)
    throw new Error('subject');
  return parsed;
};

export const hashOf = async (jws: string): Promise<string> => {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(jws.slice(0, jws.lastIndexOf('.')))),
  );
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

/** Waits by looking; fails after 15 s with what it saw last. */
export const until = async <T>(look: () => T | Promise<T>): Promise<NonNullable<T>> => {
  for (const end = Date.now() + 15_000; ;) {
    const seen = await look();
    if (seen) return seen as NonNullable<T>;
    if (Date.now() > end) throw new Error(`still ${String(seen)} after 15 s: ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

export interface Operator {
  readonly jwks: NonNullable<OperatorProfile['receipts']['jwks']>;
  /** Receipts that arrived, in order. */
  readonly got: string[];
  readonly requests: { url: string; init: RequestInit }[];
  /** Answers in turn; the last one stays. */
  answers: ((jws: string) => Response | Promise<Response>)[];
  accept: (
    jws: string,
    change?: Record<string, unknown>,
    body?: Record<string, unknown>,
  ) => Promise<Response>;
  /** Receipts of other tests that are still on their way find no one; set to the start of the endpoint's path. */
  only: string;
  restore(): void;
}

/** Stands for the operator's endpoint: signs acknowledgements with jose in place of `fetch`. */
export const anOperator = async (): Promise<Operator> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint({ kty: kty!, crv: crv!, x: x!, y: y! });
  const real = globalThis.fetch;
  const accept: Operator['accept'] = async (jws, change = {}, body = {}) => {
    const payload = await readReceipt(jws);
    const fields = {
      iss: 'https://operator.example',
      aud: payload.site.origin,
      jti: crypto.randomUUID(),
      iat: payload.iat,
      receipt_jti: payload.jti,
      receipt_sha256: await hashOf(jws),
      jkt: payload.sub.split(':').pop(),
      status: 'recorded',
      skew_s: 0,
      flags: [],
      ...change,
    };
    const header = { alg: 'ES256', kid, typ: 'consent-ack+jwt' };
    const ack = await new CompactSign(new TextEncoder().encode(canonicalize(fields)!))
      .setProtectedHeader(header)
      .sign(privateKey);
    return Response.json(
      {
        jti: payload.jti,
        status: 'recorded',
        received_at: new Date(payload.iat * 1000).toISOString().replace('.000', ''),
        receipt_sha256: fields.receipt_sha256,
        ack,
        flags: [],
        missing: [],
        ...body,
      },
      { status: 201 },
    );
  };
  const operator: Operator = {
    jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: x!, y: y!, kid, alg: 'ES256', use: 'sig' }] },
    got: [],
    requests: [],
    answers: [accept],
    accept,
    only: '/consent/v1/',
    restore: () => void (globalThis.fetch = real),
  };
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (!url.includes('/consent/v1/')) return real(input, init);
    if (!url.includes(operator.only)) throw new TypeError('Failed to fetch');
    const jws = init!.body as string;
    operator.got.push(jws);
    operator.requests.push({ url, init: init! });
    const answer = operator.answers.length > 1 ? operator.answers.shift()! : operator.answers[0]!;
    return answer(jws);
  };
  return operator;
};

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: `urn:pdp-consent:problem:${code}`, title: code, status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
