import type { OperatorProfile } from '../model/profile.js';
import { whereIs } from './deep-elements.js';
import type { FieldFacts, FormPageFacts } from './page-facts.js';

/** What the browser's own names of fields collect, as ids and DPV terms usually call it. */
const CATEGORIES: readonly [RegExp, RegExp][] = [
  [/^(name|given-name|family-name|additional-name)$/, /name/i],
  [/^email$/, /e-?mail/i],
  [/^tel/, /phone|tel/i],
  [/^bday/, /birth/i],
  [/^(street-address|address-|postal-code)/, /address/i],
  [/^organization$/, /employer|organi[sz]ation|company/i],
  [/^organization-title$/, /position|job|occupation/i],
  [/^sex$/, /\bsex|gender/i],
  [/^cc-/, /card|payment/i],
];

const IDENTITY_PAPER =
  /удостоверени\S* личности|паспорт|скан\S* удостоверени|жеке куәлі|төлқұжат|identity (card|paper|document)|passport|\bid[ _-]?(card|scan|copy)\b/i;

const SKIPPED =
  'input[type=hidden],input[type=submit],input[type=button],input[type=reset],input[type=checkbox],input[type=radio],input[type=password]';

const labelOf = (field: HTMLInputElement): string =>
  [...(field.labels ?? [])].map((label) => label.textContent?.trim()).join(' ') ||
  (field.getAttribute('aria-label') ?? field.placeholder ?? '');

/** The data category of a field: by its attribute, else by what the browser may fill in; undefined if neither tells. */
const categoryOf = (field: HTMLInputElement, { data }: OperatorProfile): string | undefined => {
  const said = field.dataset['pdpData'];
  if (said) return said;
  const token =
    field.type === 'email'
      ? 'email'
      : field.type === 'tel'
        ? 'tel'
        : (field.autocomplete ?? '').split(/\s+/).at(-1)!;
  const words = CATEGORIES.find(([pattern]) => pattern.test(token))?.[1];
  if (!words) return undefined;
  return data.find(({ id, type }) => words.test(id) || words.test(type))?.id ?? token;
};

const fieldFacts = (field: HTMLInputElement, profile: OperatorProfile): FieldFacts => {
  const label = labelOf(field);
  const category = categoryOf(field, profile);
  return {
    name: field.name || field.id || field.type,
    type: field.type,
    ...(label && { label }),
    ...(category && { category }),
    identityPaper: IDENTITY_PAPER.test(`${label} ${field.name} ${field.id}`),
  };
};

const findName = (form: HTMLFormElement, fields: readonly Element[]): boolean => {
  const selector =
    fields.map((field) => field.getAttribute('subject')).find(Boolean) ?? '[autocomplete~="name"]';
  try {
    return (form.querySelector(selector) ?? document.querySelector(selector)) !== null;
  } catch {
    return false; // Not a selector, so it refers to no field.
  }
};

/** Forms that ask for consent, with their fields. Values are not read; passwords are not even listed. */
export const measureForms = (root: ParentNode, profile: OperatorProfile): FormPageFacts[] =>
  [...root.querySelectorAll('form')].flatMap((form) => {
    const consents = [...form.querySelectorAll('pdp-consent-field')];
    if (!consents.length) return [];
    const fields = [...form.elements].filter(
      (field): field is HTMLInputElement => field.matches('input,textarea,select') && !field.matches(SKIPPED),
    );
    return [
      {
        where: whereIs(form),
        hasNameField: findName(form, consents),
        fields: fields.map((field) => fieldFacts(field, profile)),
      },
    ];
  });
