import type { NoticeDocument } from '../model/decision.js';
import { inLanguage, type Text } from '../model/text.js';
import type { SubmitConsentController } from '../ui/submit-consent-controller.js';
import type { FormField } from './form-field.js';

/** The document of what the form showed: its hash stands in the receipt, so only shown words and profile facts are in it. */
export const formNotice = (
  { handle: { lang, profile }, profile: form }: SubmitConsentController,
  id: string,
  fields: readonly FormField[],
  additions: NoticeDocument['items'] = [],
): NoticeDocument => {
  const say = (text: Text | undefined): string => inLanguage(text, lang, profile.languages);
  const [policy] = profile.policies;
  const { title, messages } = fields[0]!.shown!;
  return {
    id,
    version: profile.version,
    language: lang,
    title: say(form?.title) || title,
    body: say(form?.note),
    items: [
      ...fields.map(({ required, shown }) => ({
        id: shown!.purpose.id,
        kind: shown!.purpose.kind,
        label: shown!.label,
        required,
        checked: false,
        text: shown!.fullText,
      })),
      ...additions,
    ],
    actions: [{ id: 'submit', label: messages.send }],
    links: [{ rel: 'privacy-policy', href: policy!.urls?.[lang] ?? policy!.url, label: say(policy!.title) }],
  };
};
