import { JWS_LIMIT } from '../model/compact-jws.js';
import type { JwsCrypto } from '../model/jws-crypto.js';
import { proveReceipt, readReceipt } from '../model/verify-receipt.js';
import { acknowledge } from './acknowledge.js';
import { receiptAnswer } from './answers.js';
import type { EndpointParts, Served } from './endpoint-parts.js';
import { newReceipt } from './new-receipt.js';
import { isKnownPoint, nodeCrypto } from './node-crypto.js';
import { jsonAnswer, type PlainAnswer } from './plain-answer.js';
import { problemAnswer, problemResponse, responseOf } from './problem-response.js';
import { quickPayload } from './quick-payload.js';
import { quickRead, rememberHeader } from './quick-read.js';
import { bytesAsText, readBody } from './read-body.js';
import { StoreError } from './receipt-store.js';

const CONTENT_TYPE = /^(text\/plain|application\/jose)(\s*;\s*charset=("?)(utf-8|us-ascii)\3)?\s*$/i;
/** Seconds after which a client tries again, by what was wrong. */
const RETRY_AFTER = { full: 60, busy: 5, unavailable: 10, failed: 10 } as const;
const OVERLOADED_RETRY = 2;
const quickCrypto: JwsCrypto = { ...nodeCrypto, quickPayload };

/** True for the content types of docs/receipts.md 9.1. */
export const isReceiptType = (contentType: string | null | undefined): boolean =>
  CONTENT_TYPE.test(contentType ?? '');

const storeAnswer = (error: unknown): PlainAnswer =>
  problemAnswer('temporary', {
    retryAfter: error instanceof StoreError ? RETRY_AFTER[error.reason] : RETRY_AFTER.unavailable,
  });

/** Why a store could not take it, as an answer. */
export const storeProblem = (error: unknown): Response => responseOf(storeAnswer(error));

/** Takes one receipt, cheapest check first. The first two, of type and size, need the request itself. */
export async function receiveReceipt(served: Served, parts: EndpointParts): Promise<Response> {
  const { request } = served;
  if (!isReceiptType(request.headers.get('content-type')) || request.headers.has('content-encoding'))
    return problemResponse('unsupported-media-type');
  const body = await readBody(request, JWS_LIMIT);
  if (!body) return problemResponse('too-large');
  const origin = request.headers.get('origin') ?? undefined;
  return responseOf(await takeReceipt(bytesAsText(body), origin, served, parts));
}

/** The further checks: shape, rate, signature and content, storage. Answers 201 or 200 only for what is durable. */
export async function takeReceipt(
  jws: string,
  requestOrigin: string | undefined,
  served: Pick<Served, 'operator' | 'address' | 'jti' | 'code'>,
  parts: EndpointParts,
): Promise<PlainAnswer> {
  const { operator, address } = served;
  const read = quickRead(jws) ?? readReceipt(jws, isKnownPoint);
  if (typeof read === 'string') return problemAnswer(read);

  const wait = parts.limiter.takeClient(address) || parts.limiter.waitForKey(read.jwk.x);
  if (wait) return problemAnswer('rate-limited', { retryAfter: wait });
  if (parts.load.isOverloaded()) return problemAnswer('temporary', { retryAfter: OVERLOADED_RETRY });

  const { audiences, addresses, origins, slug } = operator;
  const proven = await proveReceipt(read, { audiences, origins, requestOrigin }, quickCrypto);
  if (!proven.ok) return problemAnswer(proven.code, { jti: proven.payload?.jti, errors: proven.errors });
  const { payload, hash, jkt } = proven;
  rememberHeader(read);
  served.jti = payload.jti;

  const receivedAt = Math.floor(parts.now() / 1000);
  const { issuer, path } = addresses.find(({ endpoint }) => endpoint === payload.aud)!;
  const receipt = newReceipt({ operator: slug, jws, hash, jkt, payload, receivedAt });
  try {
    const put = await parts.store.put(receipt, (flags) =>
      acknowledge({ payload, hash, jkt, issuer, receivedAt }, flags, parts.keys),
    );
    served.code = put.outcome;
    if (put.outcome === 'conflict') return problemAnswer('receipt-conflict', { jti: payload.jti });
    if (put.outcome === 'duplicate') return jsonAnswer(receiptAnswer(put.receipt, 'duplicate'));
    parts.limiter.takeKey(read.jwk.x);
    return jsonAnswer(receiptAnswer(put.receipt, 'recorded'), 201, {
      Location: `${path}/${payload.jti}`,
    });
  } catch (error) {
    return storeAnswer(error);
  }
}
