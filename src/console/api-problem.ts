import type { Finding } from '../lint/finding.js';
import type { Fault } from '../model/problem.js';
import type { ProfileChange } from '../server/profile-change.js';

/** An admin call that was refused or got no answer. */
export class ApiProblem extends Error {
  /** HTTP status; 0: no answer came. */
  readonly status: number;
  /** Problem code of the endpoint, or `unreachable`. */
  readonly code: string;
  readonly errors: readonly Fault[];
  readonly lint: readonly Finding[];
  readonly change: ProfileChange | undefined;

  constructor(
    status: number,
    code: string,
    more: {
      readonly errors?: readonly Fault[];
      readonly lint?: readonly Finding[];
      readonly change?: ProfileChange;
    } = {},
    cause?: unknown,
  ) {
    super(`${status} ${code}`, { cause });
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = more.errors ?? [];
    this.lint = more.lint ?? [];
    this.change = more.change;
  }
}
