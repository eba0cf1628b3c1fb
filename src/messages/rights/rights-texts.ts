import type { RequestKind } from '../../rights/request-kind.js';

/** What a person reads and sends about one kind of request. */
export interface KindTexts {
  /** A verb and its object. */
  readonly title: string;
  readonly about: string;
  /** Default subject, used only where the policy sets no mark. */
  readonly subject: string;
  /** The sentence of the letter that asks. */
  readonly letter: string;
  /** Label of the field for particulars, where they are needed. */
  readonly details?: string;
}

/** Every sentence of the rights panel. */
export interface RightsTexts {
  readonly title: string;
  readonly intro: (operator: string) => string;
  readonly close: string;
  readonly kinds: Readonly<Record<RequestKind, KindTexts>>;
  readonly bases: Readonly<Record<'parent' | 'guardian' | 'power_of_attorney' | 'other', string>>;
  readonly represent: string;
  readonly basis: string;
  readonly representativeName: string;
  readonly representedName: string;
  readonly name: string;
  readonly contact: string;
  readonly stays: string;
  readonly due: (date: string) => string;
  readonly approximate: string;
  readonly identity: string;
  readonly letter: Readonly<
    Record<
      | 'name'
      | 'represented'
      | 'representative'
      | 'contact'
      | 'details'
      | 'to'
      | 'subject'
      | 'body'
      | 'bin'
      | 'date'
      | 'signature'
      | 'statement'
      | 'from',
      string
    >
  >;
  readonly copy: Readonly<Record<'to' | 'subject' | 'body', string>>;
  readonly copied: string;
  readonly notCopied: string;
  readonly mail: string;
  readonly tooLong: string;
  readonly print: string;
  readonly send: string;
  readonly link: string;
  readonly office: string;
  readonly noChannel: string;
  readonly prepared: (date: string) => string;
  readonly recorded: string;
  readonly notRecorded: string;
  readonly exactMark: string;
  readonly blockNow: string;
  readonly blocked: (days: number) => string;
  readonly nothingToBlock: string;
  readonly unblock: string;
  readonly unsubscribed: string;
  readonly nothingToUnsubscribe: string;
  readonly inForce: string;
  readonly nothingInForce: string;
  readonly withdraw: (purpose: string) => string;
  readonly withdrawAll: string;
  readonly withErasure: string;
  readonly withdrawn: string;
  readonly mayContinue: string;
  readonly letterToo: string;
  readonly removed: string;
  readonly left: string;
  readonly reload: string;
  readonly complaint: readonly string[];
  readonly documents: string;
  readonly help: Readonly<{ title: string; intro: string; steps: readonly string[]; after: string }>;
}
