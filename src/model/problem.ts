/** Status of every problem the endpoint answers with (docs/receipts.md 9.3). */
export const PROBLEM_STATUS = {
  'malformed-jws': 400,
  'malformed-header': 400,
  unauthorized: 401,
  'origin-not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'receipt-conflict': 409,
  gone: 410,
  'precondition-failed': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'alg-not-allowed': 422,
  'typ-mismatch': 422,
  'signature-invalid': 422,
  'payload-not-canonical': 422,
  'schema-invalid': 422,
  'subject-mismatch': 422,
  'audience-mismatch': 422,
  'profile-invalid': 422,
  'notice-invalid': 422,
  'rate-limited': 429,
  temporary: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** One fault of a payload: where, and what is expected there. Never a received value. */
export interface Fault {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly detail: string;
}

/** Body of an answer that refuses (RFC 9457). */
export interface ProblemDocument {
  readonly type: `urn:pdp-consent:problem:${ProblemCode}`;
  readonly title: string;
  readonly status: number;
  readonly jti?: string;
  readonly errors?: readonly Fault[];
  /** Seconds; equal to the header `Retry-After`. */
  readonly retry_after?: number;
}
