import type { ConsentHandle } from '../model/handle.js';
import { ConsentField } from './consent-field.js';

/**
 * Chunk `forms`: defines `<pdp-consent-field>`, and `<pdp-policy-link>` where the page has one. Their sentences come in
 * chunks of their own, one language each.
 */
export const mountForms = (handle: ConsentHandle): void => {
  ConsentField.define(handle);
  // Without its chunk a policy link shows the plain link inside it.
  if (document.querySelector('pdp-policy-link'))
    import('./policy-link.js').then(({ PolicyLink }) => PolicyLink.define(handle)).catch(() => undefined);
};
