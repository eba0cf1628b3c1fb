import type { Messages } from '../messages/messages.js';
import type { Policy } from '../model/profile.js';
import { day, say, webAddress } from './words.js';

/** Words of a policy link: title, version and date, and the address in the reader's language. */
export interface PolicyLine {
  readonly title: string;
  readonly version: string;
  /** Empty if the profile's address is none a link may have. */
  readonly href: string;
}

/** A version that is only the date again is said once. */
export const policyLine = (policy: Policy, messages: Messages): PolicyLine => {
  const date = policy.updatedAt ?? policy.approvedAt;
  return {
    title: say(policy.title, messages.lang),
    version: messages.version(policy.version === date ? '' : policy.version, date ? day(date, messages) : ''),
    href: webAddress(policy.urls?.[messages.lang] ?? policy.url),
  };
};
