import type { FormMessages } from '../messages/forms/form-messages.js';
import type { Purpose } from '../model/profile.js';
import { inLanguage, type Text } from '../model/text.js';
import type { ConsentField } from '../ui/consent-field.js';

/**
 * A statement in the first person, from facts of the profile alone: operator with name and address, purpose, data,
 * transfers, term, withdrawal. It never holds a waiver of claims. The operator's own wording, where the profile has
 * one, stands in place of ours, after the address.
 */
export const statementText = (
  { handle: { lang, profile } }: ConsentField,
  purpose: Purpose,
  m: FormMessages,
  words: readonly string[],
  withdrawal = '',
): readonly string[] => {
  const say = (text: Text | undefined): string => inLanguage(text, lang, profile.languages);
  const [
    operator = '',
    ,
    term = '',
    thirdParties = '',
    crossBorder = '',
    publicSources = '',
    categories = '',
  ] = words;
  const own = say(purpose.statement);
  const built = m.statement({
    kind: purpose.kind,
    operator,
    purpose: say(purpose.title),
    terms: say(purpose.text),
    thirdParties,
    crossBorder,
    publicSources,
    categories,
    term,
    withdrawal,
  });
  return [`${m.addressedTo}: ${operator}`, ...(own ? [own] : built)];
};
