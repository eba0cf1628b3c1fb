import { expect } from '@open-wc/testing';
import { loadEmbedMessages } from '../../src/messages/embeds/load-embed-messages.js';
import { loadFormMessages } from '../../src/messages/forms/load-form-messages.js';
import { FURTHER } from '../../src/messages/further.js';
import { loadMessages } from '../../src/messages/load-messages.js';
import { loadNoticesTexts } from '../../src/messages/notices/load-notices-texts.js';
import { loadReceiptsTexts } from '../../src/messages/receipts/load-receipts-texts.js';
import { loadRightsTexts } from '../../src/messages/rights/load-rights-texts.js';
import { loadSettingsMessages } from '../../src/messages/settings/load-settings-messages.js';
import { country, day, duration } from '../../src/ui/words.js';
import { LANGUAGES, LATIN } from './language-list.js';

const PARTS: Readonly<Record<string, (lang: string) => Promise<object>>> = {
  settings: loadSettingsMessages,
  forms: loadFormMessages,
  embeds: loadEmbedMessages,
  notices: loadNoticesTexts,
  receipts: loadReceiptsTexts,
  rights: loadRightsTexts,
};

const A = '⟦A⟧';
const B = '⟦B⟧';
const MARKS = /⟦[^⟧]+⟧/g;
const FACTS = Object.fromEntries(
  'operator purpose terms thirdParties crossBorder publicSources categories term withdrawal'
    .split(' ')
    .map((name) => [name, `⟦${name}⟧`]),
);
/** What each sentence with gaps is given; without an entry, two words. */
const GIVEN: Readonly<Record<string, readonly unknown[][]>> = {
  note: [
    [A, 'stale'],
    [A, 'gpc'],
    [A, 'cookies'],
  ],
  version: [
    [A, B],
    [A, ''],
    ['', B],
  ],
  policy: [
    [A, '2026-11-01'],
    [A, ''],
  ],
  period: [[A, B]],
  body: [[A, B]],
  duration: [
    [3, 'Y'],
    [3, 'M'],
    [3, 'W'],
    [3, 'D'],
  ],
  statement: ['processing', 'marketing', 'special_category'].map((kind) => [{ ...FACTS, kind }]),
  until: [[A, 3]],
  broken: [[3]],
  someBad: [[3]],
  receipt: [[3]],
  blocked: [[3]],
};

