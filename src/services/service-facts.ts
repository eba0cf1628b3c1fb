import type { Service } from '../model/profile.js';

/** What the catalogue knows of a service, in the members and words of a profile's service. */
export interface ServiceFacts {
  readonly name: string;
  /** Company that receives what the service collects. */
  readonly provider: string;
  /** Country of that company, ISO 3166: data cross the border if it is not the operator's own. */
  readonly country: string;
  readonly thirdParty: boolean;
  readonly policyUrl: string;
  /** Hosts that the browser contacts. */
  readonly hosts: readonly string[];
  readonly cookies: NonNullable<Service['cookies']>;
  /** Keys of localStorage, sessionStorage and names of IndexedDB databases. */
  readonly storageKeys?: readonly string[];
  /** DPV terms of what it is usually used for. */
  readonly purposes: readonly string[];
  /** What the visitor's browser hands over, for a placeholder. */
  readonly sends?: readonly ('address' | 'page' | 'actions' | 'recording' | 'typed' | 'payment')[];
  /** The vendor's own interface for consent, if it has one. */
  readonly consent?: string;
  /** Where the facts can be looked up. */
  readonly source: string;
  /**
   * Days on which `source` was read and said the same, by what it says. The copy that was read may be older than the
   * day. Anything not named is not confirmed: look before you publish.
   */
  readonly confirmed?: Readonly<Partial<Record<Confirmed, string>>>;
  /** Page on which that was read, where it is not `source`: other pages of the vendor, its code, or what others publish of it. */
  readonly elsewhere?: Readonly<Partial<Record<Confirmed, string>>>;
}

/**
 * What a source can say: names and lifetimes of all cookies, of those under the site's own domain (`ownCookies`) or the
 * vendor's (`theirCookies`), their names alone, and the rest by the member's name; `start`: the call that starts it.
 */
export type Confirmed =
  | 'cookies'
  | 'ownCookies'
  | 'theirCookies'
  | 'cookieNames'
  | 'storageKeys'
  | 'hosts'
  | 'provider'
  | 'start'
  | 'consent';

type Cookie = NonNullable<Service['cookies']>[number];

/**
 * A cookie that lies under the site's own domain. Without a lifetime it ends with the browser's session; durations have
 * no hours, so anything below a day is told as P1D.
 */
export const own = (name: string, lifetime?: string): Cookie => ({
  name,
  ...(lifetime ? { lifetime } : { session: true }),
  party: 'first',
});
/** A cookie under a domain of the vendor: nobody but the vendor can remove it. */
export const theirs = (name: string, lifetime?: string): Cookie => ({
  ...own(name, lifetime),
  party: 'third',
});
