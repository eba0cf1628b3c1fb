import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { explainProfile } from '../../build/lint/explain-profile.js';
import { RULES } from '../../build/lint/rules.js';
import { severityUnder } from '../../build/lint/severity-under.js';
import { clean, patched, type Patched } from './cases/patched.ts';
import { RULE_CASES } from './cases/rule-cases.ts';

const TODAY = '2026-11-21';

/** Findings on a reading. Two versions are compared only for the rule about publishing: each case changes the profile. */
const findingsOn = ({ profile, page, before }: Patched, rule?: string) => {
  const isPublish = RULES.find(({ id }) => id === rule)?.reads === 'publish';
  return explainProfile(profile, { page, before: isPublish ? (before as never) : undefined, today: TODAY });
};

/** Rules that are hit. The shape of the profile is left out: cases also show how drafts are judged. */
const rulesHit = (parts: Patched, about: string): string[] => [
  ...new Set(
    findingsOn(parts, about)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== 'PROFILE'),
  ),
];

suite('rules', () => {
  test('have nothing to say about the clean profile and page', () => {
    const { profile, page, before } = clean();
    assert.deepEqual(explainProfile(profile, { page, before: before as never, today: TODAY }), []);
  });

  test('are 77, each with one case', () => {
    assert.equal(RULES.length, 77);
    assert.deepEqual(RULE_CASES.map(({ rule }) => rule).sort(), RULES.map(({ id }) => id).sort());
  });

  for (const { rule, breaks, keeps } of RULE_CASES) {
    test(`${rule} is hit by its own breach and by no other rule`, () =>
      assert.deepEqual(rulesHit(patched(breaks), rule), [rule]));
    test(`${rule} is silent where it is kept`, () => assert.deepEqual(rulesHit(patched(keeps), rule), []));
  }

  test('speak Kazakh, Russian and English, with the same placeholders, and name their source', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const { id, message, mend, sources, looksAt } of RULES) {
      assert.deepEqual(Object.keys(message), ['kk', 'ru', 'en'], id);
      assert.deepEqual(Object.keys(mend), ['kk', 'ru', 'en'], id);
      assert.ok(sources.length && looksAt.endsWith('.'), id);
      for (const lang of ['kk', 'ru'] as const)
        assert.deepEqual(placeholders(message[lang]!), placeholders(message['en']!), `${id} ${lang}`);
      assert.match(`${message['kk']}${mend['kk']}`, /[әіңғүұқөһ]/i, `${id}: Kazakh is written in Kazakh`);
    }
  });

  test('say of a text that is not there that it is missing, and of another one that it differs', () => {
    const told = (text: object): string[] =>
      findingsOn(patched({ '/texts/afterWithdrawal': text }))
        .filter(({ rule }) => rule.startsWith('L-LANG'))
        .map(({ rule, message }) => `${rule} ${message['en']!} ${message['ru']!}`);
    assert.deepEqual(told({ kk: '2027 жылға дейін.', ru: 'До 2027 года.' }), [
      'L-LANG-02 Add the text in English. Добавьте текст на языке: английский.',
    ]);
    assert.deepEqual(told({ kk: '2027 жылға дейін.', ru: 'До 2027 года.', en: 'Until 2028.' }), [
      'L-LANG-02 The English text differs from the others. Текст (английский) отличается от других.',
    ]);
  });

  test('point into what they name: the profile, or the page facts where an element was measured', () => {
    for (const { rule, breaks } of RULE_CASES) {
      const parts = patched(breaks);
      for (const { at, in: within, where } of findingsOn(parts, rule)) {
        const [, first = ''] = at.split('/');
        assert.ok(where === undefined || within === 'page', `${rule} ${at}`);
        if (within === 'page' && first !== 'banner') assert.ok(first in parts.page, `${rule} ${at}`);
        if (within === 'profile')
          assert.match(
            first,
            /^(operator|data|purposes|services|recipients|forms|channels|policies|receipts|notices|rights|texts|facts|signals|refusalTerm|languages|$)/,
            rule,
          );
      }
    }
  });

  test('leave no placeholder in a finding', () => {
    for (const { breaks } of RULE_CASES) {
      for (const { rule, message } of findingsOn(patched(breaks)))
        for (const said of Object.values(message)) assert.doesNotMatch(said, /\{\w+\}/, rule);
    }
  });

  test('that only European law asks for warn under kz and are errors under strict', () => {
    const levels = (id: string) => {
      const rule = RULES.find((one) => one.id === id)!;
      return [severityUnder('kz', rule), severityUnder('strict', rule)];
    };
    assert.deepEqual(levels('L-BAN-01'), ['warn', 'error']);
    assert.deepEqual(levels('L-ACT-05'), ['warn', 'error']);
    assert.deepEqual(levels('L-ACT-01'), ['error', 'error']);
    assert.deepEqual(levels('L-MKT-03'), ['error', 'error']);
    assert.deepEqual(levels('L-TERM-02'), ['warn', 'warn']);
  });

  test('L-LANG-01 is an error for a state body, L-KDP-01 only information for one that is half public', () => {
    const severities = (sector: string) => {
      const parts = patched({
        '/operator/sector': sector,
        '/purposes/2/title': { ru: 'Запись', en: 'Booking' },
      });
      return findingsOn(parts).map(({ rule, severity }) => `${rule} ${severity}`);
    };
    assert.deepEqual(severities('public'), ['L-LANG-01 error', 'L-KDP-01 warn']);
    assert.deepEqual(severities('quasi-public'), ['L-LANG-01 warn', 'L-KDP-01 info']);
    assert.deepEqual(severities('private'), ['L-LANG-01 warn']);
  });
});
