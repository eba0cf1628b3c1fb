import { assert } from '@open-wc/testing';
import type { Act } from '../../src/model/decision.js';
import type { ReceiptPayload } from '../../src/model/receipt.js';
import type { ReceiptsPart } from '../../src/model/receipts-part.js';
import { verifyReceipt } from '../../src/model/verify-receipt.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import { stored } from '../../src/receipts/ledger.js';
import { type Operator, aProfile, anAct, anInput, anOperator, readReceipt, until } from './fixtures.js';

const DAY_MS = 864e5;
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
suite('the chain', () => {
  let operator: Operator;
  setup(async () => void (operator = await anOperator()));
  teardown(() => operator.restore());

  test('fifty acts at once leave a chain without gaps (C5)', async () => {
    const profile = aProfile();
    await part.record(anInput(profile, anAct({ stats: true })));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => part.record(anInput(profile, anAct({ ads: n % 3 > 0 })))),
    );
    const all = await ledger.receipts(profile.id);
    assert.deepEqual(
      all.map(({ seq }) => seq),
      all.map((_, n) => n),
    );
    assert.lengthOf(all, 51);
    const report = await ledger.verify(profile);
    assert.isTrue(report.ok, JSON.stringify(report.receipts.filter(({ ok }) => !ok)));
  });

  test('tabs that race for the first grant, one of them without locks, share one key and one chain (INV5)', async () => {
    const profile = aProfile();
    profile.receipts = {};
    const tabs = await Promise.all(
      ['', '#no-locks', '#no-locks'].map(async (hash) => {
        const frame = document.createElement('iframe');
        frame.src = `/test/receipts/tab.html${hash}`;
        document.body.append(frame);
        return until(() => (frame.contentWindow as unknown as { part?: ReceiptsPart } | null)?.part);
      }),
    );
    const acts = tabs.flatMap((tab) =>
      Array.from({ length: 4 }, (_, n) =>
        tab.record(anInput(profile, anAct({ stats: true, ads: n % 2 > 0 }))),
      ),
    );
    const heads = await Promise.all(acts);
    assert.lengthOf(heads, 12);
    const all = await ledger.receipts(profile.id);
    assert.deepEqual(
      all.map(({ seq }) => seq),
      all.map((_, n) => n),
    );
    assert.equal(new Set(all.map(({ jkt }) => jkt)).size, 1);
    assert.lengthOf(all, 12);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  test('after a year the old key names the new one (docs/receipts.md 6.5)', async () => {
    const profile = aProfile();
    const now = Date.now();
    const first = await record(profile, anAct({ stats: true }), { now: now - 370 * DAY_MS });
    const second = await record(profile, anAct({ stats: true }), { now });
    assert.equal(second.payload.chain.seq, 0);
    const old = await readReceipt((await ledger.receipts(profile.id))[1]!.jws);
    assert.deepEqual([old.event.action, old.chain.seq, old.chain.prev_sha256], ['rotate-key', 1, first.hash]);
    assert.isTrue(second.payload.sub.endsWith(old.chain.next_jkt!));
    assert.isTrue(old.sub.endsWith(second.payload.chain.prev_jkt!));
    assert.isTrue((await ledger.verify(profile)).ok);
  });

  test('a month from the last of January is over on the last of February, a refusal as well', async () => {
    const profile = aProfile({ refusalTerm: 'P1M' });
    profile.purposes.forEach((purpose) => Object.assign(purpose, { term: 'P1M' }));
    const now = Date.parse('2027-01-31T10:00:00Z');
    const { head } = await record(profile, anAct({ stats: true, ads: false }), { now });
    assert.deepEqual(
      Object.values(head!.choices).map(({ until: end }) => new Date(end!).toISOString()),
      ['2027-02-28T10:00:00.000Z', '2027-02-28T10:00:00.000Z'],
    );
    assert.isTrue((await ledger.verify(profile)).ok);
  });

  test('a key whose head is gone signs no second receipt of one number: a new chain names the last good one (FP12)', async () => {
    const profile = aProfile();
    await record(profile, anAct({ stats: true }));
    const old = await record(profile, anAct({ ads: true }));
    await stored.commit([], [[profile.id, 'head']], []);
    const next = await record(profile, anAct({ stats: true }));
    assert.notEqual(next.payload.sub, old.payload.sub);
    assert.deepEqual(next.payload.chain, {
      seq: 0,
      key_storage: 'indexeddb',
      last_good_sha256: old.hash,
    });
    assert.isTrue((await ledger.verify(profile)).ok);
  });

  test('a key of long ago without head and receipts is not used again: its numbers were given away', async () => {
    const profile = aProfile();
    profile.receipts = {};
    const old = await record(profile, anAct({ stats: true }), { now: Date.now() - DAY_MS });
    await stored.commit(
      [],
      [
        [profile.id, 'head'],
        [profile.id, 'receipt', old.jti],
      ],
      [],
    );
    const next = await record(profile, anAct({ stats: true }));
    assert.notEqual(next.payload.sub, old.payload.sub);
    assert.deepEqual(next.payload.chain, { seq: 0, key_storage: 'indexeddb' });
  });

  test('a lost key makes a new chain that says nothing of the old one (docs/receipts.md 6.6, FP18)', async () => {
    const profile = aProfile();
    await record(profile, anAct({ stats: true }));
    await stored.commit([], [[profile.id, 'key']], []);
    const next = await record(profile, anAct({ stats: false }));
    assert.deepEqual(next.payload.chain, { seq: 0, key_storage: 'indexeddb' });
    assert.deepEqual(states(next.payload), ['stats withdrawn user'], 'what stood still stands');
    assert.isTrue((await ledger.verify(profile)).ok);
  });

  test('a clock that was set back does not lengthen a term (FP19)', async () => {
    const profile = aProfile();
    const now = Date.now();
    const first = await record(profile, anAct({ stats: true }), { now });
    const second = await record(profile, anAct({ stats: true }), { now: now - 100 * DAY_MS });
    assert.equal(second.head!.at, first.head!.at);
    assert.equal(second.payload.event.event_time, new Date(now - 100 * DAY_MS).toISOString());
    assert.isTrue((await ledger.verify(profile)).ok);
  });
});
