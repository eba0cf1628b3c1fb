import type { Action } from '../../model/decision.js';

/** Sentences of figures, records, register, notices and journal. */
export interface DataTexts {
  readonly period: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly days: (count: number) => string;
    readonly show: string;
  };
  readonly stats: {
    readonly lead: string;
    readonly empty: string;
    readonly total: string;
    readonly totalNote: string;
    readonly agreed: string;
    readonly agreedNote: string;
    readonly withdrawn: string;
    readonly withdrawnNote: string;
    readonly time: string;
    readonly timeNote: string;
    readonly seconds: (value: string) => string;
    readonly gpc: string;
    readonly gpcNote: string;
    readonly unknown: string;
    readonly byDay: string;
    /** For those who hear a chart: its highest day. */
    readonly most: (count: string, day: string) => string;
    readonly byDayOf: (purpose: string) => string;
    readonly purpose: string;
    readonly all: string;
    readonly byPurpose: string;
    readonly byLanguage: string;
    readonly byAction: string;
    readonly byMethod: string;
    readonly table: string;
    readonly day: string;
    readonly receipts: string;
    readonly share: string;
    readonly methods: Readonly<Record<string, string>>;
    /** By action of a receipt; they speak of the visitor. */
    readonly actions: Readonly<Record<Action, string>>;
    readonly states: Readonly<Record<'given' | 'refused' | 'withdrawn', string>>;
    readonly rate: string;
  };
  readonly records: {
    readonly lead: string;
    readonly id: string;
    readonly idNote: string;
    readonly search: string;
    readonly clear: string;
    readonly nothing: string;
    readonly notFound: string;
    readonly badId: string;
    readonly more: string;
    readonly when: string;
    readonly act: string;
    readonly open: string;
    readonly back: string;
    readonly genuine: string;
    readonly forged: string;
    readonly acknowledged: string;
    readonly flags: string;
    readonly export: string;
    readonly exportNote: string;
    readonly csv: string;
    readonly ndjson: string;
    readonly exported: (name: string) => string;
  };
  readonly register: {
    readonly lead: string;
    readonly version: string;
    readonly basis: string;
    readonly bases: Readonly<Record<string, string>>;
    readonly term: string;
    readonly retention: string;
    readonly third: string;
    readonly abroad: string;
    readonly publication: string;
    readonly storage: string;
    readonly data: string;
    readonly print: string;
  };
  readonly notices: {
    readonly lead: string;
    readonly published: string;
    readonly empty: string;
    readonly new: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'breach' | 'policy-change' | 'statement', string>>;
    readonly id: string;
    readonly heading: string;
    readonly body: string;
    readonly email: string;
    readonly submit: string;
    readonly done: string;
    readonly refused: string;
    readonly warning: string;
  };
  readonly journal: {
    readonly lead: string;
    readonly empty: string;
    readonly when: string;
    readonly what: string;
    readonly subject: string;
    readonly actions: Readonly<Record<string, string>>;
  };
}
