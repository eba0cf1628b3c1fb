// Runs one stage as a process group of its own, with a time limit, into a log; reads what its reporter counted.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot, ROOT } from './files.mjs';

const LOGS = 'build/logs';
const GRACE_MS = 10_000;

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended.
  }
}

let current;
export const stopCurrent = () => current && signalGroup(current, 'SIGTERM');

/** Resolves to the exit code, or to 'timeout'. */
function execute(args, env, log, limit) {
  return new Promise((ended) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    current = child;
    let isLate = false;
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    const timer = setTimeout(() => {
      isLate = true;
      signalGroup(child, 'SIGTERM');
      setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref();
    }, limit);
    const finish = (outcome) => {
      clearTimeout(timer);
      current = undefined;
      signalGroup(child, 'SIGKILL');
      ended(isLate ? 'timeout' : outcome);
    };
    child.on('error', () => finish(1));
    // Not 'close': a stray grandchild that holds the pipe must not hold the whole run.
    child.on('exit', (code) => finish(code ?? 1));
  });
}

const lineOf = (text) => {
  try {
    return [JSON.parse(text)];
  } catch {
    return []; // The last line of a run that was cut short.
  }
};
export const readCounts = (path) =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap(lineOf) : [];

/** Turns reporter lines and the way the process ended into counts; a crash or a timeout is a failure of its own. */
export function summarize(name, lines, outcome, hasFiles) {
  const passed = lines.filter((line) => line.passed).length;
  const skipped = lines.filter((line) => line.skipped).length;
  const failures = lines
    .filter((line) => line.failed !== undefined)
    .map((line) => ({
      name: `${name}: ${line.file ? `${line.file.replace(ROOT, '')}: ` : ''}${line.ended}`,
      why: line.failed,
    }));
  if (outcome === 'timeout') {
    const ended = new Set(lines.filter((line) => line.ended).map((line) => line.file + line.ended));
    const open = lines
      .filter((line) => line.started && !ended.has(line.file + line.started))
      .map((line) => line.started);
    failures.push({
      name: `${name}: time limit`,
      why: open.length > 0 ? `unfinished: ${open.join(', ')}` : 'see the log',
    });
  } else if (outcome !== 0 && failures.length === 0) {
    failures.push({ name: `${name}: exit code ${outcome}`, why: 'see the log' });
  } else if (hasFiles && passed + failures.length + skipped === 0) {
    failures.push({ name: `${name}: no test ran`, why: 'see the log' });
  }
  return { passed, skipped, failures };
}

/** Pages that ended without any result get one more chance: an engine that did not start says nothing of the tests. */
async function repeatMute(stage, lines, run) {
  const mute = lines.filter((line) => line.isMute);
  if (!stage.repeatsMute || mute.length === 0) return { lines };
  const files = [...new Set(mute.map((line) => line.file))];
  console.log(`  again, because nothing came back: ${mute.map((line) => line.ended).join(', ')}`);
  const second = await run(files);
  const retold = (line) =>
    second.lines.some((other) => other.file === line.file && other.engine === line.engine);
  const wanted = (line) => mute.some((other) => other.file === line.file && other.engine === line.engine);
  return {
    outcome: second.outcome,
    lines: [...lines.filter((line) => !line.isMute || !retold(line)), ...second.lines.filter(wanted)],
  };
}

export async function runStage(stage, files) {
  mkdirSync(inRoot(LOGS), { recursive: true });
  const logPath = inRoot(LOGS, `${stage.name}.log`);
  const log = createWriteStream(logPath);
  let round = 0;
  const run = async (chosen) => {
    const countFile = inRoot(LOGS, `${stage.name}-${round++}.ndjson`);
    rmSync(countFile, { force: true });
    const env = { ...process.env, PDP_COUNT_FILE: countFile, FORCE_COLOR: '0' };
    delete env.NODE_TEST_CONTEXT;
    if (chosen) env.PDP_FILES = chosen.join(',');
    const outcome = await execute(stage.command(chosen ?? [], countFile), env, log, stage.limit);
    return { outcome, lines: readCounts(countFile) };
  };
  const first = await run(files);
  const final =
    first.outcome === 'timeout' ? first : { ...first, ...(await repeatMute(stage, first.lines, run)) };
  log.end();
  const summary = summarize(stage.name, final.lines, final.outcome, Boolean(files));
  if (!files && !stage.isSilent && summary.passed + summary.failures.length === 0) summary.passed = 1;
  return { ...summary, logPath };
}
