import type { LiveConsent } from '../core/live-consent.js';
import { covers } from '../model/covers.js';
import type { StandingChoice } from '../model/decision.js';
import { meaningOf } from '../model/meaning.js';
import { purposeFacts } from '../model/purpose-facts.js';

/**
 * Looks closer at grants whose purpose reads differently now: where the recorded meaning still covers it, only wording
 * or something less has changed, and the grant stands (docs/receipts.md 4.4).
 */
export const keepCurrent = (live: LiveConsent): void => {
  const { head, profile } = live;
  if (!head) return;
  const choices: Record<string, StandingChoice> = { ...head.choices };
  for (const purpose of profile.purposes) {
    const standing = choices[purpose.id];
    const facts = purposeFacts(profile, purpose);
    if (standing?.state === 'given' && standing.facts !== facts && covers(standing.meaning, meaningOf(profile, purpose, standing.off))) choices[purpose.id] = { ...standing, facts };
  }
  live.head = { ...head, choices };
};
