// Receipts for load runs: what a banner with two purposes makes, signed as fast as this machine can.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import canonicalize from 'canonicalize';

export const BASE = 'https://operator.example';
export const ORIGIN = 'https://www.operator.example';
const AUD = `${BASE}/consent/v1/demo/receipts`;

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('base64url');
const encode = (text) => Buffer.from(text, 'utf8').toString('base64url');
const text = (words) => ({ ru: words });

const purpose = (id, kind, type, title) => ({
  ...{ id, kind, type, basis: 'consent', title: text(title), text: text('Считаем посещения.') },
  ...{
    data: ['pages'],
    thirdParty: true,
    recipients: ['counter'],
    crossBorder: { value: true, countries: ['RU'] },
  },
  ...{ public: { value: false, sources: [] }, term: 'P12M', retention: 'P12M', storage: ['RU'] },
});

/** Profile of the one operator of a load run. */
export const PROFILE = {
  ...{ format: 'pdp-consent-profile/1', id: 'demo', version: '1', languages: ['ru'], sites: [ORIGIN] },
  operator: { name: text('ТОО «Пример»'), url: BASE },
  policies: [{ id: 'policy', title: text('Политика'), url: `${BASE}/privacy`, version: '1' }],
  data: [{ id: 'pages', type: 'pd:BrowsingBehaviour', label: text('Страницы') }],
  recipients: [{ id: 'counter', name: text('Счётчик'), address: text('Россия'), country: 'RU' }],
  purposes: [
    purpose('analytics', 'analytics', 'dpv:ServiceUsageAnalytics', 'Статистика'),
    purpose('marketing', 'marketing', 'dpv:Marketing', 'Реклама'),
  ],
  receipts: {},
};

function entry({ id, kind, type, title }) {
  const meaning = {
    ...{ basis: 'consent', countries: ['RU'], data: ['pages'], kind, public: false, purpose: id },
    ...{ recipients: ['counter'], services: [id], term: 'P12M', type },
  };
  return {
    ...{ purpose_id: id, purpose: title.ru, purpose_type: type, consent_kind: kind, lawful_basis: 'consent' },
    ...{ event_state: 'given', decided_by: 'user', meaning_sha256: sha256(canonicalize(meaning)) },
    pii_information: [
      { pii_attribute_id: 'pages', pii_type: 'pd:BrowsingBehaviour', label: 'Просмотренные страницы' },
    ],
    ...{ pii_controllers: ['operator'], recipient_third_parties: ['counter'], third_party_transfer: true },
    ...{ cross_border_transfer: { value: true, countries: ['RU'] } },
    ...{ public_distribution: { value: false, sources: [] } },
    ...{ validity_duration: 'P12M', retention_period: 'P12M', storage_locations: ['RU'], jurisdiction: 'KZ' },
    services: [id],
  };
}

const PARTIES = [
  ...[['operator', 'ТОО «Пример»', 'controller', 'operator', 'Алматы', BASE]],
  ...[['counter', 'Счётчик', 'recipient', 'third-party', 'Россия', 'https://counter.example']],
].map(([party_id, party_name, role, party_type, party_address, party_contact]) => ({
  ...{ party_id, party_name, party_role: [role], party_type, party_address, party_contact },
}));
const ENTRIES = PROFILE.purposes.map(entry);

function payload(sub, chain) {
  const now = new Date();
  return canonicalize({
    ...{ jti: randomUUID(), iat: Math.floor(now / 1000), aud: AUD, sub, chain },
    schema_version: 'pdp-consent-receipt/1',
    conforms_to: ['https://w3id.org/dpv/schema/dpv-27560#receipt'],
    event: {
      ...{ event_time: now.toISOString(), event_type: 'explicit', method: 'banner', action: 'accept-all' },
      user_gesture: true,
      shown: { layers_to_refuse: 1, equal_size: true, prechecked: 'none', ms_to_choice: 1200 },
    },
    site: { origin: ORIGIN },
    privacy_notice: {
      ...{ id: 'banner', version: '1', text_sha256: sha256('notice'), language: 'ru' },
      policy: { url: `${BASE}/privacy`, version: '1' },
    },
    ...{ processing: ENTRIES, parties: PARTIES, withdrawal_method: `${BASE}/privacy` },
    signals: { gpc: null, dnt: null, cookie_enabled: true, cookies: 'ok', storage: 'indexeddb' },
    sdk: { name: 'pdp-consent', version: '0.1.0' },
  });
}

/** `count` receipts of devices that each send `perDevice` in turn, as many devices at once as are asked for. */
export function makeReceipts(count, perDevice, devicesAtOnce = 256) {
  const made = [];
  while (made.length < count) {
    const devices = Array.from(
      { length: Math.min(devicesAtOnce, Math.ceil((count - made.length) / perDevice)) },
      () => {
        const { publicKey, privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        const { x, y } = publicKey.export({ format: 'jwk' });
        const jkt = sha256(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`);
        const header = `{"alg":"ES256","jwk":{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"},"typ":"consent-receipt+jwt"}`;
        return { key, sub: `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${jkt}`, header: encode(header) };
      },
    );
    for (let seq = 0; seq < perDevice; seq++)
      for (const device of devices) {
        if (made.length >= count) return made;
        const link = seq > 0 ? { prev_sha256: device.last } : {};
        const input = `${device.header}.${encode(payload(device.sub, { seq, key_storage: 'indexeddb', ...link }))}`;
        device.last = sha256(input);
        const signature = sign('sha256', Buffer.from(input), { key: device.key, dsaEncoding: 'ieee-p1363' });
        made.push(`${input}.${signature.toString('base64url')}`);
      }
  }
  return made;
}
