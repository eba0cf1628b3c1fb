// Reporter for Web Test Runner: one JSON line per ended test, into the file that PDP_COUNT_FILE names.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

function* testsOf(results, path = []) {
  for (const test of results?.tests ?? []) yield { test, name: [...path, test.name].join(' › ') };
  for (const suite of results?.suites ?? []) yield* testsOf(suite, [...path, suite.name]);
}

const messageOf = (errors) => errors?.map((error) => error.message ?? String(error)).join('; ') ?? '';

/** The lines of one page: its tests, or the page itself when it ended without any result. */
export function linesOf(session) {
  const engine = session.browser.name;
  const file = relative(process.cwd(), session.testFile);
  const lines = [...testsOf(session.testResults)].map(({ test, name }) => ({
    ended: `[${engine}] ${name}`,
    file,
    engine,
    ...(test.skipped
      ? { skipped: true }
      : test.passed
        ? { passed: true }
        : { failed: test.error?.message ?? 'failed' }),
  }));
  const isTold = lines.some((line) => line.failed);
  if (!session.passed && !isTold) {
    // Nothing ran: the page did not load or the engine did not answer.
    const isMute = lines.length === 0;
    lines.push({
      ended: `[${engine}] ${file}`,
      file,
      engine,
      isMute,
      failed: messageOf(session.errors) || 'ended without a result',
    });
  }
  return lines;
}

export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const text = [...sessions].flatMap(linesOf).map((line) => `${JSON.stringify(line)}\n`);
    if (process.env.PDP_COUNT_FILE) appendFileSync(process.env.PDP_COUNT_FILE, text.join(''));
  },
});
