import { JWS_LIMIT } from '../model/compact-jws.js';
import { PROBLEM_STATUS, type ProblemCode } from '../model/problem.js';
import { OPENAPI_SCHEMAS } from './openapi-schemas.js';

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** Answers that refuse, by the codes a route can give. */
function refusals(...codes: ProblemCode[]): Record<string, object> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(PROBLEM_STATUS[code], [...(byStatus.get(PROBLEM_STATUS[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [String(status), problem(names.join(', '))]),
  );
}

const slug = {
  name: 'slug',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' },
};
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const inQuery = (name: string, description: string, required = false) => ({
  name,
  in: 'query',
  required,
  description,
  schema: { type: 'string' },
});
const COMMON: ProblemCode[] = ['not-found', 'origin-not-allowed', 'method-not-allowed', 'temporary'];
const anyObject = { type: 'object' };

const admin = (summary: string, answers: Record<string, object>, more: object = {}) => ({
  summary,
  security: [{ bearer: [] }],
  responses: { ...answers, ...refusals('unauthorized', 'rate-limited', ...COMMON) },
  ...more,
});
const file = (type: string) => ({
  description: 'the whole register',
  content: { [type]: { schema: { type: 'string' } } },
});

/** Description of every route (OpenAPI 3.1). */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'pdp-consent operator endpoint',
    version: '1',
    description:
      'Takes receipts of consents, stores each once, acknowledges it. On a server of one operator the part `/{slug}` is absent.',
  },
  paths: {
    '/consent/v1/{slug}/receipts': {
      parameters: [slug],
      post: {
        summary: 'Deliver one receipt; delivering it again changes nothing',
        requestBody: {
          required: true,
          content: Object.fromEntries(
            ['text/plain', 'application/jose'].map((type) => [
              type,
              { schema: text('one compact JWS', { maxLength: JWS_LIMIT }) },
            ]),
          ),
        },
        responses: {
          '200': json('it was stored before; the same acknowledgement', ref('Receipt')),
          '201': json('stored and durable', ref('Receipt')),
          '202': json('durable, not acknowledged yet', ref('Receipt')),
          ...refusals(
            'malformed-jws',
            'malformed-header',
            'request-timeout',
            'receipt-conflict',
            'too-large',
            'unsupported-media-type',
            'alg-not-allowed',
            'typ-mismatch',
            'signature-invalid',
            'payload-not-canonical',
            'schema-invalid',
            'subject-mismatch',
            'audience-mismatch',
            'rate-limited',
            ...COMMON,
          ),
        },
      },
    },
    '/consent/v1/{slug}/receipts/{jti}': {
      parameters: [slug, inPath('jti'), inQuery('h', 'receipt hash', true)],
      get: {
        summary: 'Status of a receipt, for whoever holds it',
        responses: { '200': json('it is stored', ref('Receipt')), ...refusals(...COMMON) },
      },
    },
    '/consent/v1/{slug}/profile.json': {
      parameters: [slug],
      get: {
        summary: 'The profile in force',
        parameters: [inQuery('v', 'entity tag: the answer never changes')],
        responses: {
          '200': json('the profile', anyObject),
          '304': { description: 'not changed' },
          ...refusals(...COMMON),
        },
      },
      put: admin(
        'Publish a version',
        {
          '200': json('published, or checked', anyObject),
          ...refusals('profile-invalid', 'precondition-failed', 'too-large', 'unsupported-media-type'),
        },
        {
          parameters: [inQuery('check', 'only say what would happen')],
          requestBody: json('a profile', anyObject),
        },
      ),
    },
    '/consent/v1/{slug}/notices.json': {
      parameters: [slug],
      get: {
        summary: 'Signed notices to visitors',
        responses: { '200': json('compact JWS', ref('Notices')), ...refusals(...COMMON) },
      },
    },
    '/consent/v1/{slug}/notices': {
      parameters: [slug],
      post: admin(
        'Sign and publish a notice',
        {
          '201': json('published', anyObject),
          ...refusals('notice-invalid', 'too-large', 'unsupported-media-type'),
        },
        { requestBody: json('a notice without iss', anyObject) },
      ),
    },
    '/consent/v1/operators': {
      get: admin('Operators of this server', { '200': json('slug, name and sites of each', anyObject) }),
    },
    '/consent/v1/{slug}/stats': {
      parameters: [slug],
      get: admin(
        'Counts by purpose, action, language, day',
        { '200': json('counts', anyObject), ...refusals('schema-invalid') },
        { parameters: [inQuery('from', 'YYYY-MM-DD'), inQuery('to', 'YYYY-MM-DD')] },
      ),
    },
    '/consent/v1/{slug}/records': {
      parameters: [slug],
      get: admin(
        'Records, newest first',
        { '200': json('a page', anyObject), ...refusals('schema-invalid') },
        {
          parameters: ['jti', 'jkt', 'from', 'to', 'before', 'limit'].map((name) =>
            inQuery(name, 'what to look for'),
          ),
        },
      ),
    },
    '/consent/v1/{slug}/export.csv': {
      parameters: [slug],
      get: admin('Register of consents', { '200': file('text/csv') }),
    },
    '/consent/v1/{slug}/export.ndjson': {
      parameters: [slug],
      get: admin('Receipts and acknowledgements', { '200': file('application/x-ndjson') }),
    },
    '/consent/v1/{slug}/versions': {
      parameters: [slug],
      get: admin('Published versions', { '200': json('newest first', anyObject) }),
    },
    '/consent/v1/{slug}/versions/{version}': {
      parameters: [slug, inPath('version')],
      get: admin('A published version', { '200': json('a profile', anyObject) }),
    },
    '/consent/v1/{slug}/documents': {
      parameters: [slug],
      post: admin(
        'Keep a notice document',
        {
          '201': json('its hash', anyObject),
          ...refusals('profile-invalid', 'too-large', 'unsupported-media-type'),
        },
        { requestBody: json('a notice document', anyObject) },
      ),
    },
    '/consent/v1/{slug}/documents/{hash}': {
      parameters: [slug, inPath('hash')],
      get: admin('A notice document', { '200': json('the document', anyObject) }),
    },
    '/consent/v1/{slug}/audit': {
      parameters: [slug],
      get: admin('Acts of administrators', { '200': json('newest first', anyObject) }),
    },
    '/.well-known/jwks.json': {
      get: {
        summary: 'Keys of acknowledgements and notices',
        responses: { '200': json('RFC 7517', anyObject) },
      },
    },
    '/openapi.json': {
      get: { summary: 'This description', responses: { '200': json('OpenAPI 3.1', anyObject) } },
    },
    '/healthz': { get: { summary: 'The process lives', responses: { '200': json('it does', anyObject) } } },
    '/readyz': {
      get: {
        summary: 'Receipts can be taken',
        responses: { '200': json('they can', anyObject), ...refusals('temporary') },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: OPENAPI_SCHEMAS,
  },
};
