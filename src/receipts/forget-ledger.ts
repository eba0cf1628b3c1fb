import { promisifyRequest } from 'idb-keyval';
import { forgetMemory } from './ledger.js';
import { DATABASE, NOTHING, closeStore, useStore } from './store.js';
import { withLock } from './with-lock.js';

const DELETE_LIMIT_MS = 2000;

const deleteDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    // Another tab that is frozen may hold the database open: it is deleted as soon as that tab lets go.
    setTimeout(resolve, DELETE_LIMIT_MS);
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = () => resolve();
  });

/** Deletes everything of one profile; the database too, unless another profile of this site uses it. */
export const forgetLedger = (namespace: string): Promise<void> =>
  withLock(`pdp-consent:${namespace}`, async () => {
    forgetMemory(namespace);
    const left = await useStore(false)('readwrite', async (store) => {
      store.delete(IDBKeyRange.bound([namespace], [namespace, []]));
      const count = await promisifyRequest(store.count());
      await promisifyRequest(store.transaction);
      return count;
    }).catch((error: unknown) => {
      if (error !== NOTHING) throw error;
      return 0;
    });
    closeStore();
    if (!left) await deleteDatabase();
  });