/** Path → what the sentence says, once for everything it may be given. */
const sentences = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}${key}`;
    if (['words', 'lang', 'dir', 'countries'].includes(key) && typeof value !== 'string') return [];
    if (['lang', 'dir'].includes(key)) return [];
    if (typeof value === 'function')
      return (GIVEN[key] ?? [[A, B]]).map((given, n) => [
        `${at}(${n})`,
        [(value as (...given: unknown[]) => unknown)(...given)].flat().join('\n'),
      ]);
    return typeof value === 'object' && value ? sentences(value, `${at}.`) : [[at, String(value)]];
  });

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  kk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ky: /\p{Script=Cyrillic}/u,
  tg: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  ka: /\p{Script=Georgian}/u,
  hy: /\p{Script=Armenian}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};
const scriptOf = (lang: string): RegExp => SCRIPTS[lang] ?? /\p{Script=Latin}/u;
/** Letters that belong to another language: of no script that the language or a product's name is written in. */
const strangers = (lang: string, sentence: string): string[] =>
  [...sentence.replace(MARKS, '')].filter(
    (letter) =>
      /\p{L}/u.test(letter) &&
      !/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(letter) &&
      !scriptOf(lang).test(letter),
  );
/** What has a Latin name in every language. */
const LATIN_TERMS = /(^|\.)(bin|cookies)$/;
/** The same word in more than one language. */
const SHARED = /^(sv|da) version/;
/** Letters that Russian has and the language has not: traces of a text that was not translated to the end. */
const RUSSIAN_ONLY: Readonly<Record<string, RegExp>> = {
  uk: /[ёъыэ]/i,
  be: /[ищъ]/i,
  bg: /[ёыэ]/i,
  sr: /[ёйщъыьэюя]/i,
  tg: /[щыь]/i,
};

suite('languages', function () {
  this.timeout(60_000);

  test('are all there, in every part', () => {
    expect(Object.keys(FURTHER).sort()).to.deep.equal(
      LANGUAGES.filter((lang) => !['kk', 'ru', 'en'].includes(lang)).sort(),
    );
  });

  for (const [part, load] of Object.entries(PARTS))
    test(`say everything, in their own words: ${part}`, async () => {
      const english = new Map(sentences(await load('en')));
      const wrong: string[] = [];
      for (const lang of LANGUAGES) {
        const own = sentences(await load(lang));
        const keys = own.map(([key]) => key);
        for (const key of english.keys()) if (!keys.includes(key)) wrong.push(`${lang} ${key}: missing`);
        for (const [key, sentence] of own) {
          const tell = (what: string): unknown => wrong.push(`${lang} ${key}: ${what}: ${sentence}`);
          const model = english.get(key);
          if (model === undefined) tell('nobody asks for it');
          else if (!sentence.trim() || /undefined|NaN|\[object/.test(sentence)) tell('is empty');
          else if (!scriptOf(lang).test(sentence.replace(MARKS, '')) && !LATIN_TERMS.test(key))
            tell('is not in the script of the language');
          if (strangers(lang, sentence).length) tell(`holds ${strangers(lang, sentence).join('')}`);
          if (RUSSIAN_ONLY[lang]?.test(sentence.replace(MARKS, ''))) tell('holds Russian letters');
          const marks = (text = ''): string[] => [...new Set(text.match(MARKS))].sort();
          if (marks(sentence).join() !== marks(model).join()) tell(`should hold ${marks(model).join(' ')}`);
          if (
            lang !== 'en' &&
            sentence === model &&
            !SHARED.test(`${lang} ${key}`) &&
            sentence.replace(MARKS, '').trim().includes(' ')
          )
            tell('is English');
        }
      }
      expect(wrong.join('\n')).to.equal('');
    });

  test('weigh refusing and accepting alike, everywhere', async () => {
    const wrong: string[] = [];
    for (const lang of LANGUAGES) {
      const texts = await loadSettingsMessages(lang);
      const pairs = [
        [texts.refuse, texts.accept],
        [texts.refuseAnalytics, texts.acceptAnalytics],
        [texts.refuseAll, texts.acceptAll],
      ] as const;
      for (const [refuse, accept] of pairs) {
        const words = refuse.split(' ').length - accept.split(' ').length;
        if (refuse === accept || Math.abs(words) > 1 || Math.abs(refuse.length - accept.length) > 8)
          wrong.push(`${lang}: ${refuse} / ${accept}`);
      }
      if (/!/.test(pairs.flat().join())) wrong.push(`${lang}: praise`);
    }
    expect(wrong.join('\n')).to.equal('');
  });

  test('name the eight items of Article 8(4) in the order of the law: a field puts its facts beside them', async () => {
    const wrong: string[] = [];
    for (const lang of [...LANGUAGES, ...LATIN]) {
      const ids = Object.keys((await loadFormMessages(lang)).items).join(' ');
      if (ids !== 'operator subject term thirdParties crossBorder publicSources data other')
        wrong.push(`${lang}: ${ids}`);
    }
    expect(wrong.join('\n')).to.equal('');
  });

  test('name version and day of a policy in a form as in the banner, and a version that is the day once', async () => {
    const wrong: string[] = [];
    for (const lang of [...LANGUAGES, ...LATIN]) {
      const { default: banner } = await loadMessages(lang);
      const { policy } = await loadFormMessages(lang);
      for (const version of ['2', '2026-11-01'])
        for (const date of ['2026-11-01', '']) {
          const said = banner.version(version === date ? '' : version, date && day(date, banner));
          if (policy(version, date) !== said) wrong.push(`${lang} ${policy(version, date)} / ${said}`);
        }
    }
    expect(wrong.join('\n')).to.equal('');
  });

  test('are plural-correct: lengths agree with the names that Intl has', async () => {
    const wrong: string[] = [];
    for (const lang of LANGUAGES) {
      const { default: texts } = await loadMessages(lang);
      const forms = await loadFormMessages(lang);
      for (const [letter, unit] of [
        ['D', 'day'],
        ['M', 'month'],
        ['Y', 'year'],
        ['W', 'week'],
      ] as const)
        for (const count of [1, 2, 3, 5, 11, 21, 100]) {
          const said = forms.duration(count, letter);
          const intl = duration(`P${count}${letter}`, texts);
          // Said otherwise by those who speak it: a day of the calendar, the plain plural, one and two in words.
          if (/^(sv|nb|et) \d+ day|^sl 3 (day|year)|^(ar|he) [12] /.test(`${lang} ${count} ${unit}`))
            continue;
          if (!/[\d٠-٩۰-۹]/.test(said) && count > 2) wrong.push(`${lang} ${said}: no number`);
          const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
          if (plain(said) !== plain(intl)) wrong.push(`${lang} ${count} ${unit}: ${said} / ${intl}`);
        }
    }
    expect(wrong.join('\n')).to.equal('');
  });

  test('name countries and days themselves where Chromium can’t', async () => {
    const wrong: string[] = [];
    for (const lang of LANGUAGES) {
      const { default: texts } = await loadMessages(lang);
      const date = day('2024-09-25', texts);
      const name = country('US', texts);
      if (/M09|September 25/.test(date) && lang !== 'en') wrong.push(`${lang}: ${date}`);
      if (!/2024|٢٠٢٤|۲۰۲۴|۱۴۰۳/.test(date)) wrong.push(`${lang}: ${date}`);
      if (name === 'United States' && lang !== 'en') wrong.push(`${lang}: ${name}`);
      if (!scriptOf(lang).test(name)) wrong.push(`${lang}: ${name}`);
    }
    expect(wrong.join('\n')).to.equal('');
  });

  test('read from right to left where the script does', async () => {
    for (const lang of LANGUAGES)
      expect((await loadMessages(lang)).default.dir, lang).to.equal(
        ['ar', 'fa', 'he'].includes(lang) ? 'rtl' : undefined,
      );
  });

  test('in Latin letters leave no Cyrillic one, and leave what they were given as it is', async () => {
    for (const tag of LATIN)
      for (const [part, load] of Object.entries(PARTS))
        for (const [key, sentence] of sentences(await load(tag)))
          expect(sentence, `${tag} ${part} ${key}`).to.not.match(/\p{Script=Cyrillic}/u);
    const { default: kk } = await loadMessages('kk-Latn-KZ');
    expect(kk.lang).to.equal('kk-Latn');
    expect([kk.accept, kk.refuse]).to.deep.equal(['Bärın qabyldau', 'Bärınen bas tartu']);
    expect(kk.body('«Ромашка» ЖШС')).to.match(/^«Ромашка» ЖШС tömende körsetılgen maqsattar üşın/);
    expect([day('2024-09-25', kk), duration('P12M', kk), country('RU', kk)]).to.deep.equal([
      '2024 j. 25 qyrküiek',
      '12 ai',
      'Resei',
    ]);
    expect((await loadMessages('sr-Latn-RS')).default.accept).to.equal('Prihvati sve');
  });

  test('are found by region, script and older name', async () => {
    const asked =
      'pt-BR zh-TW zh-Hant-HK nn no nb-NO in iw ru-KZ EN-us sr-Latn sr-Cyrl-RS kk-Cyrl de-CH fil'.split(' ');
    const found = await Promise.all(asked.map(async (tag) => (await loadMessages(tag)).default.lang));
    expect(found.join(' ')).to.equal('pt zh zh nb nb nb id he ru en sr-Latn sr kk de en');
  });
});
