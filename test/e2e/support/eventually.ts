const LIMIT_MS = 15_000;
const STEP_MS = 50;

/**
 * Looks until `look` answers something true, and gives that back. Rejects with what was awaited, and with what the last
 * look threw, after 15 seconds: no test waits for a clock.
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T> | T,
  limit = LIMIT_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
