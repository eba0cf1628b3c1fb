import { canonicalJson } from './canonical-json.js';
import { type JwsCrypto, webCrypto } from './jws-crypto.js';

/** Checksum of an export file: SHA-256 over the canonical form of all its members but the checksum itself. */
export const exportChecksum = async (
  file: object,
  { sha256 }: Pick<JwsCrypto, 'sha256'> = webCrypto,
): Promise<string> => {
  const { file_sha256: _, ...rest } = file as { file_sha256?: unknown };
  return sha256(canonicalJson(rest));
};

/** `checksum-wrong` for a file that says a checksum which is not its own; undefined if it fits, or the file says none. */
export const checksumCode = async (
  parsed: object,
  checksum: string | undefined,
  crypto: JwsCrypto,
): Promise<string | undefined> => {
  if (checksum === undefined) return undefined;
  try {
    return (await exportChecksum(parsed, crypto)) === checksum ? undefined : 'checksum-wrong';
  } catch {
    return 'checksum-wrong'; // Text that has no canonical form was not written by us.
  }
};
