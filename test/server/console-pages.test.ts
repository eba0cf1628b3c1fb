import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openConsole } from '../../build/server.js';
import { testEndpoint, type TestEndpoint, verdictOf } from './test-endpoint.ts';

const TOKEN = 'a-token-of-the-administrator';
const bearer = { authorization: `Bearer ${TOKEN}` };

describe('the console is served by the endpoint', () => {
  let folder: string;
  let endpoint: TestEndpoint;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdp-console-'));
    for (const [name, text] of Object.entries({
      'console/index.html': '<!doctype html>',
      'console/preview.html': '<!doctype html>',
      'console/console.js': '// code',
      'cdn/pdp-consent.js': '// sdk',
      'cdn/chunks/acts-00000000.js': '// chunk',
      'secret.js': '// outside',
      'console/notes.txt': 'not for anyone',
    })) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    endpoint = testEndpoint({
      adminToken: TOKEN,
      console: openConsole(join(folder, 'console/'), join(folder, 'cdn/')),
    });
  });
  after(async () => {
    await endpoint.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('pages come with a policy that allows their own files only, and none may frame the console (CSP 3)', async () => {
    const page = await endpoint.get('/console/');
    assert.equal(page.status, 200);
    const policy = page.headers.get('content-security-policy')!;
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    const preview = await endpoint.get('/console/preview.html');
    assert.match(preview.headers.get('content-security-policy')!, /frame-ancestors 'self'/);
    for (const path of [
      '/console/console.js',
      '/console/sdk/pdp-consent.js',
      '/console/sdk/chunks/acts-00000000.js',
    ]) {
      const file = await endpoint.get(path);
      assert.deepEqual(
        [file.status, file.headers.get('content-type'), file.headers.get('x-content-type-options')],
        [200, 'text/javascript; charset=utf-8', 'nosniff'],
        path,
      );
    }
    const again = await endpoint.get('/console/', { 'if-none-match': page.headers.get('etag')! });
    assert.equal(again.status, 304);
    assert.equal((await endpoint.get('/console')).headers.get('location'), '/console/');
  });

  test('nothing but what was built is given out', async () => {
    for (const path of [
      '/console/notes.txt',
      '/console/../secret.js',
      '/console/%2e%2e/secret.js',
      '/console/sdk/../../secret.js',
      '/console/x.js',
    ])
      assert.equal((await endpoint.get(path)).status, 404, path);
    assert.equal(openConsole(join(folder, 'nowhere/')), undefined);
    const bare = testEndpoint();
    assert.equal((await bare.get('/console/')).status, 404, 'without the option there is no console');
    await bare.close();
  });

  test('the list of operators is for administrators, and for pages of this very server', async () => {
    const path = '/consent/v1/operators';
    assert.equal(await verdictOf(await endpoint.get(path)), '401 unauthorized');
    assert.equal(
      await verdictOf(await endpoint.get(path, { authorization: 'Bearer wrong' })),
      '401 unauthorized',
    );
    assert.equal(
      await verdictOf(await endpoint.get(path, { ...bearer, origin: 'https://evil.example' })),
      '403 origin-not-allowed',
    );
    const answer = await endpoint.get(path, { ...bearer, origin: 'https://operator.example' });
    const { operators } = (await answer.json()) as { operators: { slug: string }[] };
    assert.deepEqual(
      operators.map(({ slug }) => slug),
      ['demo'],
    );
  });

  test('what the server was started with can be read as a version, so that it can come back', async () => {
    const read = async (path: string) =>
      (await (await endpoint.get(`/consent/v1/demo${path}`, bearer)).json()) as {
        initial: string;
        version: string;
      };
    const { initial } = await read('/versions');
    assert.equal((await read(`/versions/${initial}`)).version, '1');
    assert.equal((await endpoint.get(`/consent/v1/demo/versions/${'A'.repeat(43)}`, bearer)).status, 404);
  });
});
