import type { LiveConsent } from '../core/live-consent.js';
import { loadReceipts, recover } from './decide.js';
import { report } from './report.js';

export { decide, loadReceipts } from './decide.js';
export { keepDecision } from './keep-decision.js';

/** Once a page: recording fetched ahead of a click, what an earlier page left. */
export const prepare = (live: LiveConsent): void => {
  if (live.isDue()) loadReceipts(live).catch(() => {});
  // What a consent left that ended since: its term ran out, or a tab closed before everything was cleared.
  if (Object.values(live.state).some(({ state }) => /^(withdrawn|expired|blocked)$/.test(state)))
    import('../cleanup/leave-no-traces.js').then(
      ({ endedServices, leaveNoTraces }) => leaveNoTraces(live, endedServices(live), { quiet: true }),
      () => {},
    );
  if (live.cookie?.pending)
    recover(live).catch((cause: unknown) =>
      report(
        live,
        'ERR_RECEIPT_NOT_STORED',
        'An earlier decision could not be sent; it is tried again.',
        cause,
      ),
    );
};
