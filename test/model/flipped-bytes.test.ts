import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import canonicalize from 'canonicalize';
import { type JwsCrypto, webCrypto } from '../../build/model/jws-crypto.js';
import { verifyExport } from '../../build/model/verify-export.js';
import { runCli } from '../cli/run-cli.ts';
import { checkExport } from '../support/check-export.ts';
import { aSignedExport, sha256 } from '../support/signed-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdp-flip-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Node's own cryptography, remembering what it was asked: most of a file with one changed byte is as it was. */
const remembering = (): JwsCrypto => {
  const verdicts = new Map<string, Promise<boolean>>();
  return {
    verify: (key, input, signature) => {
      const asked = [key.x, key.y, input, signature].join();
      const verdict = verdicts.get(asked) ?? Promise.resolve(webCrypto.verify(key, input, signature));
      verdicts.set(asked, verdict);
      return verdict;
    },
    sha256: (text) => createHash('sha256').update(text).digest('base64url'),
  };
};
/** A file with one receipt, so that each of its bytes can be tried. */
const aFile = async () => {
  const { file } = await aSignedExport();
  const { file_sha256: _, ...rest } = { ...file, entries: [file.entries[1]!] };
  return { ...rest, file_sha256: await sha256(canonicalize(rest)!) };
};
const holds = (bytes: Uint8Array, hasChecksum?: boolean): Promise<boolean> =>
  checkExport(bytes, hasChecksum).then(
    () => true,
    () => false,
  );

suite('every byte of an exported file, changed in turn (R8)', () => {
  test('is caught by our check and by one that shares nothing with it; the command line says the same', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(await aFile()));
    const crypto = remembering();
    assert.deepEqual([(await verifyExport(bytes, { crypto })).ok, await holds(bytes)], [true, true]);
    const missed: number[] = [];
    const ours: boolean[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 1 << (at % 8);
      const { ok } = await verifyExport(changed, { crypto });
      ours.push(ok);
      if (ok || (await holds(changed))) missed.push(at);
    }
    assert.deepEqual(missed, []);
    assert.equal(ours.length, bytes.length);

    const path = join(folder, 'export.json');
    writeFileSync(path, bytes);
    assert.equal(runCli(['verify', path]).status, 0);
    for (let n = 0; n < 8; n++) {
      const at = Math.floor((bytes.length - 1) * (n / 7));
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 1 << (at % 8);
      writeFileSync(path, changed);
      const { status, stdout } = runCli(['verify', path, '--json']);
      assert.equal(status, 1, `byte ${at}`);
      assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(await verifyExport(changed))));
    }
  });

  test('is caught without the checksum in all that is signed, and ours names the receipt', async () => {
    const { file_sha256: _, ...file } = await aFile();
    const text = JSON.stringify(file);
    const crypto = remembering();
    const missed: string[] = [];
    for (const member of ['jws', 'ack']) {
      const jws = file.entries[0]![member]!;
      const start = text.indexOf(jws);
      // The last letter of a signature has four bits without meaning: another spelling of the same signature.
      for (let at = 0; at < jws.length - 1; at++) {
        const letter = jws[at] === 'A' ? 'B' : 'A';
        const changed = new TextEncoder().encode(
          text.slice(0, start + at) + letter + text.slice(start + at + 1),
        );
        const { findings } = await verifyExport(changed, { crypto });
        const isNamed = findings.some(
          (one) => !one.ok && one.at === 0 && (member === 'jws' || one.item === 'acknowledgement'),
        );
        if (!isNamed || (await holds(changed, false))) missed.push(`${member}, letter ${at}`);
      }
    }
    assert.deepEqual(missed, []);
  });
});
