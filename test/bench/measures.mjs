// What is measured, one function each: a site in, numbers out. Times are milliseconds.
import { setTimeout as sleep } from 'node:timers/promises';
import { visitor } from './visit.mjs';

const asVisitor =
  (browser, work) =>
  async (site, ...more) => {
    const person = await visitor(browser, site);
    try {
      return await work(person, site, ...more);
    } finally {
      await person.leave();
    }
  };

const decide = async (person, options) => {
  const visit = await person.open(options);
  await visit.ready();
  await visit.accept();
  await visit.ran(options?.n ?? 2);
  // What is written after the scripts run (receipt, acknowledgement) is no part of what comes next.
  await sleep(400);
  await visit.page.close();
};

const total = (files) => [...files.values()].reduce((sum, size) => sum + size, 0);

/** Bytes and requests until the banner is ready, and what a visitor who has decided is sent into an empty cache. */
export const bytes = (browser) =>
  asVisitor(browser, async (person, site) => {
    site.fetched();
    // On a slow line frames lie between asking for a file and showing the banner.
    const first = await person.open({ slow: true });
    await first.ready();
    // What is fetched ahead once the banner stands is no part of it.
    const before = new Set(
      await first.look(
        `performance.getEntriesByType('resource').filter((e) => e.startTime < bench.stood).map((e) => new URL(e.name).pathname)`,
      ),
    );
    const files = new Map([...site.fetched()].filter(([path]) => before.has(path)));
    await first.page.close();
    await decide(person);
    site.fetched();
    const back = await person.open({ isQuiet: true, isCold: true });
    await back.ran(2);
    await sleep(500);
    const again = site.fetched();
    return { bytes: total(files), requests: files.size, again: total(again), requestsAgain: again.size };
  });

/** First visit with nothing in the cache: when the banner is ready. */
export const ready = (browser, conditions) =>
  asVisitor(browser, async (person) => {
    const visit = await person.open(conditions);
    await visit.ready();
    return { ready: await visit.look('bench.ready') };
  });

/** A visitor who accepted earlier, files in the cache: when the gated scripts have run. */
export const returning = (browser, conditions) =>
  asVisitor(browser, async (person) => {
    await decide(person);
    const visit = await person.open({ ...conditions, isQuiet: true });
    await visit.ran(2);
    return { ran: await visit.look('Math.max(...ran)') };
  });

/** From the press of accept to the banner gone and to two scripts run. */
export const click = (browser, conditions) =>
  asVisitor(browser, async (person) => {
    const visit = await person.open(conditions);
    await visit.ready();
    await visit.accept();
    await visit.ran(2);
    await visit.until('bench.gone');
    return visit.look('({ gone: bench.gone - bench.pressed, ran: Math.max(...ran) - bench.pressed })');
  });

/**
 * The longest task in which a file of the contestant ran, from a first visit to the scripts after accept; and how many
 * of them were longer than 50 ms. A task counts whole, whatever else was done in it.
 */
export const tasks = (browser, conditions) =>
  asVisitor(browser, async (person, site) => {
    const visit = await person.open({ ...conditions, isQuiet: true, isTraced: true });
    await visit.until('bench.accept()');
    await sleep(1500);
    await visit.accept();
    await visit.ran(2);
    await sleep(500);
    const own = Object.keys(site.files);
    const durations = await visit.tasksWith((address) => own.some((path) => address.endsWith(path)));
    return { longest: Math.max(0, ...durations), long: durations.filter((ms) => ms > 50).length };
  });

/**
 * n gated scripts: main-thread time before consent and after, and the time until all have run. `beforeTwo` is the same
 * page with two of them, in the same round: what is more is the price of the tags.
 */
export const scripts = (browser, n, perService) => {
  const two = asVisitor(browser, async (person) => {
    const visit = await person.open({ n: 2, perService });
    await visit.ready();
    await sleep(1000);
    return visit.busy();
  });
  const many = asVisitor(browser, async (person) => {
    const visit = await person.open({ n, perService });
    await visit.ready();
    await sleep(1000);
    const before = await visit.busy();
    await visit.accept();
    await visit.ran(n);
    const all = await visit.look('Math.max(...ran) - bench.pressed');
    await sleep(500);
    return { before, all, after: (await visit.busy()) - before };
  });
  return async (site) => {
    const beforeTwo = await two(site);
    const found = await many(site);
    return { ...found, beforeTwo, tags: found.before - beforeTwo };
  };
};

/** n gated scripts, CPU at a quarter: the longest task in which a file of the contestant ran after the press of accept. */
export const turns = (browser, n, perService) =>
  asVisitor(browser, async (person, site) => {
    const visit = await person.open({ n, perService, cpu: 4, isQuiet: true });
    await visit.until('bench.accept()');
    await sleep(2000);
    await visit.trace();
    await visit.accept();
    // Late is late; a trace that is left running would spoil every visit after this one.
    const late = await visit.ran(n, 180_000).catch((error) => error);
    const own = Object.keys(site.files);
    const durations = await visit.tasksWith((address) => own.some((path) => address.endsWith(path)));
    if (late instanceof Error) throw late;
    return { longest: Math.max(0, ...durations), long: durations.filter((ms) => ms > 50).length };
  });
