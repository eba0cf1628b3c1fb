import { assert } from '@open-wc/testing';
import type { Act } from '../../src/model/decision.js';
import { meaningOf } from '../../src/model/meaning.js';
import type { ReceiptPayload } from '../../src/model/receipt.js';
import type { ReceiptsPart } from '../../src/model/receipts-part.js';
import { verifyReceipt } from '../../src/model/verify-receipt.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import { stored } from '../../src/receipts/ledger.js';
import {
  type Operator,
  aProfile,
  anAct,
  anInput,
  anOperator,
  hashOf,
  readReceipt,
  until,
} from './fixtures.js';

const part = createReceipts();
const ledger = createLedger();

/** Records an act and reads its receipt by an independent library and by the project's own verifier. */
const record = async (
  profile: ReturnType<typeof aProfile>,
  act: Act,
  more: Parameters<typeof anInput>[2] = {},
  by: ReceiptsPart = part,
) => {
  const recorded = await by.record(anInput(profile, act, more));
  const check = await verifyReceipt(recorded.jws, {
    audiences: [new URL(profile.receipts.endpoint ?? '/', location.href).href],
    origins: [location.origin],
  });
  assert.isTrue(check.ok, JSON.stringify(check.ok || [check.code, check.errors]));
  return { ...recorded, payload: await readReceipt(recorded.jws) };
};
const states = ({ processing }: ReceiptPayload): string[] =>
  processing.map((entry) => `${entry.purpose_id} ${entry.event_state} ${entry.decided_by}`);
const keyOf = async (profile: { id: string }) =>
  (await stored.get([profile.id, 'key']))[0] as
    { jkt: string; pair: CryptoKeyPair; since: number } | undefined;

