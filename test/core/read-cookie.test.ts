import { expect } from '@open-wc/testing';
import { readCookie } from '../../src/core/read-cookie.js';

const set = (name: string, value: string): void => void (document.cookie = `${name}=${value}; path=/`);

suite('the decision cookie', () => {
  const clear = (): void => {
    for (const name of ['pdp_consent', 'site-pdp_consent', 'a.pdp_consent', 'z'])
      document.cookie = `${name}=; max-age=0; path=/`;
  };
  setup(clear);
  teardown(clear);

  test('is not taken for another one whose name only ends as ours does', () => {
    set('site-pdp_consent', 'theirs');
    expect(readCookie()).to.equal(undefined);
    set('pdp_consent', '1!5!');
    set('a.pdp_consent', 'theirs');
    set('z', '2');
    expect(readCookie()).to.equal('1!5!');
  });
});
