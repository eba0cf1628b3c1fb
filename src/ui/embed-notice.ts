import type { EmbedMessages } from '../messages/embeds/embed-messages.js';
import type { Messages } from '../messages/messages.js';
import type { NoticeDocument } from '../model/decision.js';
import type { OperatorProfile, Purpose, Service } from '../model/profile.js';
import { policyLinks } from './notice-document.js';
import { purposeFacts } from './purpose-parties.js';
import { country, say, webAddress } from './words.js';

/** Purposes of basis consent that name the service: all of them must be given before it runs. */
export const purposesOf = (profile: OperatorProfile, service: Service): Purpose[] =>
  profile.purposes.filter((purpose) => purpose.basis === 'consent' && purpose.services?.includes(service.id));

/**
 * The placeholder in words. It is rendered from this document and from nothing else, so that what is hashed into the
 * receipt is what was on screen.
 */
export const embedNotice = (
  profile: OperatorProfile,
  service: Service,
  texts: EmbedMessages,
  words: Messages,
): NoticeDocument => {
  const { lang } = texts;
  const name = say(service.name, lang);
  const provider =
    say(service.provider, lang) ||
    say(profile.recipients?.find(({ id }) => id === service.recipient)?.name, lang) ||
    name;
  const purposes = purposesOf(profile, service);
  const gets = [
    texts.sends.address,
    texts.sends.page,
    texts.sends.actions,
    ...(service.cookies?.length ? [texts.sends.cookies] : []),
  ];
  const href = webAddress(service.policyUrl);
  return {
    id: `embed-${service.id}`,
    version: profile.version,
    language: lang,
    title: say(service.title, lang) || texts.title(name),
    body: [
      texts.body(provider, service.country ? country(service.country, words) : ''),
      texts.gets(gets.join(', ')),
    ].join('\n'),
    items: purposes.map((purpose) => ({
      id: purpose.id,
      kind: purpose.kind,
      label: texts.purpose(say(purpose.title, lang)),
      required: false,
      checked: false,
      text: purposeFacts(profile, purpose, words),
    })),
    actions: [
      { id: 'allow-once', label: texts.allowOnce },
      { id: 'allow-always', label: texts.allowAlways },
    ],
    links: [
      ...policyLinks(profile, words),
      ...(href ? [{ rel: 'third-party-policy', href, label: texts.policy(provider) }] : []),
    ],
  };
};
