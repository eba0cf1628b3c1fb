// What every receipt store must do; run for each of them.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { KeptReceipt, NewReceipt, PutResult, ReceiptStore } from '../../build/server/receipt-store.js';

/** How a test gets a store. `open` twice opens the same data again, as after a restart. */
export interface StoreUnderTest {
  open(): Promise<ReceiptStore>;
  remove(): Promise<void>;
}

const key = (name: string) => name.padEnd(43, 'k').slice(0, 43);
const hash = (name: string) => name.padEnd(43, 'h').slice(0, 43);

let made = 0;
function receipt(jkt: string, seq: number, more: Partial<NewReceipt> = {}): NewReceipt {
  const jti = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const prevHash = seq > 0 ? hash(`${jkt.replace(/k+$/, '')}-${seq - 1}`) : undefined;
  return {
    operator: 'one',
    jkt,
    jti,
    hash: hash(`${jkt.replace(/k+$/, '')}-${seq}`),
    jws: `jws.${jti}`,
    seq,
    prevHash,
    ephemeral: false,
    iat: 1_800_000_000 + Math.min(seq, 50),
    receivedAt: 1_800_000_100,
    ...more,
  };
}

let acks = 0;
const acknowledge = (flags: readonly string[]) => `ack-${++acks}-${flags.join('+')}`;

const kept = (result: PutResult): KeptReceipt => {
  assert.ok(result.outcome !== 'conflict', 'a conflict');
  return result.receipt;
};

