import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Demo, startDemo } from './support/demo-server.ts';
import { eventually } from './support/eventually.ts';
import { e2eEngines, type Engine, launch } from './support/launch.ts';
import {
  FORMS,
  type Fields,
  NAME,
  type Slug,
  confirm,
  fillIn,
  verifySubmission,
} from './support/form-submission.ts';
import { Visitor } from './support/visitor.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.remove());

const submissions = (slug: Slug): Fields[] => {
  const folder = join(demo.data, 'forms', slug);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(
    (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { form: Fields }).form,
  );
};

function forms(engine: Engine): void {
  let browser: Browser;
  before(async () => {
    browser = await launch(engine);
  });
  after(() => browser?.close());

  const arrive = async (slug: Slug): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit(`/${slug}/?lang=${FORMS[slug].lang}`);
    await visitor.choose('refuse-all');
    await eventually('every field is drawn', () =>
      visitor.page.evaluate(() =>
        [...document.querySelectorAll('pdp-consent-field')].every((field) =>
          field.shadowRoot?.querySelector('[data-pdp-part="field"]'),
        ),
      ),
    );
    return visitor;
  };
  const box = ({ page }: Visitor, name: string) =>
    page.locator(`pdp-consent-field[name="${name}"] [part="checkbox"]`);
  const send = ({ page }: Visitor) =>
    page.locator('form:has(pdp-consent-field) button:not([type="button"])').last().click();

  for (const slug of Object.keys(FORMS) as Slug[]) {
    const { required, optional, apart } = FORMS[slug];

    test(`${slug}: a form without its required consents stays, and with them alone it goes (Art. 8, G13)`, async () => {
      const visitor = await arrive(slug);
      const { page } = visitor;
      const earlier = submissions(slug).length;
      await fillIn(visitor);
      for (const name of [...required, ...optional, ...apart])
        assert.equal(await box(visitor, name).isChecked(), false, `${name} starts empty`);
      await send(visitor);
      await eventually('focus is on the first missing consent', () =>
        page.evaluate(
          (name) =>
            document.activeElement?.getAttribute('name') === name &&
            !!document.activeElement.shadowRoot?.activeElement?.matches('[part="checkbox"]'),
          required[0],
        ),
      );
      assert.equal(await page.locator('pdp-consent-field [part="error"] .error').count(), required.length);
      assert.equal(await page.locator('#name').inputValue(), NAME);
      assert.equal(submissions(slug).length, earlier);

      for (const name of required) await box(visitor, name).check();
      await confirm(visitor);
      assert.equal(
        await page.locator('pdp-consent-field [part="checkbox"]:checked').count(),
        required.length,
        'ticking one changes no other',
      );
      await send(visitor);
      await page.locator('[data-demo-result="stored"]').waitFor();
      const form = submissions(slug).find(
        (fields) => fields[required[0]!] && !optional.some((name) => fields[name]),
      )!;
      const payloads = await verifySubmission(form);
      assert.deepEqual(Object.keys(payloads).sort(), [...required].sort());
      const [payload] = Object.values(payloads);
      const states = Object.fromEntries(
        payload!.processing.map((entry) => [entry.purpose_id, entry.event_state]),
      );
      assert.deepEqual(states, {
        ...Object.fromEntries(required.map((name) => [name, 'given'])),
        ...Object.fromEntries(optional.map((name) => [name, 'refused'])),
      });
      assert.ok(!Object.values(form).includes('Secret-17'));
      assert.deepEqual((await visitor.seen).violations, []);
      await visitor.leave();
    });

    test(`${slug}: with everything ticked each entry has one kind and distribution is alone in its receipt`, async () => {
      const visitor = await arrive(slug);
      const all = [...required, ...optional, ...apart];
      await fillIn(visitor);
      for (const name of all) await box(visitor, name).check();
      await confirm(visitor);
      await send(visitor);
      await visitor.page.locator('[data-demo-result="stored"]').waitFor();
      const form = submissions(slug).find(
        (fields) =>
          all.every((name) => fields[name] === 'given') &&
          (optional.length + apart.length > 0 || fields['name'] === NAME),
      )!;
      const payloads = await verifySubmission(form);
      assert.deepEqual(Object.keys(payloads).sort(), [...all].sort());
      for (const [field, { processing, form: facts }] of Object.entries(payloads)) {
        const isApart = (apart as readonly string[]).includes(field);
        assert.deepEqual(
          processing.map((entry) => entry.purpose_id).sort(),
          isApart ? [field] : [...required, ...optional].sort(),
        );
        assert.equal(
          processing.some((entry) => entry.consent_kind === 'public_distribution'),
          isApart,
        );
        assert.ok(processing.every((entry) => entry.event_state === 'given'));
        assert.deepEqual(
          [facts.form_level, facts.acting_as],
          ['simple', 'self'],
          'a tick is never written form',
        );
      }
      assert.equal(
        new Set(all.map((name) => form[`${name}.salt`])).size,
        1 + apart.length,
        'one salt for each commitment',
      );
      await visitor.leave();
    });
  }

  test('a bare record takes no consent and says what is missing (ikomek-astana, G17)', async () => {
    const visitor = await Visitor.arrive(browser, demo.url);
    await visitor.visit('/ikomek-astana/bare/?lang=ru');
    const field = visitor.page.locator('pdp-consent-field[name="register_appeals"]');
    await field.locator('.error').waitFor();
    assert.match(await field.locator('.error').innerText(), /БИН/);
    assert.equal(await field.locator('[part="checkbox"]').isDisabled(), true);
    await visitor.leave();
  });
}

for (const engine of e2eEngines) suite(`consents inside forms, ${engine}`, () => forms(engine));
