import { createHash, randomBytes } from 'node:crypto';

/** How much one sender may do. Everything is kept in memory only. */
export interface RateLimits {
  /** Receipts a second from one address prefix (/24 or /48), after a burst of ten seconds' worth. 0 = no limit. */
  readonly perClient: number;
  /** New receipts an hour under one key. */
  readonly perKey: number;
  /** Receipts being worked on at once; above it the endpoint answers 503 at once. */
  readonly atOnce: number;
}

export const DEFAULT_LIMITS: RateLimits = { perClient: 50, perKey: 1000, atOnce: 2000 };

interface Bucket {
  tokens: number;
  at: number;
}

const SALT_LIFE_S = 600;
const MOST_BUCKETS = 100_000;

/** Network prefix of an address: precise enough against a flood, too coarse for one person. */
export function addressPrefix(address: string): string | undefined {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (/^(127\.|::1$|localhost$)/.test(plain)) return undefined;
  if (plain.includes('.')) return plain.split('.').slice(0, 3).join('.');
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const filled = plain.includes('::')
    ? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
    : groups;
  return filled.slice(0, 3).join(':');
}

/** Token buckets under salted names. The salt changes every ten minutes, and with it the buckets of addresses go. */
export class RateLimiter {
  readonly #limits: RateLimits;
  readonly #seconds: () => number;
  #salt = randomBytes(16);
  #saltAt = 0;
  #clients = new Map<string, Bucket>();
  #keys = new Map<string, Bucket>();

  /** `seconds`: a clock that is never set back. */
  constructor(limits: RateLimits, seconds = () => performance.now() / 1000) {
    this.#limits = limits;
    this.#seconds = seconds;
  }

  /** Takes one request from an address. Seconds to wait, 0 = go on. Loopback, where a proxy stands, is not counted. */
  takeClient(address: string | undefined): number {
    const prefix = address === undefined ? undefined : addressPrefix(address);
    const { perClient } = this.#limits;
    if (prefix === undefined || perClient <= 0) return 0;
    const now = this.#seconds();
    if (now - this.#saltAt > SALT_LIFE_S) {
      this.#salt = randomBytes(16);
      this.#saltAt = now;
      this.#clients.clear();
    }
    const name = createHash('sha256').update(this.#salt).update(prefix).digest('base64url');
    return this.#take(this.#clients, name, perClient, perClient * 10);
  }

  /** Seconds to wait until this key may bring something new, 0 = now. Takes nothing: who sends a key may not own it. */
  waitForKey(x: string): number {
    const bucket = this.#keys.get(x);
    const perSecond = this.#limits.perKey / 3600;
    if (!bucket) return 0;
    const tokens = bucket.tokens + (this.#seconds() - bucket.at) * perSecond;
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
  }

  /** Counts a new receipt of a key that has proven itself by its signature. */
  takeKey(x: string): void {
    this.#take(this.#keys, x, this.#limits.perKey / 3600, this.#limits.perKey);
  }

  #take(buckets: Map<string, Bucket>, name: string, perSecond: number, burst: number): number {
    const now = this.#seconds();
    const bucket = buckets.get(name) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * perSecond);
    bucket.at = now;
    buckets.delete(name);
    // Those that were quiet longest come first. One that has filled up again is as good as none.
    for (const [oldest, { tokens, at }] of buckets) {
      if (buckets.size < MOST_BUCKETS && tokens + (now - at) * perSecond < burst) break;
      buckets.delete(oldest);
    }
    buckets.set(name, bucket);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return 0;
  }
}