export function receiptStoreContract(name: string, make: () => StoreUnderTest): void {
  describe(`${name} keeps receipts (docs/receipts.md 7)`, () => {
    let under: StoreUnderTest;
    let store: ReceiptStore;
    before(async () => {
      under = make();
      store = await under.open();
    });
    after(async () => {
      await store.close();
      await under.remove();
    });

    test('a receipt is stored once, and a repeat gets what the first one got (S3)', async () => {
      const one = receipt(key('once'), 0);
      const first = await store.put(one, acknowledge);
      const again = await store.put(
        { ...one, jws: 'another.spelling', receivedAt: one.receivedAt + 900 },
        () => assert.fail('signed twice'),
      );
      assert.deepEqual([first.outcome, again.outcome], ['recorded', 'duplicate']);
      assert.deepEqual(kept(again), kept(first));
      assert.deepEqual(await store.find('one', one.jti, one.hash), kept(first));
      assert.equal(kept(first).jws, one.jws);
      assert.deepEqual(await store.put({ ...one, hash: hash('other') }, acknowledge), {
        outcome: 'conflict',
      });
      assert.deepEqual(await store.find('one', one.jti, one.hash), kept(first));
    });

    test('fifty deliveries at once make one row and one acknowledgement (S5)', async () => {
      const one = receipt(key('race'), 0);
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          store.put(n % 5 === 4 ? { ...one, hash: hash(`x${n}`) } : one, acknowledge),
        ),
      );
      const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
      assert.deepEqual([count('recorded'), count('duplicate'), count('conflict')], [1, 39, 10]);
      assert.equal(
        new Set(results.flatMap((result) => (result.outcome === 'conflict' ? [] : [result.receipt.ack])))
          .size,
        1,
      );
      assert.equal((await store.chainOf('one', one.jkt)).length, 1);
    });

    test('operators and keys are kept apart', async () => {
      const one = receipt(key('apart'), 0);
      for (const other of [one, { ...one, operator: 'two' }, { ...one, jkt: key('apart2') }])
        assert.equal((await store.put(other, acknowledge)).outcome, 'recorded');
      assert.equal(await store.find('three', one.jti, one.hash), undefined);
      assert.equal(await store.find('one', one.jti, hash('wrong')), undefined);
      assert.equal(await store.count('two'), 1);
    });

    test('flags and gaps are those of the chain at that moment (7, 9.1)', async () => {
      const jkt = key('gaps');
      const put = async (seq: number, more: Partial<NewReceipt> = {}) => {
        const { flags, missing } = kept(await store.put(receipt(jkt, seq, more), acknowledge));
        return [flags.join(' '), missing.join(',')];
      };
      assert.deepEqual(await put(0), ['', '']);
      assert.deepEqual(await put(1), ['', '']);
      assert.deepEqual(await put(5), ['chain-gap', '2,3,4']);
      assert.deepEqual(await put(3), ['chain-gap', '2']);
      assert.deepEqual(await put(2), ['', '']);
      assert.deepEqual(await put(6), ['', '4']);
      assert.deepEqual(await put(4), ['', '']);
      assert.deepEqual(await put(7), ['', '']);
      assert.deepEqual(await put(7, { hash: hash('fork'), iat: 1_800_000_099 }), [
        'chain-fork chain-regress',
        '',
      ]);
      assert.deepEqual(await put(8, { prevHash: hash('nobody') }), ['chain-break', '']);
      const far = await put(1_000_000);
      assert.deepEqual([far[0], far[1]!.split(',').length, far[1]!.split(',')[0]], ['chain-gap', 64, '9']);
      assert.deepEqual(await put(Number.MAX_SAFE_INTEGER - 1), ['chain-gap', far[1]]);
      assert.deepEqual(
        (await store.chainOf('one', jkt)).map(({ seq }) => seq),
        [0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 1_000_000, Number.MAX_SAFE_INTEGER - 1],
      );
    });

    test('a rotation is proven by the old key alone, and one-off keys are used once', async () => {
      const [old, next] = [key('old'), key('next')];
      const prevJkt = { prevJkt: old };
      assert.deepEqual(kept(await store.put(receipt(next, 0, prevJkt), acknowledge)).flags, [
        'rotation-unproven',
      ]);
      await store.put(receipt(old, 0, { nextJkt: next }), acknowledge);
      assert.deepEqual(
        kept(await store.put(receipt(next, 0, { ...prevJkt, hash: hash('again') }), acknowledge)).flags,
        ['chain-fork'],
      );
      const once = { ephemeral: true };
      assert.deepEqual(kept(await store.put(receipt(key('off'), 0, once), acknowledge)).flags, []);
      assert.deepEqual(
        kept(await store.put(receipt(key('off'), 0, { ...once, hash: hash('off2') }), acknowledge)).flags,
        ['ephemeral-reuse'],
      );
      assert.deepEqual(
        kept(await store.put(receipt(key('off'), 0, { hash: hash('off3') }), acknowledge)).flags,
        ['ephemeral-reuse'],
      );
    });

    test('where signing fails nothing is stored, and the others of the moment are (FS15)', async () => {
      const all = Array.from({ length: 10 }, (_, n) => receipt(key(`sign${n}`), 0));
      const results = await Promise.allSettled(
        all.map((one, n) =>
          store.put(
            one,
            n === 4
              ? () => {
                  throw new Error('no key');
                }
              : acknowledge,
          ),
        ),
      );
      assert.deepEqual(
        results.map(({ status }) => status).filter((status) => status === 'rejected').length,
        1,
      );
      assert.equal(await store.find('one', all[4]!.jti, all[4]!.hash), undefined);
      assert.ok(await store.find('one', all[5]!.jti, all[5]!.hash));
      assert.equal((await store.put(all[4]!, acknowledge)).outcome, 'recorded');
    });

    test('of receipts that come together each has its own outcome: new, repeated, in conflict, refused (S1, S5)', async () => {
      const known = receipt(key('together'), 0);
      const clash = { ...known, hash: hash('clash') };
      const first = kept(await store.put(known, acknowledge));
      const fresh = Array.from({ length: 30 }, (_, n) =>
        receipt(key(`together${n % 20}x`), Math.floor(n / 20)),
      );
      const wrong = receipt(key('wrong'), 0, { hash: 'too short' });
      const all = [...fresh.slice(0, 15), known, clash, wrong, ...fresh.slice(15), known];
      const results = await Promise.allSettled(all.map((one) => store.put(one, acknowledge)));
      for (const [n, result] of results.entries()) {
        const one = all[n]!;
        if (one === wrong) assert.equal(result.status, 'rejected');
        else {
          assert.ok(result.status === 'fulfilled', 'refused beside a bad one');
          const { value } = result;
          if (one === known) assert.deepEqual([value.outcome, kept(value).ack], ['duplicate', first.ack]);
          else if (one === clash) assert.equal(value.outcome, 'conflict');
          else
            assert.deepEqual([value.outcome, kept(value).missing, kept(value).flags], ['recorded', [], []]);
        }
      }
      assert.equal(await store.find('one', wrong.jti, wrong.hash), undefined);
      assert.equal((await store.chainOf('one', key('together0x'))).length, 2);
    });

    test('any order and any repeats give the same rows, each with one acknowledgement (INV17)', async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
          fc.array(fc.nat(5), { maxLength: 8 }),
          async (order, repeats) => {
            const jkt = key(`any${++run}`);
            const all = [0, 1, 2, 3, 4, 5].map((seq) => receipt(jkt, seq));
            const results = await Promise.all(
              [...order, ...repeats].map((seq) => store.put(all[seq]!, acknowledge)),
            );
            const rows = await store.chainOf('one', jkt);
            assert.deepEqual(
              rows.map(({ jti }) => jti),
              all.map(({ jti }) => jti),
            );
            assert.ok(rows.every(({ missing }) => missing.length === 0));
            for (const result of results)
              assert.equal(kept(result).ack, rows.find(({ jti }) => jti === kept(result).jti)?.ack);
          },
        ),
        { numRuns: 30 },
      );
    });

    test('publications are kept by hash, compared before they change, and counted with their receipts', async () => {
      const { publications } = store;
      const text = (name: string) => ({ version: hash(name), text: `{"of":"${name}"}`, at: 1_800_000_000 });
      assert.equal(await publications.profile('pub'), undefined);
      assert.equal(await publications.publishProfile('pub', text('a'), hash('nothing')), false);
      const race = await Promise.all(
        ['a', 'b'].map((name) => publications.publishProfile('pub', text(name), undefined)),
      );
      assert.deepEqual(race.sort(), [false, true]);
      const current = await publications.profile('pub');
      assert.equal(await publications.publishProfile('pub', text('c'), current!.version), true);
      assert.deepEqual(await publications.profile('pub'), text('c'));
      assert.deepEqual(
        (await publications.profileVersions('pub')).map(({ version }) => version),
        [hash('c'), current!.version],
      );
      assert.equal(await publications.profileText('pub', current!.version), current!.text);
      await publications.keepDocument('pub', text('d'));
      await publications.keepDocument('pub', text('d'));
      assert.deepEqual(
        [await publications.document('pub', hash('d')), await publications.document('pub', hash('x'))],
        [text('d').text, undefined],
      );
      assert.deepEqual(
        [
          await publications.addNotice('pub', 'n', 'jws', 1),
          await publications.addNotice('pub', 'n', 'other', 2),
        ],
        [true, false],
      );
      assert.deepEqual(await publications.notices('pub'), ['jws']);
      await publications.audit('pub', { at: 1, action: 'read', subject: '' });
      assert.deepEqual(await publications.auditEntries('pub', 5), [{ at: 1, action: 'read', subject: '' }]);

      const entries = [{ purpose_id: 'p', consent_kind: 'analytics', event_state: 'given' }];
      const counted = {
        action: 'save',
        method: 'banner',
        language: 'kk',
        gpc: false,
        choiceMs: 500,
        entries,
      };
      const twice = receipt(key('counted'), 0, { operator: 'pub', counted });
      for (const one of [twice, twice, receipt(key('counted2'), 0, { operator: 'pub', counted })])
        await store.put(one, acknowledge);
      const tallies = await publications.tallies('pub', '2027-01-15', '2027-01-15');
      assert.deepEqual(
        tallies
          .map(({ purpose_id, count, choice_ms, timed }) => [purpose_id, count, choice_ms, timed])
          .sort(),
        [
          ['', 2, 1000, 2],
          ['p', 2, 0, 0],
        ],
      );
      assert.deepEqual(await publications.tallies('pub', '2027-01-16', '2027-02-15'), []);
    });

    test('everything is there after a restart, in order of arrival', async () => {
      const jkt = key('restart');
      const before = kept(await store.put(receipt(jkt, 0), acknowledge));
      await store.close();
      store = await under.open();
      await store.check();
      assert.deepEqual(await store.chainOf('one', jkt), [before]);
      const jtis: string[] = [];
      for await (const { jti } of store.all('one')) jtis.push(jti);
      assert.equal(jtis.length, await store.count('one'));
      assert.equal(jtis.at(-1), before.jti);
      assert.equal(new Set(jtis).size, jtis.length - 1, 'only the id that two keys used stands twice');
    });
  });
}
