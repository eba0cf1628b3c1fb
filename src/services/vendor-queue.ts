type Queue = ((...given: unknown[]) => void) & Record<string, unknown>;

/** The page's global names, where every vendor puts its own. */
export const page = globalThis as unknown as Record<string, unknown>;

/**
 * The vendor's global function: as it is if its script has arrived, else a stand-in that keeps the calls, as
 * `arguments` objects, in its property `list` until then. Some vendors keep the stand-in and put their own function on
 * it, as `taker`.
 */
export const vendorQueue = (name: string, list = 'q', taker = 'callMethod'): Queue =>
  (page[name] ??= function keep() {
    const queue = page[name] as Queue;
    const take = queue[taker] as Queue | undefined;
    // eslint-disable-next-line prefer-rest-params -- vendors tell a queued call by its type
    if (take) take.apply(queue, arguments as unknown as unknown[]);
    // eslint-disable-next-line prefer-rest-params -- see above
    else ((queue[list] ??= []) as unknown[]).push(arguments);
  }) as Queue;

/** The vendor's global array, to which commands are pushed before and after its script has arrived. */
export const vendorList = (name: string): Record<string, unknown> & { push(...items: unknown[]): unknown } =>
  (page[name] ??= []) as never;

/** Calls a method of a vendor's global object, if both are there. */
export const callVendor = (name: string, method: string, ...given: unknown[]): void => {
  const vendor = page[name] as Record<string, ((...given: unknown[]) => void) | undefined> | undefined;
  vendor?.[method]?.(...given);
};
