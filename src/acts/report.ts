import type { LiveConsent } from '../core/live-consent.js';
import { ConsentError, type ConsentErrorCode } from './consent-error.js';

/** Emits `pdp-consent-error`: what happens to a visitor is an event and never breaks the page. */
export const report = (
  live: Pick<LiveConsent, 'emit'>,
  code: string,
  message: string,
  cause?: unknown,
): void =>
  void live.emit('pdp-consent-error', {
    code,
    error: new ConsentError(code as ConsentErrorCode, message, cause),
  });
