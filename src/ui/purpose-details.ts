import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { OperatorProfile, Purpose, Recipient, Service } from '../model/profile.js';
import { purposeParties } from './purpose-parties.js';
import { country, duration, say, webAddress } from './words.js';

/** One line of the definition grid: what is asked about, and the answer, never silence. */
export interface Detail {
  readonly term: string;
  readonly lines: readonly string[];
}

/** What, who, where and how long: the list that Article 8(4) of Law 94-V wants in a consent, yes or no each. */
export const purposeDetails = (
  profile: OperatorProfile,
  purpose: Purpose,
  messages: SettingsMessages,
): Detail[] => {
  const { fact, lang } = messages;
  const { recipients, countries } = purposeParties(profile, purpose, messages);
  const told = (text: Parameters<typeof say>[0]): string[] => [say(text, lang)].filter(Boolean);
  const places = (codes: readonly string[]): string =>
    codes.map((code) => country(code, messages)).join(', ');
  const abroad = countries.filter((code) => code !== 'KZ');
  const data = profile.data.filter(({ id }) => purpose.data.includes(id));
  const details: Detail[] = [
    {
      term: fact.data,
      lines: data.map(({ label, special }) => say(label, lang) + (special ? ` (${messages.special})` : '')),
    },
    {
      term: fact.recipients,
      lines: recipients.size
        ? [
            ...[...recipients].map(([name, code]) => (code ? `${name} (${country(code, messages)})` : name)),
            ...told(purpose.recipientLimit),
          ]
        : [messages.noRecipients],
    },
    {
      term: fact.crossBorder,
      lines: abroad.length
        ? [`${messages.yes}: ${places(abroad)}`, ...told(purpose.crossBorder.safeguard)]
        : [purpose.crossBorder.value ? messages.yes : messages.no],
    },
    {
      term: fact.publication,
      lines: [purpose.public.value ? `${messages.yes}: ${purpose.public.sources.join(', ')}` : messages.no],
    },
    { term: fact.term, lines: [duration(purpose.term, messages), ...told(purpose.termReason)] },
    { term: fact.policyTerm, lines: told(purpose.policyTerm) },
    { term: fact.retention, lines: [duration(purpose.retention, messages)] },
    { term: fact.storage, lines: [places(purpose.storage)] },
    {
      term: fact.ground,
      lines: [purpose.basis === 'consent' ? messages.consentGround : messages.bases[purpose.basis]],
    },
  ];
  // A term of consent belongs to consents alone.
  return details.filter(
    ({ term, lines }) => lines.length && (purpose.basis === 'consent' || term !== fact.term),
  );
};

const recipients = new WeakMap<OperatorProfile, ReadonlyMap<string | undefined, Recipient>>();
const recipientOf = (profile: OperatorProfile, service: Service): Recipient | undefined => {
  let known = recipients.get(profile);
  if (!known) {
    known = new Map(profile.recipients?.map((recipient) => [recipient.id, recipient]));
    recipients.set(profile, known);
  }
  return known.get(service.recipient);
};

/** A service in words: who provides it, where, which cookies it sets and for how long. */
export const serviceDetails = (
  profile: OperatorProfile,
  service: Service,
  messages: SettingsMessages,
): { name: string; lines: string[]; href: string } => {
  const { lang } = messages;
  const recipient = recipientOf(profile, service);
  const provider = say(service.provider ?? recipient?.name, lang);
  const code = service.country ?? recipient?.country;
  const cookies = (service.cookies ?? []).map(({ name, lifetime, session }) => {
    const life = session ? messages.session : lifetime && duration(lifetime, messages);
    return life ? `${name} (${life})` : name;
  });
  return {
    name: say(service.name, lang),
    lines: [
      service.thirdParty || provider
        ? `${messages.provider}: ${provider || say(service.name, lang)}${code ? ` (${country(code, messages)})` : ''}`
        : messages.firstParty,
      ...(cookies.length ? [`${messages.cookies}: ${cookies.join(', ')}`] : []),
    ],
    href: webAddress(service.policyUrl),
  };
};
