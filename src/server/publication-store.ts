/** A published text with its version: the hash of its canonical form. */
export interface PublishedText {
  readonly version: string;
  readonly text: string;
  /** Seconds. */
  readonly at: number;
}

/** One act of an administrator, as it is kept. */
export interface AuditEntry {
  /** Seconds. */
  readonly at: number;
  readonly action:
    | 'profile-published'
    | 'profile-refused'
    | 'profile-checked'
    | 'notice-published'
    | 'document-kept'
    | 'exported'
    | 'read';
  /** Version or id of what the act was about; empty where it is about none. */
  readonly subject: string;
}

/** How often something was decided on a day. With an empty `purpose_id`: how many receipts, whatever they say. */
export interface Tally {
  /** YYYY-MM-DD, UTC, by arrival. */
  readonly day: string;
  readonly purpose_id: string;
  readonly consent_kind: string;
  readonly event_state: string;
  readonly action: string;
  readonly method: string;
  readonly language: string;
  readonly gpc: boolean;
  readonly count: number;
  /** Sum over the receipts that tell it, milliseconds, and how many do. */
  readonly choice_ms: number;
  readonly timed: number;
}

/** What the operator publishes, and what it counts. Every method rejects with a `StoreError` if storage fails. */
export interface PublicationStore {
  /** The profile in force; undefined: none was published here. */
  profile(operator: string): Promise<PublishedText | undefined>;
  /** Puts a version in force if `expected` is the one in force now (undefined: none). Texts of versions are kept for good. */
  publishProfile(operator: string, published: PublishedText, expected: string | undefined): Promise<boolean>;
  /** Publications, newest first, without their texts. */
  profileVersions(operator: string): Promise<readonly Omit<PublishedText, 'text'>[]>;
  profileText(operator: string, version: string): Promise<string | undefined>;
  /** Keeps the text that a hash in receipts stands for. */
  keepDocument(operator: string, document: PublishedText): Promise<void>;
  document(operator: string, version: string): Promise<string | undefined>;
  /** Every profile and document that is kept. */
  texts(operator: string): AsyncIterable<Pick<PublishedText, 'version' | 'text'>>;
  /** False if a notice with this id is there: it stays. */
  addNotice(operator: string, id: string, jws: string, at: number): Promise<boolean>;
  /** Every notice with the id that it was published under. */
  keptNotices(operator: string): AsyncIterable<{ readonly id: string; readonly jws: string }>;
  /** Newest first, at most 16. */
  notices(operator: string): Promise<readonly string[]>;
  audit(operator: string, entry: AuditEntry): Promise<void>;
  /** Newest first. */
  auditEntries(operator: string, most: number): Promise<readonly AuditEntry[]>;
  /** Days included, YYYY-MM-DD. */
  tallies(operator: string, from: string, to: string): Promise<readonly Tally[]>;
}
