import { type Context, Hono } from 'hono';
import { addAdminRoutes } from './admin-routes.js';
import { addOperatorList } from './operator-list.js';
import { jsonResponse, receiptAnswer } from './answers.js';
import { allOrigins, allowOrigin } from './cors.js';
import type { EndpointParts } from './endpoint-parts.js';
import { isHash, isReceiptId } from './lookup-names.js';
import type { LogLine } from './request-log.js';
import { openApiDocument } from './openapi.js';
import { addOperatorRoute, finish } from './operator-routes.js';
import { problemResponse } from './problem-response.js';
import { noticesResponse, publishNotice } from './publish-notice.js';
import { profileResponse } from './published-profile.js';
import { publishProfile } from './publish-profile.js';
import { receiveReceipt, storeProblem } from './receive-receipt.js';

/** All routes of the endpoint. */
export function createApp(parts: EndpointParts): Hono {
  const app = new Hono();
  const { store, keys } = parts;

  addOperatorRoute(app, parts, '/receipts', {
    route: 'receipts',
    POST: (served) => parts.load.during(() => receiveReceipt(served, parts)),
  });
  addOperatorRoute(app, parts, '/receipts/:jti', {
    route: 'receipt',
    GET: async ({ operator }, context) => {
      const jti = context.req.param('jti') ?? '';
      const hash = context.req.query('h') ?? '';
      const found = isReceiptId(jti) && isHash(hash) ? await store.find(operator.slug, jti, hash) : undefined;
      return found ? jsonResponse(receiptAnswer(found, 'recorded')) : problemResponse('not-found');
    },
  });
  addOperatorRoute(app, parts, '/profile.json', {
    route: 'profile',
    GET: ({ request, operator }) => profileResponse(request, operator, parts),
    admin: { PUT: (served) => publishProfile(served, parts) },
  });
  addOperatorRoute(app, parts, '/notices.json', {
    route: 'notices',
    GET: ({ request, operator }) => noticesResponse(request, operator, parts),
  });
  addOperatorRoute(app, parts, '/notices', {
    route: 'admin',
    admin: { POST: (served) => publishNotice(served, parts) },
  });
  addAdminRoutes(app, parts);
  addOperatorList(app, parts);

  const everyone = allOrigins(parts.operators.values());
  /** An answer that belongs to no operator. */
  const answerAll = (context: Context, started: number, route: LogLine['route'], response: Response) =>
    finish(
      parts,
      context,
      started,
      route,
      allowOrigin(response, context.req.header('origin') ?? null, everyone),
    );
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
      return answerAll(context, started, route, response);
    });
  };
  openRoute('/.well-known/jwks.json', 'jwks', () =>
    jsonResponse(keys.jwks, 200, { 'Cache-Control': 'public, max-age=300' }),
  );
  openRoute('/openapi.json', 'openapi', () =>
    jsonResponse(openApiDocument, 200, { 'Cache-Control': 'no-cache' }),
  );
  openRoute('/healthz', 'health', () => jsonResponse({ status: 'ok' }));
  openRoute('/readyz', 'health', () =>
    store.check().then(() => jsonResponse({ status: 'ready' }), storeProblem),
  );

  app.notFound((context) => answerAll(context, performance.now(), 'other', problemResponse('not-found')));
  app.onError((_error, context) =>
    answerAll(context, performance.now(), 'other', problemResponse('temporary', { retryAfter: 10 })),
  );
  return app;
}
