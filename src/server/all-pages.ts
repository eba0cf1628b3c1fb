/** Some of what is asked for, and what to ask after for more, if there is more. */
export interface Page<Found, Mark> {
  readonly found: readonly Found[];
  readonly next?: Mark;
}

/** Everything there is, page by page. */
export async function* allPages<Found, Mark>(
  pageAfter: (after?: Mark) => Page<Found, Mark> | Promise<Page<Found, Mark>>,
): AsyncGenerator<Found> {
  for (let page: Page<Found, Mark> | undefined; !page || page.next !== undefined;) {
    page = await pageAfter(page?.next);
    yield* page.found;
  }
}
