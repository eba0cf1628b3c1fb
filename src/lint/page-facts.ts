import type { ReceiptPayload } from '../model/receipt.js';

/** One of the two buttons of the first layer, as measured. */
export interface ButtonFacts {
  /** Element name in lower case; `a` is a link. */
  readonly tag: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** WCAG contrast of the words against the button, 1 to 21. */
  readonly contrast: number;
  /** WCAG contrast of the button against what lies behind it, 1 to 21: how much it stands out. */
  readonly prominence: number;
}

export interface BannerFacts {
  /** Absent: not on the first layer. */
  readonly accept?: ButtonFacts | undefined;
  readonly refuse?: ButtonFacts | undefined;
  /** Clicks from the first layer to the end of the choice. */
  readonly clicksToAccept?: number | undefined;
  readonly clicksToRefuse?: number | undefined;
  /** Order of the controls for the Tab key. */
  readonly order?: readonly ('accept' | 'refuse' | 'settings')[] | undefined;
  /** The page behind cannot be used until a choice is made. */
  readonly blocksPage?: boolean | undefined;
  /** What closing, Escape or waiting led to. */
  readonly closingGrants?: boolean | undefined;
}

/** A box or switch that gives a consent. */
export interface BoxFacts {
  /** CSS selector, for the reader of a finding. */
  readonly where: string;
  readonly label?: string | undefined;
  readonly purposes: readonly string[];
  readonly kinds: readonly string[];
  readonly checked?: boolean | undefined;
  /** The visitor's own earlier grant is in force. */
  readonly grantedBefore?: boolean | undefined;
  /** The form can't be sent without it. */
  readonly required?: boolean | undefined;
  /** It agrees to terms of use as well. */
  readonly alsoTerms?: boolean | undefined;
  /** What is consented to can be read only behind a link. */
  readonly textBehindLink?: boolean | undefined;
  /** Kinds of the other consents in the same block. */
  readonly sharesBlockWith?: readonly string[] | undefined;
}

export interface FieldFacts {
  readonly name: string;
  readonly type: string;
  readonly label?: string | undefined;
  /** Id of the data category that the field collects; absent: not known. */
  readonly category?: string | undefined;
  /** It takes a file, and its words speak of an identity paper. */
  readonly identityPaper?: boolean | undefined;
}

export interface FormPageFacts {
  readonly where: string;
  /** The field with the subject's name that the consent refers to exists. */
  readonly hasNameField?: boolean | undefined;
  readonly fields?: readonly FieldFacts[] | undefined;
  /** Names of fields whose content left the page before a consent. */
  readonly sentBeforeConsent?: readonly string[] | undefined;
}

/**
 * What was measured in a page. A plain record, so that a robot, a test or `measurePage` can fill it; whatever is
 * absent was not measured and is not judged.
 */
export interface PageFacts {
  readonly origin?: string | undefined;
  readonly banner?: BannerFacts | undefined;
  readonly boxes?: readonly BoxFacts[] | undefined;
  readonly forms?: readonly FormPageFacts[] | undefined;
  /** Consent was recorded although no control was used. */
  readonly consentByUse?: boolean | undefined;
  /** Controls that lead back to the settings and can be seen without a banner. */
  readonly reopeners?: number | undefined;
  /** Clicks. */
  readonly steps?: { readonly give: number; readonly withdraw: number } | undefined;
  /** Tags, counters or cookies of services that were there before the grant. */
  readonly ranBeforeGrant?: readonly { readonly service: string; readonly evidence: string }[] | undefined;
  /** Hosts that Firefox asks for the content of a gated template as it reads the page, and for which element. */
  readonly askedAhead?: readonly { readonly host: string; readonly where: string }[] | undefined;
  /** Services that ran although a signal of the browser closes them. */
  readonly ranAgainstSignal?: readonly string[] | undefined;
  /** Cookies and JavaScript of the browser are asked before a gate opens. */
  readonly browserCheck?: boolean | undefined;
  readonly accessibility?:
    readonly { readonly where: string; readonly problem: 'contrast' | 'focus' | 'name' }[] | undefined;
  /** Personal data found in clear in cookies or storage: where, and which category; never the value. */
  readonly stored?: readonly { readonly where: string; readonly category: string }[] | undefined;
  /** Answer of the policy's address: HTTP status, 0 = none. */
  readonly policies?: readonly { readonly url: string; readonly status: number }[] | undefined;
  /** A request was made, and the day by which it must be answered stood there. */
  readonly requestShowsDue?: boolean | undefined;
  readonly receipt?: ReceiptPayload | undefined;
}
