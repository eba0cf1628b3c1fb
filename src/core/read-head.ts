import type { LedgerHead } from '../model/decision.js';

/** Opens the ledger if it is there. Looking never makes a database: an upgrade is aborted. */
export const openLedger = (): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    // Safari 14 may never answer the first open (WebKit bug 226547); a ledger unknown yet means closed.
    setTimeout(resolve, 2000);
    try {
      const request = indexedDB.open('pdp-consent');
      request.onupgradeneeded = () => request.transaction!.abort();
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = (event) => {
        event.preventDefault();
        resolve(undefined);
      };
    } catch {
      resolve(undefined);
    }
  });

/** The ledger's head of one profile, or undefined if there is none or it can't be read. Closes the connection. */
export const readHead = async (ledger: Promise<IDBDatabase | undefined>, namespace: string): Promise<LedgerHead | undefined> => {
  const open = await ledger;
  try {
    return await new Promise<LedgerHead | undefined>((resolve, reject) => {
      const get = open!.transaction('keyval').objectStore('keyval').get([namespace, 'head']) as IDBRequest<LedgerHead>;
      get.onsuccess = () => resolve(get.result);
      get.onerror = reject;
    });
  } catch {
    return undefined;
  } finally {
    open?.close();
  }
};
