import type { LedgerHead } from '../model/decision.js';

/** Opens the ledger; undefined where there is none. Looking never makes a database: an upgrade is aborted. */
export const openLedger = (): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    // Safari 14 may never answer the first open (WebKit bug 226547); a ledger unknown yet means closed.
    setTimeout(resolve, 2000);
    const request = indexedDB.open('pdp-consent');
    request.onupgradeneeded = () => request.transaction!.abort();
    // Of a request that failed the result is undefined.
    request.onsuccess = request.onerror = (event) => {
      event.preventDefault();
      resolve(request.result);
    };
  });

/** The ledger's head of one profile, or undefined if there is none or it can't be read. Closes the connection. */
export const readHead = async (
  ledger: Promise<IDBDatabase | undefined>,
  namespace: string,
): Promise<LedgerHead | undefined> => {
  try {
    const open = (await ledger)!;
    const get = open
      .transaction('keyval')
      .objectStore('keyval')
      .get([namespace, 'head']) as IDBRequest<LedgerHead>;
    open.close();
    return new Promise((resolve) => {
      get.onsuccess = get.onerror = () => resolve(get.result);
    });
  } catch {
    // Nothing that can be read.
  }
};
