import { ConsentEvent } from '../core/consent-events.js';
import type { OperatorProfile } from '../model/profile.js';
import { firstWrong } from './check-profile.js';
import { report } from './report.js';

/** Elements that were told of already. */
const told = new WeakSet<HTMLElement>();

/**
 * Says why a profile can't be used: missing, unreachable, not JSON, which member is wrong, or that another element of the
 * page uses its own.
 */
export const refuseProfile = async (
  host: HTMLElement & { running?: boolean },
  given: string | undefined,
  cause: unknown,
): Promise<void> => {
  // Nobody may ask it about a profile that is no profile.
  delete (host as { consent?: unknown }).consent;
  let code = 'ERR_PROFILE_UNREACHABLE';
  let why = `could not be loaded (${String(cause)})`;
  if (given !== undefined) {
    code = 'ERR_PROFILE_INVALID';
    try {
      const profile = JSON.parse(given) as OperatorProfile;
      const wrong = Array.isArray(profile?.purposes) ? firstWrong(profile) : '/purposes';
      why = `\`${wrong}\` is missing or wrong`;
      if (wrong === undefined && cause === undefined) {
        if (told.has(host)) return;
        told.add(host);
        code = 'ERR_SECOND_ELEMENT';
        why =
          'stays unused: another `<pdp-consent>` of this page asks and decides, and there can be one only';
      }
    } catch {
      why = 'is not JSON, or larger than 256 KiB';
    }
  } else if (cause === undefined) {
    // A script of the page may still give it as the property, until the page has loaded.
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    if (host.running || !host.isConnected || told.has(host)) return;
    told.add(host);
    code = 'ERR_PROFILE_MISSING';
    why = 'is missing: give `src`, a child `<script type="application/json">` or the property `profile`';
  }
  report(
    { emit: (type, fields) => host.dispatchEvent(new ConsentEvent(type, fields)) },
    code,
    `Operator profile: ${why}. Nothing is asked and nothing runs; check it with \`pdp-consent lint\`.`,
    cause,
  );
};
