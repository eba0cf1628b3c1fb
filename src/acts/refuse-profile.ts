import { ConsentEvent } from '../core/consent-events.js';
import type { OperatorProfile } from '../model/profile.js';
import { firstWrong } from './check-profile.js';
import { report } from './report.js';

const CLOSED = 'Nothing is asked and nothing runs';

/** Elements that were told of already. */
const refused = new WeakSet<HTMLElement>();

/**
 * Says why a profile can't be used: missing, unreachable, not JSON, which member is wrong, or that another element of the
 * page uses its own.
 */
export const refuseProfile = async (
  host: HTMLElement & { running?: boolean },
  given: string | undefined,
  thrown: unknown,
): Promise<void> => {
  const cause = thrown instanceof Response ? thrown.status : thrown;
  // Nobody may ask it about a profile that is no profile.
  delete (host as { consent?: unknown }).consent;
  const src = host.getAttribute('src');
  const profile = src ? `The profile "${src}"` : 'The profile in the page';
  let code = 'ERR_PROFILE_UNREACHABLE';
  let told = `${profile} could not be loaded (${String(cause)}). ${CLOSED}; check the address in \`src\`.`;
  if (given !== undefined) {
    code = 'ERR_PROFILE_INVALID';
    let why = 'is not JSON, or larger than 256 KiB';
    try {
      const parsed = JSON.parse(given) as OperatorProfile;
      const wrong = Array.isArray(parsed?.purposes) ? firstWrong(parsed) : '/purposes';
      if (wrong === undefined && cause === undefined) {
        if (refused.has(host)) return;
        refused.add(host);
        code = 'ERR_SECOND_ELEMENT';
      }
      why = `can't be used: \`${wrong}\` is missing or wrong`;
    } catch {
      // Not even JSON.
    }
    told =
      code === 'ERR_SECOND_ELEMENT'
        ? 'This `<pdp-consent>` stays unused: another one of this page asks and decides. Take out all but one.'
        : `${profile} ${why}. ${CLOSED}; \`npx pdp-consent lint\` tells all that is wrong.`;
  } else if (cause === undefined) {
    // A script of the page may still give it as the property, until the page has loaded.
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    if (host.running || !host.isConnected || refused.has(host)) return;
    refused.add(host);
    code = 'ERR_PROFILE_MISSING';
    told = `\`<pdp-consent>\` has no profile. ${CLOSED}; give it \`src\`, a child \`<script type="application/json">\` or the property \`profile\`.`;
  }
  // The page shows nothing, so who wrote it looks here first.
  console.warn(`pdp-consent: ${told}`, host);
  report({ emit: (type, fields) => host.dispatchEvent(new ConsentEvent(type, fields)) }, code, told, cause);
};
