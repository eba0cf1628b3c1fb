import { createLedger } from '../../src/receipts/ledger-view.js';
import { createReceipts } from '../../src/receipts/record-decision.js';
import type { OperatorProfile } from '../../src/model/profile.js';
import { type VisitorHandle, aHandle } from './visitor-handle.js';

/** A handle over the real ledger: acts are signed, stored and sent, states follow what was recorded. */
export const aRecordingHandle = (profile: OperatorProfile, lang = 'ru'): VisitorHandle => {
  const part = createReceipts();
  const handle = aHandle(profile, { lang, ledger: createLedger(), receipts: part });
  const states: Record<string, string> = {};
  handle.decide = async (act) => {
    handle.acts.push(act);
    const recorded = await part.record({
      profile,
      signals: handle.signals,
      act,
      lang: handle.lang,
      before: { ...states },
      closed: [],
      now: Date.now(),
      onStatus: (status, jti) =>
        handle.host.dispatchEvent(Object.assign(new Event('pdp-consent-receipt'), { status, jti })),
    });
    for (const [id, { state }] of Object.entries(recorded.head?.choices ?? {})) states[id] = state;
    handle.setState(states as Parameters<VisitorHandle['setState']>[0]);
    handle.host.dispatchEvent(new Event('pdp-consent-change'));
    return recorded;
  };
  return handle;
};
