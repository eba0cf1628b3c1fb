/** What a page of another origin may see of the answer (docs/receipts.md 9.4). */
const EXPOSED = 'Retry-After, Location';

/** True if this request may be answered: no `Origin` at all (a form handler, an import), or one of the list. */
export const isOriginAllowed = (origin: string | null, origins: readonly string[]): boolean =>
  origin === null || (origin !== 'null' && origins.includes(origin));

/**
 * Origins of all operators: for answers that belong to none of them, such as one about a name that is wrong. A page of theirs
 * that could not read it would take it for a broken line and try again for ever.
 */
export const allOrigins = (
  operators: Iterable<{ readonly origins: readonly string[] }>,
): readonly string[] => [...new Set([...operators].flatMap(({ origins }) => origins))];

/** Headers of an answer to an allowed origin. */
export const originHeaders = (origin: string): Readonly<Record<string, string>> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': EXPOSED,
});

/** Puts the headers on an answer to a page of an allowed origin. Never `*`, `null` or credentials. */
export function allowOrigin(response: Response, origin: string | null, origins: readonly string[]): Response {
  response.headers.append('Vary', 'Origin');
  if (origin === null || !isOriginAllowed(origin, origins)) return response;
  for (const [name, value] of Object.entries(originHeaders(origin))) response.headers.set(name, value);
  return response;
}

/** Answer to a preflight of an allowed origin. */
export const preflightResponse = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '7200',
      Allow: methods,
    },
  });
