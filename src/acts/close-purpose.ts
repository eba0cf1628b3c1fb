import type { LiveConsent } from '../core/live-consent.js';
import type { ActResult } from '../model/handle.js';
import { ConsentError } from './consent-error.js';
import { report } from './report.js';

/**
 * Chunk: the operator ends one purpose, because what the data were for is reached (Law 94-V, Article 8; kmge-opi 14). On
 * this page it is as if the profile said `closed`; in the ledger the term of what was given ends now, so that it stays
 * ended in other tabs and on later pages. The end of a term makes no receipt.
 */
export const closePurpose = async (live: LiveConsent, id: string): Promise<ActResult> => {
  const { profile, state: before } = live;
  const purpose = profile.purposes.find((known) => known.id === id && known.basis === 'consent');
  if (!purpose)
    throw new ConsentError('ERR_PURPOSE_UNKNOWN', `The profile asks for no consent to a purpose "${id}".`);
  purpose.closed = true;
  live.update();
  try {
    const { endChoice } = await import('../receipts/end-choice.js');
    live.head = (await endChoice(profile.id, id, Date.now())) ?? live.head;
    live.channel?.postMessage(0);
    live.update();
  } catch (cause) {
    report(live, 'ERR_RECEIPT_NOT_STORED', `That "${id}" has ended holds on this page alone.`, cause);
  }
  if (before[id]!.state !== 'given') return { status: 'none' };
  try {
    const { clearAfter } = await import('../cleanup/leave-no-traces.js');
    return { status: 'none', cleaned: await clearAfter(live, [purpose], before) };
  } catch (cause) {
    report(live, 'ERR_SERVICE_FAILED', 'Cookies of the services that ended could not be removed.', cause);
    return { status: 'none' };
  }
};
