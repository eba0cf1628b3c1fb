import type { StateWithReasons } from '../model/decision.js';
import type { Part } from '../model/handle.js';
import type { LintDetails } from '../model/lint-details.js';
import type { DeliveryStatus } from '../model/receipts-part.js';
import type { ConsentError } from '../acts/consent-error.js';

/** What each event carries: states and ids only, never anything personal. */
export interface ConsentEventFields {
  /** The gate knows what may run. */
  'pdp-consent-ready': { state: Readonly<Record<string, StateWithReasons>> };
  /** A purpose changed its state. */
  'pdp-consent-change': { state: Readonly<Record<string, StateWithReasons>> };
  /** A receipt was made or its delivery went on. */
  'pdp-consent-receipt': { jti: string; status: DeliveryStatus; reason?: string | undefined };
  /** A service was started or stopped. */
  'pdp-consent-service': { service: string; running: boolean };
  /** A part is about to open; cancel to keep it closed. */
  'pdp-consent-open': { part: Part };
  /** The page or the profile breaks a rule; for developers, once per rule and place. */
  'pdp-consent-lint': { rule: string; message: string; element?: Element | undefined } & Partial<LintDetails>;
  /** Something failed; the page goes on. */
  'pdp-consent-error': { error: ConsentError; code: string };
}

/** Event of `<pdp-consent>`: bubbles, composed; its fields stand on it and, for habit's sake, in `detail`. Cancelling means something for `pdp-consent-open` alone. */
export class ConsentEvent<T extends keyof ConsentEventFields> extends Event {
  readonly detail: ConsentEventFields[T];

  constructor(type: T, fields: ConsentEventFields[T]) {
    super(type, { bubbles: true, cancelable: true, composed: true });
    Object.assign(this, (this.detail = fields));
  }
}

type Typed = { [T in keyof ConsentEventFields]: ConsentEvent<T> & ConsentEventFields[T] };

declare global {
  interface HTMLElementEventMap extends Typed {}
  interface DocumentEventMap extends Typed {}
}
