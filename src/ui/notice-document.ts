import type { Messages } from '../messages/messages.js';
import type { NoticeDocument } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { closedReason } from './asked-purposes.js';
import { policyLine } from './policy-line.js';
import { purposeFacts } from './purpose-parties.js';
import { say } from './words.js';

/** The first part of `body` asks; each further line is a note on why a purpose is asked again or stays off. */
export const NOTE_BREAK = '\n\n';

/** One link to the policy in force, in the words on screen. */
export const policyLinks = ({ profile }: ConsentHandle, messages: Messages): NoticeDocument['links'] => {
  const { title, version, href } = policyLine(profile.policies[0]!, profile, messages);
  return [{ rel: 'privacy-policy', href: href ?? profile.policies[0]!.url, label: `${title}, ${version}` }];
};

/**
 * The banner's words. The banner is rendered from this document and from nothing else, so that what is hashed into a
 * receipt is what was on screen.
 */
export const bannerNotice = (handle: ConsentHandle, messages: Messages, due: readonly Purpose[], framed: boolean): NoticeDocument => {
  const { profile, state } = handle;
  const { lang } = messages;
  const own = (text: keyof NonNullable<typeof profile.texts>): string => say(profile.texts?.[text], lang, profile);
  const titles = (of: readonly Purpose[]): string => of.map(({ title }) => say(title, lang, profile)).join(', ');
  const isAnalytics = due.every(({ kind }) => kind === 'analytics');
  const operator = say(profile.operator.name, lang, profile);
  const body = own('body') || messages.body(operator);
  const stale = due.filter(({ id }) => state[id]?.state === 'stale');
  const notes = (['gpc', 'dnt', 'cookies'] as const).flatMap((reason) => {
    const closed = due.filter(({ id }) => closedReason(handle, id) === reason);
    return closed.length ? messages.staysOff(titles(closed), reason) : [];
  });
  return {
    id: 'site-banner',
    version: profile.version,
    language: lang,
    title: own('title') || (isAnalytics ? messages.analyticsTitle : messages.title),
    body: [
      body.includes(operator) ? body : `${operator}. ${body}`,
      ...(stale.length ? [messages.askedAgain(titles(stale))] : []),
      ...notes,
      ...(framed ? [messages.framed] : []),
    ].join(NOTE_BREAK),
    items: due.map((purpose) => ({
      id: purpose.id,
      kind: purpose.kind,
      label: say(purpose.title, lang, profile),
      required: false,
      checked: false,
      text: purposeFacts(profile, purpose, messages),
    })),
    actions: [
      { id: 'refuse-all', label: own('refuse') || (isAnalytics ? messages.refuseAnalytics : messages.refuse) },
      { id: 'accept-all', label: own('accept') || (isAnalytics ? messages.acceptAnalytics : messages.accept) },
      { id: 'settings', label: own('settings') || messages.settings },
    ],
    links: policyLinks(handle, messages),
  };
};
