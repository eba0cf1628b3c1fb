import { readFile } from 'node:fs/promises';
import { CannotRun } from './cannot-run.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'it may not be read',
};

/** Largest file that is read, bytes: an export with thousands of receipts is far smaller. */
const LARGEST = 64 * 1024 * 1024;

const everything = async (stream: AsyncIterable<Buffer | string>): Promise<Buffer<ArrayBuffer>> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

/** Bytes of a file as they are; `-` is standard input. */
export const readBytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    const bytes = path === '-' ? await everything(process.stdin) : await readFile(path);
    if (bytes.length > LARGEST) throw new CannotRun(`${path}: larger than 64 MiB`);
    return bytes;
  } catch (cause) {
    if (cause instanceof CannotRun) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new CannotRun(`${path}: ${REASONS[code] ?? message}`, { cause });
  }
};

/** Text of a file; `-` is standard input. */
export const readText = async (path: string): Promise<string> =>
  Buffer.from(await readBytes(path))
    .toString('utf8')
    .replace(/^\uFEFF/, '');

/** Value of a JSON text that came from a file or address. */
export const parseInput = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const [line = ''] = (cause as Error).message.split('\n');
    throw new CannotRun(`${path}: not JSON (${line})`, { cause });
  }
};

export const readJson = async (path: string): Promise<unknown> => parseInput(await readText(path), path);
