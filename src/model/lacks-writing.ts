import type { FormFacts } from './decision.js';
import type { Purpose } from './profile.js';

/** A tick is not written form (esaulet 7.2): such a consent is recorded, and never current, so the transfer stays closed. */
export const lacksWriting = ({ crossBorder }: Purpose, level: FormFacts['level'] | undefined): boolean =>
  !!crossBorder.writtenForm && level !== 'signed';
