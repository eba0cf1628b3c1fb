import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/messages/load-messages.js';
import { loadSettingsMessages } from '../../src/messages/settings/load-settings-messages.js';
import { country, day, duration, say, webAddress } from '../../src/ui/words.js';

const LANGUAGES = ['kk', 'ru', 'en'];
/** Every sentence, functions called with marks. */
const sentences = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (key === 'words') return [];
    if (typeof value === 'function')
      return ['stale', 'gpc', 'cookies'].map((because) => [
        `${path}${key}`,
        String((value as (...given: string[]) => string)('〈A〉', because)),
      ]);
    return typeof value === 'object'
      ? sentences(value as object, `${path}${key}.`)
      : [[path + key, `${value as string}`]];
  });

suite('messages', () => {
  test('say the same things in Kazakh, Russian and English, nothing empty and nothing left in another script (G16)', async () => {
    const all = await Promise.all(LANGUAGES.map(loadSettingsMessages));
    const [first, ...others] = all.map((texts) =>
      sentences(texts)
        .map(([key]) => key)
        .sort(),
    );
    for (const other of others) expect(other).to.deep.equal(first);
    for (const texts of all)
      for (const [key, sentence] of sentences(texts)) {
        if (key === 'lang') continue;
        expect(sentence.trim(), `${texts.lang} ${key}`).to.not.equal('');
        if (texts.lang === 'en') expect(sentence, key).to.not.match(/[а-яә]/i);
        else expect(sentence, `${texts.lang} ${key}`).to.match(/[а-яәғқңөұүһі]/i);
        if (sentence.includes('〈')) expect(sentence.match(/〈A〉/g)!.length, key).to.equal(1);
      }
  });

  test('weigh refusing and accepting alike: the same object, no word of praise', async () => {
    for (const lang of LANGUAGES) {
      const { default: texts } = await loadMessages(lang);
      for (const [refuse, accept] of [
        [texts.refuse, texts.accept],
        [texts.refuseAnalytics, texts.acceptAnalytics],
      ] as const) {
        expect(refuse.split(' ').length, refuse).to.be.within(
          accept.split(' ').length,
          accept.split(' ').length + 1,
        );
        expect(Math.abs(refuse.length - accept.length), `${refuse} / ${accept}`).to.be.at.most(8);
      }
      expect(texts.body('〈A〉').indexOf('〈A〉'), 'the operator comes first').to.equal(0);
      expect(texts.body('〈A〉').match(/\./g)!.length, 'two sentences').to.equal(2);
    }
  });

  test('come for a region and for a language that there is none of', async () => {
    expect((await loadMessages('ru-KZ')).default.lang).to.equal('ru');
    expect((await loadMessages('tlh', 'kk')).default.lang, 'else the profile’s first').to.equal('kk');
    expect((await loadMessages('tlh')).default.lang, 'else English').to.equal('en');
    expect((await loadSettingsMessages('en-US')).lang).to.equal('en');
  });

  test('name terms, days and countries in Kazakh where the browser can’t', async () => {
    const { default: kk } = await loadMessages('kk');
    expect([
      duration('P12M', kk),
      duration('P1Y6M', kk),
      duration('P2W', kk),
      duration('until-withdrawal', kk),
    ]).to.deep.equal(['12 ай', '1 жыл 6 ай', '2 апта', 'кері қайтарып алғанға дейін']);
    expect(day('2024-09-25', kk)).to.equal('2024 ж. 25 қыркүйек');
    expect(country('RU', kk)).to.equal('Ресей');
    expect(say({ ru: 'да' }, 'kk')).to.equal('да');
  });

  test('let no link through but web addresses (P2)', () => {
    for (const bad of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'https://user@evil.example/',
      'https://a:b@evil.example/',
      'ftp://x.example/',
      'vbscript:x',
      'blob:https://x/1',
      '//',
      undefined,
    ])
      expect(webAddress(bad), String(bad)).to.satisfy(
        (got: string) => got === '' || got.startsWith(location.origin),
      );
    expect(webAddress('https://operator.example/privacy')).to.equal('https://operator.example/privacy');
    expect(webAddress('/privacy')).to.equal(`${location.origin}/privacy`);
  });
});
