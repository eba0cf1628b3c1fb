import { expect, waitUntil } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import en from '../../src/messages/en.js';
import kk from '../../src/messages/kk.js';
import type { Messages } from '../../src/messages/messages.js';
import ru from '../../src/messages/ru.js';
import type { ConsentBanner } from '../../src/ui/consent-banner.js';
import { isEqualPair } from '../../src/ui/equal-pair.js';
import { isInForeignFrame } from '../../src/ui/foreign-frame.js';
import { mountBanner } from '../../src/ui/mount-banner.js';
import type { MountedPart } from '../../src/ui/mounted-part.js';
import { type BannerHandle, aBannerHandle, aBannerProfile, aRoot, seen } from '../support/banner-handle.js';

const LANGUAGES: Record<string, Messages> = { kk, ru, en };
const isWebKitGtk = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const until = (what: string, holds: () => unknown) => waitUntil(holds, what, { timeout: 15_000 });

let handle: BannerHandle;
let part: MountedPart<Messages>;
const banner = (): ConsentBanner | null => handle.host.shadowRoot!.querySelector('pdp-consent-banner');
const find = <T extends HTMLElement>(selector: string): T =>
  banner()!.shadowRoot!.querySelector<T>(selector)!;
const button = (action: string): HTMLButtonElement => find(`[data-pdp-action=${action}]`);

const show = async (from = aBannerHandle(), placement = 'bottom'): Promise<void> => {
  handle = from;
  part = mountBanner(handle, aRoot(handle), LANGUAGES[handle.lang]!, { placement });
  handle.onLang = (lang) => part.setMessages(LANGUAGES[lang]!);
};
/** The built-in command does not know WebDriver. */
const resize = async (width: number, height: number): Promise<void> => {
  await (isWebKitGtk
    ? executeServerCommand('pdp:viewport', { width, height })
    : setViewport({ width, height }));
  await until(`a window of ${width} px`, () => Math.abs(innerWidth - width) < (isWebKitGtk ? 200 : 1));
};
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const settled = () =>
  until('accept has stood still', () => banner()!.watch.allows({ isTrusted: true, detail: 1 } as MouseEvent));

