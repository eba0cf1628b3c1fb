import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { closedFor } from '../../build/model/is-allowed.js';
import { lacksWriting } from '../../build/model/lacks-writing.js';
import { purposeFacts } from '../../build/model/purpose-facts.js';

const purpose = {
  id: 'review',
  kind: 'cross_border',
  type: 'dpv:ServiceProvision',
  basis: 'consent',
  where: 'form',
  title: { en: 'Review' },
  text: { en: 'Review abroad' },
  data: ['name'],
  thirdParty: false,
  crossBorder: { value: true, countries: ['DE'], writtenForm: true },
  public: { value: false, sources: [] },
  term: 'P12M',
  retention: 'P12M',
  storage: ['KZ'],
};
const isOpenAt = (level: string | undefined, needsWriting = true): boolean => {
  const asked = { ...purpose, crossBorder: { ...purpose.crossBorder, writtenForm: needsWriting } } as never;
  const standing = {
    state: 'given',
    facts: lacksWriting(asked, level as never)
      ? ''
      : purposeFacts({ purposes: [asked], services: [], policies: [] } as never, asked),
    at: 0,
    jti: '',
    hash: '',
    level,
  };
  const signals = { gpc: null, dnt: null, cookieEnabled: true, cookies: 'ok' };
  return !closedFor(
    {
      profile: { purposes: [asked], services: [], policies: [] },
      signals,
      cookie: undefined,
      head: { choices: { review: standing } },
    } as never,
    'review',
  ).length;
};

suite('a transfer that needs written form (esaulet 7.2)', () => {
  test('stays closed after a tick, a printed statement or the banner, and opens when signed', () => {
    assert.deepEqual(
      [undefined, 'simple', 'paper', 'signed'].map((level) => isOpenAt(level)),
      [false, false, false, true],
    );
  });
  test('is not asked for where the profile does not want it', () => {
    assert.equal(isOpenAt(undefined, false), true);
  });
});
