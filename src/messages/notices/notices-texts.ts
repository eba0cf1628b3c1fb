import type { ChangedMember } from '../../revision/meaning-changes.js';

/** Every sentence of notices, of a changed policy and of the small notes beside links. */
export interface NoticesTexts {
  readonly region: string;
  readonly kinds: Readonly<Record<'breach' | 'policy-change' | 'statement', string>>;
  readonly issued: (date: string) => string;
  readonly period: (since: string, until: string) => string;
  readonly data: string;
  readonly purposes: string;
  readonly steps: string;
  readonly more: string;
  readonly contact: string;
  readonly dismiss: string;
  readonly policyChanged: (title: string) => string;
  readonly policyKept: string;
  readonly policyFrom: (date: string) => string;
  readonly versions: (before: string, after: string) => string;
  readonly openPolicy: string;
  readonly whatChanged: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly none: string;
  readonly members: Readonly<Record<ChangedMember, string>>;
  readonly external: string;
  readonly goOn: string;
  readonly stay: string;
  readonly authArea: string;
}
