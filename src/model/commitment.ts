import { canonicalJson } from './canonical-json.js';
import { type JwsCrypto, webCrypto } from './jws-crypto.js';

/** Whose name a commitment hides. */
export type CommittedMember = 'subject_name' | 'representative_name';

/** A name as it is committed to (docs/receipts.md 3.1). Undefined: empty or ill-formed, so no consent is taken. */
export const committedName = (typed: string): string | undefined => {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return name && !/\p{Surrogate}/u.test(name) ? name : undefined;
};

/** Commitment to a name: SHA-256 over salt and name, base64url (docs/receipts.md 3.3). Undefined for a name that can't be. */
export const commitmentOf = async (
  member: CommittedMember,
  typed: string,
  salt: string,
  sha256: JwsCrypto['sha256'] = webCrypto.sha256,
): Promise<string | undefined> => {
  const name = committedName(typed);
  return name === undefined ? undefined : sha256(canonicalJson({ salt, [member]: name }));
};
