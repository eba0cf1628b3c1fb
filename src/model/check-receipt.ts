import * as v from 'valibot';
import { entryMeaning } from './entry-meaning.js';
import type { JwsCrypto } from './jws-crypto.js';
import type { Fault } from './problem.js';
import type { ReceiptPayload } from './receipt.js';
import { receiptFaults } from './receipt-rules.js';
import { type CheckedPayload, receiptSchema } from './receipt-schema.js';

/** Most faults that are reported of one payload. */
export const MOST_FAULTS = 16;

const escaped = (key: unknown): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** Faults of a valibot result: where, and what is expected. A received value or member name is never repeated. */
export function shapeFaults(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => {
    const path = (issue.path ?? []).map((item) => escaped(item.key));
    if (issue.type === 'strict_object' && issue.expected === 'never')
      return {
        pointer: path
          .slice(0, -1)
          .map((key) => `/${key}`)
          .join(''),
        detail: 'no members beyond those of the schema',
      };
    const isOwnWord = issue.kind === 'validation';
    const detail =
      issue.message && isOwnWord
        ? issue.message
        : issue.type === 'strict_object' && issue.path
          ? 'required'
          : (issue.expected ?? 'another value');
    return { pointer: path.map((key) => `/${key}`).join(''), detail };
  });
}

/**
 * Step 6 of the verifier: schema, then the rules beyond it, then the meaning hashes. `ownJkt` is the thumbprint of the
 * key that signed; `isShaped`: schema and meaning hashes are known to be right. Never throws. No faults = `payload` is a
 * receipt.
 */
export async function checkReceipt(
  payload: object,
  ownJkt: string,
  { sha256 }: Pick<JwsCrypto, 'sha256'>,
  isShaped = false,
): Promise<{ faults: Fault[]; payload?: ReceiptPayload }> {
  const shape = isShaped
    ? { success: true as const, output: payload as CheckedPayload }
    : v.safeParse(receiptSchema, payload);
  if (!shape.success) return { faults: shapeFaults(shape.issues) };
  const faults = receiptFaults(shape.output, ownJkt);
  for (const [n, entry] of isShaped ? [] : shape.output.processing.entries()) {
    // Its members are in order and its texts well-formed, for the payload was canonical: this is its canonical form.
    const meaning = await sha256(JSON.stringify(entryMeaning(entry)));
    if (meaning !== entry.meaning_sha256)
      faults.push({
        pointer: `/processing/${n}/meaning_sha256`,
        detail: 'the hash of the meaning of this entry',
      });
  }
  return faults.length ? { faults: faults.slice(0, MOST_FAULTS) } : { faults, payload: shape.output };
}
