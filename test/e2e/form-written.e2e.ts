import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { type Fields, fillIn, verifySubmission } from './support/form-submission.ts';
import { e2eEngines, launch } from './support/launch.ts';
import { type Behaviour, CMS, NcaLayer } from './support/ncalayer.ts';
import { receiptHash, verifyReceipt } from './support/verify-independently.ts';
import { Visitor } from './support/visitor.ts';

interface Stored {
  form: Fields;
  open: string[];
}
/** How often the form of a receipt was signed, in words of docs/receipts.md 3. */
type Level = { form: { form_level: string } };

suite('a transfer that needs written form (esaulet 7.2)', { skip: !e2eEngines.includes('chromium') }, () => {
  let demo: Demo;
  let browser: Browser;
  let layer: NcaLayer | undefined;
  before(async () => {
    demo = await startDemo();
    browser = await launch('chromium');
  });
  after(async () => {
    await layer?.stop();
    await browser?.close();
    await demo?.remove();
  });

  const folder = (): string => join(demo.data, 'forms/esaulet');
  const known = new Set<string>();
  /** What the form handler accepted since the last look. */
  const stored = (): Stored[] => {
    const files = existsSync(folder()) ? readdirSync(folder()).filter((file) => !known.has(file)) : [];
    files.forEach((file) => known.add(file));
    return files.map((file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')) as Stored);
  };

  const arrive = async (): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url, { ignoreHTTPSErrors: true });
    await visitor.context.clock.install();
    await visitor.visit('/esaulet/?lang=en');
    await visitor.choose('refuse-all');
    await visitor.page.locator('pdp-consent-field[name="foreign_review"] [part="checkbox"]').waitFor();
    await fillIn(visitor);
    for (const name of ['contracts', 'foreign_review'])
      await visitor.page.locator(`pdp-consent-field[name="${name}"] [part="checkbox"]`).check();
    return visitor;
  };
  const abroad = ({ page }: Visitor, action: string) =>
    page.locator(`pdp-consent-field[name="foreign_review"] [data-pdp-action="${action}"]`);
  const send = ({ page }: Visitor): Promise<void> => page.locator('form#contract > p .button').click();
  const isStored = ({ page }: Visitor): Promise<void> =>
    page.locator('[data-demo-result="stored"]').waitFor();
  const levels = async (visitor: Visitor): Promise<string[]> => {
    const receipts = (await visitor.receipts('esaulet')).filter(({ ephemeral }) => !ephemeral);
    const payloads = await Promise.all(receipts.map(({ jws }) => verifyReceipt(jws)));
    return payloads.map((payload) => (payload as unknown as Level).form.form_level);
  };
  const isAllowed = ({ page }: Visitor): Promise<boolean> =>
    page.evaluate(() =>
      (
        document.querySelector('pdp-consent') as Element & { consent: { isAllowed(id: string): boolean } }
      ).consent.isAllowed('foreign_review'),
    );

  test('a plain tick is stored and opens nothing', async () => {
    const visitor = await arrive();
    await send(visitor);
    await isStored(visitor);
    const [{ form, open }] = stored() as [Stored];
    const payloads = await verifySubmission(form);
    assert.equal(payloads['foreign_review']!.form.form_level, 'simple');
    assert.deepEqual(open, ['contracts'], 'the form handler keeps the transfer closed');
    await visitor.visit('/esaulet/?lang=en');
    assert.equal(await isAllowed(visitor), false);
    await visitor.leave();
  });

  test('nothing is connected before "sign" was chosen and the form sent; without the program the form stays, and a printed statement goes', async () => {
    const visitor = await arrive();
    const sockets: string[] = [];
    visitor.page.on('websocket', (socket) => sockets.push(socket.url()));
    stored();
    await abroad(visitor, 'sign').click();
    await visitor.page.getByText('127.0.0.1:13579').waitFor();
    assert.deepEqual(sockets, []);
    await send(visitor);
    await visitor.page.locator('.error', { hasText: 'NCALayer does not answer' }).first().waitFor();
    assert.deepEqual(sockets, ['wss://127.0.0.1:13579/']);
    assert.deepEqual(stored(), []);
    assert.deepEqual(
      await visitor.receipts('esaulet').then((all) => all.filter((one) => !one.ephemeral)),
      [],
    );
    assert.equal(await visitor.page.locator('#plot').inputValue(), 'Текст', 'what was typed stays');
    await abroad(visitor, 'print').click();
    await send(visitor);
    await isStored(visitor);
    assert.deepEqual(await levels(visitor), ['paper']);
    assert.deepEqual(stored()[0]!.open, ['contracts'], 'printed is not yet signed');
    await visitor.leave();
  });

  const FAILURES: readonly (readonly [Behaviour, string, after?: number])[] = [
    ['refuses', 'No signature was made'],
    ['answers garbage', 'No signature was made'],
    ['hangs up', 'No signature was made'],
    // Most of five minutes in one step: a page whose clock is further ahead than that is refused by the form’s handler.
    ['never answers', 'No signature was made', 290_000],
    ['greets with garbage', 'NCALayer does not answer'],
    ['never greets', 'NCALayer does not answer', 6_000],
  ];
  for (const [behaviour, told, waits] of FAILURES)
    test(`when NCALayer ${behaviour} the form stays, says so, and no receipt stands as signed`, async () => {
      layer ??= await NcaLayer.start();
      layer.behaviour = behaviour;
      layer.asked.length = layer.connections = 0;
      const visitor = await arrive();
      stored();
      await abroad(visitor, 'sign').click();
      await send(visitor);
      await eventually('the program was asked', () =>
        told.startsWith('No') ? layer!.asked.length : layer!.connections,
      );
      if (waits) await visitor.context.clock.fastForward(waits);
      await visitor.page.locator('.error', { hasText: told }).first().waitFor();
      assert.deepEqual(stored(), []);
      assert.notEqual((await levels(visitor)).at(-1), 'signed');
      assert.equal(await isAllowed(visitor), false);
      await eventually('the form can be sent again', () =>
        visitor.page.evaluate(() => !!document.activeElement?.matches('pdp-consent-field')),
      );
      await abroad(visitor, 'sign').click();
      await send(visitor);
      await isStored(visitor);
      assert.equal((await levels(visitor)).at(-1), 'simple');
      assert.deepEqual((await visitor.seen).violations, []);
      await visitor.leave();
    });

  test('a signature over the receipt’s hash goes to the operator alone, and opens the transfer', async () => {
    layer ??= await NcaLayer.start();
    layer.behaviour = 'signs';
    layer.asked.length = 0;
    stored();
    const visitor = await arrive();
    await abroad(visitor, 'sign').click();
    await send(visitor);
    await isStored(visitor);
    const [{ form, open }] = stored() as [Stored];
    const payloads = await verifySubmission(form);
    assert.equal(payloads['foreign_review']!.form.form_level, 'signed');
    assert.deepEqual(open.sort(), ['contracts', 'foreign_review']);
    assert.equal(form['foreign_review.cms'], CMS);
    assert.equal(form['contracts.cms'], undefined);
    const [{ module, method, args }] = layer.asked as [NcaLayer['asked'][number]];
    assert.deepEqual([module, method, args.format], ['kz.gov.pki.knca.basics', 'sign', 'cms']);
    assert.deepEqual(
      Buffer.from(args.data, 'base64'),
      Buffer.from(receiptHash(form['foreign_review.receipt']!), 'base64url'),
      'the 32 bytes of the receipt hash',
    );
    assert.ok(!JSON.stringify([await visitor.stored(), await visitor.webStorage()]).includes(CMS));
    await visitor.visit('/esaulet/?lang=en');
    assert.equal(await isAllowed(visitor), true);
    await visitor.leave();
  });
});
