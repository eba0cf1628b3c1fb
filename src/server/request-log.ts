/** One line per request. Every member is from a closed list, a number, or an id that was checked: nothing a sender wrote. */
export interface LogLine {
  /** RFC 3339, UTC, to the second. */
  readonly at: string;
  readonly route:
    'receipts' | 'receipt' | 'profile' | 'notices' | 'jwks' | 'health' | 'openapi' | 'admin' | 'other';
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'OPTIONS' | 'other';
  readonly status: number;
  /** Whole milliseconds. */
  readonly ms: number;
  readonly operator?: string;
  /** Problem code, or what became of the receipt. */
  readonly code?: string;
  readonly jti?: string;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'] as const;

export const loggedMethod = (method: string): LogLine['method'] =>
  METHODS.find((known) => known === method) ?? 'other';

/** RFC 3339 in UTC to the second. */
export const toTheSecond = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

let waiting = '';
let isFlushedAtExit = false;
const flush = (): void => {
  const lines = waiting;
  waiting = '';
  if (lines) process.stdout.write(lines);
};

/** Writes a line as JSON to standard output; lines of one turn of the event loop together, for each write takes a while. */
export function logToStdout(line: LogLine): void {
  if (!isFlushedAtExit) process.once('exit', flush);
  isFlushedAtExit = true;
  if (!waiting) setImmediate(flush);
  waiting += `${JSON.stringify(line)}\n`;
}
