import type { ConsentHandle } from '../model/handle.js';
import { ConsentField } from './consent-field.js';

/** Chunk `forms`: defines `<pdp-consent-field>`. Its sentences come in chunks of their own, one language each. */
export const mountForms = (handle: ConsentHandle): void => ConsentField.define(handle);
