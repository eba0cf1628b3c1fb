import { ConsentEvent } from '../core/consent-events.js';
import type { OperatorProfile } from '../model/profile.js';
import { firstWrong } from './check-profile.js';
import { report } from './report.js';

/** Says why a profile can't be used: unreachable, not JSON, or which member is wrong. */
export const refuseProfile = (host: HTMLElement, given: string | undefined, cause: unknown): void => {
  let code = 'ERR_PROFILE_UNREACHABLE';
  let why = `could not be loaded (${String(cause)})`;
  if (given !== undefined) {
    code = 'ERR_PROFILE_INVALID';
    try {
      const profile = JSON.parse(given) as OperatorProfile;
      why = `\`${Array.isArray(profile?.purposes) ? (firstWrong(profile) ?? '/') : '/purposes'}\` is missing or wrong`;
    } catch {
      why = 'is not JSON, or larger than 256 KiB';
    }
  }
  report(
    { emit: (type, fields) => host.dispatchEvent(new ConsentEvent(type, fields)) },
    code,
    `Operator profile: ${why}. Nothing is asked and nothing runs; check it with \`pdp-consent lint\`.`,
    cause,
  );
};
