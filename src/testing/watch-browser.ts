import type { AllowList, Leak } from './leak.js';
import { recordWrites } from './record-writes.js';
import { type LeakWatch, readStorage, sortLeaks } from './watch-page.js';

/** What is used of a Playwright page. */
export interface BrowserPage {
  context(): BrowserContext;
  goto(url: string): Promise<unknown>;
  url(): string;
  evaluate<T>(work: () => T | Promise<T>): Promise<T>;
  waitForLoadState(state: 'networkidle'): Promise<void>;
  locator(selector: string): { click(): Promise<void>; waitFor(): Promise<void> };
}

/** What is used of a Playwright context. */
export interface BrowserContext {
  on(event: 'request', take: (request: { url(): string }) => void): unknown;
  cookies(): Promise<readonly { name: string }[]>;
  addInitScript(work: () => void): Promise<unknown>;
}

/** Watches every page of a Playwright context. Call it before the first visit. */
export const watchBrowser = async (page: BrowserPage, allow: AllowList = {}): Promise<LeakWatch> => {
  const context = page.context();
  let asked: Leak[] = [];
  context.on('request', (request) => asked.push({ kind: 'request', what: request.url() }));
  await context.addInitScript(recordWrites);
  return {
    async leaks() {
      const written = await page.evaluate(
        () => (window as unknown as { __pdpWrites?: Leak[] }).__pdpWrites ?? [],
      );
      const lying = await page.evaluate(readStorage);
      // Those of other domains and http-only ones are seen by the browser alone.
      const cookies = (await context.cookies()).map(({ name }) => ({ kind: 'cookie' as const, what: name }));
      return sortLeaks([...asked, ...written, ...lying, ...cookies], new URL(page.url()).origin, allow);
    },
    reset() {
      asked = [];
      return Promise.resolve();
    },
  };
};
