import type { NoticeDocument } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import { inLanguage } from '../model/text.js';
import type { RightsTexts } from '../messages/rights/rights-texts.js';
import type { RequestKind } from './request-kind.js';

/** What the panel said about a request: sentences of ours and of the profile, nothing that was typed. */
export const requestNotice = (
  { profile, lang }: Pick<ConsentHandle, 'profile' | 'lang'>,
  kind: RequestKind,
  texts: RightsTexts,
): NoticeDocument => {
  const policy = profile.policies[0]!;
  const href = policy.urls?.[lang] ?? policy.url;
  return {
    id: 'rights',
    version: profile.version,
    language: lang,
    title: texts.title,
    body: `${texts.kinds[kind].title}. ${texts.kinds[kind].about}`,
    items: [],
    actions: [{ id: kind, label: texts.kinds[kind].title }],
    links: [
      {
        rel: 'privacy-policy',
        href: new URL(href, location.origin).href,
        label: inLanguage(policy.title, lang, profile.languages),
      },
    ],
  };
};
