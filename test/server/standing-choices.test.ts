import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReceiptPayload } from '../../build/model/receipt.js';
import { standingChoices } from '../../build/server/standing-choices.js';

const said = (seq: number, state: string, storage = 'indexeddb') =>
  ({
    chain: { seq, key_storage: storage },
    processing: [{ purpose_id: 'p', consent_kind: 'analytics', event_state: state }],
  }) as unknown as ReceiptPayload;
const state = (...payloads: ReceiptPayload[]) => standingChoices(payloads)[0]?.state;

test('the highest place in the chain counts, in whatever order receipts arrive (S7, INV6)', () => {
  const states = fc.array(
    fc.constantFrom('given', 'renewed', 'refused', 'withdrawn', 'blocked', 'unblocked'),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(states, fc.infiniteStream(fc.nat()), (list, noise) => {
      const all = list.map((one, seq) => said(seq, one));
      const order = all
        .map((payload) => ({ payload, at: noise.next().value as number }))
        .sort((one, two) => one.at - two.at);
      assert.deepEqual(standingChoices(order.map(({ payload }) => payload)), standingChoices(all));
      const last = list.at(-1)!;
      if (last !== 'unblocked') assert.equal(state(...all), last === 'renewed' ? 'given' : last);
    }),
  );
});

test('a late grant never undoes a withdrawal; forks take the stricter side; one-off keys form no state', () => {
  assert.equal(state(said(2, 'withdrawn'), said(1, 'given')), 'withdrawn');
  assert.equal(state(said(1, 'withdrawn'), said(1, 'given')), 'withdrawn');
  assert.equal(state(said(0, 'refused', 'ephemeral')), undefined);
});

test('an unblocking restores what was there before, never more (2.3)', () => {
  assert.equal(state(said(0, 'given'), said(1, 'blocked'), said(2, 'unblocked')), 'given');
  assert.equal(
    state(
      said(0, 'given'),
      said(1, 'withdrawn'),
      said(2, 'blocked'),
      said(3, 'blocked'),
      said(4, 'unblocked'),
    ),
    'withdrawn',
  );
  assert.equal(state(said(1, 'blocked'), said(2, 'unblocked')), 'refused');
});
