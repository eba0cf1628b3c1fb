import { type Context, Hono } from 'hono';
import { allowOrigin, isOriginAllowed, preflightResponse } from './cors.js';
import type { EndpointParts, Served } from './endpoint-parts.js';
import { operatorPath } from './hosted-operator.js';
import { openApiDocument } from './openapi.js';
import { problemCodeOf, problemResponse } from './problem-response.js';
import { profileResponse } from './published-profile.js';
import { jsonResponse, receiptAnswer, receiveReceipt, storeProblem } from './receive-receipt.js';
import { type LogLine, loggedMethod, toTheSecond } from './request-log.js';

type Answer = (served: Served, context: Context) => Response | Promise<Response>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HASH = /^[A-Za-z0-9_-]{43}$/;

/** What the app needs beyond the shared parts. */
export interface AppOptions {
  readonly log: (line: LogLine) => void;
  readonly clientAddress: (request: Request, env: unknown) => string | undefined;
}

/** All routes of the endpoint. */
export function createApp(parts: EndpointParts, { log, clientAddress }: AppOptions): Hono {
  const app = new Hono();
  const { store, keys, operators } = parts;

  const finish = (
    context: Context,
    started: number,
    route: LogLine['route'],
    response: Response,
    served?: Served,
  ): Response => {
    const code = served?.code ?? problemCodeOf(response);
    log({
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
  };

  /** A route of one operator: unknown operator, method, origin in this order, then the answer, then the headers. */
  const operatorRoute = (
    path: string,
    route: LogLine['route'],
    methods: Partial<Record<'GET' | 'POST', Answer>>,
  ): void => {
    const names = Object.keys(methods);
    const allow = [...names, ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    const handle = async (context: Context): Promise<Response> => {
      const started = performance.now();
      const operator = operators.get(context.req.param('slug') ?? '');
      if (!operator) return finish(context, started, route, problemResponse('not-found'));
      const request = context.req.raw;
      const origin = request.headers.get('origin');
      const served: Served = { request, operator, address: clientAddress(request, context.env) };
      const answer = async (): Promise<Response> => {
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const act = method === 'GET' || method === 'POST' ? methods[method] : undefined;
        if (!act && method !== 'OPTIONS')
          return problemResponse('method-not-allowed', { headers: { Allow: allow } });
        if (!isOriginAllowed(origin, operator.origins)) return problemResponse('origin-not-allowed');
        return act
          ? await act(served, context)
          : preflightResponse(route === 'receipts' ? 'POST, GET, OPTIONS' : 'GET, OPTIONS');
      };
      const response = await answer().catch((error: unknown) => storeProblem(error));
      return finish(context, started, route, allowOrigin(response, origin, operator.origins), served);
    };
    app.all(`${operatorPath('')}${path}`, handle);
    app.all(`${operatorPath(':slug')}${path}`, handle);
  };

  operatorRoute('/receipts', 'receipts', {
    POST: (served) => parts.load.during(() => receiveReceipt(served, parts)),
  });

  operatorRoute('/receipts/:jti', 'receipt', {
    GET: async ({ operator }, context) => {
      const jti = context.req.param('jti') ?? '';
      const hash = context.req.query('h') ?? '';
      const found =
        UUID.test(jti) && HASH.test(hash) ? await store.find(operator.slug, jti, hash) : undefined;
      return found ? jsonResponse(receiptAnswer(found, 'recorded')) : problemResponse('not-found');
    },
  });

  operatorRoute('/profile.json', 'profile', {
    GET: ({ request, operator }) => profileResponse(request, operator, keys),
  });

  operatorRoute('/notices.json', 'notices', {
    GET: ({ operator }) =>
      jsonResponse({ notices: operator.notices ?? [] }, 200, { 'Cache-Control': 'no-cache' }),
  });

  /** A route for anyone. */
  const openRoute = (
    path: string,
    route: LogLine['route'],
    answer: () => Response | Promise<Response>,
  ): void => {
    app.all(path, async (context) => {
      const started = performance.now();
      const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
      const response = isRead
        ? await answer()
        : problemResponse('method-not-allowed', { headers: { Allow: 'GET, HEAD' } });
      return finish(context, started, route, response);
    });
  };

  const jwks = () => jsonResponse(keys.jwks, 200, { 'Cache-Control': 'public, max-age=300' });
  openRoute('/.well-known/jwks.json', 'jwks', jwks);
  openRoute('/openapi.json', 'openapi', () =>
    jsonResponse(openApiDocument, 200, { 'Cache-Control': 'no-cache' }),
  );
  openRoute('/healthz', 'health', () => jsonResponse({ status: 'ok' }));
  openRoute('/readyz', 'health', () =>
    store.check().then(() => jsonResponse({ status: 'ready' }), storeProblem),
  );

  app.notFound((context) => finish(context, performance.now(), 'other', problemResponse('not-found')));
  app.onError(() => problemResponse('temporary', { retryAfter: 10 }));
  return app;
}
