import type { Hono } from 'hono';
import { canonicalJson } from '../model/canonical-json.js';
import type { OperatorProfile } from '../model/profile.js';
import { jsonResponse } from './answers.js';
import type { EndpointParts } from './endpoint-parts.js';
import { isHash } from './lookup-names.js';
import { nodeCrypto } from './node-crypto.js';
import { addOperatorRoute } from './operator-routes.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './publish-profile.js';
import { exportResponse, recordsResponse } from './records.js';
import { toTheSecond } from './request-log.js';
import { bareProfile, profileVersion } from './profile-shelf.js';
import { readDays, stats } from './stats.js';

const DOCUMENT_BYTES = 65_536;
const MOST_AUDIT = 200;

/** Routes that only the operator's own people use, with the bearer token. */
export function addAdminRoutes(app: Hono, parts: EndpointParts): void {
  const { store } = parts;
  const { publications } = store;
  const seconds = () => Math.floor(parts.now() / 1000);

  addOperatorRoute(app, parts, '/stats', {
    route: 'admin',
    admin: {
      GET: async ({ operator }, context) => {
        const days = readDays(context.req.query('from'), context.req.query('to'), parts.now());
        if (!days)
          return problemResponse('schema-invalid', {
            errors: [{ pointer: '', detail: 'from and to as days, YYYY-MM-DD' }],
          });
        return jsonResponse(await stats(publications, operator.slug, days));
      },
    },
  });

  addOperatorRoute(app, parts, '/records', {
    route: 'admin',
    admin: {
      GET: async ({ request, operator }) => {
        await parts.reading.note(operator.slug, { at: seconds(), action: 'read', subject: '' });
        return recordsResponse(request, operator.slug, store);
      },
    },
  });

  for (const format of ['csv', 'ndjson'] as const)
    addOperatorRoute(app, parts, `/export.${format}`, {
      route: 'admin',
      admin: {
        GET: async ({ operator }) => {
          await parts.reading.note(operator.slug, { at: seconds(), action: 'exported', subject: format });
          return exportResponse(format, operator.slug, store);
        },
      },
    });

  addOperatorRoute(app, parts, '/versions', {
    route: 'admin',
    admin: {
      GET: async ({ operator }) => {
        const { version, isPublished } = await parts.shelf.inForce(operator);
        const list = await publications.profileVersions(operator.slug);
        const names = new Map<string, string>();
        for (const one of list)
          if (!names.has(one.version)) {
            const text = await publications.profileText(operator.slug, one.version);
            names.set(one.version, text ? (JSON.parse(text) as OperatorProfile).version : '');
          }
        const versions = list.map((one) => ({
          version: one.version,
          name: names.get(one.version),
          published_at: toTheSecond(one.at * 1000),
        }));
        const bare = bareProfile(operator.profile);
        const initial = { initial: profileVersion(bare), initial_name: bare.version };
        return jsonResponse({ in_force: version, is_published: isPublished, ...initial, versions });
      },
    },
  });

  addOperatorRoute(app, parts, '/versions/:version', {
    route: 'admin',
    admin: {
      GET: async ({ operator }, context) => {
        const version = context.req.param('version') ?? '';
        const text = isHash(version) ? await publications.profileText(operator.slug, version) : undefined;
        if (text !== undefined) return jsonResponse(JSON.parse(text) as object);
        // What the server was started with was in force before anything was published.
        const initial = bareProfile(operator.profile);
        return version === profileVersion(initial) ? jsonResponse(initial) : problemResponse('not-found');
      },
    },
  });

  /** Notice documents: what a `text_sha256` stands for. Evidence needs the text. */
  addOperatorRoute(app, parts, '/documents', {
    route: 'admin',
    admin: {
      POST: async ({ request, operator }) => {
        const document = await readJson(request, DOCUMENT_BYTES, 'profile-invalid');
        if (document instanceof Response) return document;
        const text = canonicalJson(document);
        const version = await nodeCrypto.sha256(text);
        await publications.keepDocument(operator.slug, { version, text, at: seconds() });
        await publications.audit(operator.slug, { at: seconds(), action: 'document-kept', subject: version });
        return jsonResponse({ status: 'kept', text_sha256: version }, 201);
      },
    },
  });

  addOperatorRoute(app, parts, '/documents/:hash', {
    route: 'admin',
    admin: {
      GET: async ({ operator }, context) => {
        const hash = context.req.param('hash') ?? '';
        const text = isHash(hash) ? await publications.document(operator.slug, hash) : undefined;
        return text === undefined ? problemResponse('not-found') : jsonResponse(JSON.parse(text) as object);
      },
    },
  });

  addOperatorRoute(app, parts, '/audit', {
    route: 'admin',
    admin: {
      GET: async ({ operator }) => {
        await parts.reading.flush();
        const entries = await publications.auditEntries(operator.slug, MOST_AUDIT);
        return jsonResponse({
          entries: entries.map(({ at, action, subject }) => ({
            at: toTheSecond(at * 1000),
            action,
            subject,
          })),
        });
      },
    },
  });
}
