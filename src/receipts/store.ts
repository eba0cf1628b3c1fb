import type { UseStore } from 'idb-keyval';

export const DATABASE = 'pdp-consent';
const STORE = 'keyval';
const OPEN_LIMIT_MS = 2000;

/** Thrown where there is no database yet and none may be made. */
export const NOTHING = new Error('no ledger');

const LATE = new Error('no answer');

let connection: IDBDatabase | undefined;

/** Lets go of the database, so that another tab may delete or upgrade it. */
export const closeStore = (): void => {
  connection?.close();
  connection = undefined;
};

/** WebKit leaves a name without a version behind where an upgrade is aborted, so nothing is opened that is not there. */
const isThere = async (): Promise<boolean> => {
  try {
    return (await indexedDB.databases()).some(({ name, version }) => name === DATABASE && version);
  } catch {
    // Firefox before 126 can't tell; there an aborted upgrade leaves nothing.
    return true;
  }
};

const open = (create: boolean, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    // Safari 14 may never answer the first call (WebKit bug 226547).
    let isLate = false;
    setTimeout(() => {
      isLate = true;
      reject(LATE);
    }, OPEN_LIMIT_MS);
    const start = (): void => {
      const request = indexedDB.open(DATABASE, version);
      request.onupgradeneeded = () => {
        if (create) request.result.createObjectStore(STORE);
        else {
          reject(NOTHING);
          request.transaction!.abort();
        }
      };
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const db = request.result;
        db.onversionchange = db.onclose = () => {
          db.close();
          if (connection === db) connection = undefined;
        };
        if (isLate) db.close();
        else if (db.objectStoreNames.contains(STORE)) resolve((connection = db));
        else {
          db.close();
          if (create) open(create, db.version + 1).then(resolve, reject);
          else reject(NOTHING);
        }
      };
    };
    if (create) start();
    else
      isThere()
        .then((is) => (is ? start() : reject(NOTHING)))
        .catch(reject);
  });

/**
 * The store that idb-keyval is given. `create: false` never makes the database, not even for writing: after "forget me"
 * nothing may bring it back. A lost connection is opened once more (WebKit drops it without an event), and a failed
 * transaction leaves nothing behind.
 */
export const useStore =
  (create: boolean): UseStore =>
  async (mode, work) => {
    for (let again = false; ; again = true) {
      let transaction: IDBTransaction | undefined;
      try {
        const db = connection ?? (await open(create));
        transaction = db.transaction(STORE, mode, { durability: 'strict' });
        return await work(transaction.objectStore(STORE));
      } catch (error) {
        try {
          transaction?.abort();
        } catch {
          // It had ended by itself.
        }
        closeStore();
        if (again || error === NOTHING || error === LATE) throw error;
      }
    }
  };
