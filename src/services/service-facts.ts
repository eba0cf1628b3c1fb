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
  /** Days on which a source was read and said the same, by what it says. Anything not named is not confirmed: look before you publish. */
  readonly confirmed?: Readonly<Partial<Record<'cookies' | 'start' | 'consent', string>>>;
}

type Cookie = NonNullable<Service['cookies']>[number];

/** A cookie that lies under the site's own domain. Without a lifetime it ends with the browser's session. */
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
