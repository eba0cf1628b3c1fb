import { expect } from '@open-wc/testing';
import { watchPage } from '../../src/testing/watch-page.js';
import { seen } from '../support/visitor-handle.js';

const untilSettled = (work: IDBOpenDBRequest): Promise<unknown> =>
  new Promise((resolve) => (work.onsuccess = work.onerror = resolve));

/** Another origin that answers; an unreachable one leaves no trace in WebKit. */
const ELSEWHERE = `${location.origin.replace(location.hostname, location.hostname === 'localhost' ? '127.0.0.1' : 'localhost')}/demo/assets/mark.svg`;

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
    new Image().src = ELSEWHERE;
    await seen(() => performance.getEntriesByName(ELSEWHERE).length, 'the request');

    const found = (await watch.leaks()).map(({ kind, what }) => `${kind} ${what}`).sort();
    expect(found).to.eql([
      'cookie leak',
      `request ${ELSEWHERE}`,
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
