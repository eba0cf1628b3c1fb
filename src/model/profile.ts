import type { InferOutput } from 'valibot';
import type { profileSchema } from './profile-schema.js';

/** Everything an operator says about a consent: parties, purposes, services, policies, texts, endpoint. */
export type OperatorProfile = InferOutput<typeof profileSchema>;
/** Why data are processed; the unit of choice. */
export type Purpose = OperatorProfile['purposes'][number];
/** A tool or script that works for a purpose. */
export type Service = NonNullable<OperatorProfile['services']>[number];
export type Policy = OperatorProfile['policies'][number];
export type Recipient = NonNullable<OperatorProfile['recipients']>[number];
export type DataCategory = OperatorProfile['data'][number];
export type Channel = NonNullable<NonNullable<OperatorProfile['channels']>['withdraw']>[number];
export type FormProfile = NonNullable<OperatorProfile['forms']>[number];

/**
 * True for a purpose that banner and settings ask about; the others are asked in forms, ended, or only told. Consent to
 * publication is drawn up apart from every other (infopro 5.6), so it is always asked in a form.
 */
export const isAskedInBanner = ({ basis, where, closed, kind }: Purpose): boolean =>
  basis === 'consent' && where !== 'form' && !closed && !/^pu/.test(kind);
