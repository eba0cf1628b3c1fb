/** The command could not do its work: told in one line, exit status 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
