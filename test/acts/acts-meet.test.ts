import { assert } from '@open-wc/testing';
import type { Consent } from '../../src/core/consent.js';
import { type PdpConsentElement, defineConsent } from '../../src/core/pdp-consent-element.js';
import { encodeDecision } from '../../src/model/encode-decision.js';
import type { OperatorProfile } from '../../src/model/profile.js';
import { stored } from '../../src/receipts/ledger.js';
import { type Operator, aProfile, anOperator, readReceipt, until } from '../receipts/fixtures.js';

const receipts = { endpoint: '/consent/v1/x/receipts', issuer: 'https://operator.example' };
const clear = (): void => {
  document.cookie = 'pdp_consent=; max-age=0; path=/';
};

suite('acts that meet', () => {
  let operator: Operator;
  let element: PdpConsentElement & { consent?: Consent };

  const start = async (more: Partial<OperatorProfile> = {}): Promise<Consent> => {
    defineConsent();
    element = document.createElement('pdp-consent') as typeof element;
    const profile = aProfile({ receipts: { ...receipts, allowApiGrants: true }, ...more });
    element.profile = profile;
    document.body.append(element);
    const consent = await until(() => element.consent);
    // What acts is here: of two imports of one chunk under way, Chromium may answer the second first.
    await consent.receipts();
    return consent;
  };
  const states = ({ state }: Consent): Record<string, string> =>
    Object.fromEntries(Object.entries(state).map(([id, now]) => [id, now.state]));

  setup(async () => {
    clear();
    operator = await anOperator();
  });
  teardown(() => {
    element.remove();
    operator.restore();
    clear();
  });

  test('a withdrawal of everything takes back what is just being given', async () => {
    const consent = await start();
    await Promise.all([consent.acceptAll(), consent.withdraw()]);
    assert.deepEqual(states(consent), { stats: 'withdrawn', ads: 'withdrawn' });
    assert.isTrue((await consent.verify()).ok);
  });

  for (const call of ['withdraw', 'forget', 'open'] as const)
    test(`${call}() takes back what stands, also beside an element named \`cookie\``, async () => {
      const id = `beside-${call}-${Date.now()}`;
      await (await start({ id })).acceptAll();
      element.remove();
      const shadow = document.body.appendChild(document.createElement('form'));
      shadow.setAttribute('name', 'cookie');
      try {
        const consent = await start({ id });
        assert.deepEqual(states(consent), { stats: 'undecided', ads: 'undecided' });
        await consent[call]((call === 'open' ? 'withdraw' : undefined) as never);
        await until(async () => {
          const [last] = (await Promise.all(operator.got.map(readReceipt))).slice(-1);
          return last!.event.action === 'withdraw' && last!.processing.length === 2;
        });
      } finally {
        shadow.remove();
      }
      element.remove();
      const next = await start({ id });
      assert.isFalse(next.isAllowed('stats'));
    });

  test('a withdrawal that looks in the ledger opens nothing on its way, what is asked in forms neither', async () => {
    const id = `forms-${Date.now()}`;
    const { purposes } = aProfile();
    const more = { id, purposes: [...purposes, { ...purposes[0]!, id: 'reply', where: 'form' as const }] };
    await (await start(more)).decide({ stats: true, reply: true });
    element.remove();
    clear();
    const consent = await start(more);
    let isOpened = false;
    void consent.whenAllowed('reply').then(() => (isOpened = true));
    await consent.withdraw();
    assert.deepEqual(states(consent), { stats: 'withdrawn', ads: 'undecided', reply: 'withdrawn' });
    assert.isFalse(isOpened);
  });

  test('a grant after a withdrawal in one turn holds', async () => {
    const consent = await start();
    await Promise.all([consent.withdraw(), consent.acceptAll()]);
    assert.isTrue(consent.isAllowed('stats'));
  });

  test('the last of three acts in one turn holds', async () => {
    const consent = await start();
    await Promise.all([consent.acceptAll(), consent.withdraw(['stats', 'ads']), consent.acceptAll()]);
    assert.isTrue(consent.isAllowed('stats'));
    assert.isTrue((await consent.verify()).ok);
  });

  test('an empty list of services is a refusal, which every script may make', async () => {
    const consent = await start({ receipts });
    await consent.decide({ stats: [] });
    assert.equal(states(consent)['stats'], 'refused');
  });

  test('a grant that the receipts do not bear out closes once they are checked', async () => {
    const consent = await start();
    await consent.acceptAll();
    // The confirmation is written beside the receipt, which it would bring back as it was.
    await until(async () => (await consent.receipts()).every(({ ack }) => ack));
    const [one] = await consent.receipts();
    const jws = `${one!.jws.slice(0, -90)}A${one!.jws.slice(-89)}`;
    await stored.commit([[[element.profile!.id, 'receipt', one!.jti], { ...one, jws }]], [], []);
    assert.isFalse((await consent.verify()).ok);
    assert.isFalse(consent.isAllowed('stats'));
  });

  test('a refusal before any grant is kept for as long as the profile says', async () => {
    const written: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => own.get!.call(document) as string,
      set(text: string) {
        written.push(text);
        own.set!.call(document, text);
      },
    });
    try {
      for (const [refusalTerm, days] of [
        ['P45D', 45],
        [undefined, 182],
      ] as const) {
        const consent = await start(refusalTerm && { refusalTerm });
        await consent.refuseAll();
        const ends = Date.parse(/expires=([^;]+)/.exec(written.at(-1)!)![1]!);
        assert.approximately((ends - Date.now()) / 864e5, days, refusalTerm ? 0.1 : 2);
        element.remove();
        clear();
      }
    } finally {
      Reflect.deleteProperty(document, 'cookie');
    }
  });

  /** Refuses here, then does something as another tab would before the operator's answer is there. */
  const refuseAndMeanwhile = async (happens: () => void): Promise<void> => {
    const consent = await start();
    let answer = (): void => {};
    const waits = new Promise<void>((resolve) => (answer = resolve));
    operator.answers = [async (jws) => waits.then(() => operator.accept(jws))];
    await consent.refuseAll();
    await until(() => operator.got.length === 1);
    happens();
    answer();
    const told = new Promise((resolve) => element.addEventListener('pdp-consent-receipt', resolve));
    await told;
    // The cookie is written once the outbox is empty, a turn later.
    await new Promise((resolve) => setTimeout(resolve, 300));
  };

  test('an answer that comes after another tab has decided leaves its decision in the cookie', async () => {
    const given = new Map([
      ['stats', 'given'],
      ['ads', 'given'],
    ] as const);
    const other = encodeDecision({ at: Math.floor(Date.now() / 1000), pending: true, states: given });
    await refuseAndMeanwhile(() => (document.cookie = `pdp_consent=${other}; path=/`));
    assert.include(document.cookie, '0stats');
  });

  test('an answer that comes after another tab has forgotten everything writes no cookie', async () => {
    await refuseAndMeanwhile(clear);
    assert.notInclude(document.cookie, 'pdp_consent');
  });
});
