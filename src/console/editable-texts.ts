import type { OperatorProfile } from '../model/profile.js';
import type { Text } from '../model/text.js';

/** One text of the profile that the console edits. */
export interface EditableText {
  /** JSON pointer of the text; its languages lie below. */
  readonly pointer: string;
  /** Key of its label. */
  readonly field: string;
  readonly text: Text;
  /** What is written instead where the profile says nothing; by language. */
  readonly standard?: boolean;
}
export interface TextGroup {
  readonly id: string;
  readonly kind: 'banner' | 'operator' | 'data' | 'form' | 'purpose' | 'other';
  /** Title of the purpose or form. */
  readonly title?: Text;
  readonly texts: readonly EditableText[];
}

const BANNER = ['title', 'body', 'refuse', 'accept', 'settings'] as const;
const OTHER = ['afterWithdrawal', 'authArea', 'noscript', 'external'] as const;
const PURPOSE = [
  'title',
  'text',
  'statement',
  'necessary',
  'termReason',
  'policyTerm',
  'recipientLimit',
] as const;
const FORM = ['title', 'note', 'declineText'] as const;

/** Members of `node` that hold a text, and those that are always offered. */
const members = <Name extends string>(
  node: { readonly [Key in Name]?: Text | undefined },
  names: readonly Name[],
  at: string,
  always: readonly Name[] = [],
): EditableText[] =>
  names.flatMap((field) =>
    node[field] || always.includes(field)
      ? [{ pointer: `${at}/${field}`, field, text: node[field] ?? {} }]
      : [],
  );

/** The texts of a profile, in the order in which a visitor meets them. */
export function editableTexts(profile: OperatorProfile): TextGroup[] {
  const { texts = {}, purposes, forms = [], data, operator } = profile;
  return [
    {
      id: 'banner',
      kind: 'banner' as const,
      texts: members(texts, BANNER, '/texts', BANNER).map((one) => ({ ...one, standard: true })),
    },
    ...purposes.map((purpose, at) => ({
      id: `purpose-${purpose.id}`,
      kind: 'purpose' as const,
      title: purpose.title,
      texts: members(purpose, PURPOSE, `/purposes/${at}`, ['title', 'text']),
    })),
    ...forms.map((form, at) => ({
      id: `form-${form.id}`,
      kind: 'form' as const,
      title: form.title,
      texts: [
        ...members(form, FORM, `/forms/${at}`, ['title']),
        // A draft may lack what the schema wants: a text that was emptied in its last language.
        ...(form.statements ?? []).map(({ text = {} }, i) => ({
          pointer: `/forms/${at}/statements/${i}/text`,
          field: 'statement',
          text,
        })),
      ],
    })),
    { id: 'other', kind: 'other' as const, texts: members(texts, OTHER, '/texts') },
    {
      id: 'data',
      kind: 'data' as const,
      texts: data.map(({ label = {} }, at) => ({
        pointer: `/data/${at}/label`,
        field: 'label',
        text: label,
      })),
    },
    {
      id: 'operator',
      kind: 'operator' as const,
      texts: members(operator, ['name', 'address'], '/operator', ['name']),
    },
  ].filter(({ texts: list }) => list.length > 0);
}
