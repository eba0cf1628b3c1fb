import { expect } from '@open-wc/testing';
import { mountRights } from '../../src/ui/mount-rights.js';
import { RightsPanel } from '../../src/ui/rights-panel.js';
import { REQUEST_KINDS } from '../../src/rights/request-kind.js';
import { collectPapers } from '../support/papers.js';
import { aHandle, operatorProfile, seen, type VisitorHandle } from '../support/visitor-handle.js';

const MARKS: readonly (readonly [slug: string, kind: string, address: string, mark: string])[] = [
  ['open-almaty', 'withdraw', 'open-almaty@almatydc.kz', 'Отзыв согласия на обработку персональных данных'],
  ['open-almaty', 'rectify', 'open-almaty@almatydc.kz', 'Актуализация персональных данных'],
  ['open-almaty', 'object-marketing', 'open-almaty@almatydc.kz', 'Отказ от уведомления'],
  ['esaulet', 'withdraw', 'info@astanagorarch.kz', 'Отзыв согласия на обработку персональных данных'],
  ['esaulet', 'rectify', 'info@astanagorarch.kz', 'Актуализация персональных данных'],
  [
    'esaulet',
    'object-marketing',
    'info@astanagorarch.kz',
    'Отказ от уведомлений о новых продуктах и услугах и специальных предложениях',
  ],
  ['infopro', 'object-marketing', 'infoprokz@mail.ru', 'УДАЛИТЬ ИЗ РАССЫЛКИ'],
];
/** No subject is set by these policies: the letter carries a plain subject of ours, and nothing is said to be exact. */
const NO_MARK = [
  ['infopro', 'withdraw'],
  ['ikomek-astana', 'withdraw'],
  ['kmge-opi', 'rectify'],
] as const;

