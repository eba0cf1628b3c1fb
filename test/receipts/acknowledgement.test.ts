import { assert } from '@open-wc/testing';
import { CompactSign, generateKeyPair } from 'jose';
import type { OperatorProfile } from '../../src/model/profile.js';
import type { ReceiptsPart, RecordInput } from '../../src/model/receipts-part.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { stored } from '../../src/receipts/ledger.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import { type Operator, aProfile, anAct, anInput, anOperator } from './fixtures.js';

const HOUR_MS = 36e5;
const ledger = createLedger();
const realNow = Date.now;

suite('the acknowledgement of a receipt', () => {
  let operator: Operator;
  let part: ReceiptsPart;
  let profile: OperatorProfile;
  setup(async () => {
    operator = await anOperator();
    part = createReceipts();
    profile = aProfile();
    profile.receipts = { ...profile.receipts, jwks: operator.jwks };
    operator.only = profile.receipts.endpoint!;
  });
  teardown(() => {
    operator.restore();
    Date.now = realNow;
  });
  const later = (ms: number): void => void (Date.now = () => realNow() + ms);
  /** Records and waits for the first try. */
  const recordAndTry = async (input: RecordInput) => {
    const recorded = await part.record(input);
    await part.flush(input);
    return recorded;
  };
  const stateOf = async (jti: string) =>
    (await ledger.receipts(profile.id)).find((one) => one.jti === jti)!.state;

  test('202 and acknowledgements that do not fit are told once, sent four times, then daily (docs/receipts.md 10.3)', async () => {
    operator.answers = [() => Response.json({ status: 'queued' }, { status: 202 })];
    const input = anInput(profile, anAct({ stats: true }));
    const { jti } = await recordAndTry(input);
    for (let n = 0; n < 6; n++) {
      later(HOUR_MS * (n + 1));
      await part.flush(input);
    }
    assert.lengthOf(operator.got, 4);
    assert.deepEqual(input.statuses, ['queued', 'delivered']);
    later(40 * HOUR_MS);
    operator.answers = [operator.accept];
    assert.isTrue(await part.flush(input));
    assert.equal(await stateOf(jti), 'confirmed');
  });

  test('only the very acknowledgement of this receipt by a pinned key confirms (C12, S17)', async () => {
    const other = await generateKeyPair('ES256');
    const resign = async (
      jws: string,
      edit: (header: Record<string, unknown>) => Record<string, unknown>,
      key?: CryptoKey,
    ): Promise<Response> => {
      const answer = (await (await operator.accept(jws)).json()) as { ack: string };
      const [header, payload] = answer.ack
        .split('.')
        .map((part64) => atob(part64.replaceAll('-', '+').replaceAll('_', '/')));
      const signed = await new CompactSign(new TextEncoder().encode(payload))
        .setProtectedHeader(edit(JSON.parse(header!)) as { alg: 'ES256' })
        .sign(key ?? (other.privateKey as CryptoKey));
      return Response.json({ ...answer, ack: signed }, { status: 201 });
    };
    const bad: ((jws: string) => Promise<Response>)[] = [
      ...[
        { iss: 'https://other.example' },
        { aud: 'https://other.example' },
        { receipt_jti: crypto.randomUUID() },
        { receipt_sha256: 'A'.repeat(43) },
        { jkt: 'A'.repeat(43) },
        { status: 'refused' },
      ].map((change) => (jws: string) => operator.accept(jws, change)),
      (jws) => resign(jws, (header) => header),
      (jws) => resign(jws, (header) => ({ ...header, kid: 'unknown' })),
      (jws) => resign(jws, (header) => ({ ...header, typ: 'consent-receipt+jwt' })),
      async (jws) => resign(jws, (header) => ({ ...header, jwk: operator.jwks.keys[0] })),
      async () => Response.json({ ack: 'not a jws' }, { status: 201 }),
      async (jws) => Response.json({ ack: jws }, { status: 201 }),
    ];
    for (const answer of bad) {
      operator.answers = [answer];
      const input = anInput(
        { ...profile, id: `${profile.id}-${bad.indexOf(answer)}` },
        anAct({ stats: true }),
      );
      await recordAndTry(input);
      assert.deepEqual(input.statuses, ['queued', 'delivered'], String(answer));
      assert.lengthOf(await stored.list(input.profile.id, 'outbox'), 1, 'INV7: it stays');
      assert.isUndefined((await ledger.receipts(input.profile.id))[0]!.ack);
    }
  });
});
