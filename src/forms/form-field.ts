import type { FormFacts } from '../model/decision.js';
import type { Purpose } from '../model/profile.js';
import type { FieldDescription } from './describe-field.js';

/** What travels with a ticked box: `<name>.receipt`, `<name>.salt` and so on. */
export type Carried = Readonly<Record<string, string | undefined>>;

/** Why the visitor is told something under the box. */
export type Complaint =
  'invalid' | 'nameMissing' | 'notRecorded' | 'notRecordedSent' | 'ncaMissing' | 'ncaFailed' | 'ncaSimple';

/** What the submit of a form has to know of each of its consent fields. */
export interface FormField extends HTMLElement {
  readonly name: string;
  /** Id of the purpose meant, whether it is asked or not. */
  readonly purposeId: string;
  readonly required: boolean;
  readonly checked: boolean;
  /** The visitor changed the box in this page's life. */
  readonly touched: boolean | undefined;
  /** The last change came from a trusted event. */
  readonly gesture: boolean | undefined;
  /** How the consent is given in writing, if it is. */
  readonly level: Exclude<FormFacts['level'], 'simple'> | undefined;
  /** Its receipt is being made. */
  isBusy: boolean | undefined;
  readonly subject: string | null;
  readonly shownAt: number;
  readonly validity: ValidityState;
  /** False, and an `invalid` event, while the form must not be sent. */
  readonly checkValidity: () => boolean;
  /** The purpose that is asked; absent while the field is inert, refuses or is disabled. */
  readonly asked: Purpose | undefined;
  /** What is on screen; absent until its words have come, null where the profile knows no such purpose. */
  readonly shown: FieldDescription | null | undefined;
  /** A receipt is laid into the form. */
  readonly carries: boolean | undefined;
  complain(about?: Complaint): void;
  carry(values?: FormData): void;
  requestUpdate(): void;
}
