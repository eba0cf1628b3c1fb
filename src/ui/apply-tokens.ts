import type { OperatorProfile } from '../model/profile.js';

/** Puts the profile's custom properties on a part. Only ours: a profile can't restyle anything else. */
export const applyTokens = (part: HTMLElement, { layout }: OperatorProfile): void => {
  for (const [name, value] of Object.entries(layout?.tokens ?? {}))
    if (name.startsWith('--pdp-consent-')) part.style.setProperty(name, value);
};
