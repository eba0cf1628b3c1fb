type Queue = ((...given: unknown[]) => void) & Record<string, unknown>;

/** The page's global names, where every vendor puts its own. */
export const page = globalThis as unknown as Record<string, unknown>;

/**
 * The vendor's global function: as it is if its script has arrived, else a stand-in that keeps the calls, as
 * `arguments` objects, in its property `list` until then.
 */
export const vendorQueue = (name: string, list: string): Queue =>
  (page[name] ??= function keep(this: unknown) {
    const queue = page[name] as Queue;
    // eslint-disable-next-line prefer-rest-params -- vendors tell a queued call by its type
    ((queue[list] ??= []) as unknown[]).push(arguments);
  }) as Queue;
