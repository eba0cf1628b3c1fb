import type { FormMessages } from '../messages/forms/form-messages.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { inLanguage } from '../model/text.js';
import type { FieldContent } from './field-content.js';

/**
 * A statement in the first person, from facts of the profile alone: operator with name and address, purpose, data,
 * transfers, term, withdrawal. It never holds a waiver of claims. The operator's own wording, where the profile has
 * one, stands in place of ours, after the address.
 */
export const statementText = (
  profile: OperatorProfile,
  purpose: Purpose,
  content: FieldContent,
  m: FormMessages,
  lang: string,
): readonly string[] => {
  const value = Object.fromEntries(content.items.map((item) => [item.id, item.value])) as Record<
    FieldContent['items'][number]['id'],
    string
  >;
  const own = inLanguage(purpose.statement, lang, profile.languages);
  const built = m.statement({
    kind: purpose.kind,
    operator: content.operator,
    purpose: content.title,
    terms: content.text,
    thirdParties: value.thirdParties,
    crossBorder: value.crossBorder,
    publicSources: value.publicSources,
    categories: value.data,
    term: value.term,
    withdrawal: content.withdrawal,
  });
  return [`${m.addressedTo}: ${content.operator}`, ...(own ? [own] : built)];
};
