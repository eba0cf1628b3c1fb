import type { ConsentHandle } from '../model/handle.js';
import { openPart } from './open-part.js';
import { ReceiptList } from './receipt-list.js';

/**
 * Chunk entry: registers `<pdp-receipts>` and gives those in the page the handle. With a `root` it shows the list: the
 * one in the page, else a dialog in that root.
 */
export const mountReceipts = (handle: ConsentHandle, root?: ShadowRoot): { close(): void } => {
  ReceiptList.handle = handle;
  ReceiptList.define();
  for (const list of document.querySelectorAll<ReceiptList>('pdp-receipts')) list.handle ??= handle;
  return openPart<ReceiptList>(handle, root, 'pdp-receipts', () => {});
};
