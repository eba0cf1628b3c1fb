/** One command of `pdp-consent`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Text of `--help`. */
  readonly help: string;
  /** Resolves to the exit status: 0 fine, 1 findings. Throws `CannotRun` for anything that ends with 2. */
  run(args: readonly string[]): Promise<number>;
}