suite('pdp-rights', () => {
  let handle: VisitorHandle;
  const panel = async (
    slug: string,
    options: Parameters<typeof aHandle>[1] = {},
    detail?: string,
  ): Promise<RightsPanel> => {
    handle = aHandle(await operatorProfile(slug), options);
    mountRights(handle, handle.host.shadowRoot!, undefined, { detail });
    const element = handle.host.shadowRoot!.querySelector<RightsPanel>('pdp-rights')!;
    await seen(() => element.shadowRoot!.querySelector('dialog[open]'), 'the dialog');
    return element;
  };
  const find = <T extends HTMLElement>(element: RightsPanel, selector: string): T | null =>
    element.shadowRoot!.querySelector<T>(selector);
  const open = async (element: RightsPanel, kind: string): Promise<void> => {
    find(element, `[data-pdp-action=request][value=${kind}]`)!.click();
    await element.updateComplete;
  };
  const subjectOf = (element: RightsPanel): { to: string; subject: string; body: string } => {
    const href = find<HTMLAnchorElement>(element, 'a[data-pdp-action=mail]')!.getAttribute('href')!;
    const [, to, query] = /^mailto:([^?]*)\?(.*)$/.exec(href)!;
    const part = (name: string): string =>
      decodeURIComponent(new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query!)?.[1] ?? '');
    return { to: decodeURIComponent(to!), subject: part('subject'), body: part('body') };
  };
  const bytes = (text: string): string =>
    [...new TextEncoder().encode(text)].map((byte) => byte.toString(16)).join(' ');

  teardown(() => handle.host.remove());

  test('is accessible, closed and with every request opened', async () => {
    const element = await panel('open-almaty', { given: ['usage_analytics', 'inform_email'] });
    await expect(element).to.be.accessible();
    for (const kind of REQUEST_KINDS) {
      element.request = kind;
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });

  for (const [slug, kind, address, mark] of MARKS)
    test(`writes the mark of ${slug} for ${kind} byte for byte into the mailto address (law 94-V, clause of the policy)`, async () => {
      for (const lang of ['kk', 'ru', 'en']) {
        const element = await panel(slug, { lang }, kind);
        const { to, subject } = subjectOf(element);
        expect(to).to.equal(address);
        expect(bytes(subject)).to.equal(bytes(mark));
        expect(find(element, 'dd.subject')!.textContent).to.equal(mark);
        handle.host.remove();
      }
    });

  for (const [slug, kind] of NO_MARK)
    test(`sets no mark for ${kind} where the policy of ${slug} sets none`, async () => {
      const element = await panel(slug, {}, kind);
      expect(subjectOf(element).subject).not.to.equal('');
      find<HTMLAnchorElement>(element, 'a[data-pdp-action=mail]')!.addEventListener('click', (e) =>
        e.preventDefault(),
      );
      find(element, 'a[data-pdp-action=mail]')!.click();
      await seen(() => handle.acts.length);
      expect(handle.acts[0]!.request).not.to.have.property('mark');
    });

  test('keeps a letter within what mail programs open, and says so where the text must be pasted', async () => {
    const element = await panel('esaulet', {}, 'object-marketing');
    const mail = (): string =>
      find<HTMLAnchorElement>(element, 'a[data-pdp-action=mail]')!.getAttribute('href')!;
    expect(subjectOf(element).body).to.include('Прошу не присылать мне рекламу');
    const name = find<HTMLInputElement>(element, '.fields input')!;
    name.value = 'Ы'.repeat(300);
    name.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(mail()).not.to.include('body=');
    expect(mail().length).to.be.below(2000);
    expect(find(element, '.letter')!.textContent).to.include('Скопируйте текст');
  });

  test('records that a letter was prepared, once, with its mark and due date, and none of what was typed', async () => {
    const element = await panel('open-almaty', {}, 'rectify');
    for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>(
      '.fields input, .fields textarea',
    )) {
      input.value = 'Айгүл Тестова';
      input.dispatchEvent(new InputEvent('input'));
    }
    await element.updateComplete;
    expect(find(element, 'dd.body')!.textContent).to.include('Айгүл Тестова');
    const mail = find<HTMLAnchorElement>(element, 'a[data-pdp-action=mail]')!;
    mail.addEventListener('click', (event) => event.preventDefault());
    mail.click();
    mail.click();
    await seen(() => find(element, '.note')?.textContent?.includes('Подготовлено'));
    expect(handle.acts).to.have.length(1);
    const [act] = handle.acts;
    expect(act).to.deep.include({ method: 'rights', action: 'rights-request', choices: {}, gesture: false });
    expect(act!.request).to.deep.include({
      kind: 'rectify',
      channel: 'email',
      mark: 'Актуализация персональных данных',
    });
    expect(act!.request!.due).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(JSON.stringify(act)).not.to.include('Айгүл');
  });

  test('blocks at the click, before any answer, and lifts the block again (Law 94-V, Article 25)', async () => {
    const element = await panel('kmge-opi', { given: ['usage_analytics', 'create_account'] });
    await open(element, 'block');
    expect(handle.state['create_account']!.state).to.equal('blocked');
    expect(handle.acts[0]).to.deep.include({ action: 'block', method: 'rights' });
    expect(handle.acts[0]!.request).to.deep.include({
      kind: 'block',
      purposeIds: ['usage_analytics', 'create_account'],
    });
    (await seen(() => find(element, '[data-pdp-action=unblock]'))).click();
    expect(handle.acts[1]).to.deep.include({ action: 'unblock' });
    expect(handle.state['create_account']!.state).to.equal('given');
  });

  test('unsubscribes with one click when a link of a letter opened it', async () => {
    const element = await panel(
      'infopro',
      { given: ['usage_analytics', 'mailing_info', 'ads_sms'] },
      'unsubscribe',
    );
    expect(handle.acts).to.have.length(0);
    find(element, '.strong[data-pdp-action=request][value=object-marketing]')!.click();
    await seen(() => find(element, '.note'));
    expect(handle.acts[0]).to.deep.include({
      action: 'withdraw',
      choices: { mailing_info: false, ads_sms: false },
    });
    expect(handle.acts[0]!.request!.kind).to.equal('object-marketing');
    expect(handle.state['usage_analytics']!.state).to.equal('given');
  });

  test('withdraws one purpose or all, with the date of Article 8(7), and tells honestly what was left', async () => {
    const element = await panel(
      'open-almaty',
      { given: ['usage_analytics', 'inform_email', 'handle_appeals'] },
      'withdraw',
    );
    handle.result = {
      status: 'queued',
      cleaned: { removed: ['_ym_uid'], left: ['yandexuid'], reload: true },
    };
    find(element, '[data-pdp-action=withdraw][value=inform_email]')!.click();
    await seen(() => find(element, '.note'));
    expect(handle.acts[0]).to.deep.include({ action: 'withdraw', choices: { inform_email: false } });
    expect(element.shadowRoot!.textContent)
      .to.include('_ym_uid')
      .and.to.include('yandexuid')
      .and.to.include('Перезагрузить');
    find<HTMLInputElement>(element, '.card input[type=checkbox]')!.click();
    await element.updateComplete;
    find(element, '[data-pdp-action=withdraw-all]')!.click();
    expect(handle.acts[1]!.choices).to.deep.equal({ usage_analytics: false, handle_appeals: false });
    expect(handle.acts[1]!.request!.kind).to.equal('erase');
    await seen(() => !find(element, '[data-pdp-action=withdraw-all]'));
  });

  test('writes for the person represented and names the ground', async () => {
    const element = await panel('infopro', {}, 'access');
    find<HTMLInputElement>(element, '[data-pdp-action=represent]')!.click();
    await element.updateComplete;
    const [represented, representative] =
      element.shadowRoot!.querySelectorAll<HTMLInputElement>('.fields input');
    for (const [input, name] of [
      [represented, 'Бала'],
      [representative, 'Ана'],
    ] as const) {
      input!.value = name;
      input!.dispatchEvent(new InputEvent('input'));
    }
    await element.updateComplete;
    expect(find(element, 'dd.body')!.textContent)
      .to.include('За кого: Бала')
      .and.to.include('Представитель: Ана (родитель)');
  });

  test('prints a statement with addressee, date and lines to sign on', async () => {
    const element = await panel('kmge-opi', {}, 'withdraw');
    const { papers, stop } = collectPapers();
    find(element, '[data-pdp-action=print]')!.click();
    const paper = await seen(() => papers[0], 'the paper');
    expect(paper.body.textContent)
      .to.include('ул. Кунаева 8')
      .and.to.include('КМГ Инжиниринг')
      .and.to.include('Подпись');
    await seen(() => handle.acts.length);
    expect(handle.acts[0]!.request!.channel).to.equal('letter');
    stop();
  });

  test('says everything in Kazakh, Russian and English, and changes with the page', async () => {
    const element = await panel('open-almaty', { lang: 'kk' });
    for (const [lang, title] of [
      ['kk', 'Сіздің құқықтарыңыз'],
      ['ru', 'Ваши права'],
      ['en', 'Your rights'],
    ] as const) {
      handle.lang = lang;
      await seen(() => find(element, 'h2')!.textContent === title, title);
      expect(element.shadowRoot!.querySelectorAll('.card')).to.have.length(REQUEST_KINDS.length);
    }
  });

  test('forgets what was typed when it is closed', async () => {
    const element = await panel('open-almaty', {}, 'rectify');
    const input = find<HTMLInputElement>(element, '.fields input')!;
    input.value = 'Айгүл';
    input.dispatchEvent(new InputEvent('input'));
    find(element, '[data-pdp-action=close]')!.click();
    await seen(() => !element.isConnected);
    // What is drawn once more on leaving opens no dialog outside the page.
    await element.updateComplete;
    handle.host.shadowRoot!.append(element);
    await seen(() => find(element, 'dd.body'));
    expect(find(element, 'dd.body')!.textContent).not.to.include('Айгүл');
  });
});
