import type { Action } from '../../model/decision.js';
import type { DeliveryStatus } from '../../model/receipts-part.js';
import type { ExportItem } from '../../model/verify-export.js';

type EntryState = 'given' | 'refused' | 'withdrawn' | 'renewed' | 'blocked' | 'unblocked';

/** Every sentence of the list of receipts and of the verifier. */
export interface ReceiptsTexts {
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  readonly empty: string;
  readonly failed: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly states: Readonly<Record<EntryState, string>>;
  readonly delivery: Readonly<Record<DeliveryStatus, string>>;
  readonly tabOnly: string;
  readonly operator: string;
  readonly language: string;
  readonly policy: string;
  readonly version: string;
  readonly facts: string;
  readonly data: string;
  readonly recipients: string;
  readonly countries: string;
  readonly publication: string;
  readonly term: string;
  readonly none: string;
  readonly no: string;
  readonly due: (date: string) => string;
  readonly mark: string;
  readonly received: string;
  readonly technical: string;
  readonly fields: Readonly<
    Record<'id' | 'hash' | 'key' | 'place' | 'previous' | 'method' | 'gesture', string>
  >;
  readonly yes: string;
  readonly copies: Readonly<Record<'id' | 'hash' | 'jws', string>>;
  /** Beside a request by letter: the record does not say that it was sent. */
  readonly prepared: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly standing: string;
  readonly nothingStands: string;
  readonly until: (date: string, days: number) => string;
  readonly untilEnd: string;
  readonly endsSoon: string;
  readonly expired: string;
  readonly stale: string;
  readonly blocked: string;
  readonly closed: string;
  readonly policySays: string;
  readonly withdraw: string;
  readonly withdrawAll: string;
  readonly download: string;
  readonly print: string;
  readonly retry: string;
  readonly rights: string;
  readonly forget: string;
  readonly forgetAbout: string;
  readonly forgetNow: string;
  readonly forgotten: string;
  readonly checking: string;
  readonly whole: string;
  readonly broken: (count: number) => string;
  readonly cardWhole: string;
  readonly cardBroken: string;
  readonly verify: Readonly<{
    title: string;
    intro: string;
    drop: string;
    choose: string;
    offline: string;
    again: string;
    allGood: string;
    someBad: (count: number) => string;
    notExport: string;
    madeAt: string;
    keysFromFile: string;
    items: Readonly<Record<ExportItem, string>>;
    good: Readonly<Record<ExportItem, string>>;
    bad: Readonly<Record<string, string>>;
    receipt: (number: number) => string;
    proves: string;
    provesList: readonly string[];
    not: string;
    notList: readonly string[];
  }>;
}
