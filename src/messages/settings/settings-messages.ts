import type { Messages } from '../messages.js';

/** Every further sentence of the settings; they also use the banner's. */
export interface SettingsMessages extends Messages {
  readonly settingsTitle: string;
  readonly settingsBody: (operator: string) => string;
  readonly closeSettings: string;
  readonly closeNote: string;
  readonly save: string;
  readonly refuseAll: string;
  readonly acceptAll: string;
  readonly withdrawAll: string;
  readonly withdraw: string;
  readonly on: string;
  readonly details: string;
  readonly withoutConsent: string;
  readonly elsewhere: string;
  readonly bases: Readonly<
    Record<
      'strictly-necessary' | 'contract' | 'legal-obligation' | 'public-interest' | 'legitimate-interest',
      string
    >
  >;
  readonly necessaryWhy: string;
  readonly fact: {
    readonly data: string;
    readonly recipients: string;
    readonly crossBorder: string;
    readonly publication: string;
    readonly term: string;
    readonly policyTerm: string;
    readonly retention: string;
    readonly storage: string;
    readonly ground: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly special: string;
  readonly consentGround: string;
  readonly services: string;
  readonly provider: string;
  readonly firstParty: string;
  readonly cookies: string;
  readonly session: string;
  readonly providerPolicy: string;
  /** Why the box is off and can't be moved, and what to do about it. */
  readonly offBy: Readonly<Record<'gpc' | 'dnt' | 'cookies' | 'closed' | 'blocked', string>>;
  readonly changed: string;
  readonly expired: string;
  readonly givenInForm: string;
  readonly askedInForm: string;
  readonly withdrawnTitle: string;
  readonly withdrawnBody: string;
  readonly afterWithdrawal: string;
  readonly removed: string;
  readonly left: string;
  readonly reloadWhy: string;
  readonly reload: string;
  readonly done: string;
  /** What became of a consent that the browser could not keep. */
  readonly keptForTab: string;
  readonly notKept: string;
}
