import type { ActResult, ConsentHandle } from '../model/handle.js';

/** Waits for an act, off the click's path; where one that grants was not kept for long, brings the words that say so. */
export const tellOutcome = async (
  handle: ConsentHandle,
  root: Node,
  deciding: Promise<ActResult>,
  grants: boolean,
): Promise<void> => {
  try {
    const { status } = await deciding;
    if (grants && !/queued|local/.test(status))
      await (await import('./outcome-note.js')).showOutcome(handle, root as ShadowRoot, status);
  } catch (cause) {
    handle.report('ERR_UI_UNAVAILABLE', 'A choice was not kept.', cause);
  }
};
