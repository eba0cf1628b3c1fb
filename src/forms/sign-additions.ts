import type { FormFacts, NoticeDocument } from '../model/decision.js';
import type { ActResult, FormProof } from '../model/handle.js';
import { inLanguage } from '../model/text.js';
import type { Additions, SubmitConsentController } from '../ui/submit-consent-controller.js';
import { commit, createSalt, nameAsCommitted } from './commitment.js';
import type { Carried, FormField } from './form-field.js';
import { POLICY_OPENED } from './policy-opened.js';

/** What a receipt says besides, when a form has more than plain boxes. */
export interface SignedAdditions {
  readonly facts: Partial<FormFacts>;
  /** Further lines of the notice document. */
  readonly items: NoticeDocument['items'];
  readonly proof: Partial<FormProof>;
  /** Someone acts for another, and does not say who. */
  readonly isNameless: boolean;
  /** Has the act recorded at the level chosen; nothing comes back if the form must not be sent. */
  record(decide: (level: FormFacts['level']) => Promise<ActResult>): Promise<ActResult | undefined>;
  carriedBy(field: FormField): Carried;
}

const item = (id: string, label: string) => ({
  id,
  kind: 'statement',
  label,
  required: false,
  checked: false,
});

/** Statements, a representative, a policy that was opened, a consent in writing: chunk for the forms that have them. */
export const signAdditions = async (
  { handle, profile: form }: SubmitConsentController,
  { acting, statements = [], policyOpened }: Additions,
  group: readonly FormField[],
  ticked: readonly FormField[],
): Promise<SignedAdditions> => {
  const { lang, profile } = handle;
  const { asked, shown } = group[0]!;
  const isPublic = asked!.kind === 'public_distribution';
  const stated = [...(isPublic ? [] : statements), ...(policyOpened ? [POLICY_OPENED] : [])];
  const representative_name = acting && nameAsCommitted(acting.name);
  const salt = representative_name ? createSalt() : undefined;
  let cms: string | undefined;
  return {
    isNameless: representative_name === '',
    facts: {
      ...(salt && {
        actingAs: 'representative',
        actingBasis: acting!.basis,
        representativeCommitment: await commit({ representative_name: representative_name!, salt }),
      }),
      ...(stated.length && { statements: stated }),
    },
    items: [
      ...((!isPublic && form?.statements) || []).map(({ id, text }) =>
        item(id, inLanguage(text, lang, profile.languages)),
      ),
      ...(policyOpened ? [item(POLICY_OPENED, shown!.policy)] : []),
    ],
    proof: salt ? { representative_salt: salt } : {},
    async record(decide) {
      const levels = ticked.map((field) => field.level);
      const level = (['signed', 'paper'] as const).find((one) => levels.includes(one));
      if (!level) return decide('simple');
      const { consentInWriting } = await import('./consent-in-writing.js');
      const written = await consentInWriting(level, decide, { form, handle, fields: ticked });
      ({ cms } = written);
      if (written.complaint) for (const field of ticked) field.complain(written.complaint);
      if (!written.isStopped) return written.result ?? { status: 'none' };
      ticked.find((field) => field.level === level)?.focus();
      return;
    },
    carriedBy: ({ level }) => ({
      representative_salt: salt,
      representative_name,
      cms: level === 'signed' ? cms : undefined,
    }),
  };
};
