import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotRun } from './cannot-run.js';

/** Options and files of a command line; what is not understood is told in one line. */
export const readArguments = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const [line = ''] = String((cause as Error).message).split(/\n|\. To specify/);
    throw new CannotRun(line.replace(/\.$/, ''), { cause });
  }
};

/** The value of an option that takes one of a few words. */
export const oneOf = <const Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined => {
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (!found) throw new CannotRun(`--${option} takes ${words.join(', ')}, not "${value}"`);
  return found;
};
