import * as v from 'valibot';
import { shapeFaults } from '../model/check-receipt.js';
import { canonicalJson } from '../model/canonical-json.js';
import { decodeUtf8, jsonDepth, parseJsonObject } from '../model/compact-jws.js';
import type { ProblemCode } from '../model/problem.js';
import { PROFILE_LIMITS } from '../model/profile-limits.js';
import { profileSchema } from '../model/profile-schema.js';
import { jsonResponse } from './answers.js';
import type { EndpointParts, Served } from './endpoint-parts.js';
import { addressFor } from './hosted-operator.js';
import { problemResponse } from './problem-response.js';
import { profileChange } from './profile-change.js';
import { bareProfile, profileVersion } from './profile-shelf.js';
import { isNamed, servedProfile } from './published-profile.js';
import { readBody } from './read-body.js';

/** A finding of the lint; whatever else it says is passed on. */
export interface LintFinding {
  readonly severity: string;
}

/** False for what JSON can say but no text that is hashed: half of a surrogate pair, a number beyond all numbers. */
function hasCanonicalForm(value: object): boolean {
  try {
    return canonicalJson(value) !== '';
  } catch {
    return false;
  }
}

/** JSON of a request, or the refusal with the given code. */
export async function readJson(
  request: Request,
  limit: number,
  code: ProblemCode,
): Promise<Record<string, unknown> | Response> {
  if (!/^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(request.headers.get('content-type') ?? ''))
    return problemResponse('unsupported-media-type');
  const body = await readBody(request, limit);
  if (!body) return problemResponse('too-large');
  const text = decodeUtf8(body);
  const value = parseJsonObject(text);
  const isFlat = text !== undefined && jsonDepth(text) <= 2 * PROFILE_LIMITS.depth;
  return value && isFlat && hasCanonicalForm(value)
    ? value
    : problemResponse(code, {
        errors: [
          { pointer: '', detail: 'a JSON object of moderate depth, of whole characters and finite numbers' },
        ],
      });
}

/**
 * PUT of a profile: shape, lint, then a new version in force. `?check` only says what would happen. With `If-Match` it
 * is published only over the version that the editor had before it.
 */
export async function publishProfile({ request, operator }: Served, parts: EndpointParts): Promise<Response> {
  const { store, shelf, keys, lint, complete } = parts;
  const { slug, addresses } = operator;
  const isCheck = new URL(request.url).searchParams.has('check');
  const value = await readJson(request, PROFILE_LIMITS.bytes, 'profile-invalid');
  if (value instanceof Response) return value;
  const at = Math.floor(parts.now() / 1000);
  const note = (action: 'profile-published' | 'profile-refused' | 'profile-checked', subject: string) =>
    store.publications.audit(slug, { at, action, subject });

  const shape = v.safeParse(profileSchema, value);
  if (!shape.success) {
    await note('profile-refused', '');
    return problemResponse('profile-invalid', { errors: shapeFaults(shape.issues) });
  }
  shelf.forget(slug);
  const before = await shelf.inForce(operator);
  const completed = complete?.(shape.output) ?? { profile: shape.output, findings: [] };
  const profile = bareProfile(completed.profile);
  const version = profileVersion(profile);
  const address = addressFor(request, addresses);
  /** What pages get: with the members that this server fills in. */
  const served = (one: typeof profile) =>
    JSON.parse(servedProfile({ profile: one }, address, keys).text) as typeof profile;
  const findings = [
    ...completed.findings,
    ...((await lint?.(served(profile), served(before.profile))) ?? []),
  ];
  const change = profileChange(before.profile, profile);
  if (findings.some(({ severity }) => severity === 'error')) {
    await note('profile-refused', version);
    return problemResponse('profile-invalid', { more: { lint: findings, change } });
  }
  const expected = request.headers.get('if-match');
  if (expected !== null && !isNamed(expected, servedProfile(before, address, keys).tag))
    return problemResponse('precondition-failed');
  if (isCheck) {
    await note('profile-checked', version);
    return jsonResponse({ status: 'checked', version, lint: findings, change });
  }
  const published = { version, text: canonicalJson(profile), at };
  if (
    !(await store.publications.publishProfile(
      slug,
      published,
      before.isPublished ? before.version : undefined,
    ))
  )
    return problemResponse('precondition-failed');
  await note('profile-published', version);
  shelf.forget(slug);
  const { tag } = servedProfile(await shelf.inForce(operator), address, keys);
  return jsonResponse({ status: 'published', version, lint: findings, change }, 200, { ETag: `"${tag}"` });
}
