import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PageFacts } from '../../src/lint/page-facts.ts';
import { canUsePage, type Look, lookAt, tabOrder } from './support/independent-judge.ts';

const SITE = 'https://clinic.example';

/** What the measured page knows of the consent; nothing is granted. */
const CONSENT = {
  profile: {
    data: [
      { id: 'full_name', type: 'pd:Name' },
      { id: 'email', type: 'pd:EmailAddress' },
    ],
    purposes: [
      {
        id: 'stats',
        kind: 'analytics',
        basis: 'consent',
        services: ['counter'],
        text: { ru: 'Считаем посещения сайта.' },
      },
      {
        id: 'appeal',
        kind: 'processing',
        basis: 'consent',
        where: 'form',
        text: { ru: 'Ответим на обращение.' },
      },
      {
        id: 'show',
        kind: 'public_distribution',
        basis: 'consent',
        where: 'form',
        text: { ru: 'Опубликуем обращение.' },
      },
    ],
    services: [
      { id: 'counter', name: 'Sample Counter', hosts: ['counter.example'], cookies: [{ name: 'cnt_*' }] },
    ],
  },
  state: {},
  signals: { gpc: null, cookies: 'ok' },
};

/** A first layer in a shadow root, as ours is; `style` spoils it. */
const banner = (style = '', actions = '') => `<div id=host><template shadowrootmode=open>
  <style>section{position:fixed;inset:auto 0 0 0;padding:16px;background:#fff;color:#111}
    button,a{box-sizing:border-box;display:inline-block;width:180px;height:44px;font:16px sans-serif;color:#fff;background:#0a5;border:0}${style}</style>
  <section data-pdp-part=banner><p>Считаем посещения сайта.</p>
    ${
      actions ||
      `<button data-pdp-action=accept-all>Принять</button><button data-pdp-action=refuse-all>Отказаться</button><button data-pdp-action=settings>Настроить</button>`
    }</section></template></div>`;

const form = (inner: string) =>
  `<form id=appeal><label>ФИО <input name=who autocomplete=name></label>${inner}</form>`;
const field = (attributes: string, text = 'Ответим на обращение.') =>
  `<pdp-consent-field ${attributes}>${text} <input type=checkbox></pdp-consent-field>`;