suite('banner', () => {
  teardown(() => handle.host.remove());

  for (const lang of ['kk', 'ru', 'en'])
    test(`has no accessibility fault in ${lang}, light and dark`, async function () {
      await show(aBannerHandle(aBannerProfile(), lang));
      handle.state = {
        ...handle.state,
        maps: { state: 'undecided', reasons: ['undecided', 'gpc'] },
        stats: { state: 'stale', reasons: ['stale'] },
      };
      handle.notify();
      await Promise.all(
        banner()!
          .getAnimations()
          .map(({ finished }) => finished),
      );
      await expect(banner()!).to.be.accessible();
      if (isWebKitGtk || /Firefox/.test(navigator.userAgent)) return;
      await emulateMedia({ colorScheme: 'dark' });
      try {
        expect(getComputedStyle(find('section')).backgroundColor).to.equal('rgb(22, 24, 29)');
        await expect(banner()!).to.be.accessible();
      } finally {
        await emulateMedia({ colorScheme: 'light' });
      }
    });

  test('names the operator first and links to the policy with its version and date', async () => {
    await show();
    // A named section is a region.
    expect(find('section').getAttribute('aria-labelledby')).to.equal('title');
    expect(find('.text p').textContent).to.match(/^ТОО «Пример» /);
    const link = find<HTMLAnchorElement>('[part=policy-link]');
    expect(link.href).to.equal('https://operator.example/privacy');
    expect(seen(link)).to.equal('Политика, редакция 3.1 от 05.10.2026');
  });

  test('says beside each purpose who gets the data, where and for how long, and asks no publication', async () => {
    await show(aBannerHandle(aBannerProfile(), 'kk'));
    const rows = [...banner()!.shadowRoot!.querySelectorAll('li')].map(seen);
    expect(rows).to.deep.equal([
      'Кіру статистикасы Алушылар: «Санауыш» ЖШҚ, Two Inc. Елдер: Ресей, АҚШ. Мерзімі: 12 ай.',
      'Карталар Деректер үшінші тұлғаларға берілмейді. Мерзімі: 6 ай.',
    ]);
  });

  test('names the object on the buttons when analytics alone is asked', async () => {
    const profile = aBannerProfile();
    await show(aBannerHandle({ ...profile, purposes: [profile.purposes[0]!] }));
    expect(
      [seen(button('refuse-all')), seen(button('accept-all'))].map((words) => words.trim()),
    ).to.deep.equal(['Отклонить аналитику', 'Принять аналитику']);
  });

  test('shows refuse and accept alike in every language and width, and the measure tells when they are not (G2)', async () => {
    await show();
    for (const width of ['320px', '1000px'])
      for (const lang of ['kk', 'ru', 'en']) {
        handle.host.style.cssText = `--pdp-consent-font-size:${width === '320px' ? 20 : 16}px`;
        banner()!.style.maxWidth = width;
        handle.lang = lang;
        expect(isEqualPair(button('refuse-all'), button('accept-all')), `${lang} ${width}`).to.equal(true);
      }
    for (const fainter of [
      ...['opacity: 0.8', 'color: #888', 'filter: grayscale(1)', 'clip-path: circle(40%)', 'font-size: 15px'],
      ...['mask-image: linear-gradient(#0008, #000)', 'font-family: serif', 'font-style: italic'],
      ...['font-weight: 400', 'background-color: #eee', 'background-image: linear-gradient(#fff, #eee)'],
      ...['border-color: #ccc', 'border-bottom-color: red', 'border-left-style: dashed', 'border-radius: 0'],
      'border-width: 1px 1px 1px 2px',
    ]) {
      button('refuse-all').style.cssText = fainter;
      expect(isEqualPair(button('refuse-all'), button('accept-all')), fainter).to.equal(false);
    }
  });

  test('puts languages, cross, policy, refuse, accept and settings in this order for the keyboard (G2)', async () => {
    await show();
    const order = [...banner()!.shadowRoot!.querySelectorAll<HTMLElement>('a,button')].map(
      (element) => element.dataset['pdpAction'] ?? 'policy',
    );
    expect(order).to.deep.equal([
      'language',
      'language',
      'language',
      'close',
      'policy',
      'refuse-all',
      'accept-all',
      'settings',
    ]);
    expect(
      [...banner()!.shadowRoot!.querySelectorAll('a,button')].every(
        (element) => (element as HTMLElement).tabIndex === 0,
      ),
    ).to.equal(true);
    for (const element of banner()!.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height), seen(element)).to.be.at.least(44);
    }
  });

  test('takes no focus when it appears', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await show();
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  test('ignores a pointer on accept for 500 ms after it appeared or moved, then grants at once (P9)', async function () {
    await show();
    const { watch } = banner()!;
    const pointer = { isTrusted: true, detail: 1 } as MouseEvent;
    expect(watch.allows(pointer), 'just shown').to.equal(false);
    expect(watch.allows({ isTrusted: true, detail: 0 } as MouseEvent), 'keyboard').to.equal(true);
    await settled();
    banner()!.style.transform = 'translateY(-30px)';
    expect(watch.allows(pointer), 'just moved').to.equal(false);
    banner()!.style.transform = '';
    expect(watch.allows(pointer), 'moved back').to.equal(false);
    await settled();
    if (isWebKitGtk) return;
    await sendMouse({ type: 'click', position: middleOf(button('accept-all')) });
    await until('the act', () => handle.acts.length);
    expect(banner()).to.equal(null);
    const [act] = handle.acts;
    expect(act!.choices).to.deep.equal({ stats: true, maps: true });
    expect([act!.method, act!.action, act!.gesture, act!.controlId]).to.deep.equal([
      'banner',
      'accept-all',
      true,
      'banner:accept-all',
    ]);
    expect(act!.shown!.layersToRefuse).to.equal(1);
    expect(act!.shown!.equalSize).to.equal(true);
    expect(act!.shown!.msToChoice % 100).to.equal(0);
    expect(act!.shown!.msToChoice).to.be.at.least(500);
  });

  test('grants by the keyboard, and never by a click that a script made (P8)', async () => {
    await show();
    button('accept-all').click();
    button('accept-all').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(handle.acts).to.deep.equal([]);
    expect(banner()).to.not.equal(null);
    button('accept-all').focus();
    await sendKeys({ press: 'Enter' });
    await until('the act', () => handle.acts.length);
    expect(handle.acts[0]!.gesture).to.equal(true);
  });

  test('takes a refusal from anybody at once, and says that no gesture made it', async () => {
    await show();
    button('refuse-all').click();
    expect(banner()).to.equal(null);
    expect(handle.acts[0]!.choices).to.deep.equal({ stats: false, maps: false });
    expect(handle.acts[0]!.gesture).to.equal(false);
  });

  test('goes away on Escape inside it and by the cross, decides nothing and gives the focus back', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    await show();
    field.focus();
    await sendKeys({ press: 'Escape' });
    expect(banner(), 'Escape outside').to.not.equal(null);
    button('refuse-all').focus();
    await sendKeys({ press: 'Escape' });
    expect(banner()).to.equal(null);
    expect(document.activeElement).to.equal(field);
    field.remove();
    part = mountBanner(handle, aRoot(handle), ru);
    button('close').click();
    expect(banner()).to.equal(null);
    part.close();
    expect(handle.acts).to.deep.equal([]);
  });

  test('speaks another language at once and decides nothing by it (G16)', async () => {
    await show();
    expect(
      [...banner()!.shadowRoot!.querySelectorAll<HTMLButtonElement>('[data-pdp-action=language]')].map(
        ({ value }) => value,
      ),
    ).to.deep.equal(['kk', 'ru', 'en']);
    find<HTMLButtonElement>('[value=kk]').click();
    expect(find('section').lang).to.equal('kk');
    expect(find('.text p').textContent).to.match(/^«Мысал» ЖШС /);
    expect(find('[value=kk]').getAttribute('aria-current')).to.equal('true');
    expect(handle.acts).to.deep.equal([]);
  });

  test('says why a purpose stays off, does not accept it, and offers no accept when all are off', async () => {
    await show();
    const gpc = { state: 'undecided', reasons: ['undecided', 'gpc'] } as const;
    handle.state = { ...handle.state, stats: gpc };
    handle.notify();
    expect(seen(find('.note')))
      .to.contain('GPC')
      .and.contain('Статистика посещений');
    button('accept-all').focus();
    handle.state = { ...handle.state, maps: gpc };
    handle.notify();
    await sendKeys({ press: 'Enter' });
    expect(button('accept-all').getAttribute('aria-disabled')).to.equal('true');
    expect(handle.acts).to.deep.equal([]);
    handle.state = { ...handle.state, maps: { state: 'undecided', reasons: ['undecided'] } };
    handle.notify();
    await sendKeys({ press: 'Enter' });
    await until('the act', () => handle.acts.length);
    expect(handle.acts[0]!.choices).to.deep.equal({ stats: false, maps: true });
  });

  test('asks only about what waits for an answer, and says what is asked again', async () => {
    await show();
    handle.state = {
      ...handle.state,
      stats: { state: 'stale', reasons: ['stale'] },
      maps: { state: 'refused', reasons: ['refused'] },
    };
    handle.notify();
    expect(banner()!.shadowRoot!.querySelectorAll('li').length).to.equal(1);
    expect(seen(find('.note'))).to.contain('изменились условия: Статистика посещений');
    button('refuse-all').click();
    expect(handle.acts[0]!.choices).to.deep.equal({ stats: false });
  });

  test('hands over exactly the words that were on screen (receipts 4.2)', async () => {
    for (const lang of ['kk', 'ru', 'en']) {
      await show(aBannerHandle(aBannerProfile(), lang));
      handle.state = { ...handle.state, stats: { state: 'stale', reasons: ['stale', 'dnt'] } };
      handle.notify();
      const section = find('section');
      const words = [...section.querySelectorAll('h2,p,li,.actions button')].map((node) => seen(node).trim());
      button('refuse-all').click();
      const { title, body, items, links, actions, language, version, id } = handle.acts[0]!.notice!;
      expect([id, language, version]).to.deep.equal(['site-banner', lang, '2026-11-01']);
      const told = [
        title,
        ...body.split('\n\n'),
        ...items.map(({ label, text }) => `${label} ${text}`),
        ...links.map(({ label }) => label),
        ...actions.map(({ label }) => label),
      ];
      expect(words).to.deep.equal(told.map((line) => line.replace(/\s+/g, ' ')));
      expect(items.some(({ checked, required }) => checked || required)).to.equal(false);
      handle.host.remove();
    }
  });

  test('tells in words that a consent was not kept, and is silent when it was', async () => {
    await show();
    handle.answer = () => Promise.resolve({ status: 'memory' });
    button('accept-all').focus();
    await sendKeys({ press: 'Enter' });
    await until('the note', () =>
      seen(
        handle.host
          .shadowRoot!.querySelector('pdp-consent-outcome')
          ?.shadowRoot?.querySelector('[role=status]') ?? null,
      ).includes('только в этой вкладке'),
    );
    await expect(handle.host.shadowRoot!.querySelector('pdp-consent-outcome')!).to.be.accessible();
  });

  test('takes the operator’s own words and tokens, and still names the operator', async () => {
    const texts = {
      title: { ru: 'Счётчики' },
      body: { ru: 'Можно считать посещения? Отказ ничего не закрывает.' },
      accept: { ru: 'Можно' },
      refuse: { ru: 'Нельзя' },
    };
    await show(
      aBannerHandle(
        aBannerProfile({
          texts,
          layout: { tokens: { '--pdp-consent-accent': 'rgb(1, 2, 3)', color: 'red' } },
        }),
      ),
    );
    expect(seen(find('h2'))).to.equal('Счётчики');
    expect(seen(find('.text p'))).to.equal(
      'ТОО «Пример». Можно считать посещения? Отказ ничего не закрывает.',
    );
    expect(seen(button('accept-all')).trim()).to.equal('Можно');
    expect(getComputedStyle(find('a')).color).to.equal('rgb(1, 2, 3)');
    expect(banner()!.style.color).to.equal('');
  });

  test('keeps its buttons in view on a small screen and under text twice as large', async () => {
    await show(aBannerHandle(aBannerProfile(), 'kk'));
    try {
      for (const [width, height, size] of [
        [360, 640, 16],
        [360, 640, 32],
        [320, 256, 16],
      ] as const) {
        handle.host.style.cssText = `--pdp-consent-font-size:${size}px`;
        await resize(width, height);
        const section = find('section').getBoundingClientRect();
        expect(section.bottom, `${width} ${height} ${size}`).to.be.at.most(innerHeight);
        for (const action of ['refuse-all', 'accept-all', 'settings', 'close']) {
          const { top, bottom } = button(action).getBoundingClientRect();
          expect(top, `${action} ${width} ${height} ${size}`).to.be.at.least(section.top);
          expect(bottom, `${action} ${width} ${height} ${size}`).to.be.at.most(section.bottom);
        }
        expect(find('section').scrollWidth).to.be.at.most(find('section').clientWidth);
        if (innerHeight > 420) expect(section.height).to.be.at.most(innerHeight * 0.7 + 1);
      }
    } finally {
      await resize(800, 600);
    }
  });

  test('is one banner however often it is mounted, and works at the top of its own page', async () => {
    await show();
    mountBanner(handle, aRoot(handle), ru);
    mountBanner(handle, aRoot(handle), ru);
    expect(handle.host.shadowRoot!.querySelectorAll('pdp-consent-banner').length).to.equal(1);
    expect(isInForeignFrame(handle.profile)).to.equal(window !== top);
  });
});
