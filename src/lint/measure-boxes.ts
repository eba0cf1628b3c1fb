import type { Purpose } from '../model/profile.js';
import { deepElements, isSeen, seenText, whereIs } from './deep-elements.js';
import type { Measured } from './measured.js';
import type { BoxFacts } from './page-facts.js';

const TERMS =
  /пользовательск\S+ соглашени|услови\S+ (пользования|использования)|оферт|terms of (use|service)|terms and conditions|пайдалану (шарт|келісім)|оферта/i;

const BOX = 'input[type=checkbox],[role=switch],[role=checkbox]';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The purpose is told in full where the box stands. */
const isTold = (purpose: Purpose, text: string): boolean =>
  [...Object.values(purpose.statement ?? {}), ...Object.values(purpose.text)].some((said) =>
    text.includes(plain(said)),
  );

const hasLink = (block: Element): boolean =>
  [...deepElements(block.shadowRoot ?? block, 'a[href]')].length > 0 ||
  block.querySelector('a[href]') !== null;

const purposeOf = (field: Element): string =>
  field.getAttribute('purpose') ?? field.getAttribute('name') ?? '';

/** Kinds of the other consents in the nearest group of fields. */
const neighbours = (field: Element, kindOf: (id: string) => string | undefined): string[] =>
  [...(field.closest('fieldset')?.querySelectorAll('pdp-consent-field') ?? [])]
    .filter((other) => other !== field)
    .flatMap((other) => other.getAttribute('kind') ?? kindOf(purposeOf(other)) ?? []);

/** A field's own box is measured with its field. */
const isOfField = (input: Element): boolean =>
  (input.closest('pdp-consent-field') ?? (input.getRootNode() as Partial<ShadowRoot>).host)?.localName ===
  'pdp-consent-field';

const isTicked = (box: Element): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';

/**
 * Boxes and switches that give consents: fields in forms, and native boxes of banner and settings whose name is a
 * purpose. `touched` holds boxes that the visitor has used: what they show is the visitor's own.
 */
export const measureBoxes = (
  root: ParentNode,
  { profile, state }: Measured,
  touched: WeakSet<Element> = new WeakSet(),
): BoxFacts[] => {
  const byId = new Map(profile.purposes.map((purpose) => [purpose.id, purpose]));
  const kindOf = (id: string) => byId.get(id)?.kind;
  const boxOf = (
    block: Element,
    ids: readonly string[],
    kinds: readonly string[],
    [input, ...others]: readonly Element[],
  ): BoxFacts => {
    // What another box says, it says for itself.
    const text = plain(
      seenText(block, new Set(others.flatMap((other) => [...((other as HTMLInputElement).labels ?? [])]))),
    );
    const purposes = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      where: whereIs(block),
      label: text.slice(0, 120),
      purposes: ids,
      kinds,
      checked: !!input && isTicked(input) && !touched.has(input),
      grantedBefore: ids.every((id) => state[id]?.state === 'given'),
      alsoTerms: TERMS.test(text) && block.localName === 'pdp-consent-field',
      textBehindLink: purposes.some((purpose) => !isTold(purpose, text)) && hasLink(block),
    };
  };
  const fields = [...deepElements(root, 'pdp-consent-field')].filter(isSeen).map((field) => {
    const ids = purposeOf(field)
      .split(/[\s,]+/)
      .filter(Boolean);
    const kinds = field.getAttribute('kind')?.split(/[\s,]+/) ?? ids.flatMap((id) => kindOf(id) ?? []);
    const boxes = [...deepElements<Element>(field.shadowRoot ?? field, BOX), ...field.querySelectorAll(BOX)];
    return {
      ...boxOf(field, ids, kinds, boxes),
      required: field.hasAttribute('required'),
      sharesBlockWith: neighbours(field, kindOf),
    };
  });
  const switches = [...deepElements<HTMLInputElement>(root, 'input[type=checkbox]')]
    .filter((input) => byId.get(input.name)?.basis === 'consent' && !isOfField(input) && isSeen(input))
    .map((input) => ({
      ...boxOf(input.labels?.[0] ?? input, [input.name], [kindOf(input.name)!], [input]),
      where: whereIs(input),
      textBehindLink: false,
    }));
  return [...fields, ...switches];
};
