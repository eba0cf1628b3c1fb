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
