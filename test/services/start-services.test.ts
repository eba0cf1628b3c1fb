import { expect } from '@open-wc/testing';
import type { Service } from '../../src/model/profile.js';
import { switchService } from '../../src/services/start-services.js';
import { loadVendor } from '../../src/services/load-vendor.js';
import { CATALOGUE } from '../../src/services/catalogue.js';
import type { Vendor } from '../../src/services/vendor.js';
import { seen } from '../support/visitor-handle.js';
import { aLivePage } from './live-page.js';

const page = window as unknown as Record<string, unknown> & {
  dataLayer: IArguments[];
  ym: { a: IArguments[] };
};
const aService = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  thirdParty: true,
  ...more,
});

/** A page whose vendors' scripts are noted instead of fetched. */
const aWatchedPage = (services: Service[]) => {
  const live = aLivePage(services);
  const added: string[] = [];
  Object.assign(live, {
    insert: ({ src }: { src: string }) => {
      added.push(src);
      const script = document.createElement('script');
      queueMicrotask(() => script.dispatchEvent(new Event('load')));
      return script;
    },
  });
  const turn = async (...ids: string[]): Promise<void> => {
    live.allow(...ids);
    for (const service of services) await switchService(live, service);
  };
  return { added, turn };
};

suite('services of the catalogue', () => {
  test('start Yandex Metrica by the counter’s own interface, once, without Webvisor, and end it', async () => {
    const { added, turn } = aWatchedPage([
      aService('ym', { catalogue: 'yandex-metrica', options: { id: 17, clickmap: true } }),
    ]);
    await turn();
    expect([added, page['ym']]).to.eql([[], undefined]);
    await turn('ym');
    await turn('ym');
    expect(added).to.eql(['https://mc.yandex.ru/metrika/tag.js']);
    expect(page.ym.a.map((call) => [...call])).to.eql([[17, 'init', { clickmap: true, webvisor: false }]]);
    await turn();
    expect([...page.ym.a.at(-1)!]).to.eql([17, 'destruct']);
    await turn('ym');
    expect([...page.ym.a.at(-1)!].slice(0, 2)).to.eql([17, 'init']);
    expect(added.length).to.equal(1);
  });

  test('tell Google that all is denied before anything else, then what the running services need (Consent Mode v2)', async () => {
    const { added, turn } = aWatchedPage([
      aService('ga', { catalogue: 'google-analytics', options: { id: 'G-1', anonymize_ip: true } }),
      aService('ads', { catalogue: 'google-ads', options: { id: 'AW-1' } }),
    ]);
    await turn('ga');
    const calls = (): unknown[][] => page.dataLayer.map((call) => [...call]);
    expect(calls().map(([name, what]) => [name, typeof what === 'string' ? what : ''])).to.eql([
      ['consent', 'default'],
      ['consent', 'update'],
      ['js', ''],
      ['config', 'G-1'],
    ]);
    const types = [
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
    ];
    const denied = Object.fromEntries(types.map((type) => [type, 'denied']));
    expect(calls()[0]![2]).to.eql({ ...denied, security_storage: 'granted', wait_for_update: 500 });
    expect(calls()[1]![2]).to.eql({ ...denied, security_storage: 'granted', analytics_storage: 'granted' });
    expect(Object.prototype.toString.call(page.dataLayer[0])).to.equal('[object Arguments]');
    await turn('ga', 'ads');
    expect(calls().findLast(([name]) => name === 'consent')![2]).to.include({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
      analytics_storage: 'granted',
    });
    await turn('ads');
    expect(calls().at(-1)!.slice(0, 2)).to.eql(['consent', 'update']);
    expect(calls().at(-1)![2]).to.include({ analytics_storage: 'denied', ad_storage: 'granted' });
    expect(page['ga-disable-G-1']).to.equal(true);
    expect(added).to.eql([
      'https://www.googletagmanager.com/gtag/js?id=G-1',
      'https://www.googletagmanager.com/gtag/js?id=AW-1',
    ]);
  });

  test('add the scripts that the profile names, once and in order, and nothing for an unknown entry', async () => {
    const { added, turn } = aWatchedPage([
      aService('own', {
        catalogue: 'no-such-entry',
        run: [{ src: '/a.js' }, { src: '/b.js', type: 'module' }],
      }),
    ]);
    await turn('own');
    await turn();
    await turn('own');
    expect(added).to.eql(['/a.js', '/b.js']);
  });

  test('are not started if the permission is gone by the time their code arrives', async () => {
    const live = aLivePage([aService('late', { run: [{ src: '/late.js' }] })]);
    const added: unknown[] = [];
    Object.assign(live, { insert: (from: unknown) => added.push(from) });
    live.allow('late');
    const pending = switchService(live, live.profile.services![0]!);
    live.allow();
    await pending;
    expect(added).to.eql([]);
  });

  test('run no script that was still on its way when the permission went, and begin anew when it is back', async () => {
    const file = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
    const ran: string[] = (page['ran'] = []);
    const services = ['first', 'second'].map((id) =>
      aService(id, { run: [{ src: file(`ran.push('${id}')`) }] }),
    );
    const live = aLivePage(services);
    const turn = async (...ids: string[]): Promise<void> => {
      live.allow(...ids);
      for (const service of services) await switchService(live, service);
    };
    await turn('first');
    await turn();
    // Asked for later, so here later.
    await turn('second');
    await seen(() => ran.includes('second'), 'the second script');
    expect(ran).to.eql(['second']);
    await turn('first', 'second');
    await seen(() => ran.includes('first'), 'the first script');
    await turn();
    await turn('first', 'second');
    expect(ran).to.eql(['second', 'first']);
  });

  test('each contact only hosts that their facts name, and nothing before they start', async () => {
    const wrong: string[] = [];
    for (const [id, { hosts }] of Object.entries(CATALOGUE)) {
      const vendor: Vendor | undefined = await loadVendor(id);
      const sources: string[] = [];
      vendor?.start({
        service: aService(id),
        options: { id: '123', url: 'https://own.example/', src: `https://${hosts[0]}/loader.js` },
        running: [id],
        load: (src) => sources.push(src),
      });
      for (const src of sources) {
        const { host } = new URL(src);
        if (
          ![...hosts, 'own.example'].some((known) =>
            known.startsWith('*') ? host.endsWith(known.slice(1)) : host === known,
          )
        )
          wrong.push(`${id}: ${host}`);
      }
    }
    expect(wrong).to.eql([]);
    expect(Object.keys(CATALOGUE).length).to.be.at.least(40);
  });
});
