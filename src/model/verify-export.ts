import * as v from 'valibot';
import { type Acknowledgement, verifyAcknowledgement } from './acknowledgement.js';
import { canonicalJson } from './canonical-json.js';
import { claimedPayload } from './claimed-payload.js';
import { decodeUtf8, parseJsonObject } from './compact-jws.js';
import { checksumCode } from './export-checksum.js';
import { type ExportEntry, type ExportFile, exportSchema } from './export-schema.js';
import { type JwsCrypto, thumbprintInput, webCrypto } from './jws-crypto.js';
import { type NameCheck, nameCheckOf } from './name-check.js';
import type { ReceiptPayload } from './receipt.js';
import type { OperatorJwks } from './verify-jws.js';
import { verifyReceipt } from './verify-receipt.js';

/** What a finding is about. */
export type ExportItem =
  'file' | 'receipt' | 'chain' | 'acknowledgement' | 'notice' | 'policy' | 'key' | 'proof';

/** One thing that was looked at. Every thing gets one, good or bad; the check never stops at the first fault. */
export interface ExportFinding {
  readonly item: ExportItem;
  readonly ok: boolean;
  /** Problem code of docs/receipts.md 9.3, a chain flag of section 7, or one of this check. */
  readonly code?: string | undefined;
  /** Place of the receipt in the file, from 0. */
  readonly at?: number | undefined;
  /** Receipt id, document hash, policy address or key id, as far as it can be told. */
  readonly id?: string | undefined;
}

/** What the file says of one receipt, for showing; trust it only as far as the findings go. */
export interface ExportedReceipt {
  readonly at: number;
  readonly state: ExportEntry['state'];
  readonly payload?: ReceiptPayload | undefined;
  /** What one that can't be proven says of itself: to tell which it is, and for nothing else. */
  readonly claimed?: ReceiptPayload | undefined;
  readonly hash?: string | undefined;
  readonly acknowledgement?: Acknowledgement | undefined;
  readonly ok: boolean;
  /** Whether it belongs to a name as typed in the form; there where the file has the salt of a good form receipt. */
  readonly belongsTo?: NameCheck | undefined;
}

export interface ExportReport {
  readonly ok: boolean;
  readonly findings: readonly ExportFinding[];
  readonly receipts: readonly ExportedReceipt[];
  readonly origin?: string | undefined;
  readonly exportedAt?: string | undefined;
  /** The keys came with the file, not from the operator: compare their ids with those the operator publishes. */
  readonly keysFromFile: boolean;
}

export interface ExportExpectation {
  /** Keys got from the operator itself; without them those in the file are used, and the report says so. */
  readonly jwks?: OperatorJwks | undefined;
  readonly crypto?: JwsCrypto | undefined;
}

/** An operator may take the time of arrival and that of signing one after the other. */
const SAME_MOMENT_S = 2;

interface Judged {
  readonly at: number;
  readonly entry: ExportEntry;
  readonly payload?: ReceiptPayload | undefined;
  readonly hash?: string | undefined;
  readonly jkt?: string | undefined;
  acknowledgement?: Acknowledgement | undefined;
}

/** Undefined for a receipt in its place; null where its predecessor may be the one that can't be read. */
const chainCode = (one: Judged, all: readonly Judged[]): string | undefined | null => {
  const { chain, jti } = one.payload!;
  const own = all.filter(({ jkt, payload }) => jkt === one.jkt && payload);
  if (own.filter(({ payload }) => payload!.jti === jti).length > 1) return 'receipt-conflict';
  if (chain.key_storage === 'ephemeral') return own.length > 1 ? 'ephemeral-reuse' : undefined;
  if (own.filter(({ payload }) => payload!.chain.seq === chain.seq).length > 1) return 'chain-fork';
  const before = own.find(({ payload }) => payload!.chain.seq === chain.seq - 1);
  // A compacted receipt left its hash: that it is named is all there is to see.
  const isCompacted = all.some(({ entry, hash }) => !entry.jws && hash === chain.prev_sha256);
  if (chain.seq && !before && !isCompacted)
    return all.some(({ entry, payload }) => entry.jws !== undefined && !payload) ? null : 'chain-gap';
  if (before && before.hash !== chain.prev_sha256) return 'chain-break';
  const proven = all.some(
    ({ jkt, payload }) => jkt === chain.prev_jkt && payload?.chain.next_jkt === one.jkt,
  );
  return chain.prev_jkt && !proven ? 'rotation-unproven' : undefined;
};

/**
 * Checks a visitor's export offline (docs/receipts.md 12): steps 2 to 7 for every receipt, chain, acknowledgements,
 * documents, policies, keys. The command line, the page and `<pdp-receipts>` all judge by this function. Pure: no
 * network, no clock; never throws, whatever the input.
 */
