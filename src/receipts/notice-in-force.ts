import type { NoticeDocument } from '../model/decision.js';
import type { RecordInput } from '../model/receipts-part.js';
import { lineOf } from './line-of.js';

/** The notice that was on screen; for acts without one the profile's own texts, in the language asked for if it has it. */
export const noticeInForce = ({ profile, act, lang: asked }: RecordInput): NoticeDocument => {
  const { languages } = profile;
  const lang = languages.find((own) => `${asked}-`.startsWith(`${own}-`)) ?? languages[0]!;
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
