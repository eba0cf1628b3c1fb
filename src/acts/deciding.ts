import type { LiveConsent } from '../core/live-consent.js';
import { loadReceipts, recover } from './decide.js';
import { defineProperties } from './element-properties.js';
import type { ConsentHandle } from '../model/handle.js';
import { addReopenButton } from './reopen-button.js';
import { report } from './report.js';
import { keepCurrent as keep } from './still-current.js';

export { runByScript } from './by-script.js';
export { decide, loadReceipts } from './decide.js';

/** Grants that are still covered by their recorded meaning stay. */
export const keepCurrent = (live: LiveConsent): void => {
  keep(live);
  live.update();
};

/** Once a page: properties, the way back, recording fetched ahead of a click, what an earlier page left. */
export const prepare = (live: LiveConsent, handle: ConsentHandle): void => {
  addReopenButton(live, handle);
  defineProperties(live.host);
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
        'What was decided earlier could not be sent yet; it is tried again.',
        cause,
      ),
    );
};
