import type { Channel } from '../model/profile.js';
import type { ActResult, ConsentHandle } from '../model/handle.js';
import type { RightsRequest } from '../model/decision.js';
import type { RightsTexts } from '../messages/rights/rights-texts.js';
import type { RequestKind } from '../rights/request-kind.js';
import type { Particulars } from '../rights/write-letter.js';

/** How far one kind of request has come in this page's life. */
export interface Progress {
  readonly channel?: RightsRequest['channel'];
  readonly result?: ActResult;
  /** Purposes that the act stopped. */
  readonly stopped: readonly string[];
  readonly failed?: boolean;
}

/** What the templates of the panel see of it. */
export interface RightsView {
  readonly handle: ConsentHandle;
  readonly texts: RightsTexts;
  readonly lang: string;
  readonly today: string;
  readonly particulars: Particulars;
  /** Kinds that act here are made by one click; opened by an attribute or link they wait for it. */
  readonly act: (kind: RequestKind, event: Event) => void;
  readonly withErasure: boolean;
  readonly copied: string;
  /** Since when purposes are blocked, ms. */
  readonly blockedAt: number | undefined;
  readonly progressOf: (kind: RequestKind) => Progress | undefined;
  readonly dueOf: (kind: RequestKind) => string | undefined;
  readonly dated: (date: string) => string;
  readonly set: (change: Partial<Particulars>) => void;
  readonly setErasure: (on: boolean) => void;
  readonly copy: (text: string) => void;
  /** Records that a letter, statement or signed request was made by this channel. */
  readonly prepare: (kind: RequestKind, channel: Channel, event: Event) => void;
  readonly print: (kind: RequestKind, channel: Channel, event: Event) => void;
  readonly withdraw: (purposeIds: readonly string[], event: Event) => void;
  readonly unblock: (event: Event) => void;
}
