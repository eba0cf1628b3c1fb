import * as v from 'valibot';
import { shapeFaults } from '../model/check-receipt.js';
import { MOST_NOTICES, NOTICE_LIMIT, NOTICE_TYP, operatorNoticeSchema } from '../model/operator-notice.js';
import { jsonResponse } from './answers.js';
import type { EndpointParts, Served } from './endpoint-parts.js';
import { addressFor } from './hosted-operator.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './publish-profile.js';
import { storedPayload } from './standing-choices.js';

/**
 * POST of a notice: its content as JSON without `iss`; `issued` may be left out. It is signed here, once per public
 * address, because visitors compare its issuer with that of their profile.
 */
export async function publishNotice(
  { request, operator }: Served,
  { store, keys, now }: EndpointParts,
): Promise<Response> {
  const value = await readJson(request, NOTICE_LIMIT, 'notice-invalid');
  if (value instanceof Response) return value;
  const issued = new Date(now()).toISOString();
  const notices = operator.addresses.map(({ issuer }) => ({ issued, ...value, iss: issuer }));
  const shape = v.safeParse(operatorNoticeSchema, notices[0]);
  if (!shape.success) return problemResponse('notice-invalid', { errors: shapeFaults(shape.issues) });
  const { id, affects } = shape.output;
  const foreign = affects.origins.findIndex((origin) => !operator.origins.includes(origin));
  if (foreign >= 0)
    return problemResponse('notice-invalid', {
      errors: [{ pointer: `/affects/origins/${foreign}`, detail: 'an origin of this operator' }],
    });
  const signed = notices.map((notice) => keys.sign(NOTICE_TYP, notice));
  if (signed.some((jws) => jws.length > NOTICE_LIMIT)) return problemResponse('too-large');
  const at = Math.floor(now() / 1000);
  if (!(await store.publications.addNotice(operator.slug, id, signed.join('\n'), at)))
    return problemResponse('notice-invalid', {
      errors: [{ pointer: '/id', detail: 'an id that no published notice has' }],
    });
  await store.publications.audit(operator.slug, { at, action: 'notice-published', subject: id });
  return jsonResponse({ status: 'published', id }, 201);
}

/** GET of the notices, each with the issuer of the address that was asked. */
export async function noticesResponse(
  request: Request,
  operator: Served['operator'],
  { store }: EndpointParts,
): Promise<Response> {
  const { issuer } = addressFor(request, operator.addresses);
  const stored = (await store.publications.notices(operator.slug)).flatMap((signed) => signed.split('\n'));
  const own = stored.filter((jws) => (storedPayload(jws) as unknown as { iss?: unknown }).iss === issuer);
  const notices = [...own, ...(operator.notices ?? [])].slice(0, MOST_NOTICES);
  return jsonResponse({ notices }, 200, { 'Cache-Control': 'no-cache' });
}
