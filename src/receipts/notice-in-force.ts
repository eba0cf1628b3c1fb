import type { NoticeDocument } from '../model/decision.js';
import type { RecordInput } from '../model/receipts-part.js';
import { absolute } from './absolute.js';
import { lineOf } from './line-of.js';

/** The notice that was on screen; for acts by script the profile's own texts, as they are in force. */
export const noticeInForce = ({ profile, act, lang }: RecordInput): NoticeDocument =>
  act.notice ?? {
    id: 'profile',
    version: profile.version,
    language: lang,
    title: lineOf(profile, profile.texts?.title ?? profile.policies[0]!.title, lang),
    body: lineOf(profile, profile.texts?.body, lang),
    items: profile.purposes
      .filter(({ id }) => Object.hasOwn(act.choices, id))
      .map(({ id, kind, title, text }) => ({
        id,
        kind,
        label: lineOf(profile, title, lang),
        required: false,
        checked: false,
        text: lineOf(profile, text, lang),
      })),
    actions: [],
    links: [{ rel: 'privacy-policy', href: absolute(profile.policies[0]!.url), label: lineOf(profile, profile.policies[0]!.title, lang) }],
  };
