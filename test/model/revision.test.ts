import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import * as v from 'valibot';
import { meaningOf } from '../../build/model/meaning.js';
import type { OperatorProfile, Purpose } from '../../src/model/profile.ts';
import { profileSchema } from '../../build/model/profile-schema.js';
import {
  type ChangeVerdict,
  type RecordedGrant,
  changeVerdict,
} from '../../build/revision/change-verdict.js';
import { meaningChanges } from '../../build/revision/meaning-changes.js';

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Draft = Mutable<OperatorProfile>;

const NOW = Date.parse('2026-11-21T12:00:00Z');

const base = (): Draft =>
  ({
    format: 'pdp-consent-profile/1',
    id: 'example',
    version: '1',
    languages: ['kk', 'ru', 'en'],
    operator: {
      name: { ru: 'ТОО «Пример»', kk: '«Мысал» ЖШС' },
      bin: '000000000000',
      address: { ru: 'Алматы' },
      email: 'a@operator.example',
      url: 'https://operator.example',
    },
    sites: ['https://www.operator.example'],
    policies: [
      { id: 'policy', title: { ru: 'Политика' }, url: 'https://operator.example/privacy', version: '1' },
    ],
    data: [
      { id: 'name', type: 'pd:Name', label: { ru: 'Имя' } },
      { id: 'email', type: 'pd:EmailAddress', label: { ru: 'Почта' } },
      { id: 'phone', type: 'pd:TelephoneNumber', label: { ru: 'Телефон' } },
    ],
    recipients: [
      { id: 'meter', name: { ru: 'Счётчик' }, address: { ru: 'Алматы' }, country: 'KZ' },
      { id: 'tracker', name: { ru: 'Следопыт' }, address: { ru: 'Москва' }, country: 'RU' },
    ],
    purposes: [
      {
        id: 'stats',
        kind: 'analytics',
        type: 'dpv:ServiceUsageAnalytics',
        basis: 'consent',
        title: { ru: 'Статистика', kk: 'Статистика' },
        text: { ru: 'Считаем посещения.' },
        data: ['name', 'email'],
        recipients: ['meter'],
        thirdParty: true,
        crossBorder: { value: false, countries: [] },
        public: { value: false, sources: [] },
        term: 'P12M',
        retention: 'P12M',
        storage: ['KZ'],
        services: ['counter'],
      },
      {
        id: 'other',
        kind: 'marketing',
        type: 'dpv:Marketing',
        basis: 'consent',
        title: { ru: 'Новости' },
        text: { ru: 'Письма.' },
        data: ['email'],
        thirdParty: false,
        crossBorder: { value: false, countries: [] },
        public: { value: false, sources: [] },
        term: 'P6M',
        retention: 'P6M',
        storage: ['KZ'],
      },
    ],
    services: [
      {
        id: 'counter',
        name: 'Counter',
        provider: 'Meter',
        recipient: 'meter',
        country: 'KZ',
        thirdParty: true,
        cookies: [{ name: '_c', lifetime: 'P30D' }],
      },
      { id: 'heatmap', name: 'Heatmap', recipient: 'tracker', country: 'RU', thirdParty: true },
      { id: 'own', name: 'Own', thirdParty: false },
    ],
    receipts: {},
  }) as Draft;

const purposeIn = (profile: OperatorProfile, id = 'stats'): Purpose =>
  profile.purposes.find((purpose) => purpose.id === id)!;

const grantUnder = (profile: OperatorProfile, off?: readonly string[]): RecordedGrant => ({
  meaning: meaningOf(profile, purposeIn(profile), off),
  off,
  policy: profile.policies[0]!,
  language: 'ru',
  title: purposeIn(profile).title['ru']!,
  text: purposeIn(profile).text['ru']!,
});

type Edit = (profile: Draft, purpose: Draft['purposes'][number]) => void;
const publicKind: Edit = (_, p) =>
  void ((p.kind = 'public_distribution'), (p.public = { value: true, sources: ['site'] }));

