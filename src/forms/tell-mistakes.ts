import type { FormMessages } from '../messages/forms/form-messages.js';
import type { ConsentField } from '../ui/consent-field.js';

/** What the facts of a field are, in the order in which describe-field.ts has them. */
const FACTS = [
  'operator',
  'bin',
  'policy',
  'term',
  'data',
  'withdrawal',
  'address',
  'thirdParties',
  'crossBorder',
  'publicSources',
] as const satisfies readonly (keyof FormMessages['missing'])[];

/**
 * Tells the page's author what is wrong with a field, by `pdp-consent-lint`. What comes back is said under the box: the
 * facts without which no consent is taken. No facts at all: the profile does not know the purpose.
 */
export const tellMistakes = (
  field: ConsentField,
  m: FormMessages,
  facts?: readonly unknown[],
  isMisplaced?: boolean,
): string => {
  const { handle, purposeId, kind, name, controller, localName } = field;
  const tell = (rule: string, what: string): void =>
    handle.lint(rule, `<${localName} name="${name}">: ${what}`, field);
  if (!facts) tell('field-unknown', `the profile has no purpose "${purposeId}" of kind "${kind ?? 'any'}".`);
  if (isMisplaced)
    tell(
      'L-ACT-04',
      'distribution to the public stands in a block of its own, and a purpose once in a form.',
    );
  const missing = FACTS.filter((_, at) => facts && at in facts && !facts[at]);
  if (missing.length) tell('field-incomplete', `no consent is taken, missing: ${missing.join(', ')}.`);
  if (facts && /^get$/i.test(controller?.form.getAttribute('method') ?? ''))
    tell('form-get', 'use method="post": a receipt does not belong in an address.');
  return m.refuses(missing.map((fact) => m.missing[fact]).join(', '));
};
