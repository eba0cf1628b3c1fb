import type { Text } from '../model/text.js';
import type { Reading } from './reading.js';
import type { Source } from './source.js';

export type Severity = 'error' | 'warn' | 'info';
/** `strict`: rules of the European Union count as errors too; `kz`: they warn. */
export type Strictness = 'kz' | 'strict';

/** One place where a rule is broken. */
export interface Hit {
  /** JSON pointer into the profile, or into the page facts. */
  readonly at: string;
  /** Default: `profile`. */
  readonly in?: 'profile' | 'page';
  /** What stands for the placeholders of the message. */
  readonly values?: Readonly<Record<string, string | Text>>;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Where the rule is broken in another way than its own sentences say. */
  readonly message?: Text;
  readonly mend?: Text;
  /** CSS selector of the element, for page rules. */
  readonly where?: string;
}

/** One rule: data, and a pure check. */
export interface Rule {
  readonly id: string;
  /** Under `strict`; `severityUnder` tells the other. */
  readonly severity: Severity;
  readonly sources: readonly Source[];
  /** `profile`: the file alone; `page`: measured facts; `publish`: two versions of a profile. */
  readonly reads: 'profile' | 'page' | 'publish';
  /** What it looks at, in one English sentence. */
  readonly looksAt: string;
  readonly message: Text;
  readonly mend: Text;
  check(reading: Reading): Iterable<Hit>;
}