/** Edit of a profile → what it means for a consent to `stats` that was given before. */
const TABLE: readonly (readonly [edit: string, verdict: ChangeVerdict, apply: Edit, before?: Edit])[] = [
  ['nothing at all', 'nothing', () => {}],
  // Data
  ['one more category of data', 'stale', (_, p) => void p.data.push('phone')],
  ['another category in place of one', 'stale', (_, p) => void (p.data = ['name', 'phone'])],
  ['one category less', 'nothing', (_, p) => void (p.data = ['name'])],
  ['no data at all', 'nothing', (_, p) => void (p.data = [])],
  ['the same data in another order', 'nothing', (_, p) => void p.data.reverse()],
  ['a category named twice', 'nothing', (_, p) => void p.data.push('name')],
  [
    'another label of a category',
    'nothing',
    (profile) => void (profile.data[0]!.label = { ru: 'Имя и фамилия' }),
  ],
  [
    'a category that no purpose uses',
    'nothing',
    (profile) => void profile.data.push({ id: 'age', type: 'pd:Age', label: { ru: 'Возраст' } }),
  ],
  ['one category less and another more', 'stale', (_, p) => void (p.data = ['email', 'phone'])],
  // Recipients
  ['one more recipient', 'stale', (_, p) => void p.recipients!.push('tracker')],
  ['another recipient', 'stale', (_, p) => void (p.recipients = ['tracker'])],
  ['no recipient beside the service’s own', 'nothing', (_, p) => void (p.recipients = [])],
  [
    'another name of a recipient',
    'nothing',
    (profile) => void (profile.recipients![0]!.name = { ru: 'Счётчик плюс' }),
  ],
  [
    'a recipient that no purpose uses',
    'nothing',
    (profile) =>
      void profile.recipients!.push({ id: 'new', name: { ru: 'Новый' }, address: { ru: 'Алматы' } }),
  ],
  [
    'a new processor for the purpose (infopro 1.5.1)',
    'stale',
    (profile, p) =>
      void (
        profile.recipients!.push({
          id: 'hands',
          name: { ru: 'Руки' },
          address: { ru: 'Алматы' },
          processor: true,
        }),
        p.recipients!.push('hands')
      ),
  ],
  [
    'the service changes its recipient',
    'stale',
    (profile) => void (profile.services![0]!.recipient = 'tracker'),
  ],
  // Countries
  ['a transfer abroad begins', 'stale', (_, p) => void (p.crossBorder = { value: true, countries: ['RU'] })],
  [
    'one more country',
    'stale',
    (_, p) => void p.crossBorder.countries.push('US'),
    (_, p) => void (p.crossBorder = { value: true, countries: ['RU'] }),
  ],
  [
    'another country',
    'stale',
    (_, p) => void (p.crossBorder.countries = ['US']),
    (_, p) => void (p.crossBorder = { value: true, countries: ['RU'] }),
  ],
  [
    'one country less',
    'nothing',
    (_, p) => void (p.crossBorder.countries = ['RU']),
    (_, p) => void (p.crossBorder = { value: true, countries: ['RU', 'US'] }),
  ],
  [
    'no transfer abroad any more',
    'nothing',
    (_, p) => void (p.crossBorder = { value: false, countries: [] }),
    (_, p) => void (p.crossBorder = { value: true, countries: ['RU'] }),
  ],
  ['the service moves abroad', 'stale', (profile) => void (profile.services![0]!.country = 'US')],
  [
    'the service comes home',
    'nothing',
    (profile) => void (profile.services![0]!.country = 'KZ'),
    (profile) => void (profile.services![0]!.country = 'US'),
  ],
  [
    'another safeguard for the same country',
    'nothing',
    (_, p) => void (p.crossBorder.safeguard = 'contract'),
    (_, p) => void (p.crossBorder = { value: true, countries: ['RU'] }),
  ],
  // Publication
  ['publication begins', 'stale', publicKind],
  ['one more public source', 'stale', (_, p) => void p.public.sources.push('press'), publicKind],
  [
    'one public source less',
    'nothing',
    (_, p) => void (p.public.sources = ['site']),
    (profile, p) => (publicKind(profile, p), void p.public.sources.push('press')),
  ],
  ['another public source', 'stale', (_, p) => void (p.public.sources = ['press']), publicKind],
  // Term
  ['a longer term', 'stale', (_, p) => void (p.term = 'P24M')],
  ['a term one day longer', 'stale', (_, p) => void (p.term = 'P12M1D')],
  ['a term without end', 'stale', (_, p) => void (p.term = 'until-withdrawal')],
  ['a term until the purpose is reached', 'stale', (_, p) => void (p.term = 'until-purpose')],
  ['a shorter term', 'nothing', (_, p) => void (p.term = 'P6M')],
  [
    'a term of days instead of until withdrawal',
    'nothing',
    (_, p) => void (p.term = 'P30D'),
    (_, p) => void (p.term = 'until-withdrawal'),
  ],
  [
    'a longer retention, which is no part of the consent’s meaning',
    'nothing',
    (_, p) => void (p.retention = 'P24M'),
  ],
  ['the policy’s own words on the term', 'nothing', (_, p) => void (p.policyTerm = { ru: 'бессрочно' })],
  // Kind, purpose, basis
  ['another kind', 'stale', (_, p) => void (p.kind = 'marketing')],
  ['special data', 'stale', (_, p) => void (p.kind = 'special_category')],
  ['another kind of purpose', 'stale', (_, p) => void (p.type = 'dpv:PersonalisedAdvertising')],
  // Services
  ['one more service of the operator’s own', 'stale', (_, p) => void p.services!.push('own')],
  ['one more service of a third party abroad', 'stale', (_, p) => void p.services!.push('heatmap')],
  ['another service', 'stale', (_, p) => void (p.services = ['own'])],
  [
    'one service less',
    'nothing',
    (_, p) => void (p.services = ['counter']),
    (_, p) => void p.services!.push('own'),
  ],
  ['no service any more', 'nothing', (_, p) => void (p.services = [])],
  ['another name of the service', 'nothing', (profile) => void (profile.services![0]!.name = 'Counter 2')],
  [
    'another cookie of the same service',
    'nothing',
    (profile) => void profile.services![0]!.cookies!.push({ name: '_d' }),
  ],
  [
    'the service’s policy moves',
    'nothing',
    (profile) => void (profile.services![0]!.policyUrl = 'https://meter.example/policy'),
  ],
  // Words
  ['a new version of the policy’s text', 'notice', (profile) => void (profile.policies[0]!.version = '2')],
  [
    'the policy moves to another address under the same version',
    'nothing',
    (profile) => void (profile.policies[0]!.url = 'https://operator.example/new'),
  ],
  [
    'other words for the purpose',
    'notice',
    (_, p) => void (p.title = { ru: 'Статистика сайта', kk: 'Статистика' }),
  ],
  ['a longer explanation', 'notice', (_, p) => void (p.text = { ru: 'Считаем посещения и страницы.' })],
  [
    'the same words in a language that was not shown',
    'nothing',
    (_, p) => void (p.title = { ...p.title, kk: 'Сайт статистикасы' }),
  ],
  ['a translation is added', 'nothing', (_, p) => void (p.title = { ...p.title, en: 'Statistics' })],
  [
    'less data under a new version',
    'notice',
    (profile, p) => void ((p.data = ['name']), (profile.policies[0]!.version = '2')),
  ],
  [
    'more data and new words',
    'stale',
    (profile, p) => void (p.data.push('phone'), (profile.policies[0]!.version = '2')),
  ],
  ['another look of the banner', 'nothing', (profile) => void (profile.layout = { placement: 'center' })],
  ['another version of the profile alone', 'nothing', (profile) => void (profile.version = '2')],
  // Another purpose
  ['another purpose gets more data', 'nothing', (profile) => void profile.purposes[1]!.data.push('phone')],
  [
    'another purpose is added',
    'nothing',
    (profile) => void profile.purposes.push({ ...profile.purposes[1]!, id: 'third' }),
  ],
  ['another purpose goes away', 'nothing', (profile) => void profile.purposes.pop()],
  // Entry into force (infopro 7.5, kmge-opi 12.4)
  [
    'more data, from a day to come',
    'notice',
    (profile, p) => void (p.data.push('phone'), (profile.policies[0]!.effectiveFrom = '2026-12-01')),
  ],
  [
    'more data, from a day that has come',
    'stale',
    (profile, p) => void (p.data.push('phone'), (profile.policies[0]!.effectiveFrom = '2026-11-20')),
  ],
  [
    'new words, from a day to come',
    'notice',
    (profile) => void Object.assign(profile.policies[0]!, { version: '2', effectiveFrom: '2026-12-01' }),
  ],
];

