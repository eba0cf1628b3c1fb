import type { Context, Hono } from 'hono';
import { isAdmin } from './admin-access.js';
import { allOrigins, allowOrigin, isOriginAllowed, preflightResponse } from './cors.js';
import type { EndpointParts, Served } from './endpoint-parts.js';
import { operatorPath } from './hosted-operator.js';
import { problemCodeOf, problemResponse } from './problem-response.js';
import { storeProblem } from './receive-receipt.js';
import { type LogLine, loggedMethod, toTheSecond } from './request-log.js';

export type Answer = (served: Served, context: Context) => Response | Promise<Response>;

/** What a route of an operator does by method. Methods under `admin` need the bearer token. */
export interface OperatorRoute {
  readonly route: LogLine['route'];
  readonly GET?: Answer;
  readonly POST?: Answer;
  readonly admin?: { readonly GET?: Answer; readonly POST?: Answer; readonly PUT?: Answer };
}

/** Writes the log line of a request and hands its answer on. */
export function finish(
  parts: EndpointParts,
  context: Context,
  started: number,
  route: LogLine['route'],
  response: Response,
  served?: Served,
): Response {
  const code = served?.code ?? problemCodeOf(response);
  parts.log({
    at: toTheSecond(parts.now()),
    route,
    method: loggedMethod(context.req.method),
    status: response.status,
    ms: Math.round(performance.now() - started),
    ...(served && { operator: served.operator.slug }),
    ...(code && { code }),
    ...(served?.jti && { jti: served.jti }),
  });
  return response;
}

/** True if the page that asks is one of this very server, such as a console. */
export const isOwnOrigin = (origin: string | null, request: Request): boolean =>
  origin !== null &&
  URL.canParse(origin) &&
  new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);

/** Adds a route of every operator: unknown operator, method, origin, token, in this order; then the answer. */
export function addOperatorRoute(
  app: Hono,
  parts: EndpointParts,
  path: string,
  { route, admin = {}, ...open }: OperatorRoute,
): void {
  const answers: Readonly<Record<string, Answer | undefined>> = { ...open, ...admin };
  const allow = [...Object.keys(answers), ...(answers['GET'] ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  const everyone = allOrigins(parts.operators.values());
  const readable = route === 'receipts' ? 'POST, GET, OPTIONS' : 'GET, OPTIONS';

  const answer = async (served: Served, context: Context): Promise<Response> => {
    const { request, operator, address } = served;
    const origin = request.headers.get('origin');
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const act = Object.hasOwn(answers, method) ? answers[method] : undefined;
    if (!act && method !== 'OPTIONS')
      return problemResponse('method-not-allowed', { headers: { Allow: allow } });
    const isForAdmin = Object.hasOwn(admin, method);
    if (!isOriginAllowed(origin, operator.origins) && !(isForAdmin && isOwnOrigin(origin, request)))
      return problemResponse('origin-not-allowed');
    if (!act) return preflightResponse(readable);
    if (!isForAdmin) return act(served, context);
    const wait = parts.limiter.takeClient(address);
    if (wait) return problemResponse('rate-limited', { retryAfter: wait });
    return isAdmin(request, parts.adminToken)
      ? act(served, context)
      : problemResponse('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
  };

  const handle = async (context: Context): Promise<Response> => {
    const started = performance.now();
    const operator = parts.operators.get(context.req.param('slug') ?? '');
    const request = context.req.raw;
    if (!operator) {
      const unknown = allowOrigin(problemResponse('not-found'), request.headers.get('origin'), everyone);
      return finish(parts, context, started, route, unknown);
    }
    const served: Served = { request, operator, address: parts.clientAddress(request, context.env) };
    const response = await answer(served, context).catch((error: unknown) => storeProblem(error));
    return finish(
      parts,
      context,
      started,
      route,
      allowOrigin(response, request.headers.get('origin'), operator.origins),
      served,
    );
  };
  app.all(`${operatorPath('')}${path}`, handle);
  app.all(`${operatorPath(':slug')}${path}`, handle);
}
