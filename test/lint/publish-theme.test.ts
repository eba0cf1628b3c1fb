import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, suite, test } from 'node:test';
import { explainProfile } from '../../build/lint/explain-profile.js';
import { AUD, ORIGIN } from '../server/receipt-maker.ts';
import { testEndpoint } from '../server/test-endpoint.ts';

const ADMIN = 'only-for-this-test-0123456789abcdef';
const PROFILE = JSON.parse(
  readFileSync(new URL('./fixtures/clean-profile.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

suite('a theme from the console', () => {
  const endpoint = testEndpoint({
    operators: [
      {
        slug: 'demo',
        profile: PROFILE as never,
        origins: [ORIGIN],
        bases: ['https://operator.example', 'http://localhost:8080'],
      },
    ],
    adminToken: ADMIN,
    // As `pdp-consent serve` has it; the day is the fixture's.
    lint: (profile, before) => explainProfile(profile, { before, today: '2026-11-21' }),
  });
  after(() => endpoint.close());

  /** Status, and the rules that stop it, each with its place. */
  const publish = async (tokens: Record<string, string>): Promise<[number, string[]]> => {
    const answer = await endpoint.handler(
      new Request(new URL('/consent/v1/demo/profile.json', AUD), {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN}` },
        body: JSON.stringify({ ...PROFILE, version: '2.0.1', layout: { tokens } }),
      }),
    );
    const { lint } = (await answer.json()) as { lint: { rule: string; severity: string; at: string }[] };
    return [
      answer.status,
      lint.filter(({ severity }) => severity === 'error').map(({ rule, at }) => `${rule} ${at}`),
    ];
  };

  test('EDPB, CNIL: one that gives refusing a look of its own is not published', async () => {
    for (const token of ['--pdp-consent-refuse-text', '--pdp-consent-accept-surface'])
      assert.deepEqual(await publish({ [token]: '#ccc' }), [422, [`L-BAN-02 /layout/tokens/${token}`]]);
  });

  test('one that colours both alike is published', async () =>
    assert.deepEqual(await publish({ '--pdp-consent-control': '#123456' }), [200, []]));
});
