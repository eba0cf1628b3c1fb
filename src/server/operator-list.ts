import type { Hono } from 'hono';
import { isAdmin } from './admin-access.js';
import { jsonResponse } from './answers.js';
import type { EndpointParts } from './endpoint-parts.js';
import { finish, isOwnOrigin } from './operator-routes.js';
import { problemResponse } from './problem-response.js';
import { storeProblem } from './receive-receipt.js';

/** Adds the list of operators that the console chooses from: for administrators, and for pages of this server alone. */
export function addOperatorList(app: Hono, parts: EndpointParts): void {
  const list = async (): Promise<Response> =>
    jsonResponse({
      operators: await Promise.all(
        [...parts.operators.values()].map(async (operator) => {
          const { profile } = await parts.shelf.inForce(operator);
          return {
            slug: operator.slug,
            name: profile.operator?.name,
            sites: profile.sites,
            origins: operator.origins,
          };
        }),
      ),
    });
  app.all('/consent/v1/operators', async (context) => {
    const started = performance.now();
    const request = context.req.raw;
    const answer = (): Response | Promise<Response> => {
      if (!['GET', 'HEAD'].includes(request.method))
        return problemResponse('method-not-allowed', { headers: { Allow: 'GET, HEAD' } });
      const origin = request.headers.get('origin');
      if (origin !== null && !isOwnOrigin(origin, request)) return problemResponse('origin-not-allowed');
      const wait = parts.limiter.takeClient(parts.clientAddress(request, context.env));
      if (wait) return problemResponse('rate-limited', { retryAfter: wait });
      return isAdmin(request, parts.adminToken)
        ? list().catch((error: unknown) => storeProblem(error))
        : problemResponse('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
    };
    return finish(parts, context, started, 'admin', await answer());
  });
}
