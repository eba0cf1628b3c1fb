import { verifyNotice } from '../model/operator-notice.js';
import type { OperatorJwks } from '../model/verify-jws.js';
import { nodeCrypto } from '../server/node-crypto.js';
import type { AuditEntry, PublicationStore } from '../server/publication-store.js';

/** Something that the operator published and that is not as it was. */
export interface PublicationFault {
  readonly what: 'text' | 'notice';
  /** Version of the text, id of the notice. */
  readonly id: string;
  readonly code: string;
}

const KEPT_BY: Readonly<Partial<Record<AuditEntry['action'], PublicationFault['what']>>> = {
  'profile-published': 'text',
  'document-kept': 'text',
  'notice-published': 'notice',
};

/** Texts that are not what their hash says, notices that are not what was signed, and both where they are gone. */
export async function* publicationFaults(
  publications: PublicationStore,
  operator: string,
  jwks: OperatorJwks,
): AsyncGenerator<PublicationFault> {
  // First, so that what is published meanwhile is not missed.
  const acts = await publications.auditEntries(operator, Number.MAX_SAFE_INTEGER);
  const versions = await publications.profileVersions(operator);
  const there = { text: new Set<string>(), notice: new Set<string>() };

  for await (const { version, text } of publications.texts(operator)) {
    there.text.add(version);
    if ((await nodeCrypto.sha256(text)) !== version)
      yield { what: 'text', id: version, code: 'text-changed' };
  }
  for await (const { id, jws } of publications.keptNotices(operator)) {
    there.notice.add(id);
    // One for each address of the server.
    const checks = await Promise.all(
      jws.split('\n').map((signed) => verifyNotice(signed, jwks, {}, nodeCrypto)),
    );
    const bad = checks.find((check) => !check.ok);
    if (bad && !bad.ok) yield { what: 'notice', id, code: `notice-${bad.code}` };
    else if (checks.some((check) => check.ok && check.payload.id !== id))
      yield { what: 'notice', id, code: 'row-changed' };
  }
  const wanted = new Map<string, PublicationFault['what']>(versions.map(({ version }) => [version, 'text']));
  for (const { action, subject } of acts) if (KEPT_BY[action]) wanted.set(subject, KEPT_BY[action]);
  for (const [id, what] of wanted) if (!there[what].has(id)) yield { what, id, code: `${what}-missing` };
}
