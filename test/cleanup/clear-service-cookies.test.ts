import { assert } from '@open-wc/testing';
import { clearServices } from '../../src/cleanup/clear-service-cookies.js';

const names = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0]!)
    .filter(Boolean);
const set = (name: string, more = ''): void =>
  void (document.cookie = `${name}=1; Max-Age=600; SameSite=Lax${more}`);
const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);
const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

suite('cleaning up after a withdrawn service', () => {
  setup(() => {
    for (const name of names()) document.cookie = `${name}=; Max-Age=0; Path=/`;
    localStorage.clear();
    sessionStorage.clear();
  });

  test('removes declared cookies by name and by wildcard, at every path of this page, and nothing else', async () => {
    const folder = location.pathname.replace(/\/[^/]*$/, '') || '/';
    set('_ga', '; Path=/');
    set('_ga_ABC123', '; Path=/');
    set('_gid', `; Path=${folder}`);
    set('_gac', '; Path=/');
    set('session', '; Path=/');
    set('pdp_consent', '; Path=/');
    const report = await clearServices([{ cookies: [{ name: '_ga' }, { name: '_ga_*' }, { name: '_gid' }] }]);
    assert.sameMembers(names(), ['_gac', 'session', 'pdp_consent']);
    assert.sameMembers([...report.removed], ['_ga', '_ga_ABC123', '_gid']);
    assert.deepEqual(report.left, []);
    assert.isFalse(report.reload);
  });

  test('removes declared storage keys and databases, and never our own, whatever a service declares', async () => {
    localStorage.setItem('_ym_uid', '1');
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('_ym_session', '1');
    for (const name of ['_ym_store', 'pdp-consent', 'shop']) (await open(name)).close();
    set('pdp_consent', '; Path=/');
    const report = await clearServices(
      [{ cookies: [{ name: '*' }, { name: 'pdp_*' }], storageKeys: ['_ym_*', '*', 'pdp-consent', 'pdp*'] }],
      { ran: true },
    );
    assert.deepEqual(Object.keys(localStorage), ['theme']);
    assert.lengthOf(sessionStorage, 0);
    assert.include(await databases(), 'pdp-consent');
    assert.include(await databases(), 'shop');
    assert.notInclude(await databases(), '_ym_store');
    assert.include(names(), 'pdp_consent');
    assert.sameMembers([...report.removed], ['_ym_uid', '_ym_session', '_ym_store']);
    assert.isTrue(report.reload);
  });

  test('says what it can not reach: cookies of another party, and a database that is in use', async () => {
    const busy = await open('_ym_busy');
    const report = await clearServices([
      { cookies: [{ name: 'yandexuid', party: 'third' }, { name: 'gone' }], storageKeys: ['_ym_busy'] },
    ]);
    assert.sameMembers([...report.left], ['yandexuid', '_ym_busy']);
    assert.deepEqual(report.removed, []);
    const again = await clearServices([{ storageKeys: ['_ym_busy'] }]);
    assert.deepEqual(again.left, ['_ym_busy'], 'and a second withdrawal comes to an end as well');
    busy.close();
  });

  test('leaves no probe behind', async () => {
    await clearServices([{ cookies: [{ name: 'gone' }] }]);
    assert.deepEqual(names(), []);
  });
});
