import type { ActResult, ConsentHandle } from '../model/handle.js';

/** Waits for an act that grants, off the click's path, and brings the words only if there is something to say. */
export const tellOutcome = async (
  handle: ConsentHandle,
  root: Node,
  deciding: Promise<ActResult>,
): Promise<void> => {
  try {
    const { status } = await deciding;
    if (!/queued|local/.test(status))
      await (await import('./outcome-note.js')).showOutcome(handle, root as ShadowRoot, status);
  } catch (cause) {
    handle.report('ERR_UI_UNAVAILABLE', 'A consent was not kept.', cause);
  }
};
