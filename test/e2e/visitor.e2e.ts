import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { checkExport } from '../support/check-export.ts';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Engine, e2eEngines, launch } from './support/launch.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

const payloadOf = (
  jws: string,
): { event: Record<string, unknown>; processing: { purpose_id: string; event_state: string }[] } =>
  JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString());

async function assertClean(visitor: Visitor): Promise<void> {
  const { violations, errors } = await visitor.seen;
  assert.deepEqual(violations, [], 'nothing breaks the strict policy');
  assert.deepEqual(errors, []);
}

/** A visitor who accepted, with cookies that are none of ours. */
async function accepted(
  browser: Browser,
  slug: string,
  lang = 'ru',
  prepare?: (visitor: Visitor) => Promise<void>,
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, demo.url);
  await prepare?.(visitor);
  await visitor.context.addCookies(['session', 'cart'].map((name) => ({ name, value: '1', url: demo.url })));
  await visitor.visit(`/${slug}/?lang=${lang}`);
  await visitor.choose('accept-all');
  await confirmed(visitor, slug, 1);
  return visitor;
}

const confirmed = (visitor: Visitor, slug: string, count: number): Promise<unknown> =>
  eventually(`${count} receipts are confirmed`, async () => {
    const receipts = await visitor.receipts(slug);
    return receipts.length === count && receipts.every(({ state }) => state === 'confirmed');
  });

const open = (visitor: Visitor, part: 'rights' | 'receipts'): Promise<void> =>
  visitor.page.evaluate(async (name) => {
    await (
      document.querySelector('pdp-consent') as Element & { consent: { open(part: string): Promise<void> } }
    ).consent.open(name);
  }, part);

/** The receipt as the endpoint keeps it. */
function storedAtEndpoint(jti: string): string | undefined {
  const database = new DatabaseSync(join(demo.data, 'receipts.sqlite'), { readOnly: true });
  try {
    return (
      database.prepare('SELECT jws FROM receipts WHERE jti = ?').get(jti) as { jws: string } | undefined
    )?.jws;
  } finally {
    database.close();
  }
}

