import { expect } from '@open-wc/testing';
import { payloadOf } from '../../src/model/payload-of.js';
import { verifyExport } from '../../src/model/verify-export.js';
import { createLedger } from '../../src/receipts/ledger-view.js';
import { currentLedger } from '../../src/receipts/ledger.js';
import { mountReceipts } from '../../src/ui/mount-receipts.js';
import type { ReceiptList } from '../../src/ui/receipt-list.js';
import { REMIND_DAYS, daysLeft } from '../../src/ui/receipt-standing.js';
import { type Operator, aProfile, aPurpose, anAct, anOperator, until } from '../receipts/fixtures.js';
import { collectPapers } from '../support/papers.js';
import { aRecordingHandle } from '../support/recording-handle.js';
import { seen, type VisitorHandle } from '../support/visitor-handle.js';

suite('pdp-receipts', () => {
  let operator: Operator;
  let handle: VisitorHandle;

  /** Arrival is told to the second, as the acknowledgement says it. */
  const accept = (jws: string): Promise<Response> =>
    operator.accept(
      jws,
      {},
      { received_at: new Date(payloadOf(jws)!.iat * 1000).toISOString().replace('.000', '') },
    );
  const start = async (more: Parameters<typeof aProfile>[0] = {}): Promise<void> => {
    const profile = aProfile({
      languages: ['kk', 'ru', 'en'],
      purposes: [
        aPurpose('stats', { services: ['counter'], policyTerm: { ru: 'срок не ограничен' } }),
        aPurpose('ads', { kind: 'marketing', type: 'dpv:PersonalisedAdvertising', term: 'P10D' }),
      ],
      ...more,
      receipts: {
        endpoint: '/consent/v1/test/receipts',
        issuer: 'https://operator.example',
        jwks: operator.jwks,
      },
    });
    handle = aRecordingHandle(profile);
    await handle.decide(anAct({ stats: true, ads: true }, { action: 'accept-all' }));
  };
  const list = async (): Promise<ReceiptList> => {
    mountReceipts(handle, handle.host.shadowRoot!);
    const element = handle.host.shadowRoot!.querySelector<ReceiptList>('pdp-receipts')!;
    await seen(
      () => element.shadowRoot!.querySelector('article .good, article .bad'),
      'a verdict on a receipt',
    );
    return element;
  };
  const find = <T extends HTMLElement>(element: ReceiptList, selector: string): T | null =>
    element.shadowRoot!.querySelector<T>(selector);

  setup(async () => {
    operator = await anOperator();
    operator.answers = [accept];
  });
  teardown(() => {
    operator.restore();
    handle.host.remove();
  });

  test('shows a receipt in plain words with its acknowledgement, and is accessible', async () => {
    await start();
    const element = await list();
    await seen(
      () => find(element, 'article')?.textContent?.includes('Получение подтверждено оператором'),
      'the confirmation',
    );
    const article = find(element, 'article')!;
    expect((await seen(() => find(element, '.note.good'), 'the good verdict')).textContent).to.include(
      'все записи целы',
    );
    expect(article.textContent)
      .to.include('Вы согласились')
      .and.to.include('Цель stats')
      .and.to.include('ТОО «Пример»')
      .and.to.include('Счётчик');
    expect([...article.querySelectorAll('.chip')].map((chip) => chip.textContent!.trim())).to.deep.equal([
      'согласие',
      'согласие',
    ]);
    await expect(element).to.be.accessible();
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  test('says it in Kazakh, Russian and English', async () => {
    await start();
    const element = await list();
    for (const [lang, words] of [
      ['kk', 'Сіз келісім бердіңіз'],
      ['en', 'You agreed'],
      ['ru', 'Вы согласились'],
    ] as const) {
      handle.lang = lang;
      await seen(() => find(element, 'article h3')?.textContent === words, words);
    }
  });

  test('shows the end of each term, reminds before it, and shows an unlimited term as the policy’s words (G15)', async () => {
    await start();
    const element = await list();
    const [stats, ads] = [...element.shadowRoot!.querySelectorAll('.standing li')];
    expect(stats!.textContent)
      .to.include('осталось дней')
      .and.to.include('В политике сказано: срок не ограничен')
      .and.not.to.include('Скоро');
    expect(ads!.textContent).to.include('осталось дней: 10').and.to.include('Скоро закончится');
    expect(REMIND_DAYS).to.be.above(10);
    expect(daysLeft(1000, 2000)).to.equal(0);
  });

  test('withdraws one consent from here; the list then tells of it', async () => {
    await start();
    const element = await list();
    find(element, '[data-pdp-action=withdraw][value=ads]')!.click();
    await seen(
      () => element.shadowRoot!.querySelectorAll('article').length === 2,
      'the receipt of the withdrawal',
    );
    expect(find(element, 'article h3')!.textContent).to.equal('Вы отозвали согласие');
    expect(handle.state['ads']!.state).to.equal('withdrawn');
    expect(handle.state['stats']!.state).to.equal('given');
    await seen(() => find(element, '.note.good'), 'the verdict on both');
  });

  test('gives the file that the verifier accepts, and no name is in it', async () => {
    await start();
    const element = await list();
    const blobs: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), createObjectURL.call(URL, blob));
    const stop = (event: Event): void => event.preventDefault();
    addEventListener('click', stop);
    try {
      (
        await seen(() => find<HTMLButtonElement>(element, '[data-pdp-action=download]:not([disabled])'))
      ).click();
    } finally {
      URL.createObjectURL = createObjectURL;
      removeEventListener('click', stop);
    }
    const text = await blobs[0]!.text();
    expect((await verifyExport(text)).findings.filter(({ ok }) => !ok)).to.deep.equal([]);
    expect((JSON.parse(text) as { file_sha256?: string }).file_sha256).to.have.length(43);
  });

  test('takes the salts of this page’s forms home, and none of a receipt that is not there (docs/receipts.md 12)', async () => {
    await start();
    const [first] = await (await handle.ledger()).receipts(handle.profile.id);
    const salt = 'AAECAwQFBgcICQoLDA0ODw';
    const ledger = createLedger([
      { jti: first!.jti, salt },
      { jti: '3f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c99', salt },
    ]);
    const file = (await ledger.export(handle.profile)) as { form_proofs: object[] };
    expect(file.form_proofs).to.deep.equal([{ jti: first!.jti, salt }]);
  });

  test('names the receipt that was changed in the browser (G8)', async () => {
    await start();
    await handle.decide(anAct({ ads: false }));
    const namespace = handle.profile.id;
    // The confirmation is written beside the receipt, which it would bring back as it was.
    const stored = () => createLedger().receipts(namespace);
    await until(async () => (await stored()).every(({ ack }) => ack));
    const [first] = await stored();
    const [header, payload, signature] = first!.jws.split('.');
    const changed = { ...first!, jws: `${header}.${payload!.slice(0, -4)}AAAA.${signature}` };
    const ledger = await currentLedger();
    await (ledger.commit as (...args: unknown[]) => Promise<unknown>)(
      [[[namespace, 'receipt', first!.jti], changed]],
      [],
      [],
      false,
    );
    const element = await list();
    await seen(() => find(element, '.note.bad'), 'the summary of a broken ledger');
    const broken = [...element.shadowRoot!.querySelectorAll<HTMLElement>('article.broken')].map(
      ({ dataset }) => dataset['receipt'],
    );
    expect(broken).to.deep.equal([first!.jti]);
  });

  test('shows a receipt that the operator’s system refused, and sends it again on demand', async () => {
    operator.answers = [
      () =>
        new Response(
          JSON.stringify({ type: 'urn:pdp-consent:problem:schema-invalid', title: 'x', status: 422 }),
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        ),
    ];
    await start();
    const element = await list();
    await seen(() => find(element, 'article')?.textContent?.includes('не приняла'), 'the refusal');
    operator.answers = [accept];
    find(element, '[data-pdp-action=retry]')!.click();
    await seen(() => find(element, 'article')?.textContent?.includes('подтверждено'), 'the confirmation');
  });

  test('forgets after a final withdrawal has been posted', async () => {
    await start();
    const element = await list();
    find(element, '[data-pdp-action=forget]')!.click();
    await seen(() => element.shadowRoot!.textContent!.includes('Удалено'), 'the end');
    const last = payloadOf(operator.got.at(-1)!)!;
    expect(last.event.action).to.equal('withdraw');
    expect(last.processing.map(({ event_state }) => event_state)).to.deep.equal(['withdrawn', 'withdrawn']);
    expect(await createLedger().receipts(handle.profile.id)).to.deep.equal([]);
    await seen(() => !find(element, 'article'), 'an empty list');
  });

  test('shows before and after of a purpose whose meaning changed (G14)', async () => {
    await start();
    const [stats] = handle.profile.purposes;
    Object.assign(stats!, { data: ['ip', 'health'], term: 'P24M' });
    handle.setState({ stats: 'stale' });
    const element = await list();
    const rows = await seen(() => find(element, 'table.changes')?.querySelectorAll('tbody tr'), 'the table');
    expect([...rows].map((row) => [...row.children].map((cell) => cell.textContent))).to.deep.equal([
      ['Данные', 'IP-адрес', 'Здоровье, IP-адрес'],
      ['Срок', '12 месяцев', '24 месяца'],
    ]);
    await expect(element).to.be.accessible();
  });

  test('prints every receipt with id and hash', async () => {
    await start();
    const element = await list();
    const { papers, stop } = collectPapers();
    find(element, '[data-pdp-action=print]')!.click();
    const paper = await seen(() => papers[0], 'the paper');
    const [receipt] = await createLedger().receipts(handle.profile.id);
    expect(paper.body.textContent)
      .to.include(receipt!.jti)
      .and.to.include(receipt!.hash)
      .and.to.include('Вы согласились');
    stop();
  });
});
