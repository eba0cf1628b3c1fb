import { FLAGS } from '../model/acknowledgement.js';
import { PROBLEM_STATUS } from '../model/problem.js';

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });

/** Bodies that more than one route answers with. */
export const OPENAPI_SCHEMAS = {
  Receipt: {
    type: 'object',
    required: ['jti', 'status', 'receipt_sha256'],
    additionalProperties: false,
    properties: {
      jti: text('id of the receipt', { format: 'uuid' }),
      status: { enum: ['recorded', 'duplicate', 'queued'] },
      received_at: text('time of arrival, to the second', { format: 'date-time' }),
      receipt_sha256: text('receipt hash', { pattern: '^[A-Za-z0-9_-]{43}$' }),
      ack: text('acknowledgement, compact JWS'),
      flags: { type: 'array', items: { enum: FLAGS } },
      missing: { type: 'array', items: { type: 'integer', minimum: 0 }, maxItems: 64 },
    },
  },
  Notices: {
    type: 'object',
    required: ['notices'],
    additionalProperties: false,
    properties: { notices: { type: 'array', items: { type: 'string' }, maxItems: 16 } },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status'],
    properties: {
      type: { enum: Object.keys(PROBLEM_STATUS).map((code) => `urn:pdp-consent:problem:${code}`) },
      title: { type: 'string' },
      status: { type: 'integer' },
      jti: { type: 'string', format: 'uuid' },
      errors: {
        type: 'array',
        maxItems: 16,
        items: {
          type: 'object',
          required: ['pointer', 'detail'],
          properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
        },
      },
      retry_after: { type: 'integer', minimum: 1 },
    },
  },
};
