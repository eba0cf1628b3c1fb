import type { DraftProfile } from './reading.js';

/** Members of a profile that hold one sentence in several languages. */
const TEXT_MEMBERS = new Set(
  'name address title text statement label recipientLimit policyTerm termReason necessary note declineText adequacyNote provider purpose'.split(
    ' ',
  ),
);

/** Every text of a profile with its JSON pointer, in the order of the file. */
export function* textsOf(profile: DraftProfile): Iterable<[string, Readonly<Record<string, string>>]> {
  const walk = function* (
    node: unknown,
    at: string,
    key: string,
    parent: string,
  ): Iterable<[string, Readonly<Record<string, string>>]> {
    if (typeof node !== 'object' || node === null) return;
    const members = Object.entries(node);
    const isText =
      (TEXT_MEMBERS.has(key) || parent === 'texts') &&
      !Array.isArray(node) &&
      members.length > 0 &&
      members.every(([, said]) => typeof said === 'string');
    if (isText) yield [at, node as Readonly<Record<string, string>>];
    else
      for (const [name, value] of members)
        yield* walk(value, `${at}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`, name, key);
  };
  yield* walk(profile, '', '', '');
}
