import type { Browser, BrowserContext, Page } from 'playwright-core';
import { TRACKER, trackerAnswer } from './canary-site.ts';
import { eventually } from './eventually.ts';

export type ConsentTag = HTMLElement & {
  consent?: {
    refuseAll(): Promise<unknown>;
    withdraw(ids?: readonly string[]): Promise<unknown>;
    isAllowed(id: string): boolean;
    state: Record<string, { state: string }>;
  };
};

/** A new visitor, whose requests to the tracker are answered by a stand-in and noted. */
export const arrive = async (
  browser: Browser,
): Promise<{ page: Page; asked: string[]; context: BrowserContext }> => {
  const context = await browser.newContext();
  const asked: string[] = [];
  await context.route(`${TRACKER}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    asked.push(path.slice(1));
    await route.fulfill(trackerAnswer(path));
  });
  return { page: await context.newPage(), asked, context };
};

/** Until the gate knows what may run, or, where no profile comes, has said so; and nothing more is on its way. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
};
export const ready = (page: Page) =>
  eventually('the gate is ready', () =>
    page.evaluate(() => !!document.querySelector<ConsentTag>('pdp-consent')!.consent),
  );
export const press = async (page: Page, action: string): Promise<void> => {
  const banner = page.locator('[data-pdp-part="banner"]');
  await banner.waitFor();
  await eventually(`the banner takes ${action}`, async () => {
    if ((await banner.count()) === 0) return true;
    await banner.locator(`[data-pdp-action="${action}"]`).click({ timeout: 2000 });
    return (await banner.count()) === 0;
  });
};
export const isGiven = (page: Page, ...ids: string[]) =>
  eventually('the grant is in force', () =>
    page.evaluate(
      (all) => all.every((id) => document.querySelector<ConsentTag>('pdp-consent')!.consent!.isAllowed(id)),
      ids,
    ),
  );
export const orderOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { order: string[] }).order);
