import { type Fault, PROBLEM_STATUS, type ProblemCode, type ProblemDocument } from '../model/problem.js';
import type { PlainAnswer } from './plain-answer.js';

const TITLES: Readonly<Record<ProblemCode, string>> = {
  'malformed-jws': 'The body is not one compact JWS in canonical base64url.',
  'malformed-header': 'The JWS header is not the one this endpoint accepts.',
  unauthorized: 'A valid bearer token is needed.',
  'origin-not-allowed': 'This web origin may not use this endpoint.',
  'not-found': 'There is nothing under this address.',
  'method-not-allowed': 'This address does not take this method.',
  'request-timeout': 'The request took too long.',
  'receipt-conflict': 'Another receipt with this id and key is stored; it stays.',
  gone: 'This version of the endpoint is no longer served.',
  'precondition-failed': 'The stored version is another one than the request expects.',
  'too-large': 'The body is larger than this endpoint takes.',
  'unsupported-media-type': 'The content type or encoding is not accepted here.',
  'alg-not-allowed': 'Only ES256 is accepted.',
  'typ-mismatch': 'The JWS is of another type.',
  'signature-invalid': 'The signature does not fit the content and the key.',
  'payload-not-canonical': 'The payload is not the canonical form of a JSON object.',
  'schema-invalid': 'The payload does not follow the receipt schema.',
  'subject-mismatch': 'The subject is not the thumbprint of the key.',
  'audience-mismatch': 'The receipt is meant for another endpoint.',
  'profile-invalid': 'The profile has errors and was not published.',
  'notice-invalid': 'The notice has errors and was not published.',
  'rate-limited': 'Too many requests; try again later.',
  temporary: 'The receipt could not be stored now; try again later.',
};

const codes = new WeakMap<Response, ProblemCode>();

/** Code of an answer made here, for the log. */
export const problemCodeOf = (response: Response): ProblemCode | undefined => codes.get(response);

/** What a problem may tell besides its code. */
export interface ProblemDetails {
  readonly jti?: string | undefined;
  readonly errors?: readonly Fault[] | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the document beyond the common ones, such as a lint report. */
  readonly more?: object;
}

/** An answer that refuses (RFC 9457). Its text never repeats what was sent. */
export function problemAnswer(
  code: ProblemCode,
  { jti, errors, retryAfter, headers = {}, more }: ProblemDetails = {},
): PlainAnswer {
  const status = PROBLEM_STATUS[code];
  const body: ProblemDocument = {
    type: `urn:pdp-consent:problem:${code}`,
    title: TITLES[code],
    status,
    ...(jti && { jti }),
    ...(errors?.length && { errors }),
    ...(retryAfter && { retry_after: retryAfter }),
    ...more,
  };
  return {
    ...{ status, code, body: JSON.stringify(body) },
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(retryAfter && { 'Retry-After': String(retryAfter) }),
      ...headers,
    },
  };
}

/** An answer as the fetch standard has it. */
export function responseOf({ status, headers, body, code }: PlainAnswer): Response {
  const response = new Response(body, { status, headers });
  if (code) codes.set(response, code);
  return response;
}

/** The same as `problemAnswer`, as a response. */
export const problemResponse = (code: ProblemCode, details?: ProblemDetails): Response =>
  responseOf(problemAnswer(code, details));
