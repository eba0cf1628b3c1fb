// `npm test [-- words]`: a word is the name of a stage, or a part of the paths of the test files to run.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './files.mjs';
import { runStage, stopCurrent } from './run-stage.mjs';
import { STAGES } from './stages.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isStage = (word) => STAGES.some((stage) => stage.name === word);
const stageWords = words.filter(isStage);
const fileWords = words.filter((word) => !isStage(word));

/** The files of a stage that were asked for; undefined for a stage without files. */
const filesOf = (stage) =>
  stage.files?.().filter((file) => fileWords.length === 0 || fileWords.some((word) => file.includes(word)));

function takesPart(stage, files) {
  if (stage.isSilent) return true;
  if (stageWords.length > 0 && !stageWords.includes(stage.name)) return false;
  if (files) return files.length > 0;
  if (stageWords.includes(stage.name)) return true;
  return fileWords.length === 0 && (stage.onlyIf?.() ?? true);
}

function report(stage, seconds, { passed, skipped, failures, logPath }) {
  const counts =
    stage.isSilent && failures.length === 0 ? 'done' : `${passed} passed, ${failures.length} failed`;
  console.log(
    `${stage.name.padEnd(9)} ${counts}${skipped ? `, ${skipped} skipped` : ''}  (${seconds.toFixed(1)} s)`,
  );
  if (failures.some((failure) => failure.why === 'see the log')) {
    console.log(readFileSync(logPath, 'utf8').split('\n').slice(-40).join('\n'));
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopCurrent();
    process.exit(130);
  });
}

let passed = 0;
const failures = [];
for (const stage of STAGES) {
  const files = filesOf(stage);
  if (!takesPart(stage, files)) continue;
  const started = Date.now();
  const result = await runStage(stage, files);
  report(stage, (Date.now() - started) / 1000, result);
  passed += result.passed;
  failures.push(...result.failures);
  if (stage.isGate && result.failures.length > 0) break;
}
if (failures.length > 0) {
  console.log(`\nFailed (logs in ${relative(process.cwd(), `${ROOT}build/logs`)}):`);
  for (const { name, why } of failures)
    console.log(`  ${name}\n      ${String(why).split('\n').slice(0, 6).join('\n      ')}`);
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
