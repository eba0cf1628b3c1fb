/** A receipt that waits for the operator's answer. */
export interface OutboxEntry {
  readonly jti: string;
  /** Hash of the receipt: an entry is settled only while it is still there. */
  readonly hash: string;
  /** 0 withdrawals and blocks, 1 rights requests, 2 the rest. */
  readonly rank: 0 | 1 | 2;
  /** Order within a rank, milliseconds. */
  readonly since: number;
  /** Not before this time, milliseconds; `hold` is the operator's `Retry-After` and outweighs every reason to hurry. */
  readonly due: number;
  readonly hold?: number | undefined;
  readonly tries: number;
  /** Refusals without a problem document in a row: an intermediary may have answered. */
  readonly odd?: number | undefined;
  /** Acknowledgements that did not fit. */
  readonly open?: number | undefined;
  /** The operator refused the first content type. */
  readonly plain?: boolean | undefined;
  /** SDK and profile version by which it was parked. */
  readonly parked?: string | undefined;
}
