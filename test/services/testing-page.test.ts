import { expect } from '@open-wc/testing';
import { watchPage } from '../../src/testing/watch-page.js';
import { seen } from '../support/visitor-handle.js';

const untilSettled = (work: IDBOpenDBRequest): Promise<unknown> =>
  new Promise((resolve) => (work.onsuccess = work.onerror = resolve));

suite('leak check inside the page', () => {
  test('reports requests elsewhere, cookies and storage, also those that are undone, and nothing that is allowed', async () => {
    const watch = await watchPage({ cookies: ['allowed_*'], storage: ['mine'] });
    expect(await watch.leaks()).to.eql([]);

    document.cookie = 'leak=1; path=/';
    document.cookie = 'leak=; path=/; max-age=0';
    document.cookie = 'allowed_one=1; path=/; max-age=1';
    localStorage.setItem('undone', '1');
    localStorage.removeItem('undone');
    localStorage['byProperty'] = '1';
    sessionStorage.setItem('mine', '1');
    await untilSettled(indexedDB.open('leak'));
    await fetch('/package.json');
    new Image().src = 'https://tracker.invalid/pixel';
    await seen(() => performance.getEntriesByName('https://tracker.invalid/pixel').length, 'the request');

    const found = (await watch.leaks()).map(({ kind, what }) => `${kind} ${what}`).sort();
    expect(found).to.eql([
      'cookie leak',
      'request https://tracker.invalid/pixel',
      'storage indexedDB: leak',
      'storage localStorage: byProperty',
      'storage localStorage: undone',
    ]);
    await watch.reset();
    expect(await watch.leaks()).to.eql([]);
    localStorage.clear();
    sessionStorage.clear();
    indexedDB.deleteDatabase('leak');
  });
});
