import { assert } from '@open-wc/testing';
import type { NoticeDocument } from '../../src/model/decision.js';
import type { OperatorProfile } from '../../src/model/profile.js';
import type { StoredReceipt } from '../../src/model/receipts-part.js';
import { verifyExport } from '../../src/model/verify-export.js';
import { checkChain } from '../../src/receipts/check-chain.js';
import { type LedgerKey, stored } from '../../src/receipts/ledger.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import type { StoredHead } from '../../src/receipts/stored-head.js';
import {
  type Operator,
  aProfile,
  aPurpose,
  anAct,
  anInput,
  anOperator,
  readReceipt,
  until,
} from './fixtures.js';

const part = createReceipts();
const ledger = createLedger();

suite('the ledger', () => {
  let operator: Operator;
  let profile: OperatorProfile;
  let receipts: StoredReceipt[];
  setup(async () => {
    operator = await anOperator();
    profile = aProfile();
    profile.receipts = { ...profile.receipts, jwks: operator.jwks };
    operator.only = profile.receipts.endpoint!;
    for (const act of [
      anAct({ stats: true, ads: true }, { action: 'accept-all' }),
      anAct({ ads: false }),
      anAct({ stats: true }),
    ]) {
      const input = anInput(profile, act);
      await part.record(input);
      await until(() => part.flush(input, { now: true }));
    }
    receipts = await ledger.receipts(profile.id);
  });
  teardown(() => operator.restore());

  const change = async (n: number, more: Partial<StoredReceipt>): Promise<void> => {
    await stored.commit([[[profile.id, 'receipt', receipts[n]!.jti], { ...receipts[n]!, ...more }]], [], []);
  };
  const codes = async (): Promise<(string | undefined)[]> =>
    (await ledger.verify(profile)).receipts.map(({ code }) => code);
  const headOf = async (): Promise<StoredHead> => (await stored.get([profile.id, 'head']))[0] as StoredHead;

  test('a whole ledger is found whole, and the head says when', async () => {
    assert.deepEqual(await codes(), [undefined, undefined, undefined]);
    assert.isAtLeast((await headOf()).checked!, Date.now() - 60_000);
  });

  test('any changed byte of a receipt, an acknowledgement or a notice is caught and the receipt named (INV16, P13)', async () => {
    const notice = (await ledger.notice(profile.id, receipts[0]!.notice))!;
    const head = await headOf();
    const judge = async (
      changed: StoredReceipt,
      documents: NoticeDocument[] = [notice],
    ): Promise<boolean> => {
      const { verdicts } = await checkChain({ head, receipts: [changed], notices: documents }, profile);
      return verdicts.some(({ jti, ok }) => jti === changed.jti && !ok);
    };
    const flip = (text: string, at: number): string =>
      text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const [first] = receipts as [StoredReceipt, ...StoredReceipt[]];
    assert.isFalse(await judge(first));
    // The last character of a signature carries four bits that no one reads.
    for (let at = 0; at < first.jws.length - 1; at += 3)
      assert.isTrue(await judge({ ...first, jws: flip(first.jws, at) }), `jws ${at}`);
    for (let at = 0; at < first.ack!.length - 1; at += 3)
      assert.isTrue(await judge({ ...first, ack: flip(first.ack!, at) }), `ack ${at}`);
    const text = JSON.stringify(notice.title);
    for (let at = 1; at < text.length - 1; at++)
      assert.isTrue(
        await judge(first, [{ ...notice, title: JSON.parse(flip(text, at)) as string }]),
        `notice ${at}`,
      );
    for (const member of ['jti', 'hash', 'jkt', 'notice'] as const)
      assert.isTrue(await judge({ ...first, [member]: flip(first[member], 3) }), member);
    for (const more of [
      { seq: 1 },
      { at: first.at + 1 },
      { ephemeral: true },
      { ack: undefined },
      { jws: `${first.jws}\n` },
      { jws: '', ack: undefined },
    ])
      assert.isTrue(await judge({ ...first, ...more }), JSON.stringify(more));
  }).timeout(60_000);

  test('a receipt cut out of the chain leaves a gap', async () => {
    await stored.commit([], [[profile.id, 'receipt', receipts[1]!.jti]], []);
    assert.deepEqual(await codes(), [undefined, 'chain-gap']);
  });

  test('the newest receipt can not be cut off unseen', async () => {
    await stored.commit([], [[profile.id, 'receipt', receipts[2]!.jti]], []);
    assert.include(await codes(), 'chain-gap');
    assert.deepEqual((await headOf()).choices, { ads: (await headOf()).choices.ads! }, 'the grant is gone');
  });

  test('a head that claims a grant which no receipt bears out loses it (INV1)', async () => {
    const head = await headOf();
    const forged: [string, Partial<StoredHead['choices'][string]>][] = [
      ['ads', { ...head.choices.stats! }],
      ['stats', { until: head.choices.stats!.until! + 1 }],
      ['stats', { at: head.choices.stats!.at + 1000, until: undefined }],
      ['stats', { meaning: { ...head.choices.stats!.meaning, services: ['counter', 'own', 'more'] } }],
      ['ads', { state: 'blocked', before: 'given' }],
      ['stats', { level: 'signed' }],
    ];
    for (const [id, more] of forged) {
      await stored.commit(
        [
          [
            [profile.id, 'head'],
            { ...head, choices: { ...head.choices, [id]: { ...head.choices[id]!, ...more } } },
          ],
        ],
        [],
        [],
      );
      const report = await ledger.verify(profile);
      assert.isFalse(report.ok, `${id} ${JSON.stringify(more)}`);
      assert.notInclude(
        Object.values((await headOf()).choices).map(({ state }) => state),
        'given',
      );
    }
  });

  test('a head without anything in it claims nothing: it is told, and the next grant begins a chain (P13)', async () => {
    const damage = (): Promise<boolean> => stored.commit([[[profile.id, 'head'], {}]], [], []);
    await damage();
    const input = anInput(profile, anAct({ stats: true }));
    const { jws } = await part.record(input);
    assert.equal((await readReceipt(jws)).chain.seq, 0);
    assert.isTrue((await ledger.verify(profile)).ok);
    await damage();
    assert.isFalse((await ledger.verify(profile)).ok);
    assert.equal((await part.record(input)).status, 'queued');
  });

  test('after damage the next receipt starts a chain that names the last good one (FP12, docs/receipts.md 6.6)', async () => {
    await change(1, { jws: receipts[0]!.jws });
    const report = await ledger.verify(profile);
    assert.deepEqual(
      report.receipts.map(({ ok }) => ok),
      [true, false, true],
    );
    assert.equal(report.receipts[1]!.jti, receipts[1]!.jti);
    const next = await part.record(anInput(profile, anAct({ stats: true })));
    const payload = await readReceipt(next.jws);
    assert.deepEqual([payload.chain.seq, payload.chain.last_good_sha256], [0, receipts[0]!.hash]);
    assert.notEqual(next.head!.jkt, receipts[0]!.jkt);
    await ledger.verify(profile);
    assert.equal((await part.head(profile.id))!.choices.stats!.state, 'given', 'the new chain counts');
    assert.lengthOf(await ledger.receipts(profile.id), 4);
  });

  test('the export checks offline, and any damage to it is seen (C14)', async () => {
    await part.record(anInput(aProfile(), anAct({ stats: true })));
    const file = JSON.stringify(await ledger.export(profile));
    const report = await verifyExport(file);
    assert.isTrue(report.ok, JSON.stringify(report.findings.filter(({ ok }) => !ok)));
    assert.lengthOf(report.receipts, 3);
    assert.notInclude(file, '"d":');
    for (let at = 0; at < file.length; at += 397) {
      const damaged = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1);
      const isSpelling = /^"(,|\})/.test(file.slice(at + 1)) && (await verifyExport(damaged)).ok;
      if (!isSpelling) assert.isFalse((await verifyExport(damaged)).ok, `byte ${at}`);
    }
  }).timeout(60_000);

  test('compacting keeps what stands and what is not confirmed, and the chain still checks', async () => {
    const jti = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const key = (n: number): LedgerKey => [profile.id, 'receipt', jti(n)];
    await stored.commit(
      Array.from({ length: 520 }, (_, n) => [
        key(n),
        {
          ...receipts[0]!,
          jti: jti(n),
          ephemeral: true,
          jkt: `k${n}`,
          at: 1000 + n,
          state: n ? 'confirmed' : 'queued',
        },
      ]),
      [],
      [],
    );
    assert.equal(await ledger.compact(profile.id), 22);
    const left = await ledger.receipts(profile.id);
    assert.lengthOf(left, 523);
    assert.lengthOf(
      left.filter(({ jws }) => !jws),
      22,
    );
    assert.isNotEmpty(left[0]!.jws, 'not confirmed');
  });

  test('a receipt past its term and the proof period leaves hash and acknowledgement, one without an end stays (requirements of infopro 5.2)', async () => {
    const old = aProfile({
      id: 'old',
      purposes: [aPurpose('stats', { term: 'P12M' }), aPurpose('ads', { term: 'until-withdrawal' })],
    });
    old.receipts = { ...profile.receipts };
    for (const id of ['stats', 'ads']) await part.record(anInput(old, anAct({ [id]: true })));
    await part.flush(anInput(old, anAct({})));
    const both = await ledger.receipts('old');
    await stored.commit(
      both.map((one) => [
        ['old', 'receipt', one.jti],
        { ...one, state: 'confirmed', ack: one.ack ?? 'an.ack.y' },
      ]),
      [],
      [],
    );
    const end = new Date();
    end.setUTCFullYear(end.getUTCFullYear() + 4);
    assert.equal(await ledger.compactExpired('old', +end - 864e5), 0, 'the proof period runs');
    assert.equal(await ledger.compactExpired('old', +end + 864e5), 1);
    const left = await ledger.receipts('old');
    assert.deepEqual(
      left.map(({ jws }) => !!jws),
      [false, true],
    );
    assert.isNotEmpty(left[0]!.hash);
    assert.isNotEmpty(left[0]!.ack);
    await ledger.forget('old');
  });

  test('forgetting leaves nothing, and nothing brings the database back', async () => {
    const names = async (): Promise<(string | undefined)[]> =>
      (await indexedDB.databases()).map(({ name }) => name);
    const other = aProfile();
    other.receipts = {};
    await part.record(anInput(other, anAct({ stats: true })));
    await ledger.forget(profile.id);
    assert.isUndefined(await part.head(profile.id));
    assert.deepEqual(await ledger.receipts(profile.id), []);
    assert.isDefined(await part.head(other.id), 'another profile of this site is untouched');
    // Whatever other tests of this page left goes too.
    const namespaces = new Set<string>();
    for (const key of await allKeys()) namespaces.add(key[0]!);
    for (const namespace of namespaces) await ledger.forget(namespace);
    assert.notInclude(await names(), 'pdp-consent');
    await part.head(profile.id);
    await part.flush(anInput(profile, anAct({})), { now: true });
    await ledger.verify(profile);
    await ledger.export(profile);
    await ledger.receipts(profile.id);
    assert.notInclude(await names(), 'pdp-consent');
  });

  test('an answer that comes after forgetting does not bring anything back', async () => {
    let let_go!: () => void;
    const waits = new Promise<void>((resolve) => (let_go = resolve));
    operator.answers = [async (jws) => (await waits, operator.accept(jws))];
    const input = anInput(profile, anAct({ stats: false }, { action: 'withdraw', method: 'preferences' }));
    await part.record(input);
    await until(() => operator.got.length === 4);
    await ledger.forget(profile.id);
    let_go();
    await part.flush(input);
    assert.deepEqual(await ledger.receipts(profile.id), []);
    assert.notInclude(input.statuses, 'confirmed');
  });
});

const allKeys = (): Promise<string[][]> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('pdp-consent');
    request.onsuccess = () => {
      const keys = request.result.transaction('keyval').objectStore('keyval').getAllKeys();
      keys.onsuccess = () => {
        request.result.close();
        resolve(keys.result as string[][]);
      };
    };
    request.onerror = () => reject(request.error!);
  });
