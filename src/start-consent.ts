import type { Consent } from './core/consent.js';
import type { OperatorProfile } from './model/profile.js';

/**
 * Registers `<pdp-consent>`, adds one with this profile to the page and resolves to its script interface. For
 * applications that have no markup of their own to put the element in. Rejects if the profile can't be used.
 */
export const startConsent = async (
  profile: OperatorProfile,
  parent: Element = document.body,
): Promise<Consent> => {
  const { defineConsent } = await import('./core/pdp-consent-element.js');
  defineConsent();
  const element = document.createElement('pdp-consent') as HTMLElement & {
    profile: OperatorProfile;
    consent: Consent;
  };
  const ready = new Promise<Consent>((resolve, reject) => {
    element.addEventListener('pdp-consent-ready', () => resolve(element.consent), { once: true });
    element.addEventListener('pdp-consent-error', (event) => reject(event.error), { once: true });
  });
  element.profile = profile;
  parent.append(element);
  return ready;
};
