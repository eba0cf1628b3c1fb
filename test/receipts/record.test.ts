import { assert } from '@open-wc/testing';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import { type Operator, aProfile, aPurpose, anAct, anInput, anOperator, hashOf, readReceipt, until } from './fixtures.js';

const stored = async (profile: { id: string }) => createLedger().receipts(profile.id);
const payloads = async (profile: { id: string }) => Promise.all((await stored(profile)).map(({ jws }) => readReceipt(jws)));

suite('recording a decision', () => {
  let operator: Operator;
  setup(async () => void (operator = await anOperator()));
  teardown(() => operator.restore());

  test('a first grant makes the device key and a receipt that jose verifies', async () => {
    const profile = aProfile();
    const part = createReceipts();
    const input = anInput(profile, anAct({ stats: ['counter'], ads: false }));
    const recorded = await part.record(input);
    assert.equal(recorded.status, 'queued');
    assert.isTrue(recorded.pending);
    const payload = await readReceipt(recorded.jws);
    assert.deepEqual(payload.chain, { seq: 0, key_storage: 'indexeddb' });
    assert.deepEqual(payload.processing.map((entry) => [entry.purpose_id, entry.event_state]), [['stats', 'given'], ['ads', 'refused']]);
    assert.deepEqual(payload.processing[0]!.services, ['counter']);
    assert.deepEqual(payload.processing[0]!.cross_border_transfer, { value: true, countries: ['RU'] });
    assert.equal(payload.event.event_type, 'explicit');
    assert.equal(payload.event.shown!.ms_to_choice, 1200);
    assert.equal(recorded.hash, await hashOf(recorded.jws));
    assert.equal(recorded.head!.choices.stats!.state, 'given');
    assert.deepEqual(recorded.head!.choices.stats!.off, ['own']);
    assert.isTrue(await part.flush(input));
    await until(() => operator.got.length === 1);
    assert.deepEqual(input.statuses, ['queued', 'delivered']);
  });

  test('fifty acts at once leave a chain without gaps (C5)', async () => {
    const profile = aProfile();
    const part = createReceipts();
    const other = createReceipts();
    await part.record(anInput(profile, anAct({ stats: true })));
    await Promise.all(Array.from({ length: 50 }, (_, n) => (n % 2 ? part : other).record(anInput(profile, anAct({ ads: n % 3 > 0 })))));
    const all = await stored(profile);
    assert.deepEqual(all.map(({ seq }) => seq), all.map((_, n) => n));
    assert.lengthOf(all, 51);
    const read = await payloads(profile);
    read.forEach((payload, n) => assert.equal(payload.chain.prev_sha256, all[n - 1]?.hash));
    const report = await createLedger().verify(profile);
    assert.isTrue(report.ok, JSON.stringify(report.receipts.filter(({ ok }) => !ok)));
  });
});
