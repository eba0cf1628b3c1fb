import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import * as v from 'valibot';
import { explainProfile } from '../../build/lint/explain-profile.js';
import { profileSchema } from '../../build/model/profile-schema.js';

const OPERATORS = new URL('../../demo/operators/', import.meta.url);
const SLUGS = ['open-almaty', 'ikomek-astana', 'esaulet', 'infopro', 'kmge-opi'] as const;

/** Legal name as the policy prints it, then the sites that it covers. */
const STATED: Record<(typeof SLUGS)[number], [string, ...string[]]> = {
  'open-almaty': [
    'АО «Центр развития города Алматы»',
    'https://open-almaty.kz',
    'https://budget.open-almaty.kz',
  ],
  'ikomek-astana': [
    'ГКП на ПХВ «Городской центр мониторинга и оперативного реагирования» акимата города Нур-Султан',
    'https://www.ikomekastana.kz',
    'https://www.ikomek.city.kz',
  ],
  esaulet: [
    'КГУ «Управление архитектуры, градостроительства и земельных отношений города Нур-Султан»',
    'https://portal.esaulet.kz',
  ],
  infopro: ['ТОО «INFOPRO KZ (ИНФОПРО КЗ)»', 'https://www.info-pro.kz'],
  'kmge-opi': ['ТОО «КМГ Инжиниринг»', 'https://opicenter.kmge.kz'],
};

type Profile = v.InferOutput<typeof profileSchema>;
const readText = (path: string): string => readFileSync(new URL(path, OPERATORS), 'utf8');
const readProfile = (slug: string, file = 'profile.json'): Profile =>
  v.parse(profileSchema, JSON.parse(readText(`${slug}/${file}`)));

