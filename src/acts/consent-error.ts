/** Codes of everything that can go wrong in a page. Branch on these, never on the message. */
export type ConsentErrorCode =
  | 'ERR_PROFILE_MISSING'
  | 'ERR_PROFILE_UNREACHABLE'
  | 'ERR_PROFILE_INVALID'
  | 'ERR_SECOND_ELEMENT'
  | 'ERR_PURPOSE_UNKNOWN'
  | 'ERR_GRANT_NOT_ALLOWED'
  | 'ERR_DECISION_NOT_STORED'
  | 'ERR_UI_UNAVAILABLE'
  | 'ERR_RECEIPT_NOT_SIGNED'
  | 'ERR_RECEIPT_NOT_STORED'
  | 'ERR_RECEIPT_REJECTED'
  | 'ERR_NOTICE_REJECTED'
  | 'ERR_SERVICE_FAILED';

/**
 * The one error of this package. The message says what happened, where, and what to do. Programmer's mistakes are
 * thrown; what happens to a visitor is a `pdp-consent-error` event that carries one of these.
 */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';
  readonly code: ConsentErrorCode;

  constructor(code: ConsentErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
