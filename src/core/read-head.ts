import type { LedgerHead } from '../model/decision.js';

/** Opens the ledger if it is there. Looking never makes a database: an upgrade is aborted. */
export const openLedger = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    // Safari 14 may never answer the first open (WebKit bug 226547); a ledger unknown yet means closed.
    setTimeout(reject, 2000);
    const request = indexedDB.open('pdp-consent');
    request.onupgradeneeded = () => request.transaction!.abort();
    request.onsuccess = () => resolve(request.result);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- nobody asks why
    request.onerror = (event) => reject(event.preventDefault());
  });

/** The ledger's head of one profile, or undefined if there is none or it can't be read. Closes the connection. */
export const readHead = async (
  ledger: Promise<IDBDatabase>,
  namespace: string,
): Promise<LedgerHead | undefined> => {
  try {
    const open = await ledger;
    const get = open
      .transaction('keyval')
      .objectStore('keyval')
      .get([namespace, 'head']) as IDBRequest<LedgerHead>;
    open.close();
    return await new Promise((resolve, reject) => {
      get.onsuccess = () => resolve(get.result);
      get.onerror = reject;
    });
  } catch {
    return;
  }
};
