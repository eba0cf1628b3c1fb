import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { verifyNotice } from '../../build/model/operator-notice.js';
import { verifyReceipt } from '../../build/model/verify-receipt.js';
import { StoreError } from '../../build/server/receipt-store.js';
import { AUD, Device, entry, hashOf, ORIGIN, payloadOf } from './receipt-maker.ts';
import { PROFILE } from './spawned-server.ts';
import { bodyOf, testEndpoint, type TestEndpoint, verdictOf } from './test-endpoint.ts';

const TOKEN = 'a-token-of-the-administrator';
const BASE = '/consent/v1/demo';
const bearer = { authorization: `Bearer ${TOKEN}` };
interface Published {
  readonly status: string;
  readonly version: string;
  readonly change: { asked_again: string[]; added: string[]; removed: string[]; reworded: string[] };
}

describe('the operator publishes and looks', () => {
  let endpoint: TestEndpoint;
  before(() => {
    const operators = [
      {
        slug: 'demo',
        profile: PROFILE as never,
        origins: [ORIGIN],
        bases: ['https://operator.example', 'http://localhost:8080'],
      },
    ];
    const lint = (profile: { version: string }) =>
      profile.version === 'bad'
        ? [{ severity: 'error', rule: 'L-TEST' }]
        : [{ severity: 'warn', rule: 'L-TEST' }];
    endpoint = testEndpoint({ operators, adminToken: TOKEN, lint });
  });
  after(() => endpoint.close());

  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = bearer) =>
    endpoint.handler(
      new Request(new URL(BASE + path, AUD), {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const json = async <Shape>(answer: Promise<Response>) => (await (await answer).json()) as Shape;
  const shown = () => json<typeof PROFILE>(endpoint.get(`${BASE}/profile.json`));

  test('nothing is answered without the token, and pages of other origins get nothing with it', async () => {
    for (const [method, path] of [
      ['GET', '/stats'],
      ['GET', '/records'],
      ['GET', '/export.csv'],
      ['GET', '/export.ndjson'],
      ['GET', '/versions'],
      ['GET', '/audit'],
      ['PUT', '/profile.json'],
      ['POST', '/notices'],
      ['POST', '/documents'],
    ] as const)
      for (const authorization of [
        '',
        'Bearer',
        `Bearer ${TOKEN}x`,
        `Bearer ${TOKEN.slice(1)}`,
        `Basic ${TOKEN}`,
        `Bearer ${TOKEN} ${TOKEN}`,
      ]) {
        const response = await send(method, path, method === 'GET' ? undefined : PROFILE, { authorization });
        assert.equal(response.headers.get('www-authenticate'), 'Bearer');
        assert.equal(await verdictOf(response), '401 unauthorized', `${method} ${path} ${authorization}`);
      }
    assert.equal(
      await verdictOf(await send('GET', '/stats', undefined, { ...bearer, origin: 'https://evil.example' })),
      '403 origin-not-allowed',
    );
    assert.equal(
      (await send('GET', '/stats', undefined, { ...bearer, origin: 'https://operator.example' })).status,
      200,
      'the console of this very server',
    );
    const preflight = await send('OPTIONS', '/profile.json', undefined, { origin: ORIGIN });
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'GET, OPTIONS');
    const closed = testEndpoint();
    assert.equal((await closed.get(`${BASE}/stats`, { authorization: 'Bearer undefined' })).status, 401);
    await closed.close();
  });

  test('a published profile is live at the next load, keeps its older versions, and says who is asked again', async () => {
    const before = await endpoint.get(`${BASE}/profile.json`);
    const [tag, old] = [before.headers.get('etag')!, (await before.json()) as typeof PROFILE];
    const reworded = {
      ...old,
      version: '2',
      purposes: old.purposes.map((purpose) => ({ ...purpose, text: { ru: 'Иначе сказано.' } })),
    };
    const checked = await json<Published>(send('PUT', '/profile.json?check', reworded));
    assert.deepEqual(
      [checked.status, checked.change],
      ['checked', { asked_again: [], added: [], removed: [], reworded: ['analytics'] }],
    );
    assert.equal((await shown()).version, '1');

    const put = await send('PUT', '/profile.json', reworded, { ...bearer, 'if-match': tag });
    assert.equal(put.status, 200);
    const { version } = (await put.json()) as Published;
    const now = await endpoint.get(`${BASE}/profile.json`);
    assert.equal(now.headers.get('etag'), put.headers.get('etag'));
    assert.equal(((await now.json()) as typeof PROFILE).version, '2');
    assert.equal(
      await verdictOf(
        await send('PUT', '/profile.json', { ...old, version: '3' }, { ...bearer, 'if-match': tag }),
      ),
      '412 precondition-failed',
    );

    const wider = {
      ...reworded,
      version: '3',
      purposes: [{ ...reworded.purposes[0]!, thirdParty: true, data: ['pages', 'more'] }],
      data: [...old.data, { ...old.data[0]!, id: 'more' }],
    };
    const widened = await json<Published>(send('PUT', '/profile.json', wider));
    assert.deepEqual(widened.change.asked_again, ['analytics']);
    const versions = await json<{ in_force: string; versions: { version: string; name: string }[] }>(
      send('GET', '/versions'),
    );
    assert.deepEqual(
      [versions.in_force, versions.versions.map((one) => one.version)],
      [widened.version, [widened.version, version]],
    );
    assert.deepEqual(
      versions.versions.map(({ name }) => name),
      ['3', '2'],
      'by the numbers that the operator gave',
    );
    const kept = await json<typeof PROFILE>(send('GET', `/versions/${version}`));
    assert.deepEqual([kept.version, kept.receipts], ['2', {}]);
    assert.equal(
      (await json<Published>(send('PUT', '/profile.json', kept))).version,
      version,
      'an older version comes back under its own hash',
    );
    assert.equal((await shown()).version, '2');
  });

  test('a profile with errors is not published, and the answer says where they are', async () => {
    const { version } = await shown();
    const broken = await send('PUT', '/profile.json', { ...PROFILE, purposes: [] });
    assert.equal(broken.status, 422);
    assert.deepEqual(
      (await bodyOf(broken)).errors?.map(({ pointer }) => pointer),
      ['/purposes'],
    );
    const faulty = (await (await send('PUT', '/profile.json', { ...PROFILE, version: 'bad' })).json()) as {
      type: string;
      lint: { rule: string }[];
    };
    assert.deepEqual(
      [faulty.type, faulty.lint[0]!.rule],
      ['urn:pdp-consent:problem:profile-invalid', 'L-TEST'],
    );
    assert.equal(
      await verdictOf(
        await send('PUT', '/profile.json', PROFILE, { ...bearer, 'content-type': 'text/plain' }),
      ),
      '415 unsupported-media-type',
    );
    assert.equal(
      await verdictOf(await send('PUT', '/profile.json', { x: 'y'.repeat(270_000) })),
      '413 too-large',
    );
    assert.equal(await verdictOf(await send('PUT', '/profile.json', [])), '422 profile-invalid');
    assert.equal((await shown()).version, version);
  });

  test('a profile is completed, then judged as it will be served, and published with what was filled in', async () => {
    const judged: (typeof PROFILE)[] = [];
    const filled = testEndpoint({
      operators: [
        { slug: 'demo', profile: PROFILE as never, origins: [ORIGIN], bases: ['https://operator.example'] },
      ],
      adminToken: TOKEN,
      complete: (profile) => ({
        profile: { ...profile, purposes: profile.purposes.map((one) => ({ ...one, thirdParty: true })) },
        findings: [{ severity: 'warn', at: '/purposes/0/thirdParty' }],
      }),
      lint: (...profiles) => (judged.push(...(profiles as unknown as typeof judged)), []),
    });
    const put = await filled.handler(
      new Request(new URL(`${BASE}/profile.json`, AUD), {
        method: 'PUT',
        headers: { ...bearer, 'content-type': 'application/json' },
        body: JSON.stringify({ ...PROFILE, version: '2' }),
      }),
    );
    assert.deepEqual(((await put.json()) as { lint: object[] }).lint, [
      { severity: 'warn', at: '/purposes/0/thirdParty' },
    ]);
    const live = (await (await filled.get(`${BASE}/profile.json`)).json()) as typeof PROFILE;
    assert.deepEqual([live.version, live.purposes[0]!.thirdParty], ['2', true]);
    assert.deepEqual(judged[0], live, 'the lint sees endpoint, issuer and keys too');
    assert.deepEqual([judged[1]!.version, judged[1]!.receipts], ['1', live.receipts]);
    await filled.close();
  });

  test('two publications over the same version: one is in force, the other is told', async () => {
    const verdicts = await Promise.all(
      ['10', '11'].map(
        async (version) => (await send('PUT', '/profile.json', { ...PROFILE, version })).status,
      ),
    );
    assert.deepEqual(verdicts.sort(), [200, 412]);
  });

  test('what JSON can say and no hash can name is refused, not put off', async () => {
    for (const half of ['"\\ud800"', '1e999'])
      for (const [method, path, code] of [
        ['PUT', '/profile.json', 'profile-invalid'],
        ['POST', '/documents', 'profile-invalid'],
        ['POST', '/notices', 'notice-invalid'],
      ] as const) {
        const asked = new Request(new URL(BASE + path, AUD), {
          method,
          headers: { 'content-type': 'application/json', ...bearer },
          body: JSON.stringify({ ...PROFILE, version: 'HALF' }).replace('"HALF"', half),
        });
        assert.equal(await verdictOf(await endpoint.handler(asked)), `422 ${code}`, `${path} ${half}`);
      }
    const { status } = await send('POST', '/notices', []);
    assert.equal(status, 422);
  });

  test('an If-Match of several tags is met by any of them', async () => {
    const tag = (await endpoint.get(`${BASE}/profile.json`)).headers.get('etag')!;
    const put = (version: string, tags: string) =>
      send('PUT', '/profile.json', { ...PROFILE, version }, { ...bearer, 'if-match': tags });
    assert.equal(await verdictOf(await put('12', '"one", "two"')), '412 precondition-failed');
    assert.equal((await put('12', `"one", ${tag}`)).status, 200);
  });

  test('a notice is signed for every address and shown under its own (11)', async () => {
    const notice = {
      ...{
        id: 'breach-1',
        kind: 'breach',
        affects: { origins: [ORIGIN] },
        texts: { ru: { title: 'Утечка', body: 'Что случилось.\nЧто делать.' } },
      },
      ...{ steps: [], contact: { email: 'privacy@operator.example' } },
    };
    assert.equal((await send('POST', '/notices', notice)).status, 201);
    for (const base of ['https://operator.example', 'http://localhost:8080']) {
      const { notices } = await json<{ notices: string[] }>(
        endpoint.handler(new Request(`${base}${BASE}/notices.json`)),
      );
      const checked = await verifyNotice(notices[0], endpoint.keys.jwks, {
        iss: `${base}${BASE}`,
        origin: ORIGIN,
        now: Date.now(),
      });
      assert.deepEqual([notices.length, checked.ok], [1, true]);
    }
    assert.equal(
      await verdictOf(await send('POST', '/notices', notice)),
      '422 notice-invalid',
      'an id is used once',
    );
    assert.equal(
      await verdictOf(
        await send('POST', '/notices', {
          ...notice,
          id: 'b2',
          affects: { origins: ['https://evil.example'] },
        }),
      ),
      '422 notice-invalid',
    );
    assert.equal(
      await verdictOf(await send('POST', '/notices', { ...notice, id: 'b3', kind: 'joke' })),
      '422 notice-invalid',
    );
  });

  test('records, counts and exports tell what was stored, and exports verify again', async () => {
    const devices = await Promise.all(Array.from({ length: 3 }, () => Device.make()));
    const given = await devices[0]!.receipt();
    const refused = await devices[1]!.receipt({
      chain: { seq: 0, key_storage: 'ephemeral' },
      processing: [entry({ event_state: 'refused' })],
    });
    const second = { ...(payloadOf(given).event as object), action: 'withdraw' } as never;
    const withdrawn = await devices[0]!.receipt(
      {
        chain: { seq: 1, key_storage: 'indexeddb', prev_sha256: hashOf(given) },
        event: { ...(devices[0]!.payload().event as object), ...(second as object) } as never,
        processing: [entry({ event_state: 'withdrawn' })],
      },
      Date.parse((payloadOf(given).event as { event_time: string }).event_time),
    );
    for (const jws of [given, refused, withdrawn]) assert.equal((await endpoint.post(jws)).status, 201);
    await endpoint.post(given);

    const { receipts, purposes } = await json<{
      receipts: Record<string, unknown>;
      purposes: { states: object }[];
    }>(send('GET', '/stats'));
    assert.deepEqual(
      [
        receipts['total'],
        receipts['by_action'],
        receipts['by_language'],
        receipts['choice_ms'],
        receipts['gpc'],
      ],
      [3, { save: 2, withdraw: 1 }, { ru: 3 }, 1200, 0],
    );
    assert.deepEqual(
      purposes.map(({ states }) => states),
      [{ given: 1, refused: 1, withdrawn: 1 }],
    );
    assert.equal(
      (await json<{ receipts: { total: number } }>(send('GET', '/stats?from=2020-01-01&to=2020-02-01')))
        .receipts.total,
      0,
    );
    for (const day of ['yesterday', '2026-02-31', '2026-13-01', '']) {
      assert.equal((await send('GET', `/stats?from=${day}`)).status, 422, day);
      for (const end of ['from', 'to'])
        assert.equal((await send('GET', `/records?${end}=${day}`)).status, 422, `${end} ${day}`);
    }
    for (const number of ['', 'x', '-1', '1.5', '9'.repeat(20)])
      assert.equal((await send('GET', `/records?before=${number}`)).status, 422, number);

    const all = await json<{ records: { jws: string; jti: string }[]; next: number }>(
      send('GET', '/records?limit=2'),
    );
    assert.deepEqual(
      all.records.map(({ jws }) => jws),
      [withdrawn, refused],
    );
    const rest = await json<{ records: { jws: string }[]; next?: number }>(
      send('GET', `/records?limit=2&before=${all.next}`),
    );
    assert.deepEqual([rest.records.map(({ jws }) => jws), rest.next], [[given], undefined]);
    const one = await json<{ records: object[]; standing: { state: string; seq: number }[] }>(
      send('GET', `/records?jkt=${devices[0]!.jkt}`),
    );
    assert.deepEqual([one.records.length, one.standing[0]!.state, one.standing[0]!.seq], [2, 'withdrawn', 1]);

    const lines = (await (await send('GET', '/export.ndjson')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { jws: string });
    assert.deepEqual(
      lines.map(({ jws }) => jws),
      [given, refused, withdrawn],
    );
    for (const { jws } of lines) assert.equal((await verifyReceipt(jws)).ok, true);
    const csv = await (await send('GET', '/export.csv')).text();
    assert.deepEqual(csv.split('\r\n').length, 5);
    assert.match(csv, /^\ufeff?receipt_?|^\ufeff?purpose_id/);
  });

  test('where notice documents are kept, a receipt that names another one is flagged (unknown-notice)', async () => {
    const document = { id: 'banner', version: '1', language: 'ru', title: 'Т' };
    const { text_sha256 } = await json<{ text_sha256: string }>(send('POST', '/documents', document));
    assert.deepEqual(await json(send('GET', `/documents/${text_sha256}`)), document);
    const device = await Device.make();
    const notice = payloadOf(await device.receipt()).privacy_notice as object;
    assert.deepEqual(
      (
        await bodyOf(
          await endpoint.post(await device.receipt({ privacy_notice: { ...notice, text_sha256 } })),
        )
      ).flags,
      [],
    );
    assert.deepEqual((await bodyOf(await endpoint.post(await (await Device.make()).receipt()))).flags, [
      'unknown-notice',
    ]);
  });

  test('every act of an administrator is kept, newest first', async () => {
    const { entries } = await json<{ entries: { action: string; at: string }[] }>(send('GET', '/audit'));
    const actions = entries.map(({ action }) => action);
    assert.equal(actions[0], 'document-kept');
    for (const action of [
      'profile-published',
      'profile-refused',
      'profile-checked',
      'notice-published',
      'exported',
      'read',
    ])
      assert.ok(actions.includes(action), action);
  });

  test('on a full disk the register is read on; who read is written down later, and nothing is published meanwhile (FS4)', async () => {
    const { publications } = endpoint.store;
    const { audit } = publications;
    let isFull = true;
    publications.audit = (...one) =>
      isFull ? Promise.reject(new StoreError('full', undefined)) : audit.apply(publications, one);
    const count = async () => (await publications.auditEntries('demo', 500)).length;
    const before = await count();
    for (const path of ['records', 'export.csv', 'export.ndjson'])
      assert.equal((await send('GET', `/${path}`)).status, 200, path);
    const refused = await send('POST', '/documents', {});
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '60']);
    assert.equal(await count(), before);
    isFull = false;
    const { entries } = await json<{ entries: { action: string; subject: string }[] }>(send('GET', '/audit'));
    publications.audit = audit;
    assert.deepEqual(
      entries.slice(0, 3).map(({ action, subject }) => `${action} ${subject}`),
      ['exported ndjson', 'exported csv', 'read '],
    );
    assert.equal(await count(), before + 3);
  });
});
