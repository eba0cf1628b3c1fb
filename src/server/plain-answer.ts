import type { ProblemCode } from '../model/problem.js';

/** An answer before it becomes a `Response`, or is written to a socket as it is. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Code of a refusal, for the log. */
  readonly code?: ProblemCode;
}

/** JSON that no cache keeps. */
export const jsonAnswer = (
  body: object,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): PlainAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  body: JSON.stringify(body),
});
