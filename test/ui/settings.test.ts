import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import en from '../../src/messages/en.js';
import kk from '../../src/messages/kk.js';
import type { Messages } from '../../src/messages/messages.js';
import ru from '../../src/messages/ru.js';
import type { Act, StateWithReasons } from '../../src/model/decision.js';
import type { ConsentSettings } from '../../src/ui/consent-settings.js';
import { isEqualPair } from '../../src/ui/equal-pair.js';
import { mountBanner } from '../../src/ui/mount-banner.js';
import { mountSettings } from '../../src/ui/mount-settings.js';
import type { MountedPart } from '../../src/ui/mounted-part.js';
import { type BannerHandle, aBannerHandle, aBannerProfile, aRoot, seen } from '../support/banner-handle.js';

const LANGUAGES: Record<string, Messages> = { kk, ru, en };
const given: StateWithReasons = { state: 'given', reasons: [] };
const until = (what: string, holds: () => unknown) => waitUntil(holds, what, { timeout: 15_000 });

let handle: BannerHandle;
let part: MountedPart<Messages>;
const settings = (): ConsentSettings | null => handle.host.shadowRoot!.querySelector('pdp-consent-settings');
const root = (): ShadowRoot => settings()!.shadowRoot!;
const find = <T extends HTMLElement>(selector: string): T => root().querySelector<T>(selector)!;
const button = (action: string): HTMLButtonElement => find(`[data-pdp-action="${action}"]`);
const box = (purpose: string, service?: string): HTMLInputElement =>
  find(`input[name="${purpose}"]${service ? `[value="${service}"]` : ':not([value])'}`);
const lastAct = (): Act => handle.acts.at(-1)!;

const show = async (from = aBannerHandle(), states: Record<string, StateWithReasons> = {}): Promise<void> => {
  handle = from;
  handle.state = { ...handle.state, ...states };
  handle.onLang = (lang) => part.setMessages(LANGUAGES[lang]!);
  const host = aRoot(handle);
  part = mountSettings(handle, host, LANGUAGES[handle.lang]!);
  await until('the dialog is open', () => settings()?.shadowRoot?.querySelector('dialog')?.open);
  await until('it has the focus', () => root().activeElement);
};
/** A trusted press in every engine; Firefox knows the key by its character only. */
const press = async (element: HTMLElement, key = ' '): Promise<void> => {
  element.focus();
  await sendKeys({ press: key });
  await settings()?.updateComplete;
};
const openAll = () =>
  root()
    .querySelectorAll('details')
    .forEach((details) => (details.open = true));

