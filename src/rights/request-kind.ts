import type { RightsRequest } from '../model/decision.js';
import type { OperatorProfile } from '../model/profile.js';

export type RequestKind = RightsRequest['kind'];

/** What a subject may ask (Law 94-V, Articles 8 and 24; Digital Code), in the order of the panel. */
export const REQUEST_KINDS = [
  'withdraw',
  'object-marketing',
  'block',
  'rectify',
  'erase',
  'information',
  'access',
  'restrict',
  'anonymise',
  'complaint',
] as const satisfies readonly RequestKind[];

type ChannelUse = keyof NonNullable<OperatorProfile['channels']>;

/** Where the profile says how to send a request; the first use that it names counts. */
export const CHANNEL_USES: Readonly<Record<RequestKind, readonly ChannelUse[]>> = {
  withdraw: ['withdraw'],
  'object-marketing': ['unsubscribe'],
  block: ['block'],
  rectify: ['rectify'],
  erase: ['erase'],
  information: ['information'],
  access: ['access', 'information'],
  restrict: ['restrict'],
  anonymise: ['anonymise'],
  complaint: ['complaint'],
};
