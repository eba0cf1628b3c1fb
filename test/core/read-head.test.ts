import { expect } from '@open-wc/testing';
import { openLedger, readHead } from '../../src/core/read-head.js';

const done = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
    request.onblocked = () => reject(new Error('blocked'));
  });
const replaced: (() => void)[] = [];
/** Replaces one method until the test ends. */
const replace = <T extends object, K extends keyof T>(object: T, name: K, by: T[K]): void => {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value: by, configurable: true, writable: true });
  replaced.push(() => (own ? Object.defineProperty(object, name, own) : delete (object as Partial<T>)[name]));
};

suite('the head at the start of a page', () => {
  setup(() => done(indexedDB.deleteDatabase('pdp-consent')));
  teardown(() => replaced.splice(0).forEach((undo) => undo()));

  test('of a database without our store is unknown, and the store can be made in it (FP7)', async () => {
    (await done(indexedDB.open('pdp-consent', 1))).close();
    expect(await readHead(openLedger(), 'test')).to.equal(undefined);
    (await done(indexedDB.open('pdp-consent', 2))).close();
  });

  test('is unknown where the browser refuses to open anything, and no promise is left unhandled (FP4)', async () => {
    replace(indexedDB, 'open', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await openLedger()).to.equal(undefined);
    expect(await readHead(openLedger(), 'test')).to.equal(undefined);
  });

  test('is unknown where a read does not answer: the page goes on (FP5)', async () => {
    const database = await done(
      Object.assign(indexedDB.open('pdp-consent', 1), {
        onupgradeneeded: (event: Event) =>
          (event.target as IDBOpenDBRequest).result.createObjectStore('keyval'),
      }),
    );
    database.close();
    replace(IDBObjectStore.prototype, 'get', () => ({}) as IDBRequest);
    expect(await readHead(openLedger(), 'test')).to.equal(undefined);
  });
});