suite('measuring a page', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    page = await context.newPage();
    await page.route('**/*', async (route) => {
      const { pathname, origin } = new URL(route.request().url());
      if (origin !== SITE) return route.fulfill({ contentType: 'text/javascript', body: '' });
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><meta charset=utf-8><script type=importmap>{"imports":{"valibot":"/valibot.mjs"}}</script>',
        });
      try {
        const path =
          pathname === '/valibot.mjs' ? 'node_modules/valibot/dist/index.min.mjs' : `build${pathname}`;
        const body = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
        return await route.fulfill({ contentType: 'text/javascript', body });
      } catch {
        return route.fulfill({ status: 404 });
      }
    });
    await page.goto(`${SITE}/`);
  });
  after(() => browser.close());

  /** Facts of a page with this body, measured by the built module in a real browser. */
  const measure = (body: string, cookies: string[] = []): Promise<PageFacts> =>
    page.evaluate(
      async ({ consent, body, cookies }) => {
        const { measurePage } = (await import(
          '/lint/measure-page.js' as string
        )) as typeof import('../../src/lint/measure-page.ts');
        document.body.setHTMLUnsafe(`<main><h1>Страница</h1><a href="#x">Ссылка</a></main>${body}`);
        for (const name of cookies) document.cookie = `${name}=1`;
        const facts = measurePage({ ...consent, isAllowed: () => false } as never);
        for (const name of cookies) document.cookie = `${name}=; max-age=0`;
        return facts;
      },
      { consent: CONSENT, body, cookies },
    );
  const rules = async (facts: PageFacts): Promise<string[]> => {
    const { runRules } = await import('../../build/lint/run-rules.js');
    const { RULES } = await import('../../build/lint/rules.js');
    const reading = { profile: CONSENT.profile, facts: {}, page: facts, today: '2026-11-21' } as never;
    const found = runRules(reading, 'strict', RULES).filter(
      (finding: { in: string }) => finding.in === 'page',
    );
    return [...new Set(found.map(({ rule }: { rule: string }) => rule))] as string[];
  };

  test('sizes and order of a fair banner are those of the browser', async () => {
    const facts = await measure(banner());
    const box = (await page.locator('[data-pdp-action=refuse-all]').boundingBox())!;
    assert.deepEqual([facts.banner!.refuse!.width, facts.banner!.refuse!.height], [box.width, box.height]);
    assert.deepEqual(facts.banner!.order, ['accept', 'refuse', 'settings']);
    assert.equal(facts.banner!.blocksPage, false);
    // White on #00aa55: luminance 0.294, so (1 + 0.05) / (0.294 + 0.05).
    assert.ok(Math.abs(facts.banner!.accept!.contrast - 3.05) < 0.02, String(facts.banner!.accept!.contrast));
    assert.deepEqual(await rules({ ...facts, accessibility: [] }), []);
  });

  const unfair: [string, string, string?][] = [
    ['smaller', '[data-pdp-action=refuse-all]{width:120px}'],
    ['in smaller print', '[data-pdp-action=refuse-all]{font-size:13px}'],
    ['paler', '[data-pdp-action=refuse-all]{color:#ddd}'],
    ['without a surface', '[data-pdp-action=refuse-all]{background:none;color:#111}'],
    ['half transparent', '[data-pdp-action=refuse-all]{opacity:.6}'],
    [
      'a link',
      '',
      '<button data-pdp-action=accept-all>Принять</button><a href=# data-pdp-action=refuse-all>Отказаться</a>',
    ],
    [
      'behind the settings',
      '',
      '<button data-pdp-action=accept-all>Да</button><button data-pdp-action=settings>Настроить</button><button data-pdp-action=refuse-all>Нет</button>',
    ],
  ];
  for (const [how, style, actions] of unfair)
    test(`refusing ${how} is unfair`, async () =>
      assert.deepEqual(await rules({ ...(await measure(banner(style, actions))), accessibility: [] }), [
        'L-BAN-02',
      ]));

  test('a first layer without refusing is reported, hidden controls do not count', async () => {
    const facts = await measure(banner('[data-pdp-action=refuse-all]{visibility:hidden}'));
    assert.deepEqual(await rules({ ...facts, accessibility: [] }), ['L-BAN-01']);
  });

  test('a sheet over the page is a wall', async () => {
    const facts = await measure(`${banner()}<div style="position:fixed;inset:0;background:#0008"></div>`);
    assert.equal(facts.banner!.blocksPage, true);
  });

  test('a page without a way back to the settings is reported, a link is enough', async () => {
    assert.deepEqual(await rules(await measure('')), ['L-BAN-05']);
    assert.deepEqual(await rules(await measure('<a href=# data-pdp-open=settings>Cookie</a>')), []);
  });

  test('counters in the page, requests and cookies before the grant are told with their evidence', async () => {
    const ran = async (body: string, cookies?: string[]) => (await measure(body, cookies)).ranBeforeGrant;
    assert.deepEqual(await ran('<script src="https://counter.example/c.js"></script>'), [
      { service: 'Sample Counter', evidence: 'script[src*="counter.example"]' },
    ]);
    assert.deepEqual(
      await ran(
        '<script type="text/plain" data-pdp-service=counter data-src="https://counter.example/c.js"></script>',
      ),
      [],
    );
    assert.deepEqual(await ran('', ['cnt_visit', '_ga']), [
      { service: 'Sample Counter', evidence: 'cookie cnt_visit' },
      { service: 'Google Analytics', evidence: 'cookie _ga' },
    ]);
  });

  test('fields of a form are judged: pre-ticked, text behind a link, terms, name, identity paper, data not in the list', async () => {
    const good = form(
      `${field('purpose=appeal required')}<fieldset>${field('purpose=show', 'Опубликуем обращение.')}</fieldset>`,
    );
    assert.deepEqual(await rules(await measure(`${good}<a data-pdp-open=settings href=#>x</a>`)), []);
    const of = async (body: string) => rules(await measure(`${body}<a data-pdp-open=settings href=#>x</a>`));
    assert.deepEqual(await of(form(field('purpose=appeal').replace('checkbox', 'checkbox checked'))), [
      'L-ACT-02',
    ]);
    assert.deepEqual(await of(form(field('purpose=appeal', 'Согласен с <a href=/p>политикой</a>'))), [
      'L-CON-10',
    ]);
    assert.deepEqual(
      await of(form(field('purpose=appeal', 'Ответим на обращение. Принимаю пользовательское соглашение.'))),
      ['L-ACT-07'],
    );
    assert.deepEqual(await of(form(field('purpose=show required', 'Опубликуем обращение.'))), ['L-ACT-05']);
    assert.deepEqual(
      await of(
        form(
          `<fieldset>${field('purpose=appeal')}${field('purpose=show', 'Опубликуем обращение.')}</fieldset>`,
        ),
      ),
      ['L-ACT-04'],
    );
    assert.deepEqual(await of(`<form>${field('purpose=appeal')}</form>`), ['L-CON-07']);
    assert.deepEqual(
      await of(
        form(
          `<label>Скан удостоверения личности <input type=file name=scan></label>${field('purpose=appeal')}`,
        ),
      ),
      ['L-ID-01'],
    );
    assert.deepEqual(
      await of(form(`<label>Телефон <input type=tel name=tel></label>${field('purpose=appeal')}`)),
      ['L-CON-02'],
    );
  });

  test('a personal number in the storage is told by place and kind, never by value', async () => {
    const stored = await page.evaluate(async () => {
      localStorage.setItem('user', JSON.stringify({ number: '900101300017' }));
      localStorage.setItem('order', '123456789012');
      const { measureStored } = (await import(
        '/lint/measure-leaks.js' as string
      )) as typeof import('../../src/lint/measure-leaks.ts');
      const found = measureStored();
      localStorage.clear();
      return found;
    });
    assert.deepEqual(stored, [{ where: 'localStorage.user', category: 'IIN' }]);
  });

  test('pale words and nameless controls of the consent are told', async () => {
    const facts = await measure(
      banner(
        'p{color:#ccc}',
        '<button data-pdp-action=accept-all>Да</button><button data-pdp-action=refuse-all>Нет</button><button></button>',
      ),
    );
    assert.deepEqual(facts.accessibility!.map(({ problem }) => problem).sort(), [
      'contrast',
      'contrast',
      'contrast',
      'name',
    ]);
  });

  /** Words that are thick enough for a camera. */
  const BOLD = 'button,a{font:bold 28px sans-serif;width:220px;height:60px;background:#075}p{color:#111}';
  const pair = (style = '', actions = '', after = '') =>
    `${banner(`${BOLD}${style}`, actions || '<button data-pdp-action=refuse-all>Нет</button><button data-pdp-action=accept-all>Да</button><button data-pdp-action=settings>Ещё</button>')}${after}`;
  const REFUSE = '[data-pdp-action=refuse-all]';
  const back = '<footer><a data-pdp-open=settings href=#>Cookie</a></footer>';
  /** Rules that a camera, a keyboard and a mouse can judge. */
  const JUDGED = [
    'L-ACT-02',
    'L-CON-07',
    'L-CON-10',
    'L-BAN-01',
    'L-BAN-02',
    'L-BAN-03',
    'L-BAN-05',
    'L-BAN-07',
  ];
  JUDGED.push('L-GATE-01');
  const PAGES: readonly (readonly [title: string, broken: readonly string[], body: string])[] = [
    ['a fair banner', [], pair()],
    [
      'a fair banner with the settings first',
      [],
      pair(
        '',
        '<button data-pdp-action=settings>Ещё</button><button data-pdp-action=accept-all>Да</button><button data-pdp-action=refuse-all>Нет</button>',
      ),
    ],
    [
      'a dark fair banner',
      [],
      pair('section{background:#101418;color:#eee}p{color:#eee}button{background:#e8f0ff;color:#001b3d}'),
    ],
    ['nearly the same width', [], pair(`${REFUSE}{width:214px}`)],
    ['a smaller refusal', ['L-BAN-02'], pair(`${REFUSE}{width:150px}`)],
    ['a refusal shrunk by a transform', ['L-BAN-02'], pair(`${REFUSE}{transform:scale(.8)}`)],
    ['smaller words', ['L-BAN-02'], pair(`${REFUSE}{font-size:24px}`)],
    ['paler words', ['L-BAN-02'], pair(`${REFUSE}{color:#ccc}`)],
    ['a half transparent refusal', ['L-BAN-02', 'L-BAN-07'], pair(`${REFUSE}{opacity:.6}`)],
    ['a refusal dimmed by a filter', ['L-BAN-02', 'L-BAN-07'], pair(`${REFUSE}{filter:opacity(60%)}`)],
    ['a see-through surface over the banner', ['L-BAN-02', 'L-BAN-07'], pair(`${REFUSE}{background:#0758}`)],
    ['a refusal without a surface', ['L-BAN-02'], pair(`${REFUSE}{background:none;color:#111}`)],
    [
      'a refusal that is a link',
      ['L-BAN-02'],
      pair('', '<a href=# data-pdp-action=refuse-all>Нет</a><button data-pdp-action=accept-all>Да</button>'),
    ],
    [
      'a refusal that the Tab key meets last',
      ['L-BAN-02'],
      pair(
        '',
        '<button data-pdp-action=refuse-all tabindex=3>Нет</button><button data-pdp-action=accept-all tabindex=1>Да</button><button data-pdp-action=settings tabindex=2>Ещё</button>',
      ),
    ],
    ['a refusal that is not on the first layer', ['L-BAN-01'], pair(`${REFUSE}{display:none}`)],
    ['a refusal that is there and can not be seen', ['L-BAN-01'], pair(`${REFUSE}{opacity:0}`)],
    [
      'a sheet over the page',
      ['L-BAN-03'],
      `<div style="position:fixed;inset:0;background:#0004"></div>${pair()}`,
    ],
    [
      'pale words and a button without a name',
      ['L-BAN-07'],
      pair(
        'p{color:#bbb}',
        '<button data-pdp-action=refuse-all>Нет</button><button data-pdp-action=accept-all>Да</button><button></button>',
      ),
    ],
    ['no way back', ['L-BAN-05'], ''],
    [
      'a way back that nobody sees',
      ['L-BAN-05'],
      '<footer hidden><a data-pdp-open=settings href=#>Cookie</a></footer>',
    ],
    ['a way back', [], back],
    ['a form that asks plainly', [], form(field('purpose=appeal required')) + back],
    [
      'a ticked box',
      ['L-ACT-02'],
      form(field('purpose=appeal').replace('checkbox', 'checkbox checked')) + back,
    ],
    [
      'the text behind a link, and nobody to name',
      ['L-CON-07', 'L-CON-10'],
      `<form>${field('purpose=appeal', 'Согласен с <a href=/p>условиями</a>')}</form>${back}`,
    ],
    [
      'a text that is in the page and can not be read',
      ['L-CON-10'],
      form(
        field(
          'purpose=appeal',
          '<a href=/p>Условия</a> <span style="display:none">Ответим на обращение.</span>',
        ),
      ) + back,
    ],
    [
      'a counter before the choice',
      ['L-GATE-01'],
      `${back}<img alt="" src="https://counter.example/pixel.gif">`,
    ],
  ];

  /** The same rules, judged with nothing of ours: screenshot, keys, mouse, accessible names, requests. */
  const judge = async (
    asked: readonly string[],
  ): Promise<{ broken: string[]; order: string[]; refuse?: Look; accept?: Look }> => {
    const broken = new Set<string>();
    const section = page.locator('[data-pdp-part=banner]');
    const order = await tabOrder(page);
    let refuse: Look | undefined;
    let accept: Look | undefined;
    if (await section.isVisible()) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.mouse.move(5, 5);
      const { x, y, height } = (await section.boundingBox())!;
      const around = { x: x + 20, y: y + height - 14, width: 300, height: 12 };
      // Playwright counts what is fully transparent as visible; a camera does not.
      const seen = async (action: string) => {
        const look = await lookAt(page, page.locator(`[data-pdp-action=${action}]`), around);
        return look && (look.contrast > 1.01 || look.prominence > 1.01) ? look : undefined;
      };
      refuse = await seen('refuse-all');
      accept = await seen('accept-all');
      if (accept && !refuse) broken.add('L-BAN-01');
      if (accept && refuse) {
        const area = ({ box }: Look) => box.width * box.height;
        const at = (action: string) => order.indexOf(action);
        const isBehind = at('settings') > at('accept-all') && at('refuse-all') > at('settings');
        if (
          area(refuse) < 0.95 * area(accept) ||
          refuse.fontSize < 0.95 * accept.fontSize ||
          refuse.contrast < 0.9 * accept.contrast ||
          refuse.prominence < 0.9 * accept.prominence ||
          (refuse.tag === 'a' && accept.tag !== 'a') ||
          isBehind
        )
          broken.add('L-BAN-02');
      }
      // WCAG 2.2, 1.4.3: large text needs 3, other text 4.5.
      if ([refuse, accept].some((look) => look && look.contrast < 3)) broken.add('L-BAN-07');
      if (!(await canUsePage(page))) broken.add('L-BAN-03');
      const words = await lookAt(page, section.locator('p'), around);
      if (words && words.contrast < 4.5) broken.add('L-BAN-07');
      if (/- button$/m.test(await section.ariaSnapshot())) broken.add('L-BAN-07');
    } else if (!(await page.locator('[data-pdp-open=settings]').filter({ visible: true }).count()))
      broken.add('L-BAN-05');
    for (const one of await page.locator('pdp-consent-field').all()) {
      if (await one.locator('input').isChecked()) broken.add('L-ACT-02');
      if (!(await one.innerText()).includes('Ответим на обращение.')) broken.add('L-CON-10');
      if (!(await page.getByLabel('ФИО').count())) broken.add('L-CON-07');
    }
    if (asked.some((host) => host !== new URL(SITE).host)) broken.add('L-GATE-01');
    return { broken: [...broken].sort(), order, ...(refuse && { refuse }), ...(accept && { accept }) };
  };

  for (const [title, broken, body] of PAGES)
    test(`${title}: rules and independent measurements agree`, async () => {
      const asked: string[] = [];
      const note = (request: { url(): string }) => asked.push(new URL(request.url()).host);
      await page.goto(`${SITE}/`);
      page.on('request', note);
      const facts = await measure(body);
      await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
      page.off('request', note);
      const judged = await judge(asked);
      assert.deepEqual((await rules(facts)).filter((rule) => JUDGED.includes(rule)).sort(), broken);
      assert.deepEqual(judged.broken, broken);
      for (const name of ['refuse', 'accept'] as const) {
        const [ours, theirs] = [facts.banner?.[name], judged[name]];
        assert.equal(!!ours, !!theirs, `${name} is seen by one only`);
        if (!ours || !theirs) continue;
        for (const [what, mine, other] of [
          ['width', ours.width, theirs.box.width],
          ['height', ours.height, theirs.box.height],
          ['contrast', ours.contrast, theirs.contrast],
          ['prominence', ours.prominence, theirs.prominence],
        ] as const)
          assert.ok(
            Math.abs(mine - other) <= 0.03 * other + 0.01,
            `${name}, ${what}: ${mine}, seen ${other}`,
          );
      }
      const NAMES = { accept: 'accept-all', refuse: 'refuse-all', settings: 'settings' };
      assert.deepEqual(
        facts.banner?.order?.map((name) => NAMES[name]) ?? [],
        judged.order.filter((name) => judged.refuse || name !== 'refuse-all'),
      );
    });

  test('lintPage tells every finding once, in the language of the page, at its element', async () => {
    // Requests of the pages before are not this one's.
    await page.goto(`${SITE}/`);
    const profile = JSON.parse(
      await readFile(new URL('../lint/fixtures/clean-profile.json', import.meta.url), 'utf8'),
    );
    const told = await page.evaluate(
      async ({ profile, body }) => {
        const { lintPage } = (await import(
          '/lint/lint-page.js' as string
        )) as typeof import('../../src/lint/lint-page.ts');
        document.body.setHTMLUnsafe(body);
        const told: (string | undefined)[][] = [];
        const lint = (rule: string, message: string, element?: Element, details?: { at: string }) =>
          told.push([rule, message, element?.localName, details?.at]);
        const consent = {
          profile,
          state: {},
          signals: { cookies: 'ok', gpc: null },
          isAllowed: () => false,
          lang: 'ru',
          lint,
        };
        lintPage(consent as never, { today: '2026-11-21' });
        return told;
      },
      {
        profile,
        body: `${form(field('purpose=appointment', 'Запишем вас и подтвердим время приёма. Даю ТОО «Клиника-пример» согласие на обработку моих данных для записи на приём.').replace('checkbox', 'checkbox checked'))}<a data-pdp-open=settings href=#>x</a>`,
      },
    );
    assert.deepEqual(told, [
      ['L-ACT-02', 'Отметки должны быть пустыми. Уберите атрибут checked.', 'pdp-consent-field', '/boxes/0'],
    ]);
  });
});
