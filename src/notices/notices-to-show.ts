import type { ConsentHandle } from '../model/handle.js';
import { type OperatorNotice, verifyNotice } from '../model/operator-notice.js';
import { payloadOf } from '../model/payload-of.js';
import { isForVisitor, liftBlock } from './answered-request.js';
import { fetchNotices } from './fetch-notices.js';

const GRANTS = ['given', 'renewed'];

/**
 * Signed notices that this visitor has to see (docs/receipts.md 11). Nothing is fetched without a grant in the ledger.
 * Whatever fails a check is not shown and no word of it leaves here: one error with a code is all. An answer to a request
 * to block lifts that block.
 */
export const noticesToShow = async (handle: ConsentHandle, now: number): Promise<OperatorNotice[]> => {
  const { profile } = handle;
  const { issuer, jwks } = profile.receipts;
  if (!profile.notices || !jwks || !issuer) return [];
  const payloads = (await (await handle.ledger()).receipts(profile.id)).map(({ jws }) => payloadOf(jws));
  if (
    !payloads.some((payload) => payload?.processing.some(({ event_state }) => GRANTS.includes(event_state)))
  )
    return [];
  const acknowledged = new Set(payloads.map((payload) => payload?.event.notice_id));
  let fetched: readonly string[];
  try {
    fetched = await fetchNotices(profile, now);
  } catch (cause) {
    handle.report(
      'ERR_NOTICE_REJECTED',
      'The operator’s notices could not be fetched; it is tried again on the next page.',
      cause,
    );
    return [];
  }
  const expected = {
    iss: issuer.startsWith('/') ? new URL(issuer, location.href).href : issuer,
    origin: location.origin,
    now,
  };
  const checks = await Promise.all(
    fetched.map((jws) => verifyNotice(jws, jwks as Parameters<typeof verifyNotice>[1], expected)),
  );
  const refused = checks.flatMap((check) => (check.ok || check.code === 'expired' ? [] : check.code));
  if (refused.length) handle.report('ERR_NOTICE_REJECTED', `A notice was not shown: ${refused.join(', ')}.`);
  const shown = new Map<string, OperatorNotice>();
  for (const check of checks) {
    if (!check.ok || acknowledged.has(check.payload.id) || !isForVisitor(check.payload, payloads)) continue;
    const { id, issued } = check.payload;
    // One that was corrected under the same id takes the place of the earlier one, whoever repeats that.
    if (Date.parse(issued) >= Date.parse(shown.get(id)?.issued ?? issued)) shown.set(id, check.payload);
  }
  for (const notice of shown.values()) await liftBlock(handle, notice, payloads);
  return [...shown.values()];
};
