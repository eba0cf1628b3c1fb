import type { FormMessages } from '../messages/forms/form-messages.js';
import type { Purpose } from '../model/profile.js';
import { inLanguage } from '../model/text.js';
import type { ConsentField } from '../ui/consent-field.js';
import type { FieldExtras } from '../ui/field-extras.js';
import { problemOf, renderField } from '../ui/field-view.js';
import { adoptFallback } from './adopt-fallback.js';
import { fieldContent, type FieldContent } from './field-content.js';

/** What a field shows and whether it may ask, for one language. */
export interface FieldDescription {
  readonly lang: string;
  readonly messages: FormMessages;
  readonly purpose: Purpose;
  readonly content: FieldContent;
  readonly paragraphs: readonly string[];
  /** All words before the box; they go into the notice document. */
  readonly fullText: string;
  /** Nothing is asked: another legal ground, or a field where it must not stand. */
  readonly isIdle: boolean;
  /** The visitor had ticked the box that served without script. */
  readonly wasTicked: boolean;
  readonly extras: FieldExtras | undefined;
  /** Draws the field; it comes with its words, since without them there is nothing to draw. */
  readonly render: typeof renderField;
  readonly problem: typeof problemOf;
}

const FIELD = 'pdp-consent-field';

/** Distribution to the public is asked in a block of its own (infopro 5.6), and one purpose once in a form. */
const isMisplaced = (field: ConsentField, purpose: Purpose): boolean => {
  const around = field.parentElement?.closest(`${FIELD}, fieldset`);
  const isShared = !!around && (around.localName === FIELD || around.querySelectorAll(FIELD).length > 1);
  const twin = field.controller?.fields.find((other) => other.purposeId === field.purposeId);
  return (purpose.kind === 'public_distribution' && isShared) || (!!twin && twin !== field);
};

/**
 * Looks the purpose up and puts it into words. Undefined: the profile knows no such purpose, and the field stays inert.
 * Mistakes of the page are told by `pdp-consent-lint`.
 */
export const describeField = async (
  field: ConsentField,
  messages: FormMessages,
): Promise<FieldDescription | undefined> => {
  const { handle, purposeId, kind, name, controller } = field;
  const { lang, profile } = handle;
  const tell = (rule: string, what: string): void =>
    handle.lint(rule, `<${FIELD} name="${name}">: ${what}`, field);
  const purpose = profile.purposes.find(({ id, kind: own }) => id === purposeId && own === (kind ?? own));
  if (!purpose) {
    adoptFallback(field);
    tell('field-unknown', `the profile has no purpose "${purposeId}" of kind "${kind ?? 'any'}".`);
    return;
  }
  const found = fieldContent(profile, purpose, messages, lang);
  const needsAddress = field.statement && !inLanguage(profile.operator.address, lang);
  const content = {
    ...found,
    missing:
      purpose.basis !== 'consent'
        ? []
        : needsAddress
          ? [...found.missing, 'address' as const]
          : found.missing,
  };
  const paragraphs = field.statement
    ? (await import('./statement-text.js')).statementText(profile, purpose, content, messages, lang)
    : [content.text];
  const form = controller?.profile;
  const isRare =
    purpose.crossBorder.writtenForm ||
    form?.statements ||
    form?.representative ||
    form?.declineUrl ||
    form?.note;
  const extras = isRare ? await import('../ui/field-extras.js') : undefined;
  const misplaced = isMisplaced(field, purpose);
  if (misplaced)
    tell(
      'L-ACT-04',
      'distribution to the public stands in a block of its own, and a purpose once in a form.',
    );
  if (content.missing.length)
    tell('field-incomplete', `no consent is taken, missing: ${content.missing.join(', ')}.`);
  if (controller?.form.getAttribute('method')?.toLowerCase() === 'get')
    tell('form-get', 'use method="post": a receipt does not belong in an address.');
  return {
    lang,
    messages,
    purpose,
    content,
    paragraphs,
    fullText: [...paragraphs, ...content.items.map(({ term, value }) => `${term}: ${value}`)].join('\n'),
    render: renderField,
    problem: problemOf,
    isIdle: purpose.basis !== 'consent' || misplaced,
    extras,
    wasTicked: adoptFallback(field),
  };
};
