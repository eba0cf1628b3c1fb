import type { OperatorProfile } from '../model/profile.js';
import type { PolicyFacts } from '../model/policy-facts.js';
import type { Text } from '../model/text.js';
import type { PageFacts } from './page-facts.js';

type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

/** A profile of which any member may still be missing, as in an editor. Strings may break the schema's patterns. */
export type DraftProfile = Draft<Omit<OperatorProfile, 'facts'>>;
export type DraftPurpose = NonNullable<DraftProfile['purposes']>[number];
export type DraftService = NonNullable<DraftProfile['services']>[number];
export type DraftChannel = Draft<NonNullable<NonNullable<OperatorProfile['channels']>['withdraw']>[number]>;

/** Everything that rules may look at. Rules are pure: the day comes in, nothing is fetched. */
export interface Reading {
  readonly profile: DraftProfile;
  readonly facts: PolicyFacts;
  readonly page?: PageFacts | undefined;
  /** The version in force, when a new one is to be published. */
  readonly before?: OperatorProfile | undefined;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

/** List with indexes, empty if absent: rules loop over what is there. */
export const each = <T>(list: readonly T[] | undefined): [number, T][] => [...(list ?? []).entries()];

/** A text of the profile that exists in some language. */
export const isSaid = (text: Draft<Text> | undefined): boolean =>
  Object.values(text ?? {}).some((words) => words?.trim());

/** Purposes that the visitor is asked about. A record without bases asks for consent where it names a kind of it. */
export const isAsked = (purpose: DraftPurpose): boolean =>
  purpose.basis === undefined || purpose.basis === 'consent';
export const isInBanner = (purpose: DraftPurpose): boolean =>
  purpose.basis === 'consent' && purpose.where !== 'form';
export const isInForm = (purpose: DraftPurpose): boolean => isAsked(purpose) && purpose.where === 'form';

/** The profile says its consents in its own words; what the policy's text does no longer stands for it. */
export const hasOwnTexts = (profile: DraftProfile): boolean =>
  (profile.purposes ?? []).some((purpose) => isSaid(purpose.statement) || isSaid(purpose.text));

/** The name that a finding gives to a thing: its label, else its id. */
export const nameOf = (
  thing:
    | { id?: string | undefined; label?: Draft<Text> | undefined; name?: string | Draft<Text> | undefined }
    | undefined,
): string | Text => {
  const name = thing?.label ?? thing?.name;
  return (typeof name === 'string' ? name : isSaid(name) ? (name as Text) : undefined) || (thing?.id ?? '?');
};

/** A way that leads somewhere: an address of its kind stands in it, or in the operator's block. */
export const isUsable = (channel: DraftChannel, { operator, receipts }: DraftProfile): boolean =>
  ({
    endpoint: !!receipts?.endpoint,
    email: !!(channel.email ?? operator?.email),
    letter: isSaid(channel.address) || isSaid(operator?.address),
    office: isSaid(channel.address) || isSaid(operator?.address),
    link: !!channel.url,
    none: false,
  })[channel.type ?? 'none'];

/** Services that a purpose names. */
export const servicesFor = (profile: DraftProfile, purpose: DraftPurpose): DraftService[] =>
  (profile.services ?? []).filter((service) => service.id && purpose.services?.includes(service.id));

/** Countries outside Kazakhstan, with the entry of `recipients` that speaks of their protection, if any. */
export const receiversAbroad = (profile: DraftProfile, purpose: DraftPurpose) => {
  const recipients = profile.recipients ?? [];
  return [
    ...recipients
      .filter((recipient) => recipient.id && purpose.recipients?.includes(recipient.id))
      .map((recipient) => ({ country: recipient.country, recipient })),
    ...servicesFor(profile, purpose)
      .filter((service) => service.thirdParty)
      .map((service) => {
        const recipient = recipients.find((one) => one.id && one.id === service.recipient);
        return { country: service.country ?? recipient?.country, recipient };
      }),
  ].filter(
    (receiver): receiver is typeof receiver & { country: string } =>
      !!receiver.country && receiver.country !== 'KZ',
  );
};
