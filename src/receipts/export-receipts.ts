import { fromBase64url } from '../model/base64url.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { FormProof } from '../model/handle.js';
import type { OperatorProfile } from '../model/profile.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { StoredReceipt } from '../model/receipts-part.js';
import { absolute } from './absolute.js';
import type { LedgerContents } from './check-chain.js';
import { digest } from './digest.js';

/** The visitor's file (docs/receipts.md 12): no private key and no name. `proofs`: salts of forms sent in this page's life; they are never stored. */
export const exportReceipts = async (
  profile: OperatorProfile,
  { receipts, notices }: LedgerContents,
  now: number,
  proofs: readonly FormProof[] = [],
): Promise<object> => {
  const { issuer, jwks, endpoint } = profile.receipts;
  const policies = new Map<string, object>();
  for (const { jws } of receipts) {
    try {
      const { policy } = (
        JSON.parse(new TextDecoder().decode(fromBase64url(jws.split('.')[1]!))) as ReceiptPayload
      ).privacy_notice;
      policies.set(`${policy.url} ${policy.version}`, {
        url: policy.url,
        version: policy.version,
        ...(policy.sha256 && { sha256: policy.sha256 }),
      });
    } catch {
      // A damaged receipt is exported as it is; only its policy can't be told.
    }
  }
  const entry = ({ jws, state, ack, receivedAt, reason, hash }: StoredReceipt): object => ({
    state,
    ...(jws ? { jws } : { receipt_sha256: hash }),
    ...(ack && { ack }),
    ...(receivedAt && { received_at: receivedAt }),
    ...(reason && { reason }),
  });
  const file = {
    format: 'pdp-consent-export/1',
    exported_at: new Date(now).toISOString(),
    origin: location.origin,
    entries: receipts.map(entry),
    notice_documents: notices,
    policies: [...policies.values()],
    operators: endpoint
      ? [
          {
            iss: issuer?.startsWith('/') ? location.origin + issuer : (issuer ?? ''),
            aud: absolute(endpoint),
            jwks: jwks ?? { keys: [] },
          },
        ]
      : [],
    form_proofs: proofs.filter((proof) => receipts.some(({ jti }) => jti === proof.jti)),
  };
  // A checksum over the unsigned parts too, so that damage to any byte of the file is seen.
  return { ...file, file_sha256: await digest(canonicalJson(file)) };
};
