// The measures as tables: every line is a contestant, every ratio is to the floor of the same run.
import { bytes, click, ready, returning, scripts, tasks, turns } from './measures.mjs';
import { interleave, median, medianOf, ratio } from './rounds.mjs';

const PHONE = { cpu: 4, slow: true };

const number = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const table = (title, head, rows) => {
  const lines = [head, head.map((_, n) => (n ? '--:' : '---')), ...rows];
  console.log(`\n### ${title}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`);
};

/** Steps by name. `rounds` is for the measures of time; bytes are exact. */
export const STEPS = {
  async bytes({ browser, sites, log }) {
    const found = await interleave(sites, 1, bytes(browser), log);
    table(
      'Bytes over the wire (brotli)',
      ['', 'first visit', 'requests', 'decided, empty cache', 'requests'],
      sites.map(({ id }) => [
        id,
        ...['bytes', 'requests', 'again', 'requestsAgain'].map((name) =>
          number(medianOf(found, id, name), 0),
        ),
      ]),
    );
  },
  ready: times('First visit: banner ready', 'ready', ready),
  returning: times('Returning visitor: gated scripts have run', 'ran', returning),
  async click({ browser, sites, rounds, log }) {
    const found = await interleave(sites, rounds, click(browser, { cpu: 4 }), log);
    table(
      'Press of accept, CPU at a quarter',
      ['', 'banner gone, ms', 'scripts run, ms', 'ratio'],
      sites.map(({ id }) => [
        id,
        number(medianOf(found, id, 'gone'), 0),
        number(medianOf(found, id, 'ran'), 0),
        number(ratio(found, id, sites[0].id, 'ran'), 2),
      ]),
    );
  },
  async tasks({ browser, sites, rounds, log }) {
    const found = await interleave(sites, rounds, tasks(browser, { cpu: 4 }), log);
    table(
      'Tasks in which its own files run, CPU at a quarter, first visit to accepted',
      ['', 'longest, ms', 'longer than 50 ms'],
      sites.map(({ id }) => [
        id,
        number(medianOf(found, id, 'longest'), 0),
        number(medianOf(found, id, 'long'), 0),
      ]),
    );
  },
  async scripts({ browser, sites, rounds, log, counts = [100, 300, 1000] }) {
    const [base] = sites;
    for (const perService of [false, true]) {
      const found = {};
      for (const n of counts)
        found[n] = await interleave(sites, Math.min(rounds, 3), scripts(browser, n, perService), log);
      const most = found[counts.at(-1)];
      const growth = (id, name) =>
        number(
          median(
            most[id].map(
              (answer, round) =>
                answer[name] / counts.at(-1) / (found[counts[0]][id][round][name] / counts[0]),
            ),
          ),
          2,
        );
      const each = (id, name) => counts.map((n) => number(medianOf(found[n], id, name), 0)).join(' / ');
      table(
        `Gated scripts, ${perService ? 'each with a service of its own' : 'all of one service'}: ${counts.join(' / ')}`,
        [
          '',
          'before consent, main thread ms',
          'of it for the tags',
          'all have run, ms',
          `to ${base.id}`,
          'after accept, main thread ms',
          `to ${base.id}`,
          `per script, ${counts.at(-1)} to ${counts[0]}: tags`,
          'all have run',
          'after accept',
        ],
        sites.map(({ id }) => [
          id,
          each(id, 'before'),
          each(id, 'tags'),
          each(id, 'all'),
          number(ratio(most, id, base.id, 'all'), 2),
          each(id, 'after'),
          number(ratio(most, id, base.id, 'after'), 2),
          ...['tags', 'all', 'after'].map((name) => growth(id, name)),
        ]),
      );
    }
  },
  async turns({ browser, sites, rounds, log, count = 1000 }) {
    for (const perService of [false, true]) {
      const found = await interleave(sites, Math.min(rounds, 3), turns(browser, count, perService), log);
      table(
        `${count} gated scripts, ${perService ? 'each with a service of its own' : 'all of one service'}, CPU at a quarter: tasks in which its own files run, after accept`,
        ['', 'longest, ms', 'longer than 50 ms'],
        sites.map(({ id }) => [
          id,
          number(medianOf(found, id, 'longest'), 0),
          number(medianOf(found, id, 'long'), 0),
        ]),
      );
    }
  },
};

function times(title, name, measure) {
  return async ({ browser, sites, rounds, log }) => {
    const base = sites[0].id;
    const conditions = { 'telephone on a slow line': PHONE, 'as the machine is': {} };
    const found = {};
    for (const [words, condition] of Object.entries(conditions))
      found[words] = await interleave(sites, rounds, measure(browser, condition), log);
    table(
      title,
      ['', ...Object.keys(conditions).flatMap((words) => [`${words}, ms`, `to ${base}`])],
      sites.map(({ id }) => [
        id,
        ...Object.values(found).flatMap((results) => [
          number(medianOf(results, id, name), 0),
          number(ratio(results, id, base, name), 2),
        ]),
      ]),
    );
  };
}
