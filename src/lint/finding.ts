import type { Severity } from './rule.js';
import type { Source } from './source.js';
import type { Text } from '../model/text.js';

/** A hit with everything that a reader needs; one shape for editor, command line, console, page and CI. */
export interface Finding {
  /** Id of a rule, or `PROFILE` where the file does not have the shape of a profile. */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON pointer into the profile, or into the page facts. */
  readonly at: string;
  /** What the pointer points into. */
  readonly in: 'profile' | 'page';
  /** In Kazakh, Russian and English. */
  readonly message: Text;
  readonly mend: Text;
  readonly sources: readonly Source[];
  /** CSS selector. */
  readonly where?: string | undefined;
}
