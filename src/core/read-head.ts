import type { LedgerHead } from '../model/decision.js';

/** What a request comes to; undefined if it fails or does not answer (Safari 14 at its first open, WebKit bug 226547). */
const resultOf = <T>(request: IDBRequest<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, 2000);
    // Of a request that failed the result is undefined.
    request.onsuccess = request.onerror = (event) => {
      event.preventDefault();
      resolve(request.result);
    };
  });

/** Opens the ledger; undefined where there is none. Looking never makes a database: an upgrade is aborted. */
export const openLedger = async (): Promise<IDBDatabase | undefined> => {
  try {
    const request = indexedDB.open('pdp-consent');
    request.onupgradeneeded = () => request.transaction!.abort();
    return await resultOf(request);
  } catch {
    // No database at all: a ledger unknown means closed.
  }
};

/** The ledger's head of one profile, or undefined if there is none or it can't be read. Closes the connection. */
export const readHead = async (
  ledger: Promise<IDBDatabase | undefined>,
  namespace: string,
): Promise<LedgerHead | undefined> => {
  let open: IDBDatabase | undefined;
  try {
    open = await ledger;
    return await resultOf(
      open!.transaction('keyval').objectStore('keyval').get([namespace, 'head']) as IDBRequest<LedgerHead>,
    );
  } catch {
    // Nothing that can be read.
  } finally {
    // One that is left open would block whoever makes our store in it.
    open?.close();
  }
};
