import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { verifyExport } from '../../build/model/verify-export.js';
import { type SignedExport, aRotatedExport, aSignedExport, sha256 } from '../support/signed-export.ts';
import canonicalize from 'canonicalize';

const codes = async (file: object): Promise<string[]> => {
  const { findings } = await verifyExport(JSON.stringify(file));
  return findings
    .filter(({ ok }) => !ok)
    .map(({ item, code, at }) => [item, code, ...(at === undefined ? [] : [at])].join(' '));
};
/** The same file with its checksum made anew, as an editor of the file would. */
const sealed = async ({ file_sha256: _, ...file }: SignedExport['file']): Promise<object> => ({
  ...file,
  file_sha256: await sha256(canonicalize(file)!),
});

suite('verifyExport', () => {
  test('finds nothing wrong in a whole file and tells where the keys came from', async () => {
    const { text, jwks } = await aSignedExport();
    const report = await verifyExport(text);
    assert.deepEqual(
      report.findings.filter(({ ok }) => !ok),
      [],
    );
    assert.equal(report.ok, true);
    assert.equal(report.keysFromFile, true);
    assert.equal(report.receipts.length, 3);
    assert.equal((await verifyExport(text, { jwks })).keysFromFile, false);
  });

  test('names the receipt that was changed, though the checksum was made anew', async () => {
    const { file, jtis } = await aSignedExport();
    for (const n of [0, 1, 2]) {
      const entries = file.entries.map((entry) => ({ ...entry }));
      const [header, payload, signature] = entries[n]!['jws']!.split('.');
      const other = payload!.slice(0, 40) + (payload![40] === 'A' ? 'B' : 'A') + payload!.slice(41);
      entries[n]!['jws'] = [header, other, signature].join('.');
      const bad = await codes(await sealed({ ...file, entries }));
      assert.ok(
        bad.some((code) => code === `receipt signature-invalid ${n}`),
        String(bad),
      );
      for (const m of [0, 1, 2])
        if (m !== n) assert.ok(!bad.some((code) => code === `receipt signature-invalid ${m}`));
    }
    assert.equal(jtis.length, 3);
  });

  test('sees a receipt cut out, one repeated, and an acknowledgement of another receipt', async () => {
    const { file } = await aSignedExport();
    const [first, second, third] = file.entries as [
      Record<string, string>,
      Record<string, string>,
      Record<string, string>,
    ];
    assert.deepEqual(await codes(await sealed({ ...file, entries: [first, third] })), ['chain chain-gap 1']);
    assert.ok(
      (await codes(await sealed({ ...file, entries: [first, second, second, third] }))).some((code) =>
        code.startsWith('chain receipt-conflict'),
      ),
    );
    assert.deepEqual(
      await codes(await sealed({ ...file, entries: [first, { ...second, ack: third['ack']! }, third] })),
      ['acknowledgement ack-other-receipt 1'],
    );
    const { ack: _, ...bare } = second;
    assert.deepEqual(await codes(await sealed({ ...file, entries: [first, bare, third] })), [
      'acknowledgement ack-missing 1',
    ]);
  });

  test('sees a document that was changed or left out, and a time that the acknowledgement does not say', async () => {
    const { file } = await aSignedExport();
    const [document] = file['notice_documents'] as [Record<string, unknown>];
    assert.ok(
      (await codes(await sealed({ ...file, notice_documents: [{ ...document, body: 'Другое' }] }))).includes(
        'notice notice-missing 0',
      ),
    );
    assert.ok(
      (await codes(await sealed({ ...file, notice_documents: [] }))).includes('notice notice-missing 1'),
    );
    const entries = file.entries.map((entry, n) =>
      n ? entry : { ...entry, received_at: '2026-11-22T11:00:00Z' },
    );
    assert.deepEqual(await codes(await sealed({ ...file, entries })), ['acknowledgement time-mismatch 0']);
  });

  test('follows a chain over a change of keys, and wants it proven by the old one (6.5)', async () => {
    const { file } = await aRotatedExport();
    assert.deepEqual(await codes(file), []);
    const [first, rotation, next] = file.entries as [object, object, object];
    assert.deepEqual(await codes(await sealed({ ...file, entries: [first, next] as typeof file.entries })), [
      'chain rotation-unproven 1',
    ]);
    assert.deepEqual(
      await codes(await sealed({ ...file, entries: [rotation, next] as typeof file.entries })),
      ['chain chain-gap 0'],
    );
  });

  test('does not take a foreign key for the operator’s', async () => {
    const { text } = await aSignedExport();
    const { jwks } = await aSignedExport();
    const { findings } = await verifyExport(text, { jwks });
    assert.deepEqual(
      new Set(findings.filter(({ ok }) => !ok).map(({ code }) => code)),
      new Set(['ack-unknown-kid']),
    );
  });

  test('never throws, whatever it is given', async () => {
    for (const input of [
      '',
      'null',
      '[]',
      '{}',
      '{"format":"pdp-consent-export/1"}',
      '\ufeff{}',
      '{"__proto__":1}',
      new Uint8Array([0xff, 0xfe]),
      '{"a":"\\ud800"}',
    ])
      assert.equal((await verifyExport(input)).ok, false);
  });

  const example = new URL('../../../shared/vectors/pdp/export.json', import.meta.url);
  test(
    'accepts the example of the protocol',
    { skip: !existsSync(example) && 'no vectors beside the project' },
    async () => {
      const report = await verifyExport(readFileSync(example, 'utf8'));
      assert.deepEqual(
        report.findings.filter(({ ok }) => !ok),
        [],
      );
    },
  );
});
