import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Device, hashOf, payloadOf } from './receipt-maker.ts';
import { testEndpoint, type TestEndpoint } from './test-endpoint.ts';

interface Operation {
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, object> };
}

describe('the endpoint is what its description says (OpenAPI 3.1)', () => {
  let endpoint: TestEndpoint;
  let described: Description;
  before(async () => {
    endpoint = testEndpoint({ adminToken: 'a-token-of-the-administrator' });
    described = (await (await endpoint.get('/openapi.json')).json()) as Description;
  });
  after(() => endpoint.close());

  test('every described route is there with the described methods, and answers within the description', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const schemas = Object.fromEntries(
      Object.entries(described.components.schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
    );
    const jws = await (await Device.make()).receipt();
    const path = (route: string) =>
      route
        .replace('{slug}', 'demo')
        .replace('{jti}', payloadOf(jws).jti as string)
        .replace(/\{\w+\}/, 'x');
    const send = (route: string, method: string, more: RequestInit = {}) =>
      endpoint.handler(
        new Request(new URL(`${path(route)}?h=${hashOf(jws)}`, 'https://operator.example'), {
          method: method.toUpperCase(),
          ...more,
        }),
      );
    let answers = 0;
    for (const [route, item] of Object.entries(described.paths))
      for (const method of ['get', 'post', 'put', 'delete', 'patch']) {
        const operation = item[method];
        const bodies: RequestInit[] =
          method === 'get' || method === 'delete'
            ? [{}]
            : [
                { body: jws, headers: { 'content-type': 'text/plain' } },
                { body: jws, headers: { 'content-type': 'text/plain' } },
                { body: 'x', headers: { 'content-type': 'text/plain' } },
                { body: '{}', headers: { 'content-type': 'application/json' } },
              ];
        for (const authorization of ['', 'Bearer a-token-of-the-administrator'])
          for (const body of bodies) {
            const response = await send(route, method, {
              ...body,
              headers: { ...body.headers, authorization },
            });
            if (!operation) {
              assert.equal(response.status, 405, `${method} ${route}`);
              continue;
            }
            const answer = operation.responses[String(response.status)];
            assert.ok(answer, `${response.status} of ${method} ${route} is described`);
            const type = response.headers.get('content-type')?.split(';')[0] ?? '';
            assert.ok(!answer.content || type in answer.content, `${type} of ${method} ${route}`);
            const name =
              type === 'application/problem+json'
                ? 'Problem'
                : route.includes('/receipts')
                  ? 'Receipt'
                  : route.endsWith('notices.json')
                    ? 'Notices'
                    : undefined;
            if (name)
              assert.ok(
                schemas[name]!(await response.json()),
                `${method} ${route}: ${JSON.stringify(schemas[name]!.errors)}`,
              );
            answers++;
          }
      }
    assert.ok(answers > 50, String(answers));
  });
});
