// One visit of one contestant's page in a fresh browser context, with what is looked at in the page.
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

/** A telephone on a slow line: 150 ms there and back, 1.6 Mbit/s. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 94e3 };

export const launchBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    // A consent banner may hide from a browser that says it is driven.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-blink-features=AutomationControlled'],
  });

/**
 * Runs in the page. The banner is ready when it is opaque, has the same place in two frames, and its accept button is
 * what a press at its middle would hit.
 */
const PROBE = (banner, accept) => `(() => {
  const seen = (window.bench = { stood: 0, ready: 0, gone: 0, pressed: 0, accept: () => ${accept}, long: [] });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => seen.long.push(e.duration)))
    .observe({ type: 'longtask', buffered: true });
  addEventListener('pointerdown', (e) => (seen.pressed ||= e.timeStamp), true);
  const opacity = (el) => { let all = 1; for (let n = el; n; n = n.parentElement ?? n.getRootNode().host) all *= +getComputedStyle(n).opacity; return all; };
  const hits = (el) => {
    const { x, y, width, height } = el.getBoundingClientRect();
    let hit = document.elementFromPoint(x + width / 2, y + height / 2);
    while (hit?.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2)) {
      const inner = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
      if (inner === hit) break;
      hit = inner;
    }
    return el.contains(hit);
  };
  let place, still = 0, lastFrame = 0;
  const look = () => {
    if (window.isQuiet) return;
    let b, a;
    try { b = ${banner}; a = ${accept}; } catch {}
    if (!seen.stood && a && b) seen.stood = lastFrame;
    lastFrame = performance.now();
    if (!seen.ready && a && b) {
      const { x, y, width, height } = a.getBoundingClientRect();
      const now = [x, y, width, height].join();
      still = now === place && width && opacity(a) > 0.98 && opacity(b) > 0.98 && hits(a) ? still + 1 : 0;
      place = now;
      if (still === 1) seen.ready = performance.now();
    }
    if (seen.pressed && !seen.gone && !b?.getBoundingClientRect().height) seen.gone = performance.now();
    if (!seen.gone) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** A context for one visitor of the site, and what one does there. `isQuiet` visits are not looked at frame by frame. */
export async function visitor(browser, site) {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: PROBE(site.banner, site.accept) });

  const open = async ({ n = 2, perService, cpu = 1, slow, isQuiet, isCold, isTraced } = {}) => {
    const page = await context.newPage();
    if (isQuiet) await page.addInitScript('window.isQuiet = true');
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    // Time of the processor, not of the clock: what else the machine does is no part of it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (isCold) await session.send('Network.clearBrowserCache');
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (slow) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
    const trace = () => browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    if (isTraced) await trace();
    await page.goto(site.url(n, perService), { waitUntil: 'commit' });

    // Asked of the browser directly: Playwright would first put a script of its own into the page, in the midst of
    // what is measured.
    const look = async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const until = async (expression, timeout = 60_000) => {
      for (const end = Date.now() + timeout; !(await look(`!!(${expression})`)); await sleep(100))
        if (Date.now() > end) throw new Error(`${site.id}: ${expression} has not come about.`);
    };
    return {
      page,
      until,
      trace,
      ready: () => until('bench.ready'),
      ran: (count, timeout) => until(`(window.ran?.length ?? 0) >= ${count}`, timeout),
      look,
      /** Processor time of the main thread so far, ms. */
      async busy() {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
      },
      async accept() {
        await sleep(site.settleMs ?? 100);
        const { x, y } = await look(
          '(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(bench.accept().getBoundingClientRect())',
        );
        await page.mouse.click(x, y);
      },
      /** Processor time, ms, of each task in which a script with such an address ran. */
      async tasksWith(isOwn) {
        const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
        const own = traceEvents.filter(({ args, dur }) => {
          const { url, fileName } = args?.data ?? {};
          return dur && isOwn(String(url ?? fileName ?? args?.fileName ?? '').split('?')[0]);
        });
        return traceEvents
          .filter(
            ({ name, dur, ts, tid, pid }) =>
              name === 'RunTask' &&
              dur &&
              own.some(
                (event) => event.tid === tid && event.pid === pid && event.ts >= ts && event.ts <= ts + dur,
              ),
          )
          .map(({ dur, tdur = dur }) => tdur / 1000);
      },
    };
  };
  return { open, leave: () => context.close() };
}
