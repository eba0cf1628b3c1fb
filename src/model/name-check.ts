import { commitmentOf } from './commitment.js';
import type { ExportFile } from './export-schema.js';
import type { JwsCrypto } from './jws-crypto.js';
import type { ReceiptPayload } from './receipt.js';

/** Tells whether a receipt belongs to a name as it was typed in the form. */
export type NameCheck = (typed: string) => Promise<boolean>;

/**
 * Opens the commitment of a form receipt with the salt that the holder kept (docs/receipts.md 3): to the person who
 * consents, or to the one who acted for them. Undefined for what is no form receipt, or has no salt in the file.
 */
export const nameCheckOf = (
  payload: ReceiptPayload | undefined,
  proofs: ExportFile['form_proofs'],
  sha256: JwsCrypto['sha256'],
): NameCheck | undefined => {
  const form = payload?.form;
  const proof = proofs.find(({ jti }) => jti === payload?.jti);
  if (!form || !proof) return undefined;
  const { salt, representative_salt: otherSalt } = proof;
  return async (typed) =>
    (await commitmentOf('subject_name', typed, salt, sha256)) === form.commitment ||
    (otherSalt !== undefined &&
      form.representative_commitment !== undefined &&
      (await commitmentOf('representative_name', typed, otherSalt, sha256)) ===
        form.representative_commitment);
};
