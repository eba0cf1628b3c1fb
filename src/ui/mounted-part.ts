/** What the core holds of a part on screen. Every call is safe to repeat, also after `close`. */
export interface MountedPart<M> {
  /** Takes the part away; nothing is decided by it. */
  close(): void;
  /** Moves the focus into the part. Never called by the part itself when it appears. */
  focus(): void;
  /** Shows the part in another language; choices made but not saved stay. */
  setMessages(messages: M): void;
}