export const verifyExport = async (
  input: string | Uint8Array<ArrayBuffer>,
  expected: ExportExpectation = {},
): Promise<ExportReport> => {
  const { crypto = webCrypto } = expected;
  const findings: ExportFinding[] = [];
  const find = (item: ExportItem, code: string | undefined, at?: number, id?: string): void =>
    void findings.push({ item, ok: !code, code, at, id });
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  const parsed = parseJsonObject(text);
  const shape = v.safeParse(exportSchema, parsed);
  if (!shape.success) {
    find(
      'file',
      parsed ? 'schema-invalid' : 'not-json',
      undefined,
      parsed && v.getDotPath(shape.issues[0]) ? v.getDotPath(shape.issues[0])! : undefined,
    );
    return { ok: false, findings, receipts: [], keysFromFile: false };
  }
  const file: ExportFile = shape.output;
  const { origin, operators, entries } = file;
  find('file', await checksumCode(parsed!, file.file_sha256, crypto));

  const judged: Judged[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.jws === undefined) {
      judged.push({ at, entry, hash: entry.receipt_sha256 });
      find('receipt', entry.receipt_sha256 && entry.ack ? undefined : 'schema-invalid', at);
      continue;
    }
    const check = await verifyReceipt(entry.jws, { origins: [origin] }, crypto);
    // A receipt that fails has a hash all the same: its acknowledgement must not seem to be for it.
    const hash = check.hash ?? (await crypto.sha256(entry.jws.slice(0, entry.jws.lastIndexOf('.'))));
    judged.push({ at, entry, payload: check.payload, hash, jkt: check.jkt });
    find('receipt', check.ok ? undefined : check.code, at, check.payload?.jti);
  }
  for (const one of judged) {
    const code = one.payload ? chainCode(one, judged) : null;
    if (code !== null) find('chain', code, one.at, one.payload!.jti);
  }
  for (const one of judged) {
    const code = await acknowledge(one, file, expected.jwks, crypto);
    if (code !== null) find('acknowledgement', code, one.at, one.payload?.jti);
  }
  await checkDocuments(parsed!['notice_documents'] as object[], file.policies, judged, find, crypto);
  for (const { jwks } of operators)
    for (const key of jwks.keys)
      find(
        'key',
        (await crypto.sha256(thumbprintInput(key))) === key.kid ? undefined : 'key-id-wrong',
        undefined,
        key.kid,
      );
  for (const { jti } of file.form_proofs)
    find(
      'proof',
      judged.some(({ payload }) => payload?.jti === jti && payload.form) ? undefined : 'receipt-missing',
      undefined,
      jti,
    );

  const isGood = (at: number): boolean => findings.every((finding) => finding.at !== at || finding.ok);
  return {
    ok: findings.every(({ ok }) => ok),
    findings,
    receipts: judged.map(({ at, entry, payload, hash, acknowledgement }) => ({
      at,
      state: entry.state,
      payload,
      claimed: payload || entry.jws === undefined ? undefined : claimedPayload(entry.jws),
      hash,
      acknowledgement,
      ok: isGood(at),
      belongsTo: isGood(at) ? nameCheckOf(payload, file.form_proofs, crypto.sha256) : undefined,
    })),
    origin,
    exportedAt: file.exported_at,
    keysFromFile: !expected.jwks && operators.some(({ jwks }) => jwks.keys.length > 0),
  };
};

/** Code of a bad acknowledgement, undefined for a good one, null where there is none and none is due. */
const acknowledge = async (
  one: Judged,
  { origin, operators }: ExportFile,
  jwks: OperatorJwks | undefined,
  crypto: JwsCrypto,
): Promise<string | undefined | null> => {
  const { entry, payload, hash, jkt } = one;
  if (entry.ack === undefined) return entry.state === 'confirmed' ? 'ack-missing' : null;
  const keys = jwks ?? { keys: operators.flatMap((operator) => operator.jwks.keys) };
  const check = await verifyAcknowledgement(
    entry.ack,
    keys,
    { aud: origin, jti: payload?.jti, hash, jkt },
    crypto,
  );
  // Without any pinned key an acknowledgement is taken home unproven; only `confirmed` claims more.
  if (!check.ok) return keys.keys.length || entry.state === 'confirmed' ? `ack-${check.code}` : null;
  if (operators.length && !operators.some(({ iss }) => !iss || iss === check.payload.iss))
    return 'ack-other-issuer';
  one.acknowledgement = check.payload;
  const apart = entry.received_at ? Math.abs(Date.parse(entry.received_at) / 1000 - check.payload.iat) : 0;
  return apart <= SAME_MOMENT_S ? undefined : 'time-mismatch';
};

/** Documents and policies: everything that a receipt names is there, and nothing else is. */
const checkDocuments = async (
  documents: readonly object[],
  policies: ExportFile['policies'],
  judged: readonly Judged[],
  find: (item: ExportItem, code: string | undefined, at?: number, id?: string) => void,
  crypto: JwsCrypto,
): Promise<void> => {
  const hashes = await Promise.all(
    documents.map(async (document) => {
      try {
        return await crypto.sha256(canonicalJson(document));
      } catch {
        return ''; // No canonical form, so no receipt can name it.
      }
    }),
  );
  const named = judged.flatMap(({ payload }) => (payload ? [payload.privacy_notice] : []));
  // A compacted receipt no longer tells which document and policy it named, nor does one that can't be read.
  const isCompacted = judged.some(({ entry }) => entry.jws === undefined);
  const isUnread = judged.some(({ entry, payload }) => entry.jws !== undefined && !payload);
  hashes.forEach((hash, n) => {
    const isNamed = named.some(({ text_sha256 }) => text_sha256 === hash);
    if (isNamed || !isUnread)
      find('notice', isCompacted || isNamed ? undefined : 'notice-unknown', undefined, hash || String(n));
  });
  policies.forEach((policy) => {
    const isNamed = named.some(
      (notice) =>
        notice.policy.url === policy.url &&
        notice.policy.version === policy.version &&
        notice.policy.sha256 === policy.sha256,
    );
    if (isNamed || !isUnread)
      find('policy', isCompacted || isNamed ? undefined : 'policy-unknown', undefined, policy.url);
  });
  for (const { at, payload } of judged) {
    if (!payload) continue;
    const { text_sha256, policy } = payload.privacy_notice;
    if (!hashes.includes(text_sha256)) find('notice', 'notice-missing', at, payload.jti);
    if (!policies.some(({ url, version }) => url === policy.url && version === policy.version))
      find('policy', 'policy-missing', at, payload.jti);
  }
};
