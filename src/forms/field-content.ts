import type { FormMessages, DurationUnit } from '../messages/forms/form-messages.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { inLanguage, type Text } from '../model/text.js';

/** One of the eight items of Article 8(4) of Law 94-V, as shown. */
export interface ShownItem {
  readonly id: keyof FormMessages['items'];
  readonly term: string;
  readonly value: string;
}

/** Everything a field shows about one consent; the same words go into the notice document that the receipt hashes. */
export interface FieldContent {
  readonly title: string;
  readonly text: string;
  readonly items: readonly ShownItem[];
  /** What the box says. */
  readonly label: string;
  /** Facts that the profile lacks; while there are any, no consent is taken. */
  readonly missing: readonly (keyof FormMessages['missing'])[];
  readonly operator: string;
  readonly withdrawal: string;
  /** Title, version and date of the policy, and its address in the language shown. */
  readonly policy: { readonly title: string; readonly href: string; readonly version: string };
}

/** An ISO 8601 duration, or one of the two ends without a date, in words. */
export const durationText = (m: FormMessages, term: string): string =>
  m.until[term as keyof FormMessages['until']] ??
  [...term.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit]) => m.duration(Number(count), unit as DurationUnit))
    .join(' ');

/** The content of a field for `purpose` in `lang`. Reads the profile tolerantly: a bare record leads to `missing`. */
export const fieldContent = (
  profile: OperatorProfile,
  purpose: Purpose,
  m: FormMessages,
  lang: string,
): FieldContent => {
  const say = (text: Text | string | undefined): string =>
    typeof text === 'string' ? text : inLanguage(text, lang, profile.languages);
  const places = new Intl.DisplayNames([lang, 'ru'], { type: 'region' });
  const country = (code: string): string => m.countries?.[code] ?? places.of(code) ?? code;
  const missing: (keyof FormMessages['missing'])[] = [];
  const need = (name: (typeof missing)[number], fact: unknown): void => void (fact || missing.push(name));
  const join = (parts: readonly (string | false | 0 | undefined)[], by = '; '): string =>
    parts.flatMap((part) => (part ? part.replace(/\.$/, '') : [])).join(by);

  const { operator, policies, data, services, channels, withdrawalUrl } = profile;
  const opened = ['marketing', 'analytics', 'functional'].includes(purpose.kind)
    ? (services ?? []).filter((service) => service.thirdParty && purpose.services?.includes(service.id))
    : [];
  const wanted = new Set([...(purpose.recipients ?? []), ...opened.map((service) => service.recipient)]);
  const recipients = (profile.recipients ?? []).filter((recipient) => wanted.has(recipient.id));
  const countries = new Set(purpose.crossBorder.countries);
  for (const service of opened)
    if (service.country && service.country !== 'KZ') countries.add(service.country);
  const categories = purpose.data.map((id) => data?.find((category) => category.id === id));
  const hasTransfer = purpose.thirdParty || recipients.length > 0;
  const isAbroad = purpose.crossBorder.value || countries.size > 0;
  const channel = channels?.withdraw?.[0];
  const withdrawal =
    (withdrawalUrl && new URL(withdrawalUrl, location.href).href) ??
    channel?.email ??
    channel?.url ??
    say(channel?.address ?? (channel && operator.address));
  const name = say(operator.name);

  need('operator', name);
  need('bin', operator.bin);
  need('policy', policies[0]?.version);
  need('term', purpose.term);
  need('data', categories.length && categories.every(Boolean));
  need('thirdParties', !hasTransfer || recipients.length);
  need('crossBorder', !isAbroad || countries.size);
  need('publicSources', !purpose.public.value || purpose.public.sources.length);
  need('withdrawal', withdrawal);

  const abroad = [...countries].map((code) => {
    const receivers = recipients.filter((recipient) => recipient.country === code);
    const adequate =
      receivers.every((recipient) => recipient.adequate === 'yes') && receivers.length
        ? 'yes'
        : receivers.some((r) => r.adequate === 'no')
          ? 'no'
          : 'unknown';
    return join(
      [
        country(code),
        join(
          receivers.map((r) => say(r.name)),
          ', ',
        ),
        m.adequacy[adequate],
      ],
      ' – ',
    );
  });
  const values: Record<ShownItem['id'], string> = {
    operator: join([name, operator.bin && `${m.bin} ${operator.bin}`, say(operator.address)], ', '),
    subject: m.subject,
    term: join([
      purpose.term && durationText(m, purpose.term),
      say(purpose.termReason),
      purpose.policyTerm && m.policyTerm(say(purpose.policyTerm)),
    ]),
    thirdParties: hasTransfer
      ? join([`${m.yes}: ${recipients.map((r) => say(r.name)).join(', ')}`, say(purpose.recipientLimit)])
      : m.no,
    crossBorder: isAbroad ? `${m.yes}: ${join([...abroad, purpose.crossBorder.safeguard])}` : m.no,
    publicSources: purpose.public.value ? `${m.yes}: ${purpose.public.sources.join(', ')}` : m.no,
    data: categories
      .map((c) => c && say(c.label) + (c.special ? ` (${m.special})` : ''))
      .filter(Boolean)
      .join(', '),
    other: join([
      say(purpose.necessary) && m.necessary(say(purpose.necessary)),
      purpose.retention &&
        m.kept(durationText(m, purpose.retention), (purpose.storage ?? []).map(country).join(', ')),
      purpose.actions?.length && m.methods(purpose.actions.join(', ')),
      purpose.automated ? m.automated : m.notAutomated,
      withdrawal && m.withdraw(withdrawal),
    ]),
  };
  const title = say(purpose.title);
  const policy = policies[0]!;
  const href = policy.urls?.[lang] ?? policy.url;
  const date = (policy.updatedAt ?? policy.approvedAt ?? '').split('-').reverse().join('.');
  return {
    title,
    policy: {
      title: say(policy.title),
      href: /^(https?:\/\/|\/(?!\/))/.test(href) ? href : policy.url,
      version: m.policy(policy.version, date),
    },
    text: say(purpose.text),
    items: Object.entries(values).map(([id, value]) => ({
      id: id as ShownItem['id'],
      term: m.items[id as ShownItem['id']],
      value,
    })),
    label: `${m.kinds[purpose.kind]}: ${title}`,
    missing,
    operator: values.operator,
    withdrawal,
  };
};
