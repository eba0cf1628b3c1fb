import type { Messages } from '../messages/messages.js';
import type { NoticeDocument } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { policyLine } from './policy-line.js';
import { purposeFacts } from './purpose-parties.js';
import { say } from './words.js';

/** The first part of `body` asks; each further line is a note on why a purpose is asked again or stays off. */
export const NOTE_BREAK = '\n\n';

/** One link to the policy in force, in the words on screen. */
export const policyLinks = (profile: OperatorProfile, messages: Messages): NoticeDocument['links'] => {
  const { title, version, href } = policyLine(profile.policies[0]!, messages);
  return [{ rel: 'privacy-policy', href, label: `${title}, ${version}` }];
};

/**
 * The banner's words. The banner is rendered from this document and from nothing else, so that what is hashed into a
 * receipt is what was on screen.
 */
export const bannerNotice = (
  { profile, state }: ConsentHandle,
  messages: Messages,
  due: readonly Purpose[],
  framed: boolean,
): NoticeDocument => {
  const { lang } = messages;
  const isAnalytics = due.every(({ kind }) => kind === 'analytics');
  const words = (key: 'title' | 'refuse' | 'accept' | 'settings'): string =>
    profile.texts?.[key]?.[lang] ||
    (isAnalytics && key !== 'settings' && messages[`${key}Analytics`]) ||
    messages[key];
  const operator = say(profile.operator.name, lang);
  const body = profile.texts?.body?.[lang] ?? messages.body(operator);
  const notes = (['stale', 'gpc', 'dnt', 'cookies'] as const).flatMap((because) => {
    const titles = due
      .filter(({ id }) => state[id]?.reasons.includes(because))
      .map(({ title }) => say(title, lang));
    return titles.length ? messages.note(titles.join(', '), because) : [];
  });
  if (framed) notes.push(messages.framed);
  return {
    id: 'site-banner',
    version: profile.version,
    language: lang,
    title: words('title'),
    body: [body.includes(operator) ? body : `${operator}. ${body}`, ...notes].join(NOTE_BREAK),
    items: due.map((purpose) => ({
      id: purpose.id,
      kind: purpose.kind,
      label: say(purpose.title, lang),
      required: false,
      checked: false,
      text: purposeFacts(profile, purpose, messages),
    })),
    actions: [
      { id: 'refuse-all', label: words('refuse') },
      { id: 'accept-all', label: words('accept') },
      { id: 'settings', label: words('settings') },
    ],
    links: policyLinks(profile, messages),
  };
};
