/**
 * Looks again whenever this page may have missed something: back from the back/forward cache, visible again, or told
 * by another tab. A message carries no state, it only says "look": a forged one changes nothing, and a flood of them
 * costs one look per 50 ms.
 * @returns the channel that tells the other tabs to look.
 */
export const watchPage = (look: () => unknown): BroadcastChannel | undefined => {
  let due: unknown;
  const lookSoon = (event: Event): void => {
    // The `pageshow` of a first load has nothing to tell.
    if ((event as PageTransitionEvent).persisted !== false)
      due ||= setTimeout(() => {
        due = 0;
        look();
      }, 50);
  };
  addEventListener('pageshow', lookSoon);
  addEventListener('visibilitychange', lookSoon);
  try {
    const channel = new BroadcastChannel('pdp-consent');
    channel.onmessage = lookSoon;
    return channel;
  } catch {
    // A sandboxed frame has no channel: it looks when it becomes visible.
  }
};