suite('a changed profile', () => {
  test('is judged in at least sixty cases', () => assert.ok(TABLE.length >= 60, `${TABLE.length} cases`));

  for (const [edit, verdict, apply, before] of TABLE)
    test(`${edit}: ${verdict}`, () => {
      const old = base();
      before?.(old, old.purposes[0]!);
      const next = structuredClone(old);
      apply(next, next.purposes[0]!);
      assert.equal(changeVerdict(grantUnder(old), next, purposeIn(next), NOW), verdict);
    });

  test('asks again on the day from which it applies, not before (fake clock)', () => {
    const next = base();
    next.purposes[0]!.data.push('phone');
    next.policies[0]!.effectiveFrom = '2026-12-01';
    const at = (time: string): ChangeVerdict =>
      changeVerdict(grantUnder(base()), next, purposeIn(next), Date.parse(time));
    assert.equal(at('2026-11-30T23:59:59'), 'notice');
    assert.equal(at('2026-12-01T00:00:00'), 'stale');
  });

  test('keeps a grant for fewer services when the service that was left out grows', () => {
    const old = base();
    old.purposes[0]!.services!.push('own');
    const next = structuredClone(old);
    next.services!.find(({ id }) => id === 'own')!.recipient = 'tracker';
    next.services!.find(({ id }) => id === 'own')!.thirdParty = true;
    assert.equal(changeVerdict(grantUnder(old, ['own']), next, purposeIn(next), NOW), 'nothing');
    assert.equal(changeVerdict(grantUnder(old), next, purposeIn(next), NOW), 'stale');
  });

  test('can’t be called minor by the operator: the profile has no word for it', () => {
    for (const word of ['minor', 'major', 'reconsent', 'revision']) {
      assert.equal(v.safeParse(profileSchema, { ...base(), [word]: true }).success, false);
      const policies = [{ ...base().policies[0], [word]: 'minor' }];
      assert.equal(v.safeParse(profileSchema, { ...base(), policies }).success, false);
    }
    assert.equal(v.safeParse(profileSchema, base()).success, true);
  });

  test('is told member by member, what was before and what is now', () => {
    const next = base();
    next.purposes[0]!.data = ['email', 'phone'];
    next.purposes[0]!.term = 'P24M';
    const changes = meaningChanges(meaningOf(base(), purposeIn(base())), meaningOf(next, purposeIn(next)));
    assert.deepEqual(changes, [
      { member: 'data', before: ['email', 'name'], after: ['email', 'phone'] },
      { member: 'term', before: ['P12M'], after: ['P24M'] },
    ]);
  });
});
