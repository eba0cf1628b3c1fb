import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { encodeDecision } from '../../build/model/encode-decision.js';
import { readConsent } from '../../build/model/read-consent.js';
import type { OperatorProfile, Purpose } from '../../build/model/profile.js';

const NOW = Date.parse('2026-10-05T12:00:00Z');
const DAY = 86_400;

const aPurpose = (id: string, more: object = {}): Purpose =>
  ({ id, kind: 'analytics', basis: 'consent', term: 'P1Y', ...more }) as unknown as Purpose;
const aProfile = (...purposes: Purpose[]) => ({ purposes }) as unknown as OperatorProfile;
const aCookie = (
  states: Record<string, 'given' | 'refused' | 'withdrawn' | 'blocked'>,
  ageDays = 1,
): string =>
  `a=1; pdp_consent=${encodeDecision({
    at: Math.floor(NOW / 1000) - ageDays * DAY,
    pending: false,
    states: new Map(Object.entries(states)),
  })}; z=2`;
const read = (cookie: string | undefined, profile: OperatorProfile) => {
  const { decided, granted } = readConsent(cookie, profile, NOW);
  return [decided, [...granted]];
};

suite('the decision in a request', () => {
  const profile = aProfile(aPurpose('stats'), aPurpose('ads', { kind: 'marketing' }));

  test('says what is granted, and that nothing is left to ask', () => {
    assert.deepEqual(read(aCookie({ stats: 'given', ads: 'refused' }), profile), [true, ['stats']]);
    assert.deepEqual(read(aCookie({ stats: 'withdrawn', ads: 'blocked' }), profile), [true, []]);
  });

  test('grants nothing without a cookie, with two of them, or with one that says nothing', () => {
    const cookie = aCookie({ stats: 'given', ads: 'given' });
    for (const other of [
      undefined,
      '',
      `${cookie}; ${cookie}`,
      'pdp_consent=',
      'pdp_consent=2!x!',
      'pdp_consent=%00',
    ])
      assert.deepEqual(read(other, profile), [false, []], String(other));
  });

  test('tells every grant from every refusal in 256 bytes, also where the banner asks about 64 purposes', () => {
    const ids = Array.from({ length: 64 }, (_, n) => `p${n}`);
    const cookie = aCookie(Object.fromEntries(ids.map((id, n) => [id, n % 2 ? 'refused' : 'given'])));
    assert.ok(cookie.length <= 'a=1; '.length + 256 + '; z=2'.length, cookie);
    assert.deepEqual(read(cookie, aProfile(...ids.map((id) => aPurpose(id)))), [
      true,
      ids.filter((_, n) => n % 2 === 0),
    ]);
  });

  test('a term of a month ends where the calendar ends it, and a block has no end', () => {
    const monthly = aProfile(aPurpose('stats', { term: 'P1M' }));
    const cookie = `pdp_consent=${encodeDecision({
      at: Date.parse('2027-01-31T10:00:00Z') / 1000,
      pending: false,
      states: new Map([['stats', 'given']]),
    })}`;
    const at = (time: string) => readConsent(cookie, monthly, Date.parse(time)).decided;
    assert.deepEqual([at('2027-02-28T09:59:00Z'), at('2027-02-28T10:01:00Z')], [true, false]);
    assert.deepEqual(read(aCookie({ stats: 'blocked', ads: 'blocked' }, 900), profile), [true, []]);
  });

  test('asks again where a purpose was never decided or its term is over; a refusal stands for six months', () => {
    assert.deepEqual(read(aCookie({ stats: 'given' }), profile), [false, ['stats']]);
    assert.deepEqual(read(aCookie({ stats: 'given', ads: 'refused' }, 366), profile), [false, []]);
    assert.deepEqual(read(aCookie({ stats: 'given', ads: 'refused' }, 170), profile), [true, ['stats']]);
    assert.deepEqual(read(aCookie({ stats: 'given', ads: 'refused' }, 200), profile), [false, ['stats']]);
  });

  test('waits for nothing that the banner does not ask, and grants nothing that the operator has ended', () => {
    const more = aProfile(
      aPurpose('stats'),
      aPurpose('ended', { closed: true }),
      aPurpose('order', { where: 'form' }),
      aPurpose('wall', { kind: 'public_distribution' }),
      aPurpose('session', { basis: 'strictly-necessary' }),
    );
    assert.deepEqual(read(aCookie({ stats: 'given', ended: 'given' }), more), [true, ['stats']]);
  });
});
