import type { ConsentHandle } from '../model/handle.js';
import { ConsentField } from './consent-field.js';
import { PolicyLink } from './policy-link.js';

/** Chunk `forms`: defines `<pdp-consent-field>` and `<pdp-policy-link>`. Its sentences come in chunks of their own, one language each. */
export const mountForms = (handle: ConsentHandle): void => {
  ConsentField.define(handle);
  PolicyLink.define(handle);
};
