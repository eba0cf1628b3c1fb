import * as v from 'valibot';
import { id, line, lang, text, country, date, hash, webUrl, email } from './profile-values.js';

/** Who answers: the operator, its policies, and those who get data from it. */
export const operatorSchema = v.strictObject({
  id: v.optional(id),
  name: text,
  legalForm: v.optional(line),
  sector: v.optional(v.picklist(['public', 'quasi-public', 'private'])),
  /** 12 digits; Article 8(4)(1) wants it in every form consent. */
  bin: v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/, '12 digits'))),
  address: v.optional(text),
  email: v.optional(email),
  phone: v.optional(line),
  url: webUrl,
  /** Languages in which the name is our guess and still to be confirmed (lint L-OP-05). */
  inferredNames: v.optional(v.array(lang)),
});

export const policySchema = v.strictObject({
  id,
  title: text,
  url: webUrl,
  /** Address of the text in a language, where it differs from `url`. */
  urls: v.optional(v.record(lang, webUrl)),
  number: v.optional(line),
  version: line,
  approvedAt: v.optional(date),
  updatedAt: v.optional(date),
  /** From this day the text applies; between publication and it old consents stand (infopro 7.5). */
  effectiveFrom: v.optional(date),
  sha256: v.optional(hash),
  reviewEveryMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const recipientSchema = v.strictObject({
  id,
  name: text,
  address: text,
  contact: v.optional(line),
  url: v.optional(webUrl),
  email: v.optional(email),
  phone: v.optional(line),
  bin: v.optional(v.pipe(v.string(), v.regex(/^\d{12}$/))),
  country: v.optional(country),
  processor: v.optional(v.boolean()),
  /** Does the country protect subjects reliably; `unknown` counts as no (esaulet 7.1). */
  adequate: v.optional(v.picklist(['yes', 'no', 'unknown'])),
  adequacyNote: v.optional(text),
});
