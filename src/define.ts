import { PdpConsentElement } from './core/pdp-consent-element.js';
import { nonceOf } from './core/nonce-of.js';

PdpConsentElement.define(nonceOf(import.meta.url));
