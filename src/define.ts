import { nonceOf } from './core/nonce-of.js';
import { defineConsent } from './core/pdp-consent-element.js';

defineConsent(nonceOf(import.meta.url));
