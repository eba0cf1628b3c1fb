import { covers } from '../model/covers.js';
import { meaningOf } from '../model/meaning.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import type { DraftProfile, DraftPurpose } from './reading.js';
import { isAsked } from './reading.js';

/** What comes before the first dot is the major number; where it is no number, any other text is a new major one. */
export const isMajorStep = (before: string, now: string | undefined): boolean => {
  const [old, next] = [before, now ?? ''].map((version) => version.replace(/^v/i, '').split('.')[0]!);
  return /^\d+$/.test(old!) && /^\d+$/.test(next!) ? +next! > +old! : old !== next;
};

/** A purpose with everything that a meaning is made of. */
const isWhole = (purpose: DraftPurpose): boolean =>
  !!(
    purpose.id &&
    purpose.kind &&
    purpose.type &&
    purpose.data &&
    purpose.crossBorder?.countries &&
    purpose.public &&
    purpose.term
  );

/**
 * Places of a profile that ask for more than the version before: a new purpose, more data, recipients, countries or
 * services, a wider publication or a longer term. Asking for less needs no new consent.
 */
export const grownMeaning = (before: OperatorProfile, now: DraftProfile): string[] =>
  (now.purposes ?? []).flatMap((purpose, i) => {
    if (!isAsked(purpose) || !isWhole(purpose)) return [];
    const old = before.purposes.find((one) => one.id === purpose.id && one.basis === 'consent');
    if (!old) return [`/purposes/${i}`];
    // `isWhole` has seen every member that is read here.
    return covers(meaningOf(before, old), meaningOf(now as OperatorProfile, purpose as Purpose))
      ? []
      : [`/purposes/${i}`];
  });
