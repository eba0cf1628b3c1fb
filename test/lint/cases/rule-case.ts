/**
 * Changes to the clean fixture: JSON pointer → value; `undefined` takes the member out. A pointer leads into the
 * profile, after `page:` into the page facts, after `before:` into the version in force.
 */
export type Patch = Readonly<Record<string, unknown>>;

/** A rule with its reason, a change that breaks it (and no other), and a near one that keeps it. */
export interface RuleCase {
  readonly rule: string;
  /** Why the rule exists; printed on its page. */
  readonly why: string;
  /** Members that the page shows, where the others only keep further rules silent; default: all. */
  readonly shown?: readonly string[];
  readonly breaks: Patch;
  readonly keeps: Patch;
}
