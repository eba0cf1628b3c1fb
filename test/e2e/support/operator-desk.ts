import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Demo } from './demo-server.ts';
import { eventually } from './eventually.ts';

/** One of the operator's people at the console of the demonstration, signed in, with what the page complains of noted. */
export class OperatorDesk {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Broken policies of the browser and errors of scripts, of the console and of its preview. */
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
    const page = await context.newPage();
    const desk = new OperatorDesk(context, page, demo);
    page.on('pageerror', (error) => desk.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (/content security policy|trusted ?types|trustedhtml/i.test(message.text()))
        desk.complaints.push(message.text());
    });
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
    await this.page.locator('main h1').waitFor();
  }

  /** Goes to a view by its address. */
  async go(view: string, element: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), view);
    await this.page.locator(element).locator('h1').waitFor();
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

  leave(): Promise<void> {
    return this.context.close();
  }
}
