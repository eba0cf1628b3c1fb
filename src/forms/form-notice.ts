import type { NoticeDocument } from '../model/decision.js';
import { inLanguage } from '../model/text.js';
import type { SubmitConsentController } from '../ui/submit-consent-controller.js';
import type { FormField } from './form-field.js';
import { POLICY_OPENED } from './policy-opened.js';

/** The document of what the form showed: its hash stands in the receipt, so only shown words and profile facts are in it. */
export const formNotice = (
  controller: SubmitConsentController,
  formId: string,
  fields: readonly FormField[],
): NoticeDocument => {
  const { profile: form } = controller;
  const { lang, profile } = controller.handle;
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, lang, profile.languages);
  const policy = profile.policies[0]!;
  const shown = fields[0]!.shown!.content;
  const statements = fields[0]!.asked!.kind === 'public_distribution' ? [] : (form?.statements ?? []);
  return {
    id: formId,
    version: profile.version,
    language: lang,
    title: say(form?.title) || shown.title,
    body: say(form?.note),
    items: [
      ...fields.map((field) => ({
        id: field.asked!.id,
        kind: field.asked!.kind,
        label: field.shown!.content.label,
        required: field.required,
        checked: false,
        text: field.shown!.fullText,
      })),
      ...statements.map(({ id, text }) => ({
        id,
        kind: 'statement',
        label: say(text),
        required: false,
        checked: false,
      })),
      ...(controller.policyOpened
        ? [
            {
              id: POLICY_OPENED,
              kind: 'statement',
              label: `${shown.policy.title}, ${shown.policy.version}`,
              required: false,
              checked: false,
            },
          ]
        : []),
    ],
    actions: [{ id: 'submit', label: fields[0]!.shown!.messages.send }],
    links: [{ rel: 'privacy-policy', href: policy.urls?.[lang] ?? policy.url, label: say(policy.title) }],
  };
};
