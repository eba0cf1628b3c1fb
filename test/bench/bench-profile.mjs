// The operator profile of the measured page: two purposes are asked, the gated scripts work for the first.
import { T } from './texts.mjs';

const purpose = (id, [title, text], services) => ({
  id,
  kind: id,
  type: id === 'analytics' ? 'dpv:ServiceUsageAnalytics' : 'dpv:Marketing',
  basis: 'consent',
  title: { ru: title },
  text: { ru: text },
  data: ['visits'],
  services,
  thirdParty: true,
  crossBorder: { value: false, countries: [] },
  public: { value: false, sources: [] },
  term: 'P12M',
  retention: 'P12M',
  storage: ['KZ'],
});

/** `services`: ids of the services that the gated scripts belong to. */
export const benchProfile = (services) => ({
  format: 'pdp-consent-profile/1',
  id: 'bench',
  version: '1',
  languages: ['ru', 'kk', 'en'],
  operator: { name: { ru: 'ТОО «Пример»' }, url: 'https://example.kz/' },
  sites: ['http://127.0.0.1'],
  policies: [{ id: 'policy', title: { ru: T.policy }, url: T.policyUrl, version: '2026-11-01' }],
  data: [{ id: 'visits', type: 'pd:BrowsingBehavior', label: { ru: 'Просмотры страниц' } }],
  purposes: [
    purpose('analytics', T.analytics, services),
    purpose('marketing', T.marketing, ['advertisements']),
  ],
  services: [...services, 'advertisements'].map((id) => ({
    id,
    name: id,
    provider: 'ТОО «Пример»',
    country: 'KZ',
    thirdParty: true,
    cookies: [
      { name: '_ga', lifetime: 'P2Y' },
      { name: '_ym_uid', lifetime: 'P1Y' },
    ],
  })),
  receipts: {},
});
