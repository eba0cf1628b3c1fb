import type { ConsentHandle } from '../model/handle.js';
import { openPart } from './open-part.js';
import { RightsPanel } from './rights-panel.js';

/**
 * Chunk entry: registers `<pdp-rights>` and gives those in the page the handle. With a `root` it shows the panel: the
 * one in the page, else a dialog in that root; `detail` names the request to open.
 */
export const mountRights = (
  handle: ConsentHandle,
  root?: ShadowRoot,
  _messages?: unknown,
  { detail }: { detail?: string | undefined } = {},
): { close(): void } => {
  RightsPanel.handle = handle;
  RightsPanel.define();
  for (const panel of document.querySelectorAll<RightsPanel>('pdp-rights')) panel.handle ??= handle;
  return openPart<RightsPanel>(
    handle,
    root,
    'pdp-rights',
    (panel) => (panel.request = detail ?? panel.request),
  );
};
