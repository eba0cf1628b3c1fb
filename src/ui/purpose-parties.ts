import type { Messages } from '../messages/messages.js';
import type { OperatorProfile, Purpose, Service } from '../model/profile.js';
import { country, duration, say } from './words.js';

export const servicesOf = (profile: OperatorProfile, purpose: Purpose): Service[] =>
  (profile.services ?? []).filter(({ id }) => purpose.services?.includes(id));

/** Who gets data of a purpose and in which countries, in words: recipients named by the purpose and by its services. */
export const purposeParties = (profile: OperatorProfile, purpose: Purpose, messages: Messages): { recipients: string[]; countries: string[] } => {
  const { lang } = messages;
  const outside = servicesOf(profile, purpose).filter(({ thirdParty }) => thirdParty);
  const named = (profile.recipients ?? []).filter(({ id }) => purpose.recipients?.includes(id) || outside.some(({ recipient }) => recipient === id));
  const unnamed = outside.filter(({ recipient }) => !named.some(({ id }) => id === recipient));
  return {
    recipients: [...new Set([...named.map(({ name }) => say(name, lang, profile)), ...unnamed.map(({ provider, name }) => say(provider ?? name, lang, profile))])],
    countries: [...new Set([...purpose.crossBorder.countries, ...[...named, ...outside].flatMap(({ country: code }) => code ?? [])])].map((code) => country(code, messages)),
  };
};

/** The facts that stand beside a purpose's name wherever it is asked: who gets the data, where, for how long. */
export const purposeFacts = (profile: OperatorProfile, purpose: Purpose, messages: Messages): string => {
  const { recipients, countries } = purposeParties(profile, purpose, messages);
  return [
    recipients.length ? `${messages.recipients}: ${recipients.join(', ')}.` : messages.noRecipients,
    recipients.length && countries.length ? `${messages.countries}: ${countries.join(', ')}.` : '',
    `${messages.term}: ${duration(purpose.term, messages)}.`,
  ]
    .filter(Boolean)
    .join(' ');
};
