import type { Text } from '../model/text.js';
import type { Finding } from '../lint/finding.js';
import type { ReceiptAnswer } from '../model/acknowledgement.js';
import type { Fault } from '../model/problem.js';
import type { OperatorProfile } from '../model/profile.js';
import type { ReceiptPayload } from '../model/receipt.js';
import type { ProfileChange } from '../server/profile-change.js';
import type { Stats } from '../server/stats.js';
import { ApiProblem } from './api-problem.js';

/** An operator as the list names it. */
export interface ListedOperator {
  readonly slug: string;
  readonly name?: Text | undefined;
  readonly sites?: readonly string[] | undefined;
  /** Web origins whose pages may give consents. */
  readonly origins: readonly string[];
}
export interface Versions {
  readonly in_force: string;
  readonly is_published: boolean;
  /** What the server was started with. */
  readonly initial: string;
  readonly initial_name: string;
  /** `version` is the hash, `name` the number that the operator gave. */
  readonly versions: readonly {
    readonly version: string;
    readonly name: string;
    readonly published_at: string;
  }[];
}
/** What a publication did, or would do. */
export interface PublishAnswer {
  readonly status: 'published' | 'checked';
  readonly version: string;
  readonly lint: readonly Finding[];
  readonly change: ProfileChange;
}
export interface StoredRecord extends ReceiptAnswer {
  readonly jkt: string;
  readonly seq: number;
  readonly jws: string;
  readonly payload: ReceiptPayload;
}
export interface RecordsPage {
  readonly records: readonly StoredRecord[];
  readonly next?: number;
}
export interface AuditLine {
  readonly at: string;
  readonly action: string;
  readonly subject: string;
}

/**
 * The admin calls of the endpoint. The token goes in a header and nowhere else: no address and no cookie carries it, so
 * no other page can make a browser use it. Rejects with an `ApiProblem`.
 */
export class OperatorApi {
  readonly #base: string;
  readonly #token: string;
  readonly #onUnauthorized: () => void;

  /** `base`: address of `consent/v1/`. */
  constructor(base: string, token: string, onUnauthorized: () => void) {
    this.#base = base;
    this.#token = token;
    this.#onUnauthorized = onUnauthorized;
  }

  async #send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${this.#token}` };
    let answer: Response;
    try {
      answer = await fetch(this.#base + path, { ...init, headers, credentials: 'omit', cache: 'no-store' });
    } catch (cause) {
      throw new ApiProblem(0, 'unreachable', {}, cause);
    }
    if (answer.ok) return answer;
    if (answer.status === 401) this.#onUnauthorized();
    const body = (await answer.json().catch(() => ({}))) as {
      type?: string;
      errors?: readonly Fault[];
      lint?: readonly Finding[];
      change?: ProfileChange;
    };
    throw new ApiProblem(answer.status, body.type?.replace(/.*:/, '') ?? 'unknown', body);
  }

  async #get<Shape>(path: string): Promise<Shape> {
    return (await (await this.#send(path)).json()) as Shape;
  }
  readonly #of = (slug: string, path: string): string => `${slug && `${slug}/`}${path}`;

  async operators(): Promise<readonly ListedOperator[]> {
    return (await this.#get<{ operators: ListedOperator[] }>('operators')).operators;
  }

  /** The profile in force, and the tag that a publication over it names. */
  async profile(slug: string): Promise<{ profile: OperatorProfile; tag: string }> {
    const answer = await this.#send(this.#of(slug, 'profile.json'));
    return { profile: (await answer.json()) as OperatorProfile, tag: answer.headers.get('etag') ?? '*' };
  }

  /** Publishes over the version with `tag`; with `check` only says what would happen. */
  async publish(slug: string, profile: OperatorProfile, tag: string, check = false): Promise<PublishAnswer> {
    const answer = await this.#send(this.#of(slug, `profile.json${check ? '?check' : ''}`), {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': tag },
      body: JSON.stringify(profile),
    });
    return (await answer.json()) as PublishAnswer;
  }

  versions(slug: string): Promise<Versions> {
    return this.#get(this.#of(slug, 'versions'));
  }
  version(slug: string, version: string): Promise<OperatorProfile> {
    return this.#get(this.#of(slug, `versions/${encodeURIComponent(version)}`));
  }
  stats(slug: string, from: string, to: string): Promise<Stats> {
    return this.#get(this.#of(slug, `stats?${new URLSearchParams({ from, to }).toString()}`));
  }
  records(slug: string, query: Readonly<Record<string, string>>): Promise<RecordsPage> {
    return this.#get(this.#of(slug, `records?${new URLSearchParams(query).toString()}`));
  }
  async audit(slug: string): Promise<readonly AuditLine[]> {
    return (await this.#get<{ entries: AuditLine[] }>(this.#of(slug, 'audit'))).entries;
  }
  async notices(slug: string): Promise<readonly string[]> {
    return (await this.#get<{ notices: string[] }>(this.#of(slug, 'notices.json'))).notices;
  }
  async publishNotice(slug: string, notice: object): Promise<void> {
    await this.#send(this.#of(slug, 'notices'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notice),
    });
  }
  /** The whole register as a file. */
  async export(slug: string, format: 'csv' | 'ndjson'): Promise<Blob> {
    return (await this.#send(this.#of(slug, `export.${format}`))).blob();
  }
}
