import { JWS_LIMIT } from '../model/compact-jws.js';
import { proveReceipt, readReceipt } from '../model/verify-receipt.js';
import { acknowledge } from './acknowledge.js';
import { jsonResponse, receiptAnswer } from './answers.js';
import type { EndpointParts, Served } from './endpoint-parts.js';
import { newReceipt } from './new-receipt.js';
import { nodeCrypto } from './node-crypto.js';
import { problemResponse } from './problem-response.js';
import { bytesAsText, readBody } from './read-body.js';
import { StoreError } from './receipt-store.js';

const CONTENT_TYPE = /^(text\/plain|application\/jose)(\s*;\s*charset=("?)(utf-8|us-ascii)\3)?\s*$/i;
/** Seconds after which a client tries again, by what was wrong. */
const RETRY_AFTER = { full: 60, busy: 5, unavailable: 10, failed: 10 } as const;
const OVERLOADED_RETRY = 2;

/** Why a store could not take it, as an answer. */
export function storeProblem(error: unknown): Response {
  return problemResponse('temporary', {
    retryAfter: error instanceof StoreError ? RETRY_AFTER[error.reason] : RETRY_AFTER.unavailable,
  });
}

/**
 * Takes one receipt, cheapest check first: type and size, shape, rate, signature and content, storage. Answers 201 or
 * 200 only for what is durable.
 */
export async function receiveReceipt(served: Served, parts: EndpointParts): Promise<Response> {
  const { request, operator, address } = served;
  if (
    !CONTENT_TYPE.test(request.headers.get('content-type') ?? '') ||
    request.headers.has('content-encoding')
  )
    return problemResponse('unsupported-media-type');
  const body = await readBody(request, JWS_LIMIT);
  if (!body) return problemResponse('too-large');
  const jws = bytesAsText(body);
  const read = readReceipt(jws);
  if (typeof read === 'string') return problemResponse(read);

  const wait = parts.limiter.takeClient(address) || parts.limiter.waitForKey(read.jwk.x);
  if (wait) return problemResponse('rate-limited', { retryAfter: wait });
  if (parts.load.isOverloaded()) return problemResponse('temporary', { retryAfter: OVERLOADED_RETRY });

  const { addresses, origins, slug } = operator;
  const requestOrigin = request.headers.get('origin') ?? undefined;
  const proven = await proveReceipt(
    read,
    { audiences: addresses.map(({ endpoint }) => endpoint), origins, requestOrigin },
    nodeCrypto,
  );
  if (!proven.ok) return problemResponse(proven.code, { jti: proven.payload?.jti, errors: proven.errors });
  const { payload, hash, jkt } = proven;
  served.jti = payload.jti;

  const receivedAt = Math.floor(parts.now() / 1000);
  const { issuer } = addresses.find(({ endpoint }) => endpoint === payload.aud)!;
  const receipt = newReceipt({ operator: slug, jws, hash, jkt, payload, receivedAt });
  try {
    const put = await parts.store.put(receipt, (flags) =>
      acknowledge({ payload, hash, jkt, issuer, receivedAt }, flags, parts.keys),
    );
    served.code = put.outcome;
    if (put.outcome === 'conflict') return problemResponse('receipt-conflict', { jti: payload.jti });
    if (put.outcome === 'duplicate') return jsonResponse(receiptAnswer(put.receipt, 'duplicate'));
    parts.limiter.takeKey(read.jwk.x);
    return jsonResponse(receiptAnswer(put.receipt, 'recorded'), 201, {
      Location: `${new URL(payload.aud).pathname}/${payload.jti}`,
    });
  } catch (error) {
    return storeProblem(error);
  }
}
