import * as v from 'valibot';

/** Building blocks of the receipt, acknowledgement and notice schemas. Lengths count characters, not code units. */
const matching = (pattern: RegExp, expected: string) => v.pipe(v.string(), v.regex(pattern, expected));

export const id = matching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'an id: 1 to 64 of A-Z a-z 0-9 . _ : -');
export const uuid = matching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'a UUID version 4, lower case',
);
export const hash = matching(
  /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/,
  'a SHA-256 in base64url, 43 characters',
);
export const language = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a BCP 47 language tag');
export const place = matching(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code');
export const term = matching(
  /^[a-z][a-z0-9-]{0,31}:[A-Za-z0-9][A-Za-z0-9_-]{0,95}$/,
  'a prefixed term such as dpv:Purpose',
);
export const phone = matching(/^[+0-9 ()-]{3,40}$/, 'a phone number');
export const duration = matching(
  /^(P(?!$)([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?|until-purpose|until-withdrawal)$/,
  'an ISO 8601 duration by Y, M, W, D, or until-purpose, or until-withdrawal',
);
/** Text of one line, 1 to `most` characters, without control characters. */
export const line = (most: number) =>
  matching(
    new RegExp(`^[^\\u0000-\\u001f\\u007f]{1,${most}}$`, 'u'),
    `1 to ${most} characters, no control characters`,
  );
/** The same, with line feeds. */
export const paragraph = (most: number) =>
  matching(
    new RegExp(`^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f]{1,${most}}$`, 'u'),
    `1 to ${most} characters, no control characters but line feeds`,
  );
export const email = matching(
  /^(?=.{1,200}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i,
  'an e-mail address of at most 200 characters',
);

const HOST = String.raw`(\[[0-9A-Fa-f:.]+\]|([A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)`;
const BASE = String.raw`(https://${HOST}(:[0-9]{1,5})?|http://(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?)`;
const PATH = String.raw`(/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)`;
const TAIL = String.raw`([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*`;
const short = '(?=.{1,2000}$)';
const parses = v.check((text: string) => URL.canParse(text), 'an https address');

/** ASCII URL as the URL standard serialises it (RFC 3986), https or this machine. */
export const url = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${short}${BASE}${PATH}?(\\?${TAIL})?(#${TAIL})?$`),
    'an https address of at most 2000 characters',
  ),
  parses,
);
/** Address of an endpoint: with a path, without query and fragment. */
export const endpointUrl = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${short}${BASE}${PATH}$`), 'an https address without query and fragment'),
  parses,
);
export const webOrigin = matching(
  /^(?=.{1,300}$)(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\]))(:[0-9]{1,5})?$/,
  'a web origin, without a path',
);
/** RFC 3339, UTC, three decimals, and a moment that exists. */
export const dateTime = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) &&
      !isNaN(Date.parse(text)) &&
      new Date(text).toISOString() === text,
    'a time such as 2026-11-21T09:10:00.000Z',
  ),
);
export const date = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^\d{4}-\d\d-\d\d$/.test(text) &&
      !isNaN(Date.parse(text)) &&
      new Date(text).toISOString().startsWith(text),
    'a date such as 2026-11-21',
  ),
);
/** Whole number that JSON and ECMAScript agree on. */
export const integer = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(least, `at least ${least}`),
    v.maxValue(most, `at most ${most}`),
  );
export const seconds = integer(1_700_000_000);

/** Array of `least` to `most` items without repeats. */
export const list = <Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
  v.pipe(
    v.array(item),
    v.minLength(least, `at least ${least} items`),
    v.maxLength(most, `at most ${most} items`),
    v.check(
      (items) => items.length < 2 || new Set(items.map((each) => JSON.stringify(each))).size === items.length,
      'no repeats',
    ),
  );
