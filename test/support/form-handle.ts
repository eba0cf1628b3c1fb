import type { Act } from '../../src/model/decision.js';
import type { ActResult, ConsentHandle } from '../../src/model/handle.js';
import type { OperatorProfile } from '../../src/model/profile.js';

const text = (en: string, ru = en, kk = en) => ({ en, ru, kk });

const aPurpose = (id: string, kind: string, more: object = {}) => ({
  id,
  kind,
  type: 'dpv:RequestedServiceProvision',
  basis: 'consent',
  title: text(`${id} title`),
  text: text(`${id} text`),
  where: 'form',
  data: ['name', 'email'],
  thirdParty: false,
  crossBorder: { value: false, countries: [] },
  public: { value: false, sources: [] },
  term: 'P12M',
  retention: 'P3Y',
  storage: ['KZ'],
  ...more,
});

/** A profile with one purpose of each kind that a form asks. */
export const aFormProfile = (more: object = {}): OperatorProfile =>
  ({
    format: 'pdp-consent-profile/1',
    id: 'test',
    version: '7',
    languages: ['kk', 'ru', 'en'],
    operator: {
      name: text('Sample Ltd', 'ТОО «Пример»', '«Мысал» ЖШС'),
      bin: '123456789012',
      address: text('1 Sample St, Almaty'),
      url: 'https://operator.example/',
    },
    sites: [location.origin],
    policies: [
      {
        id: 'policy',
        title: text('Privacy policy'),
        url: 'https://operator.example/privacy',
        version: '3',
        updatedAt: '2026-11-01',
      },
    ],
    data: [
      { id: 'name', type: 'pd:Name', label: text('name') },
      { id: 'email', type: 'pd:EmailAddress', label: text('e-mail') },
    ],
    recipients: [
      { id: 'service', name: text('City Service'), address: text('Astana') },
      {
        id: 'abroad',
        name: text('Review GmbH'),
        address: text('Berlin'),
        country: 'DE',
        adequate: 'unknown',
      },
    ],
    purposes: [
      aPurpose('appeal', 'processing'),
      aPurpose('transfer', 'third_party_transfer', { thirdParty: true, recipients: ['service'] }),
      aPurpose('news', 'marketing', { channel: 'email' }),
      aPurpose('gallery', 'public_distribution', {
        public: { value: true, sources: ['operator.example/gallery'] },
      }),
      aPurpose('review', 'cross_border', {
        recipients: ['abroad'],
        crossBorder: { value: true, countries: ['DE'], writtenForm: true },
      }),
      aPurpose('duty', 'processing', { basis: 'legal-obligation' }),
    ],
    receipts: { endpoint: 'https://operator.example/consent' },
    withdrawalUrl: 'https://operator.example/privacy#consent',
    ...more,
  }) as unknown as OperatorProfile;

export interface FakeHandle extends ConsentHandle {
  readonly acts: Act[];
  readonly linted: string[];
  readonly reported: string[];
  /** What the next act answers; default a receipt. */
  answer: (act: Act) => ActResult | Promise<ActResult>;
  notify(): void;
}

/** A handle that records what fields ask of the core. */
export const aFormHandle = (profile: OperatorProfile = aFormProfile()): FakeHandle => {
  const listeners = new Set<() => void>();
  const handle = {
    profile,
    lang: 'en',
    state: {} as Record<string, { state: string; reasons: string[] }>,
    proofs: [],
    acts: [] as Act[],
    linted: [] as string[],
    reported: [] as string[],
    answer: (_act: Act): ActResult | Promise<ActResult> => ({
      status: 'queued',
      jti: `jti-${handle.acts.length}`,
      jws: `jws-${handle.acts.length}`,
      hash: 'A'.repeat(43),
    }),
    decide: async (act: Act): Promise<ActResult> => {
      handle.acts.push(act);
      return handle.answer(act);
    },
    receiptsPart: () => Promise.resolve({}),
    report: (code: string) => handle.reported.push(code),
    lint: (rule: string) => handle.linted.push(rule),
    subscribe: (onChange: () => void, until?: AbortSignal) => {
      listeners.add(onChange);
      until?.addEventListener('abort', () => listeners.delete(onChange));
    },
    notify: () => listeners.forEach((listener) => listener()),
  };
  return handle as unknown as FakeHandle;
};
