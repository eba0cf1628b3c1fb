import type { AllowList, Leak } from './leak.js';
import { type BrowserPage, watchBrowser } from './watch-browser.js';

export interface TimedLeak extends Leak {
  readonly when: 'before-choice' | 'after-refusal';
}

/**
 * Visits an address as somebody new, looks before any choice, refuses, visits again and looks once more. Answers what
 * leaked: an empty list is what the site's own test asserts. The page must be of a fresh context.
 */
export const checkLeaks = async (
  page: BrowserPage,
  url: string,
  allow: AllowList = {},
): Promise<TimedLeak[]> => {
  const watch = await watchBrowser(page, allow);
  const look = async (when: TimedLeak['when']): Promise<TimedLeak[]> => {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    return (await watch.leaks()).map((leak) => ({ ...leak, when }));
  };
  const before = await look('before-choice');
  const refuse = page.locator('[data-pdp-part="banner"] [data-pdp-action="refuse-all"]');
  await refuse.waitFor();
  await refuse.click();
  await watch.reset();
  return [...before, ...(await look('after-refusal'))];
};