suite('recording a decision', () => {
  let operator: Operator;
  setup(async () => void (operator = await anOperator()));
  teardown(() => operator.restore());

  test('a first grant makes the device key and a receipt that jose verifies', async () => {
    const profile = aProfile();
    const input = anInput(profile, anAct({ stats: ['counter'], ads: false }));
    const recorded = await part.record(input);
    assert.equal(recorded.status, 'queued');
    assert.isTrue(recorded.pending);
    const payload = await readReceipt(recorded.jws);
    assert.deepEqual(payload.chain, { seq: 0, key_storage: 'indexeddb' });
    assert.deepEqual(states(payload), ['stats given user', 'ads refused user']);
    assert.deepEqual(payload.processing[0]!.services, ['counter']);
    assert.deepEqual(payload.processing[0]!.cross_border_transfer, { value: true, countries: ['RU'] });
    assert.deepEqual(
      payload.parties.map(({ party_id }) => party_id),
      ['operator', 'meter'],
    );
    assert.equal(payload.event.event_type, 'explicit');
    assert.equal(payload.event.shown!.ms_to_choice, 1200);
    assert.equal(recorded.hash, await hashOf(recorded.jws));
    const choice = recorded.head!.choices.stats!;
    assert.equal(choice.state, 'given');
    assert.deepEqual(choice.off, ['own']);
    assert.deepEqual(choice.meaning, meaningOf(profile, profile.purposes[0]!, ['own']));
    assert.equal(choice.until, new Date(input.now).setUTCFullYear(new Date(input.now).getUTCFullYear() + 1));
    assert.isFalse((await keyOf(profile))!.pair.privateKey.extractable);
    await until(() => part.flush(input));
    assert.deepEqual(input.statuses, ['queued', 'delivered']);
    assert.include(operator.got, recorded.jws);
  });

  test('a refusal before any grant is signed once and leaves no key (C4, docs/receipts.md 6.1)', async () => {
    const profile = aProfile();
    const first = await record(profile, anAct({ stats: false, ads: false }, { action: 'refuse-all' }));
    const second = await record(
      profile,
      anAct({ stats: false }, { action: 'withdraw', method: 'preferences' }),
    );
    const third = await record(
      profile,
      anAct({}, { action: 'block', method: 'rights', choices: { stats: false } }),
    );
    for (const { payload, head } of [first, second, third]) {
      assert.deepEqual(payload.chain, { seq: 0, key_storage: 'ephemeral' });
      assert.notProperty(payload.event, 'refers_to');
      assert.isUndefined(head);
    }
    assert.equal(second.payload.event.action, 'refuse-all');
    assert.equal(third.payload.event.action, 'rights-request');
    assert.equal(new Set([first, second, third].map(({ payload }) => payload.sub)).size, 3);
    assert.isUndefined(await keyOf(profile));
    assert.isUndefined(await part.head(profile.id));
  });

  test('an act that nothing was shown for is recorded in the page’s language, else in the profile’s first', async () => {
    const { notice: _, ...act } = anAct({ stats: false });
    for (const [lang, language] of [
      ['ru-KZ', 'ru'],
      ['kk', 'kk'],
      ['de', 'kk'],
      [undefined, 'kk'],
    ] as const) {
      const name = { kk: '«Мысал» ЖШС', ru: 'ТОО «Пример»' };
      const profile = aProfile({ languages: ['kk', 'ru'] });
      const { payload } = await record({ ...profile, operator: { ...profile.operator, name } }, act, {
        lang,
      });
      assert.equal(payload.privacy_notice.language, language);
      assert.equal(payload.parties[0]!.party_name, name[language]);
    }
  });

  test('refusals that the profile keeps back are stored and never sent', async () => {
    const profile = aProfile();
    profile.receipts = { ...profile.receipts, refusals: 'local' };
    operator.only = profile.receipts.endpoint!;
    const { status, pending } = await record(
      profile,
      anAct({ stats: false, ads: false }, { action: 'refuse-all' }),
    );
    assert.equal(status, 'local');
    assert.isFalse(pending);
    assert.isTrue(await part.flush(anInput(profile, anAct({}))));
    assert.lengthOf(operator.got, 0);
    assert.equal((await ledger.receipts(profile.id))[0]!.state, 'local');
  });

  test('the state follows what stands in the ledger: renewed, withdrawn naming the grant, blocked, unblocked', async () => {
    const profile = aProfile();
    const grant = await record(profile, anAct({ stats: true, ads: true }, { action: 'accept-all' }));
    assert.equal(grant.payload.event.action, 'accept-all');
    const again = await record(profile, anAct({ stats: true }, { action: 'renew', method: 'preferences' }));
    assert.deepEqual(states(again.payload), ['stats renewed user']);
    const blocked = await record(
      profile,
      anAct(
        { stats: false },
        {
          action: 'block',
          method: 'rights',
          request: { kind: 'block', channel: 'endpoint', due: '2026-12-01' },
        },
      ),
    );
    assert.deepEqual(states(blocked.payload), ['stats blocked user']);
    assert.equal(blocked.payload.event.event_type, 'none');
    assert.deepEqual(
      [blocked.head!.choices.stats!.state, blocked.head!.choices.stats!.before],
      ['blocked', 'given'],
    );
    const free = await record(
      profile,
      anAct({ stats: true, ads: true }, { action: 'unblock', method: 'rights' }),
    );
    assert.deepEqual(states(free.payload), ['stats unblocked user'], 'never more than was blocked');
    assert.equal(free.head!.choices.stats!.state, 'given');
    assert.equal(free.head!.choices.stats!.until, again.head!.choices.stats!.until);
    const withdrawn = await record(
      profile,
      anAct({ stats: false, ads: false }, { action: 'withdraw', method: 'rights' }),
    );
    assert.deepEqual(states(withdrawn.payload), ['stats withdrawn user', 'ads withdrawn user']);
    assert.deepEqual(withdrawn.payload.event.refers_to, [
      { jti: again.jti, receipt_sha256: again.hash },
      { jti: grant.jti, receipt_sha256: grant.hash },
    ]);
    const refused = await record(profile, anAct({ stats: false }));
    assert.deepEqual(states(refused.payload), ['stats refused user']);
    assert.equal(refused.payload.chain.seq, 5);
    assert.isTrue((await ledger.verify(profile)).ok);
  });
});
