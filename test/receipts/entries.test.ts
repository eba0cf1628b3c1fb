import { assert } from '@open-wc/testing';
import type { Act } from '../../src/model/decision.js';
import { meaningOf } from '../../src/model/meaning.js';
import type { ReceiptPayload } from '../../src/model/receipt.js';
import type { ReceiptsPart } from '../../src/model/receipts-part.js';
import { verifyReceipt } from '../../src/model/verify-receipt.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import { type Operator, aProfile, aPurpose, anAct, anInput, anOperator, readReceipt } from './fixtures.js';

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
suite('the entries of a receipt', () => {
  let operator: Operator;
  setup(async () => void (operator = await anOperator()));
  teardown(() => operator.restore());

  test('a signal refuses what was accepted, and an accept that grants nothing is a save', async () => {
    const profile = aProfile();
    const one = await record(profile, anAct({ stats: true, ads: true }, { action: 'accept-all' }), {
      closed: ['ads'],
      signals: { gpc: true, dnt: null, cookies: 'ok' },
    });
    assert.deepEqual(states(one.payload), ['stats given user', 'ads refused signal']);
    assert.equal(one.payload.event.action, 'accept-all');
    assert.isTrue(one.payload.signals.gpc);
    const none = await record(profile, anAct({ stats: true, ads: true }, { action: 'accept-all' }), {
      closed: ['stats', 'ads'],
    });
    assert.equal(none.payload.event.action, 'save');
    assert.deepEqual(states(none.payload), ['stats refused signal', 'ads refused signal']);
  });

  test('a grant that a signal closes is recorded by the next act, also where it is not named (docs/receipts.md 2.6)', async () => {
    const profile = aProfile();
    await record(profile, anAct({ stats: true }));
    const next = await record(profile, anAct({ ads: false }), { closed: ['stats'] });
    assert.deepEqual(states(next.payload), ['stats withdrawn signal', 'ads refused user']);
  });

  test('acts by script and recovered refusals never claim a gesture (C10)', async () => {
    const profile = aProfile();
    const { notice: _, shown: __, ...bare } = anAct({ stats: true });
    const api = await record(profile, { ...bare, method: 'api' });
    assert.deepEqual([api.payload.event.user_gesture, api.payload.event.event_type], [false, 'expressed']);
    assert.notProperty(api.payload.event, 'shown');
    assert.equal((await ledger.notice(profile.id, api.payload.privacy_notice.text_sha256))!.id, 'profile');
    const recovered = await record(profile, {
      ...bare,
      choices: { stats: false },
      method: 'recovered',
      action: 'withdraw',
    });
    assert.equal(recovered.payload.event.method, 'recovered');
  });

  test('a public distribution is alone in its receipt and never part of accept-all (C6, Article 6 of Law 94-V)', async () => {
    const photo = aPurpose('photo', {
      kind: 'public_distribution',
      type: 'dpv:Disseminate',
      public: { value: true, sources: ['https://operator.example'] },
      where: 'form',
    });
    const profile = aProfile({ purposes: [aPurpose('stats'), photo] });
    const all = await record(profile, anAct({ stats: true, photo: true }, { action: 'accept-all' }));
    assert.deepEqual(states(all.payload), ['stats given user']);
    const input = anInput(profile, anAct({ stats: true, photo: true }));
    await part.record(input);
    assert.deepEqual(input.statuses.slice(0, 2), ['queued', 'queued']);
    const receipts = await Promise.all(
      (await ledger.receipts(profile.id)).map(({ jws }) => readReceipt(jws)),
    );
    assert.deepEqual(receipts.map(states), [
      ['stats given user'],
      ['stats renewed user'],
      ['photo given user'],
    ]);
    assert.deepEqual(receipts[2]!.processing[0]!.public_distribution, {
      value: true,
      sources: ['https://operator.example'],
    });
    assert.isTrue((await ledger.verify(profile)).ok);
  });

  test('yes and no of transfers follow the rules on kinds, and the meaning is that of the core', async () => {
    const transfer = { recipients: ['meter'], thirdParty: true, where: 'form' as const };
    const purposes = [
      aPurpose('appeal', { kind: 'processing', type: 'dpv:ServiceProvision', where: 'form' }),
      aPurpose('care', {
        kind: 'special_category',
        type: 'dpv:ServiceProvision',
        data: ['ip', 'health'],
        where: 'form',
      }),
      aPurpose('share', { kind: 'third_party_transfer', type: 'dpv:ServiceProvision', ...transfer }),
      aPurpose('abroad', {
        kind: 'cross_border',
        type: 'dpv:ServiceProvision',
        ...transfer,
        crossBorder: { value: true, countries: ['RU'], safeguard: 'contract' },
      }),
      aPurpose('stats', { services: ['counter', 'own'] }),
    ];
    const profile = aProfile({ purposes });
    const form = {
      formId: 'appeal',
      commitment: 'A'.repeat(43),
      level: 'simple',
      actingAs: 'self',
      statements: ['truth'],
    } as const;
    const { payload, head } = await record(
      profile,
      anAct(Object.fromEntries(purposes.map(({ id }) => [id, true])), {
        method: 'form',
        action: 'submit',
        form,
      }),
    );
    assert.deepEqual(
      payload.processing.map((entry) => [
        entry.purpose_id,
        entry.third_party_transfer,
        entry.cross_border_transfer.value,
      ]),
      [
        ['appeal', false, false],
        ['care', false, false],
        ['share', true, false],
        ['abroad', true, true],
        ['stats', true, true],
      ],
    );
    for (const purpose of purposes)
      assert.deepEqual(head!.choices[purpose.id]!.meaning, meaningOf(profile, purpose));
    assert.equal(payload.form!.form_id, 'appeal');
  });

  test('rights requests and acknowledged notices have no entries', async () => {
    const profile = aProfile();
    const before = await record(
      profile,
      anAct(
        {},
        {
          action: 'rights-request',
          method: 'rights',
          request: { kind: 'access', channel: 'email', mark: 'Согласие', due: '2026-12-01' },
        },
      ),
    );
    assert.equal(before.payload.chain.key_storage, 'ephemeral');
    await record(profile, anAct({ stats: true }));
    const after = await record(
      profile,
      anAct({}, { action: 'acknowledge-notice', method: 'rights', noticeId: 'breach-1' }),
    );
    assert.deepEqual(
      [after.payload.processing, after.payload.event.notice_id, after.payload.chain.seq],
      [[], 'breach-1', 1],
    );
  });

  test('texts in any length and with control characters become lines of a receipt', async () => {
    const profile = aProfile({
      purposes: [aPurpose('stats', { title: { ru: `Строка\n${'я'.repeat(498)}😀` } })],
    });
    const { payload } = await record(profile, anAct({ stats: true }));
    assert.isAtMost(payload.processing[0]!.purpose.length, 500);
    assert.notMatch(payload.processing[0]!.purpose, /[\n\ud800-\udbff]$|\n/);
  });

  test('a receipt above the limit is split, and nothing is lost', async () => {
    const data = Array.from({ length: 60 }, (_, n) => ({
      id: `d${n}`,
      type: 'pd:Name',
      label: { ru: 'данные '.repeat(12) },
    }));
    const purposes = Array.from({ length: 12 }, (_, n) =>
      aPurpose(`p${n}`, { data: data.map(({ id }) => id) }),
    );
    const profile = aProfile({ data, purposes });
    await record(
      profile,
      anAct(Object.fromEntries(purposes.map(({ id }) => [id, true])), { action: 'accept-all' }),
    );
    const receipts = await ledger.receipts(profile.id);
    assert.isAbove(receipts.length, 1);
    for (const { jws } of receipts) assert.isAtMost(jws.length, 49_152);
    const told = (await Promise.all(receipts.map(({ jws }) => readReceipt(jws)))).flatMap(({ processing }) =>
      processing.map((entry) => entry.purpose_id),
    );
    assert.sameMembers(
      told,
      purposes.map(({ id }) => id),
    );
    assert.isTrue((await ledger.verify(profile)).ok);
  });
});
