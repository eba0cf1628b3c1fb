import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** What a vendor's code would do first: leave its cookies. */
const VENDORS: Readonly<Record<string, string>> = {
  'mc.yandex.ru':
    'document.cookie = "_ym_uid=17; path=/; max-age=900"; document.cookie = "_ym_d=17; path=/; max-age=900";',
  'www.googletagmanager.com': 'document.cookie = "_ga=GA1.1.17; path=/; max-age=900";',
};

interface Watched extends Window {
  seenByTest: { violations: string[]; receipts: Record<string, string>; errors: string[] };
}

/** One visitor: a fresh browser profile whose requests are watched, with vendors answered by stand-ins. */
export class Visitor {
  readonly context: BrowserContext;
  page!: Page;
  /** Addresses asked outside the demonstration, in order. */
  readonly outside: string[] = [];
  /** Paths asked of the demonstration since the last `visit`. */
  inside: string[] = [];
  readonly #base: string;

  private constructor(context: BrowserContext, base: string) {
    this.context = context;
    this.#base = base;
  }

  static async arrive(
    browser: Browser,
    base: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Visitor> {
    const visitor = new Visitor(await browser.newContext({ locale: 'ru-RU', ...options }), base);
    const { context } = visitor;
    await context.route(
      (url) => url.origin !== base,
      async (route) => {
        const url = new URL(route.request().url());
        visitor.outside.push(url.host + url.pathname);
        const body = VENDORS[url.host];
        await (body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }));
      },
    );
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === base) visitor.inside.push(url.pathname);
    });
    await context.addInitScript(() => {
      const seen = ((window as unknown as Watched).seenByTest = {
        violations: [] as string[],
        receipts: {} as Record<string, string>,
        errors: [] as string[],
      });
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
      document.addEventListener('pdp-consent-receipt', (event) => {
        const { jti, status } = event as Event & { jti: string; status: string };
        seen.receipts[jti] = status;
      });
      document.addEventListener('pdp-consent-error', (event) =>
        seen.errors.push((event as Event & { error: Error }).error.message),
      );
    });
    visitor.page = await context.newPage();
    return visitor;
  }

  /** Opens a page of the demonstration and waits until its gate knows what may run. */
  async visit(path: string): Promise<void> {
    this.inside = [];
    await this.page.goto(this.#base + path);
    await eventually('the gate is ready', () =>
      this.page.evaluate(
        () => !!(document.querySelector('pdp-consent') as Element & { consent?: unknown }).consent,
      ),
    );
  }

  /** Clicks a control of ours by its stable hook, in a part of the interface. Open shadow roots are seen through. */
  control(part: string, action: string) {
    return this.page.locator(`[data-pdp-part="${part}"] [data-pdp-action="${action}"]`);
  }

  /** Presses a choice of the banner until it is gone: accept takes no pointer in its first half second. */
  async choose(action: 'accept-all' | 'refuse-all'): Promise<void> {
    const banner = this.page.locator('[data-pdp-part="banner"]');
    await banner.waitFor();
    await eventually(`the banner takes ${action}`, async () => {
      if ((await banner.count()) === 0) return true;
      await this.control('banner', action).click({ timeout: 2000 });
      return (await banner.count()) === 0;
    });
  }

  get seen(): Promise<Watched['seenByTest']> {
    return this.page.evaluate(() => (window as unknown as Watched).seenByTest);
  }

  /** Names of the cookies that the page or anyone else left. */
  async cookies(): Promise<string[]> {
    return (await this.context.cookies()).map(({ name }) => name).sort();
  }

  databases(): Promise<string[]> {
    return this.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  }

  /** Keys of both web storages. */
  webStorage(): Promise<string[]> {
    return this.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  }

  /** Everything in the database of ours, as it lies there. */
  stored(): Promise<{ key: string[]; value: Record<string, unknown> }[]> {
    return this.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('pdp-consent');
          request.onerror = () => reject(request.error!);
          request.onupgradeneeded = () => request.transaction!.abort();
          request.onsuccess = () => {
            const store = request.result.transaction('keyval').objectStore('keyval');
            const [keys, values] = [store.getAllKeys(), store.getAll()];
            values.onsuccess = () => {
              request.result.close();
              // Keys of WebCrypto do not pass; nothing here asks for them.
              const plain = (value: unknown): Record<string, unknown> =>
                JSON.parse(JSON.stringify(value ?? null)) as Record<string, unknown>;
              resolve(
                keys.result.map((key, at) => ({
                  key: [key].flat() as string[],
                  value: plain(values.result[at]),
                })),
              );
            };
          };
        }),
    );
  }

  /** Receipts of one operator as they lie in the browser, in the order of their chain. */
  async receipts(
    slug: string,
  ): Promise<
    { jws: string; jti: string; hash: string; seq: number; ack?: string; state: string; ephemeral: boolean }[]
  > {
    const all = (await this.stored())
      .filter(({ key }) => key[0] === slug && key[1] === 'receipt')
      .map(({ value }) => value);
    return (all as unknown as Awaited<ReturnType<Visitor['receipts']>>).sort((a, b) => a.seq - b.seq);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
