import type { Messages } from '../messages/messages.js';
import type { OperatorProfile, Purpose, Service } from '../model/profile.js';
import { country, duration, say } from './words.js';

export const servicesOf = (profile: OperatorProfile, purpose: Purpose): Service[] => {
  const named = new Set(purpose.services);
  return (profile.services ?? []).filter(({ id }) => named.has(id));
};

/** Who gets data of a purpose, and in which countries: recipients named by the purpose and by its services. */
export const purposeParties = (
  profile: OperatorProfile,
  purpose: Purpose,
  { lang }: Messages,
): { recipients: Map<string, string | undefined>; countries: string[] } => {
  const outside = servicesOf(profile, purpose).filter(({ thirdParty }) => thirdParty);
  // What stays in it has no entry of its own in the profile.
  const ids = new Set([...(purpose.recipients ?? []), ...outside.map(({ recipient }) => recipient)]);
  const named = (profile.recipients ?? []).filter(({ id }) => ids.delete(id));
  const unnamed = outside.filter(({ recipient }) => ids.has(recipient));
  const parties = [
    ...named,
    ...unnamed.map(({ provider, name, country: code }) => ({ name: provider ?? name, country: code })),
  ];
  return {
    recipients: new Map(parties.map((party) => [say(party.name, lang), party.country])),
    countries: [
      ...new Set([
        ...purpose.crossBorder.countries,
        ...[...parties, ...outside].flatMap((party) => party.country ?? []),
      ]),
    ],
  };
};

/** The facts that stand beside a purpose's name wherever it is asked: who gets the data, where, for how long. */
export const purposeFacts = (profile: OperatorProfile, purpose: Purpose, messages: Messages): string => {
  const { recipients, countries } = purposeParties(profile, purpose, messages);
  const facts = [`${messages.term}: ${duration(purpose.term, messages)}.`];
  if (countries.length)
    facts.unshift(`${messages.countries}: ${countries.map((code) => country(code, messages)).join(', ')}.`);
  facts.unshift(
    recipients.size
      ? `${messages.recipients}: ${[...recipients.keys()].join(', ')}.`.replace('..', '.')
      : messages.noRecipients,
  );
  return facts.join(' ');
};