function visitorsSide(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  test('the language that was switched to in the banner is that of what follows: a call of a script, settings, receipts', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    const { page } = visitor;
    await visitor.visit('/infopro/?lang=ru');
    await page.locator('[data-pdp-part="banner"] [data-pdp-action="language"][value="kk"]').click();
    await page.locator('[data-pdp-part="banner"][lang="kk"]').waitFor();
    await visitor.choose('accept-all');
    await confirmed(visitor, 'infopro', 1);
    await page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as Element & { consent: { withdraw(): Promise<unknown> } }
      ).consent.withdraw(),
    );
    await confirmed(visitor, 'infopro', 2);
    const spoken = (await visitor.receipts('infopro')).map(
      ({ jws }) =>
        (payloadOf(jws) as unknown as { privacy_notice: { language: string } }).privacy_notice.language,
    );
    assert.deepEqual(spoken, ['kk', 'kk']);
    await page.locator('[data-pdp-open="settings"]').first().click();
    await page.locator('[data-pdp-part="settings"][lang="kk"]').waitFor();
    await page.keyboard.press('Escape');
    await open(visitor, 'receipts');
    await page.locator('[data-pdp-part="receipts"][lang="kk"]').waitFor();
    await assertClean(visitor);
    await visitor.leave();
  });

  test('a visitor takes the receipts home; the page checks the file without a network, and finds changed bytes, as an independent check does (G8)', async () => {
    const visitor = await accepted(browser, 'open-almaty');
    const { page } = visitor;
    await open(visitor, 'receipts');
    await visitor.page.locator('[data-pdp-part=receipts] .note.good').waitFor();
    // Firefox tells no driver of a download: the file is what the page hands over.
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((given) => Object.assign(window, { given }));
        return createObjectURL.call(URL, blob);
      };
    });
    await visitor.control('receipts', 'download').click();
    const text = await eventually('the file', () =>
      page.evaluate(() => (window as Window & { given?: string }).given),
    );
    assert.equal((JSON.parse(text) as { format: string }).format, 'pdp-consent-export/1');
    await assertClean(visitor);

    await page.goto(`${demo.url}/verify/?lang=ru`);
    await page.locator('pdp-verifier input').waitFor({ state: 'attached' });
    await eventually('the page is kept', () =>
      page.evaluate(async () => !!(await navigator.serviceWorker.ready).active),
    );
    // A file is dropped on the page that has no connection any more.
    await visitor.context.setOffline(true);
    if (engine === 'chromium') {
      await page.reload();
      await page.locator('pdp-verifier input').waitFor({ state: 'attached' });
    }
    let number = 0;
    const check = async (content: string | Uint8Array): Promise<string | null> => {
      const name = `consent-${++number}.json`;
      await page
        .locator('pdp-verifier input')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
      await page.locator('pdp-verifier section p.quiet', { hasText: name }).waitFor();
      return page.locator(`#verdict`).getAttribute('data-verdict');
    };
    assert.equal(await check(text), 'good');
    const bytes = Buffer.from(text);
    await checkExport(bytes);
    for (let n = 0; n < 12; n++) {
      const place = Math.floor((bytes.length - 1) * (n / 11));
      const flipped = Uint8Array.from(bytes);
      flipped[place]! ^= 1 << (n % 8);
      assert.equal(await check(flipped), 'bad', `byte ${place}`);
      await assert.rejects(checkExport(flipped), `byte ${place}`);
    }
    const at = text.indexOf('"jws":"') + 900;
    const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    await check(changed);
    await eventually(
      'the changed receipt is shown',
      async () => (await page.locator('article[data-ok=false]').count()) === 1,
    );
    assert.deepEqual((await visitor.seen).violations, []);
    await visitor.leave();
  });

  test('blocking closes the gate at the click and reaches the operator; lifting it restores what was (Law 94-V, Article 25)', async () => {
    const visitor = await accepted(browser, 'open-almaty');
    await open(visitor, 'rights');
    const allowed = (): Promise<boolean> =>
      visitor.page.evaluate(() =>
        (
          document.querySelector('pdp-consent') as Element & { consent: { isAllowed(id: string): boolean } }
        ).consent.isAllowed('usage_analytics'),
      );
    assert.equal(await allowed(), true);
    await visitor.page.locator('[data-pdp-part=rights] .opener[value=block]').click();
    await eventually('the gate is closed', async () => !(await allowed()));
    await confirmed(visitor, 'open-almaty', 2);
    const receipts = await visitor.receipts('open-almaty');
    assert.deepEqual(
      payloadOf(receipts[1]!.jws).processing.map(({ event_state }) => event_state),
      ['blocked'],
    );
    assert.equal((payloadOf(receipts[1]!.jws).event['request'] as { kind: string }).kind, 'block');
    await visitor.control('rights', 'unblock').click();
    await eventually('the gate is open again', allowed);
    await confirmed(visitor, 'open-almaty', 3);
    await assertClean(visitor);
    await visitor.leave();
  });

  test('a letter keeps what was typed to itself: no storage, request, cookie or address holds it (requirements of infopro 1.6.1)', async () => {
    const visitor = await accepted(browser, 'esaulet');
    const sent: string[] = [];
    visitor.page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await open(visitor, 'rights');
    await visitor.page.locator('[data-pdp-part=rights] .opener[value=rectify]').click();
    const MARKER = 'Маркерова Айгүл 850101';
    for (const field of await visitor.page
      .locator('[data-pdp-part=rights] .fields input, [data-pdp-part=rights] .fields textarea')
      .all())
      await field.fill(MARKER);
    const mail = visitor.control('rights', 'mail');
    const href = (await mail.getAttribute('href'))!;
    assert.equal(decodeURIComponent(/subject=([^&]*)/.exec(href)![1]!), 'Актуализация персональных данных');
    await visitor.page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    await confirmed(visitor, 'esaulet', 2);
    const everything = JSON.stringify([
      await visitor.stored(),
      await visitor.context.cookies(),
      sent,
      await visitor.webStorage(),
      visitor.page.url(),
    ]);
    assert.ok(
      !everything.includes('Маркерова') &&
        !everything.includes(encodeURIComponent('Маркерова')) &&
        !everything.includes('850101'),
    );
    const [, request] = (await visitor.receipts('esaulet')).map(
      ({ jws }) => payloadOf(jws).event['request'] as Record<string, unknown>,
    );
    assert.deepEqual(
      { ...request, due: '' },
      { kind: 'rectify', channel: 'email', mark: 'Актуализация персональных данных', due: '' },
    );
    await assertClean(visitor);
    await visitor.leave();
  });

  test('a letter’s unsubscribe link opens the request; one click makes the receipt (infopro 7.2)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/infopro/?lang=ru&pdp-unsubscribe=mailing_info');
    const button = visitor.page.locator(
      '[data-pdp-part=rights] .strong[data-pdp-action=request][value=object-marketing]',
    );
    await button.waitFor();
    assert.equal(new URL(visitor.page.url()).searchParams.has('pdp-unsubscribe'), false);
    assert.deepEqual(await visitor.databases(), [], 'opening keeps nothing');
    await button.click();
    await confirmed(visitor, 'infopro', 1);
    const [receipt] = await visitor.receipts('infopro');
    assert.equal((payloadOf(receipt!.jws).event['request'] as { kind: string }).kind, 'object-marketing');
    await assertClean(visitor);
    await visitor.leave();
  });

  test('a signed notice is shown until it is read; a forged one never (kmge-opi 6.4)', async () => {
    const slug = 'kmge-opi';
    const token = readFileSync(join(demo.data, 'admin-token'), 'utf8').trim();
    const answer = await fetch(`${demo.url}/consent/v1/${slug}/notices`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `breach-${engine}`,
        kind: 'breach',
        affects: { origins: [demo.url], data: ['email'] },
        texts: {
          kk: { title: 'Деректер таралды', body: 'Мәтін.' },
          ru: { title: 'Утечка адресов', body: 'Текст.' },
          en: { title: 'Addresses leaked', body: 'Text.' },
        },
        steps: [{ text: { kk: 'Қадам', ru: 'Смените пароль.', en: 'Change your password.' } }],
        contact: { email: 'privacy@kmge.example' },
      }),
    });
    assert.equal(answer.status, 201, await answer.text());
    const published = (await (await fetch(`${demo.url}/consent/v1/${slug}/notices.json`)).json()) as {
      notices: string[];
    };

    // Before the first page: whoever decides while it still loads is told of notices there already.
    const visitor = await accepted(browser, slug, 'ru', async ({ context }) => {
      await context.route('**/notices.json', (route) => {
        const [header, payload, signature] = published.notices.at(-1)!.split('.');
        const other = Buffer.from(
          Buffer.from(payload!, 'base64url').toString().replace('Утечка адресов', 'Переведите деньги'),
        ).toString('base64url');
        return route.fulfill({ json: { notices: [[header, other, signature].join('.')] } });
      });
    });
    await visitor.visit(`/${slug}/?lang=ru`);
    await eventually('the forged one is refused', async () =>
      (await visitor.seen).errors.some((message) => message.includes('signature-invalid')),
    );
    assert.equal(await visitor.page.locator('[data-pdp-part=notice]').count(), 0);
    assert.ok(!(await visitor.seen).errors.join().includes('Переведите'));
    await visitor.leave();

    const reader = await accepted(browser, slug);
    await reader.visit(`/${slug}/?lang=ru`);
    await reader.page.locator(`[data-notice="breach-${engine}"] h2`, { hasText: 'Утечка адресов' }).waitFor();
    await reader.page.locator(`[data-notice="breach-${engine}"] [data-pdp-action=dismiss]`).click();
    await confirmed(reader, slug, 2);
    assert.equal(payloadOf((await reader.receipts(slug))[1]!.jws).event['notice_id'], `breach-${engine}`);
    await reader.visit(`/${slug}/?lang=ru`);
    await reader.page.waitForLoadState('networkidle');
    assert.equal(await reader.page.locator(`[data-notice="breach-${engine}"]`).count(), 0);
    await assertClean(reader);
    await reader.leave();
  });

  test('forgetting withdraws, posts that, and leaves nothing of ours; what is others’ stays', async () => {
    const visitor = await accepted(browser, 'open-almaty');
    await open(visitor, 'receipts');
    await visitor.page.locator('[data-pdp-part=receipts] .forget summary').click();
    await visitor.control('receipts', 'forget').click();
    await eventually(
      'everything is gone',
      async () =>
        !(await visitor.databases()).includes('pdp-consent') &&
        (await visitor.cookies()).join() === 'cart,session',
    );
    const jtis = Object.keys((await visitor.seen).receipts);
    const last = storedAtEndpoint(jtis.at(-1)!);
    assert.deepEqual(
      payloadOf(last!).processing.map(({ event_state }) => event_state),
      ['withdrawn'],
    );
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`the visitor’s side in ${engine}`, () => visitorsSide(engine));
