import type { ConsentHandle } from '../model/handle.js';

/** What the element that owns the consent offers for it. */
type Owner = HTMLElement & { consent?: { forget(): Promise<void> } };

/** Longest wait for the last receipt to leave before everything is deleted, milliseconds. */
const LAST_POST_MS = 10_000;

/**
 * Final withdrawal of all that stands, a last try to post it, then key, receipts and cookie are deleted. The post is
 * tried and not awaited for ever: being forgotten does not depend on a network.
 */
export const forgetMe = async (handle: ConsentHandle, gesture: boolean): Promise<void> => {
  const { profile, state } = handle;
  const ids = Object.keys(state).filter((id) =>
    ['given', 'stale', 'expired', 'blocked'].includes(state[id]!.state),
  );
  if (ids.length) {
    await handle.decide({
      choices: Object.fromEntries(ids.map((id) => [id, false])),
      method: 'rights',
      action: 'withdraw',
      gesture,
      controlId: 'receipts-forget',
    });
    // As asked for by a person: it waits for the tab that sends now instead of leaving it to that one, for nothing stays to send.
    const post = handle
      .receiptsPart()
      .then((part) => part.flush({ profile, onStatus: () => {} }, { now: true, parked: true }));
    await Promise.race([post.catch(() => {}), new Promise((resolve) => setTimeout(resolve, LAST_POST_MS))]);
  }
  const { consent } = handle.host as Owner;
  await (consent ? consent.forget() : (await handle.ledger()).forget(profile.id));
};
