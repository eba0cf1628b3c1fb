import * as v from 'valibot';
import { PROFILE_LIMITS } from './profile-limits.js';

// The small things that a profile is made of: ids, texts in several languages, addresses, terms.

export const NO_CONTROLS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'an id: 1 to 64 of A-Z a-z 0-9 . _ : -'),
);
export const line = v.pipe(v.string(), v.minLength(1), v.maxLength(500), v.regex(NO_CONTROLS));
export const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'));
export const sentence = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(PROFILE_LIMITS.text),
  v.regex(NO_CONTROLS),
);
export const text = v.pipe(v.record(lang, sentence), v.minEntries(1));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166 code of two letters'));
export const date = v.pipe(v.string(), v.isoDate());
export const hash = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{43}$/, 'a SHA-256 in base64url, 43 characters'),
);
export const duration = v.pipe(
  v.string(),
  v.regex(
    /^(P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?|until-purpose|until-withdrawal)$/,
    'P12M, P30D, until-purpose or until-withdrawal',
  ),
);
export const webUrl = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(
    /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]|\/(?!\/))[^\s\u0000-\u001f@]*$/,
    'an https address (or a path of this site)',
  ),
);
export const origin = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[a-z0-9.[\]:-]+$/i, 'an origin without a path, e.g. https://example.kz'),
);
export const email = v.pipe(
  v.string(),
  v.regex(/^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/, 'an e-mail address'),
);
export const ids = v.pipe(v.array(id), v.maxLength(64));
