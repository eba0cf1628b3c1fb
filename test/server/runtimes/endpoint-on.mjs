// What the servers of these tests have in common: one operator, a proxy in front, and no log.
import { createEndpoint } from 'pdp-consent/server';

const profile = { id: 'demo', version: '1', receipts: {} };
const operators = [
  {
    slug: 'demo',
    profile,
    origins: ['https://www.operator.example'],
    bases: ['https://operator.example'],
  },
];

export const endpointOn = (store, keys, more = {}) =>
  createEndpoint({
    ...{ operators, store, keys, adminToken: 'token-of-the-tests' },
    ...{ trustProxy: ['127.0.0.1'], limits: { perClient: 1 }, log() {} },
    ...more,
  });
