import type { FormMessages } from '../messages/forms/form-messages.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { inLanguage, type Text } from '../model/text.js';

/** What a field says of those who get the data: third parties, other countries, the public. */
export interface Transfers {
  /** Items 4 to 6 of Article 8(4), as shown. */
  readonly words: readonly [string, string, string];
  /** Whether the profile names them. */
  readonly facts: readonly unknown[];
}

/** Whoever gets the data of a purpose; most purposes of forms have none, and say three times no. */
export const transfersOf = (
  profile: OperatorProfile,
  purpose: Purpose,
  m: FormMessages,
  lang: string,
): Transfers => {
  const say = (text: Text | string | undefined): string =>
    typeof text === 'string' ? text : inLanguage(text, lang, profile.languages);
  const places = new Intl.DisplayNames([lang, 'ru'], { type: 'region' });
  const country = (code: string): string => m.countries?.[code] ?? places.of(code) ?? code;
  const join = (parts: readonly (string | undefined)[], by = '; '): string =>
    parts.flatMap((part) => (part ? part.replace(/\.$/, '') : [])).join(by);

  const named = new Set(
    ['marketing', 'analytics', 'functional'].includes(purpose.kind) ? purpose.services : [],
  );
  const opened = (profile.services ?? []).filter(({ thirdParty, id }) => thirdParty && named.has(id));
  const wanted = new Set([...(purpose.recipients ?? []), ...opened.map((service) => service.recipient)]);
  const recipients = (profile.recipients ?? []).filter((recipient) => wanted.has(recipient.id));
  const countries = new Set(purpose.crossBorder.countries);
  for (const service of opened)
    if (service.country && service.country !== 'KZ') countries.add(service.country);
  const hasTransfer = purpose.thirdParty || recipients.length > 0;
  const isAbroad = purpose.crossBorder.value || countries.size > 0;
  const { value: isPublic, sources } = purpose.public;
  const abroad = [...countries].map((code) => {
    const receivers = recipients.filter((recipient) => recipient.country === code);
    const adequate =
      receivers.every((recipient) => recipient.adequate === 'yes') && receivers.length
        ? 'yes'
        : receivers.some((recipient) => recipient.adequate === 'no')
          ? 'no'
          : 'unknown';
    const names = join(
      receivers.map(({ name }) => say(name)),
      ', ',
    );
    return join([country(code), names, m.adequacy[adequate]], ' – ');
  });
  return {
    words: [
      hasTransfer
        ? join([
            `${m.yes}: ${recipients.map(({ name }) => say(name)).join(', ')}`,
            say(purpose.recipientLimit),
          ])
        : m.no,
      isAbroad ? `${m.yes}: ${join([...abroad, purpose.crossBorder.safeguard])}` : m.no,
      isPublic ? `${m.yes}: ${sources.join(', ')}` : m.no,
    ],
    facts: [!hasTransfer || recipients.length, !isAbroad || countries.size, !isPublic || sources.length],
  };
};

/** Distribution to the public is asked in a block of its own (infopro 5.6). */
export const isInsideAnother = (field: Element, { kind }: Purpose): boolean => {
  const own = field.localName;
  const around = field.parentElement?.closest(`${own}, fieldset`);
  return (
    kind === 'public_distribution' &&
    !!around &&
    (around.localName === own || around.querySelectorAll(own).length > 1)
  );
};
