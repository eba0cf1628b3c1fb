import { covers } from '../model/covers.js';
import { meaningOf } from '../model/meaning.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';

/** What a new version means for those who decided under the old one. */
export interface ProfileChange {
  /** Purposes whose grants no longer hold: the visitor is asked again. */
  readonly asked_again: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Purposes with other texts only: decisions stand. */
  readonly reworded: readonly string[];
}

const consents = (profile: OperatorProfile): Purpose[] =>
  profile.purposes.filter(({ basis }) => basis === 'consent');

/** Compares meanings (docs/receipts.md 4.4): edits of wording keep decisions, a wider meaning does not. Pure. */
export function profileChange(before: OperatorProfile, after: OperatorProfile): ProfileChange {
  const [old, now] = [consents(before), consents(after)];
  const same = (purpose: Purpose) => old.find(({ id }) => id === purpose.id);
  const holds = (was: Purpose, is: Purpose) => covers(meaningOf(before, was), meaningOf(after, is));
  const kept = now.flatMap((is) => {
    const was = same(is);
    return was ? [{ was, is, holds: holds(was, is) }] : [];
  });
  return {
    asked_again: kept.filter((one) => !one.holds).map(({ is }) => is.id),
    added: now.filter((is) => !same(is)).map(({ id }) => id),
    removed: old.filter(({ id }) => !now.some((is) => is.id === id)).map(({ id }) => id),
    reworded: kept
      .filter(
        ({ was, is, holds: stands }) =>
          stands &&
          JSON.stringify([was.title, was.text, was.statement]) !==
            JSON.stringify([is.title, is.text, is.statement]),
      )
      .map(({ is }) => is.id),
  };
}
