import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Demo } from './demo-server.ts';
import { eventually } from './eventually.ts';

/** One of the operator's people at the console of the demonstration, signed in, with what the page complains of noted. */
export class OperatorDesk {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts, of the console and of its preview. */
  readonly complaints: string[] = [];
  readonly #demo: Demo;

  private constructor(context: BrowserContext, page: Page, demo: Demo) {
    this.context = context;
    this.page = page;
    this.#demo = demo;
  }

  static async arrive(
    browser: Browser,
    demo: Demo,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<OperatorDesk> {
    const context = await browser.newContext({
      locale: 'ru-RU',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    await context.addInitScript(() => {
      const seen: string[] = ((window as unknown as { violations: string[] }).violations = []);
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    const page = await context.newPage();
    const desk = new OperatorDesk(context, page, demo);
    page.on('pageerror', (error) => desk.complaints.push(`error: ${error.message}`));
    return desk;
  }

  get token(): string {
    return readFileSync(join(this.#demo.data, 'admin-token'), 'utf8').trim();
  }

  /** Opens a view (`esaulet/profile`) and signs in where the console asks for it. */
  async open(view: string): Promise<void> {
    await this.page.goto(`${this.#demo.url}/console/#${view}`);
    await this.page.locator('input[name="token"]').fill(this.token);
    await this.page.keyboard.press('Enter');
    await this.page.locator('nav').waitFor();
  }

  /** Goes to a view by the navigation. */
  async go(view: string): Promise<void> {
    await this.page.locator(`nav a[href$="/${view}"]`).click();
    await this.page.locator(`nav a[href$="/${view}"][aria-current="page"]`).waitFor();
    await this.page.locator('main h1').first().waitFor();
  }

  /** The switch of a service or purpose. */
  switch(kind: 'service' | 'purpose', id: string): Locator {
    return this.page.locator(`[data-${kind}="${id}"] input[role="switch"]`);
  }

  /** Opens the last step and publishes; resolves to the version that the console says is published. */
  async publish(): Promise<string> {
    await this.page.locator('button[name="publish"]').click();
    const button = this.page.locator('pdp-console-publish button[type="submit"]');
    await eventually('the server has looked at the draft', () => button.isEnabled());
    await button.click();
    const done = this.page.locator('[data-published]');
    await done.waitFor();
    const version = await done.getAttribute('data-published');
    await this.page.locator('pdp-console-publish .foot button').click();
    return version!;
  }

  /** What the policies of the console and of its preview had to stop. */
  async violations(): Promise<string[]> {
    const all = this.page
      .frames()
      .map((frame) => frame.evaluate(() => (window as unknown as { violations: string[] }).violations));
    return (await Promise.all(all)).flat();
  }

  /** Presses Tab until something that fits has the focus, as someone without a mouse does. */
  async tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isThere = (): Promise<boolean> =>
      this.page.evaluate((wanted) => {
        let active: Element | null = document.activeElement;
        const path: Element[] = [];
        while (active) {
          path.push(active);
          active = active.shadowRoot?.activeElement ?? null;
        }
        return (
          path.at(-1)!.matches(wanted) || path.some((one) => !!one.closest(wanted) && one === path.at(-1))
        );
      }, selector);
    for (let presses = 0; presses < 120; presses++) {
      if (await isThere()) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${selector} is not reached by ${key}`);
  }

  /** Nothing that a policy had to stop, no error of a script; then closes the browser. */
  async leave(): Promise<void> {
    assert.deepEqual([...this.complaints, ...(await this.violations())], []);
    await this.context.close();
  }
}
