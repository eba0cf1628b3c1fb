import type { OperatorProfile } from '../model/profile.js';
import type { StoredReceipt } from '../model/receipts-part.js';
import { checkAcknowledgement } from './check-acknowledgement.js';

const LIMIT_MS = 10_000;
const ANSWER_BYTES = 65_536;
const MAX_WAIT_MS = 3_600_000;

/** What one try came to (docs/receipts.md 10.2). */
export type Answer =
  | {
      readonly is: 'confirmed' | 'delivered';
      readonly ack: string;
      readonly receivedAt: string | undefined;
      readonly missing: readonly number[];
    }
  /** `odd`: a refusal without a problem document; `type`: the content type was refused. */
  | {
      readonly is: 'open' | 'retry' | 'park' | 'odd' | 'type';
      readonly reason?: string;
      readonly waitMs?: number;
    };

/** `Retry-After`, seconds or a date, in milliseconds; what is past or makes no sense is no wait. */
const waitOf = (header: string): number =>
  Math.min(Math.max(+header * 1000 || Date.parse(header) - Date.now() || 0, 0), MAX_WAIT_MS);

/** Posts one receipt and reads the answer to its end; never throws. The bytes are the same at every try. */
export const deliver = async (
  profile: OperatorProfile,
  receipt: StoredReceipt,
  isPlain: boolean,
  keepalive: boolean,
): Promise<Answer> => {
  try {
    const response = await fetch(new URL(profile.receipts.endpoint!, location.href), {
      method: 'POST',
      headers: { 'content-type': isPlain ? 'application/jose' : 'text/plain;charset=UTF-8' },
      body: receipt.jws,
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(LIMIT_MS),
      keepalive,
    });
    const text = await response.text();
    const { status } = response;
    // An intermediary may answer with a page.
    const body = (text.length <= ANSWER_BYTES && /^\s*{/.test(text) ? JSON.parse(text) : {}) as Record<
      string,
      unknown
    >;
    if (status === 202) return { is: 'open' };
    if (response.ok) {
      if (typeof body.ack !== 'string') return { is: 'retry' };
      const is = await checkAcknowledgement(profile, receipt, body.ack);
      if (is === 'open') return { is };
      return {
        is,
        ack: body.ack,
        receivedAt: body.received_at as string | undefined,
        missing: Array.isArray(body.missing) ? body.missing : [],
      };
    }
    if (status === 415) return { is: 'type', reason: 'unsupported-media-type' };
    if (status >= 500 || [408, 425, 429].includes(status))
      return { is: 'retry', waitMs: waitOf(response.headers.get('retry-after')!) };
    const code = /^urn:pdp-consent:problem:([a-z-]+)$/.exec(String(body.type));
    return code ? { is: 'park', reason: code[1]! } : { is: 'odd', reason: `http-${status}` };
  } catch {
    // Network, CORS, time limit, or an answer that was cut or garbled.
    return { is: 'retry' };
  }
};
