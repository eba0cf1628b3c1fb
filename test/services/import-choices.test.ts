import { expect } from '@open-wc/testing';
import { importChoices } from '../../src/services/import-choices.js';
import { readOldChoice } from '../../src/services/old-choice.js';
import { aBannerHandle, aBannerProfile } from '../support/banner-handle.js';

const choose = (banner: string, names: string[], values: Record<string, string>, key?: string) =>
  readOldChoice(banner, names, (name) => values[name], key);
const plain = (old: ReturnType<typeof readOldChoice>) => old && Object.fromEntries(old);

suite('choices of other banners', () => {
  test('are read as each of them keeps them', () => {
    expect(
      plain(
        choose('vanilla-cookieconsent', ['analytics', 'ads'], {
          cc_cookie: '{"categories":["necessary","ads"],"revision":0}',
        }),
      ),
    ).to.eql({ analytics: false, ads: true });
    expect(plain(choose('klaro', [], { klaro: '{"matomo":false,"youtube":true}' }))).to.eql({
      matomo: false,
      youtube: true,
    });
    expect(plain(choose('orejime', [], { 'eu-consent': '{"analytics":false}' }))).to.eql({
      analytics: false,
    });
    expect(
      plain(choose('tarteaucitron', [], { tarteaucitron: '!gtag=false!youtube=true!maps=wait' })),
    ).to.eql({ gtag: false, youtube: true });
    expect(
      plain(
        choose('cookiebot', [], {
          CookieConsent:
            "{stamp:'x==',necessary:true,preferences:true,statistics:false,marketing:false,method:'explicit',ver:1,utc:1}",
        }),
      ),
    ).to.include({ statistics: false, preferences: true });
    const onetrust = { OptanonConsent: 'isGpcEnabled=0&version=1&groups=C0001%3A1%2CC0002%3A0' };
    expect(choose('onetrust', [], onetrust)).to.equal(undefined);
    expect(plain(choose('onetrust', [], { ...onetrust, OptanonAlertBoxClosed: '2026-01-01' }))).to.include({
      C0001: true,
      C0002: false,
    });
    expect(plain(choose('klaro', [], { mine: '{"a":false}' }, 'mine'))).to.eql({ a: false });
  });

  test('that can’t be read are no choice', () => {
    for (const banner of [
      'vanilla-cookieconsent',
      'klaro',
      'tarteaucitron',
      'orejime',
      'cookiebot',
      'onetrust',
      'constructor',
    ])
      for (const value of ['', 'x', '{', 'null', '[]', '{"categories":1}', '-1', '%', '"__proto__"'])
        expect(
          choose(banner, ['analytics'], {
            cc_cookie: value,
            klaro: value,
            tarteaucitron: value,
            'eu-consent': value,
            CookieConsent: value,
            OptanonConsent: value,
            OptanonAlertBoxClosed: '1',
          }),
        ).to.equal(undefined);
  });

  const withCookie = async (value: string) => {
    document.cookie = `cc_cookie=${encodeURIComponent(value)}; path=/`;
    const profile = aBannerProfile({
      imports: [{ banner: 'vanilla-cookieconsent', purposes: { stats: ['analytics'], maps: ['embeds'] } }],
    });
    const handle = aBannerHandle(profile);
    await importChoices(handle as never);
    document.cookie = 'cc_cookie=; path=/; max-age=0';
    return handle.acts;
  };

  test('keep refused what was refused, and leave to be asked again what was accepted', async () => {
    const [act, ...more] = await withCookie('{"categories":["embeds"]}');
    expect(more).to.eql([]);
    expect(act).to.deep.include({
      choices: { stats: false },
      method: 'recovered',
      action: 'save',
      gesture: false,
    });
    expect((await withCookie('{"categories":[]}'))[0]).to.deep.include({
      choices: { stats: false, maps: false },
      action: 'refuse-all',
    });
    expect(await withCookie('{"categories":["analytics","embeds"]}')).to.eql([]);
  });
});