/** Every value below `node` with its JSON pointer. */
function* valuesBelow(node: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, node];
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    yield* valuesBelow(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

/** Check digit of a Kazakh BIN or IIN: two rounds of weights, then none is possible. */
function hasCheckDigit(bin: string): boolean {
  const digits = [...bin].map(Number);
  const round = (shift: number): number =>
    digits.slice(0, 11).reduce((sum, digit, at) => sum + digit * (((at + shift) % 11) + 1), 0) % 11;
  const first = round(0);
  return digits.length === 12 && (first === 10 ? round(2) : first) === digits[11];
}

/** Rules that forbid publishing, by id, in the strict reading. */
const forbiddenBy = (profile: Profile): string[] =>
  explainProfile(profile, { today: '2026-11-21' })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

/** Kinds whose answers about third parties, countries and publication contradict the kind. */
function contradictions(profile: Profile): string[] {
  return profile.purposes
    .filter(({ basis }) => basis === 'consent')
    .filter(({ kind, thirdParty, crossBorder, public: open }) => {
      if (open.value !== (kind === 'public_distribution')) return true;
      if (kind === 'processing') return thirdParty || crossBorder.value;
      if (kind === 'third_party_transfer') return !thirdParty || crossBorder.value;
      return kind === 'cross_border' && crossBorder.countries.length === 0;
    })
    .map(({ id }) => id);
}

suite('profiles of the five operators', () => {
  for (const slug of SLUGS) {
    test(`${slug}: the profile is valid, and no rule of the lint forbids publishing it`, () => {
      const profile = readProfile(slug);
      assert.equal(profile.$schema, '../../../dist/profile.schema.json');
      assert.deepEqual(forbiddenBy(profile), []);
      const used = new Set(profile.purposes.flatMap(({ data }) => data));
      assert.deepEqual(
        profile.data.filter(({ id }) => !used.has(id)),
        [],
        'Art. 7: no data without a purpose',
      );
    });

    test(`${slug}: every text exists in Kazakh, Russian and English`, () => {
      for (const [pointer, value] of valuesBelow(readProfile(slug))) {
        if (typeof value !== 'object' || value === null || !('ru' in value || 'kk' in value)) continue;
        assert.deepEqual(Object.keys(value).sort(), ['en', 'kk', 'ru'], pointer);
      }
    });

    test(`${slug}: texts are in Unicode NFC without stray white space`, () => {
      const text = readText(`${slug}/profile.json`);
      assert.equal(text, text.normalize('NFC'));
      for (const [pointer, value] of valuesBelow(JSON.parse(text))) {
        if (typeof value === 'string') assert.match(value, /^\S(?:.*\S)?$/u, pointer);
      }
    });

    test(`${slug}: each kind is its own purpose and answers yes or no (Art. 8(4) 4 to 6)`, () => {
      assert.deepEqual(contradictions(readProfile(slug)), []);
    });

    test(`${slug}: no consent is without an end, and none of the banner outlasts six months`, () => {
      for (const { id, basis, where, term } of readProfile(slug).purposes) {
        if (basis === 'consent') assert.match(term, where === 'banner' ? /^P6M$/ : /^P(6|12)M$/, id);
      }
    });

    test(`${slug}: the BIN has a right check digit and belongs to no company`, () => {
      const { bin = '' } = readProfile(slug).operator;
      assert.ok(hasCheckDigit(bin), bin);
      assert.match(bin, /^\d\d00/, 'month 00: such a number is never given out');
    });

    test(`${slug}: sample values are listed, and every pointer leads somewhere`, () => {
      const profile = readProfile(slug);
      const pointers = new Set([...valuesBelow(profile)].map(([pointer]) => pointer));
      assert.ok(profile.sample?.includes('/operator/bin'));
      assert.deepEqual(
        profile.sample?.filter((pointer) => !pointers.has(pointer)),
        [],
      );
    });

    test(`${slug}: the banner asks for at least one service that the profile describes in full`, () => {
      const profile = readProfile(slug);
      const asked = profile.purposes.filter(({ basis, where }) => basis === 'consent' && where === 'banner');
      const ids = new Set(asked.flatMap(({ services }) => services ?? []));
      assert.ok(ids.size > 0);
      for (const { id, cookies, thirdParty, recipient, country } of profile.services ?? []) {
        assert.ok(ids.has(id) && cookies?.length, id);
        if (thirdParty) assert.ok(recipient && country, `${id} names who gets the data and where`);
      }
    });

    test(`${slug}: the official name and the sites are those of the policy`, () => {
      const { operator, sites } = readProfile(slug);
      const [name, ...official] = STATED[slug];
      assert.equal(operator.name.ru, name);
      assert.deepEqual(
        official.filter((site) => !sites.includes(site)),
        [],
      );
      assert.deepEqual(operator.inferredNames, ['kk', 'en'], 'the policies are in Russian only');
    });
  }

  test('subject marks are the ones that the policies ask for, byte for byte', () => {
    const marks = (slug: string): Record<string, string | undefined> =>
      Object.fromEntries(
        Object.entries(readProfile(slug).channels ?? {}).map(([use, list]) => [
          use,
          list.find(({ mark }) => mark)?.mark,
        ]),
      );
    const withdraw = 'Отзыв согласия на обработку персональных данных';
    const rectify = 'Актуализация персональных данных';
    const expected: Record<string, Record<string, string>> = {
      'open-almaty': { withdraw, rectify, unsubscribe: 'Отказ от уведомления' },
      esaulet: {
        withdraw,
        rectify,
        unsubscribe: 'Отказ от уведомлений о новых продуктах и услугах и специальных предложениях',
      },
      infopro: { unsubscribe: 'УДАЛИТЬ ИЗ РАССЫЛКИ' },
      'ikomek-astana': {},
      'kmge-opi': {},
    };
    for (const slug of SLUGS) {
      const written = Object.entries(marks(slug)).filter(([, mark]) => mark !== undefined);
      assert.deepEqual(Object.fromEntries(written), expected[slug], slug);
    }
  });

  test('the bare record of ikomek-astana is valid and lacks what Art. 8(4) wants', () => {
    const bare = readProfile('ikomek-astana', 'profile.bare.json');
    assert.deepEqual(
      forbiddenBy(bare).sort(),
      ['L-CON-01', 'L-OP-02', 'L-OP-04'],
      'BIN, list of data, way to withdraw',
    );
  });

  test('no other profile lies beside these', () => {
    assert.deepEqual(readdirSync(OPERATORS).sort(), [...SLUGS].sort());
  });
});

suite('these checks can fail', () => {
  test('a wrong digit, an unexplained id and a mixed kind are found', () => {
    assert.equal(hasCheckDigit('000040000018'), false);
    const profile = structuredClone(readProfile('open-almaty'));
    profile.purposes[2]!.data.push('shoe_size');
    profile.purposes[2]!.thirdParty = true;
    assert.ok(forbiddenBy(profile).includes('PROFILE'));
    assert.deepEqual(contradictions(profile), ['handle_appeals']);
  });
});
