import type { NoticeDocument } from '../model/decision.js';
import type { RecordInput } from '../model/receipts-part.js';
import { lineOf } from './line-of.js';

/** The notice that was on screen; for acts by script the profile's own texts, as they are in force. */
export const noticeInForce = ({ profile, act, lang }: RecordInput): NoticeDocument => {
  const line = lineOf(profile, lang);
  return (
    act.notice ?? {
      id: 'profile',
      version: profile.version,
      language: lang,
      title: line(profile.policies[0]!.title),
      body: line(profile.texts?.body),
      items: profile.purposes
        .filter(({ id }) => Object.hasOwn(act.choices, id))
        .map(({ id, kind, title, text }) => ({
          id,
          kind,
          label: line(title),
          required: false,
          checked: false,
          text: line(text),
        })),
      actions: [],
      links: [],
    }
  );
};