suite('settings', () => {
  teardown(() => {
    part.close();
    handle.host.remove();
  });

  for (const lang of ['kk', 'ru', 'en'])
    test(`have no accessibility fault in ${lang}, light and dark`, async () => {
      await show(aBannerHandle(aBannerProfile(), lang), {
        stats: given,
        maps: { state: 'undecided', reasons: ['undecided', 'gpc'] },
        news: given,
      });
      openAll();
      await expect(settings()!).to.be.accessible();
      if (!/Chrome/.test(navigator.userAgent)) return;
      await emulateMedia({ colorScheme: 'dark' });
      try {
        await expect(settings()!).to.be.accessible();
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });

  test('tick nothing but a grant in force (G1)', async () => {
    await show(undefined, { stats: { state: 'stale', reasons: ['stale'] } });
    expect(
      [...root().querySelectorAll('input')].some(({ checked, indeterminate }) => checked || indeterminate),
    ).to.equal(false);
    expect(seen(find('.note'))).to.contain('Условия изменились');
    expect(root().querySelector('slot[name="changes-stats"]')).to.not.equal(null);
    handle.state = { ...handle.state, stats: given };
    handle.leftOut = ['two'];
    handle.notify();
    await settings()!.updateComplete;
    expect([
      box('stats').checked,
      box('stats').indeterminate,
      box('stats', 'one').checked,
      box('stats', 'two').checked,
      box('maps').checked,
    ]).to.deep.equal([false, true, true, false, false]);
  });

  test('tell of a purpose what, who, where and how long, yes or no each (Law 94-V, 8(4))', async () => {
    await show();
    const purpose = box('stats').closest('section')!;
    expect(
      [...purpose.querySelectorAll('dt')].map(
        (term) =>
          `${seen(term)}: ${[...term.nextElementSibling!.querySelectorAll('p')].map(seen).join('; ')}`,
      ),
    ).to.deep.equal([
      'Данные: Посещения',
      'Получатели: ООО «Счётчик» (Россия); Two Inc. (США)',
      'Передача за границу: Да: Россия, США',
      'Публикация: Нет',
      'Срок согласия: 12 месяцев',
      'Срок по политике: не ограничен',
      'Хранение: 2 года',
      'Место хранения: Казахстан',
      'Основание: Ваше согласие (ст. 8 Закона № 94-V)',
    ]);
    const services = [...purpose.querySelectorAll('[part=service]')];
    expect(seen(services[0]!))
      .to.contain('Поставщик: ООО «Счётчик» (Россия)')
      .and.contain('_c (1 год), _s (до закрытия браузера)');
    expect(services[0]!.querySelector('a')!.href).to.equal('https://counter.example/privacy');
    expect(services[1]!.querySelector('a'), 'a script address is no link').to.equal(null);
  });

  test('show other bases and consents of forms without a box, and say why', async () => {
    await show(undefined, { news: given });
    expect([...new Set([...root().querySelectorAll('input')].map(({ name }) => name))]).to.deep.equal([
      'stats',
      'maps',
    ]);
    expect(seen(find('.body')))
      .to.contain('Переключателя нет')
      .and.contain('Запрашивается в форме. Сейчас согласия нет.');
    await press(find('[data-pdp-action=withdraw][value=news]'));
    expect(lastAct().choices).to.deep.equal({ news: false });
    expect(lastAct().action).to.equal('withdraw');
  });

  test('tick services with their purpose and the purpose with its services, and save what is ticked', async () => {
    await show();
    expect(box('stats', 'two').checkVisibility(), 'a service is chosen without unfolding').to.equal(true);
    await press(box('stats'));
    expect([box('stats', 'one').checked, box('stats', 'two').checked, box('maps').checked]).to.deep.equal([
      true,
      true,
      false,
    ]);
    await press(box('stats', 'two'));
    expect([box('stats').checked, box('stats').indeterminate]).to.deep.equal([false, true]);
    await press(button('save'), 'Enter');
    await until('the act', () => handle.acts.length);
    expect(lastAct().choices).to.deep.equal({ stats: ['one'], maps: false });
    expect([
      lastAct().method,
      lastAct().action,
      lastAct().gesture,
      lastAct().shown!.layersToRefuse,
      lastAct().shown!.equalSize,
    ]).to.deep.equal(['preferences', 'save', true, 1, true]);
    await until('the dialog is gone', () => !settings());
  });

  test('keep what is ticked when the language changes', async () => {
    await show();
    await press(box('maps'));
    find<HTMLButtonElement>('[value=kk]').click();
    await until('Kazakh', () => find('dialog').lang === 'kk');
    await settings()!.updateComplete;
    expect(box('maps').checked).to.equal(true);
    expect(seen(button('save')).trim()).to.equal('Таңдауды сақтау');
    expect(handle.acts).to.deep.equal([]);
  });

  test('save by a pointer what was ticked, with no time to wait', async function () {
    // Its driver has no pointer.
    if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) this.skip();
    await show();
    box('maps').checked = true;
    box('maps').dispatchEvent(new Event('change'));
    const { x, y, width, height } = button('save').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until('the act', () => handle.acts.length);
    expect(lastAct().choices).to.deep.equal({ stats: false, maps: true });
  });

  test('grant by no click that a script made, and refuse by any (P8)', async () => {
    await show();
    box('maps').click();
    await settings()!.updateComplete;
    button('save').click();
    button('accept-all').click();
    expect(handle.acts).to.deep.equal([]);
    button('refuse-all').click();
    expect(lastAct().choices).to.deep.equal({ stats: false, maps: false });
    expect(lastAct().gesture).to.equal(false);
  });

  test('accept and refuse all from one template, never publication (receipts 2.2)', async () => {
    await show();
    expect(isEqualPair(button('refuse-all'), button('accept-all'))).to.equal(true);
    expect(
      isEqualPair(button('save'), button('accept-all')),
      'saving is not harder to see than accepting',
    ).to.equal(true);
    const order = [...root().querySelectorAll<HTMLElement>('footer button')].map(
      ({ dataset }) => dataset['pdpAction'],
    );
    expect(order).to.deep.equal(['refuse-all', 'accept-all', 'save']);
    await press(button('accept-all'), 'Enter');
    await until('the act', () => handle.acts.length);
    expect(lastAct().choices).to.deep.equal({ stats: true, maps: true });
  });

  test('close by Escape and the cross without saving, and give the focus back', async () => {
    const opener = document.createElement('button');
    opener.textContent = 'open';
    document.body.append(opener);
    opener.focus();
    await show();
    handle.host.setAttribute('open', '');
    await press(box('stats'));
    await sendKeys({ press: 'Escape' });
    await until('the dialog is gone', () => !settings());
    expect(document.activeElement).to.equal(opener);
    expect(handle.host.hasAttribute('open')).to.equal(false);
    part = mountSettings(handle, aRoot(handle), ru);
    await until('it is open again', () => settings()?.shadowRoot?.querySelector('dialog')?.open);
    expect(box('stats').checked).to.equal(false);
    button('close').click();
    await until('the dialog is gone', () => !settings());
    expect(handle.acts).to.deep.equal([]);
    opener.remove();
  });

  test('switch off and lock what the browser closes, and say why and what to do', async () => {
    await show(undefined, {
      stats: { state: 'given', reasons: ['gpc'] },
      maps: { state: 'undecided', reasons: ['undecided', 'cookies'] },
    });
    expect([box('stats').disabled, box('stats').checked, box('maps').disabled]).to.deep.equal([
      true,
      false,
      true,
    ]);
    const notes = [...root().querySelectorAll('.note')].map(seen);
    expect(notes[0]).to.contain('Global Privacy Control').and.contain('отключите');
    expect(notes[1]).to.contain('cookie').and.contain('Разрешите');
    expect(button('accept-all').getAttribute('aria-disabled')).to.equal('true');
  });

  test('withdraw everything in one press, and tell what was removed and what was not (G11)', async () => {
    await show(undefined, { stats: given, news: given });
    handle.answer = () =>
      Promise.resolve({ status: 'queued', cleaned: { removed: ['_c'], left: ['_s'], reload: true } });
    await press(button('withdraw-all'), 'Enter');
    expect(lastAct().choices).to.deep.equal({ stats: false, news: false });
    expect([lastAct().action, lastAct().method]).to.deep.equal(['withdraw', 'preferences']);
    await until('the report', () => root().querySelector('.names'));
    expect(seen(find('h2'))).to.equal('Согласие отозвано');
    expect(seen(find('.report'))).to.match(
      /Удалено из браузера _c .*Удалить не удалось _s .*основания в законе/,
    );
    expect(button('reload')).to.not.equal(null);
    await expect(settings()!).to.be.accessible();
    // The report leads on to the settings themselves.
    button('settings').click();
    await until('the dialog is gone', () => !settings());
    expect(handle.opened).to.deep.equal(['settings']);
  });

  test('do not let be switched on what the operator has ended', async () => {
    const profile = aBannerProfile();
    const [stats] = profile.purposes;
    stats!.closed = true;
    await show(aBannerHandle(profile), { stats: { state: 'expired', reasons: ['expired'] } });
    expect([box('stats').disabled, box('maps').disabled]).to.deep.equal([true, false]);
    expect(seen(find('.note'))).to.contain('Оператор завершил эту обработку');
    await press(button('accept-all'), 'Enter');
    await until('the act', () => handle.acts.length);
    expect(lastAct().choices).to.deep.equal({ stats: false, maps: true });
  });

  test('offer no withdrawal where nothing was given', async () => {
    await show();
    expect(root().querySelector('[data-pdp-action=withdraw-all],[data-pdp-action=withdraw]')).to.equal(null);
  });

  test('hand over exactly the words that were on screen (receipts 4.2)', async () => {
    for (const lang of ['kk', 'ru', 'en']) {
      await show(aBannerHandle(aBannerProfile(), lang), { stats: given });
      openAll();
      const words = seen(find('dialog'));
      button('refuse-all').click();
      const { title, body, items, actions, links, id, language } = lastAct().notice!;
      expect([id, language]).to.deep.equal(['site-settings', lang]);
      expect(items.map((item) => [item.id, item.checked])).to.deep.equal([
        ['stats', true],
        ['maps', false],
      ]);
      const told = [
        title,
        body,
        ...items.flatMap(({ label, text }) => [
          label,
          ...text!.split('\n').flatMap((line) => line.replace(': ', '; ').split('; ')),
        ]),
        ...[...actions, ...links].map(({ label }) => label),
      ];
      for (const piece of told) expect(words, piece).to.contain(piece.replace(/\s+/g, ' '));
      part.close();
      handle.host.remove();
    }
  });

  test('count the banner as the first layer when they stand over it', async () => {
    handle = aBannerHandle();
    mountBanner(handle, aRoot(handle), ru);
    await show(handle);
    button('refuse-all').click();
    expect(lastAct().shown!.layersToRefuse).to.equal(2);
  });

  test('are one dialog however often they are mounted', async () => {
    await show();
    part = mountSettings(handle, aRoot(handle), ru);
    await until('the dialog is open', () => settings()?.shadowRoot?.querySelector('dialog')?.open);
    expect(handle.host.shadowRoot!.querySelectorAll('pdp-consent-settings').length).to.equal(1);
  });
});
