// Compares the built sizes with the budgets and with what was recorded last. `--update` records the new ones.
import { readJson, writeText } from '../run/files.mjs';
import { measure } from './measure.mjs';

const SIZES = 'test/package/sizes.json';
/** A changed hash in an address moves the compressed size by a few bytes; that is not growth. */
const NOISE_BYTES = 16;

export function problemsOf({ groups, recorded }, sizes) {
  return Object.entries(groups).flatMap(([name, { budget }]) => {
    const size = sizes[name];
    const before = recorded[name];
    if (size === undefined) return before === undefined ? [] : [`${name} is not built any more`];
    if (size > budget)
      return [`${name} is ${size} B, its budget is ${budget} B: move something into a lazy chunk`];
    if (before !== undefined && size > before + NOISE_BYTES)
      return [`${name} grew from ${before} to ${size} B: if it is worth it, npm run size -- --update`];
    return [];
  });
}

if (process.argv[1] === import.meta.filename) {
  const file = readJson(SIZES);
  const { groups, chunks } = measure(file.groups);
  for (const [name, size] of Object.entries(groups)) {
    const budget = file.groups[name].budget;
    console.log(
      `${name.padEnd(20)} ${String(file.recorded[name] ?? '–').padStart(6)} → ${String(size ?? '–').padStart(6)} B  of ${budget}`,
    );
  }
  for (const [name, size] of Object.entries(chunks)) {
    console.log(`  ${name.padEnd(24)} ${String(size).padStart(6)} B`);
  }
  const isUpdate = process.argv.includes('--update');
  const problems = problemsOf(isUpdate ? { ...file, recorded: {} } : file, groups);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else if (isUpdate) writeText(SIZES, `${JSON.stringify({ ...file, recorded: groups }, null, 2)}\n`);
}
