import { assert } from '@open-wc/testing';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { currentLedger, stored } from '../../src/receipts/ledger.js';
import { closeStore } from '../../src/receipts/store.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import { type Operator, aProfile, anAct, anInput, anOperator, readReceipt } from './fixtures.js';

const part = createReceipts();
const ledger = createLedger();
const realNow = Date.now;
let shift = 0;

/** Replaces one method until the test ends. */
const replaced: (() => void)[] = [];
const replace = <T extends object, K extends keyof T>(object: T, name: K, by: T[K]): void => {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value: by, configurable: true, writable: true });
  replaced.push(() => (own ? Object.defineProperty(object, name, own) : delete (object as Partial<T>)[name]));
};
const refuseOpen = (): void =>
  replace(indexedDB, 'open', () => {
    throw new DOMException('denied', 'SecurityError');
  });
const isFaultOver = async (): Promise<boolean> => {
  shift += 31_000;
  return (await currentLedger()).storage === 'indexeddb';
};

suite('a browser that refuses storage', () => {
  let operator: Operator;
  setup(async () => {
    closeStore();
    operator = await anOperator();
    Date.now = () => realNow() + shift;
  });
  teardown(async () => {
    replaced.splice(0).forEach((undo) => undo());
    operator.restore();
    assert.isTrue(await isFaultOver());
    Date.now = realNow;
  });

  test('a grant in memory counts once the operator has acknowledged it (FP4)', async () => {
    refuseOpen();
    const profile = aProfile();
    const recorded = await part.record(anInput(profile, anAct({ stats: true })));
    assert.equal(recorded.status, 'memory');
    const payload = await readReceipt(recorded.jws);
    assert.deepEqual([payload.chain.key_storage, payload.signals.storage], ['memory', 'memory']);
    assert.equal((await part.head(profile.id))!.choices.stats!.state, 'given');
    assert.lengthOf(await ledger.receipts(profile.id), 1, 'it can be taken home');
  });

  test('without an answer the grant is unproven and the gate has no reason to open, until the answer comes', async () => {
    refuseOpen();
    operator.answers = [() => Promise.reject(new TypeError('offline'))];
    const profile = aProfile();
    const input = anInput(profile, anAct({ stats: true, ads: false }));
    const recorded = await part.record(input);
    assert.equal(recorded.status, 'unproven');
    assert.deepEqual(Object.keys(recorded.head!.choices), ['ads']);
    assert.isUndefined((await part.head(profile.id))!.choices.stats);
    operator.answers = [operator.accept];
    assert.isTrue(await part.flush(input, { now: true }));
    assert.equal((await part.head(profile.id))!.choices.stats!.state, 'given');
  });

  test('the profile may let an unproven grant count, and a refusal needs no answer', async () => {
    refuseOpen();
    operator.answers = [() => Promise.reject(new TypeError('offline'))];
    const profile = aProfile();
    profile.receipts = { ...profile.receipts, allowUnproven: true };
    assert.equal((await part.record(anInput(profile, anAct({ stats: true })))).status, 'memory');
    assert.equal(
      (await part.record(anInput(aProfile(), anAct({ stats: false }, { action: 'refuse-all' })))).status,
      'memory',
    );
  });

  test('an open that never answers is given up (FP5, WebKit 226547)', async () => {
    replace(indexedDB, 'open', () => ({}) as IDBOpenDBRequest);
    const recorded = await part.record(anInput(aProfile(), anAct({ stats: true })));
    assert.equal(recorded.status, 'memory');
  });

  for (const [name, break_] of [
    [
      'a full disk',
      (): never => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    ],
    [
      'a key that can not be cloned',
      (): never => {
        throw new DOMException('no', 'DataCloneError');
      },
    ],
  ] as const)
    test(`${name}: what stood goes on in memory and is moved in when storage answers again (FP8)`, async () => {
      const profile = aProfile();
      const grant = await part.record(anInput(profile, anAct({ stats: true, ads: true })));
      replace(IDBObjectStore.prototype, 'put', break_);
      const withdrawn = await part.record(
        anInput(profile, anAct({ stats: false }, { action: 'withdraw', method: 'preferences' })),
      );
      assert.equal(withdrawn.status, 'memory');
      const payload = await readReceipt(withdrawn.jws);
      assert.deepEqual(
        [payload.chain.seq, payload.chain.key_storage, payload.event.refers_to],
        [0, 'memory', [{ jti: grant.jti, receipt_sha256: grant.hash }]],
      );
      assert.isFalse(await isFaultOver(), 'still refused');
      replaced.splice(0).forEach((undo) => undo());
      assert.isTrue(await isFaultOver());
      const receipts = await ledger.receipts(profile.id);
      assert.sameMembers(
        receipts.map(({ jti }) => jti),
        [grant.jti, withdrawn.jti],
      );
      const head = (await part.head(profile.id))!;
      assert.deepEqual(
        [head.jkt, head.choices.stats!.state, head.choices.ads!.state],
        [grant.head!.jkt, 'withdrawn', 'given'],
      );
      assert.equal((await stored.list(profile.id, 'receipt')).length, 2);
    });

  test('half of a transaction is none', async () => {
    const profile = aProfile();
    const real = IDBObjectStore.prototype.put;
    let count = 0;
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: [unknown]) {
      if (++count > 2) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, given);
    });
    assert.equal((await part.record(anInput(profile, anAct({ stats: true })))).status, 'memory');
    assert.deepEqual(await stored.list(profile.id, 'receipt'), []);
  });

  for (const error of ['InvalidStateError', 'UnknownError', 'AbortError'])
    test(`a lost connection (${error}) is opened once more (FP6)`, async () => {
      const profile = aProfile();
      await part.record(anInput(profile, anAct({ stats: true })));
      const real = IDBDatabase.prototype.transaction;
      let isBroken = true;
      replace(
        IDBDatabase.prototype,
        'transaction',
        function (this: IDBDatabase, ...given: Parameters<IDBDatabase['transaction']>) {
          if (!isBroken) return real.apply(this, given);
          isBroken = false;
          throw new DOMException('gone', error);
        },
      );
      const recorded = await part.record(anInput(profile, anAct({ stats: false })));
      assert.equal(recorded.status, 'queued');
      assert.equal((await readReceipt(recorded.jws)).chain.seq, 1);
    });

  test('a database without our store gets it, and a deletion by another tab is never blocked (FP7)', async () => {
    const done = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    await done(indexedDB.deleteDatabase('pdp-consent'));
    (await done(indexedDB.open('pdp-consent', 3))).close();
    const profile = aProfile();
    assert.isUndefined(await part.head(profile.id));
    assert.equal((await part.record(anInput(profile, anAct({ stats: true })))).status, 'queued');
    await done(indexedDB.deleteDatabase('pdp-consent'));
    assert.isUndefined(await part.head(profile.id));
    assert.notInclude(
      // Version 0 is no database: what WebKit lists if a look began before the deletion and was aborted after it.
      (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name),
      'pdp-consent',
      'looking makes no database',
    );
  });
});
