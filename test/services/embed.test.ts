import { expect } from '@open-wc/testing';
import { mountEmbeds } from '../../src/ui/mount-embeds.js';
import { aBannerHandle, aBannerProfile } from '../support/banner-handle.js';
import { seen } from '../support/visitor-handle.js';

suite('pdp-embed', () => {
  const linted: string[] = [];
  const handle = aBannerHandle(aBannerProfile(), 'ru');
  const allowed = new Set<string>();
  let failing: string[] = [];
  Object.assign(handle, {
    lint: (rule: string) => linted.push(rule),
    isAllowed: (id: string) => allowed.has(id),
    explain: () => ['undecided', 'gpc'].map((id) => ({ id, ok: !failing.includes(id) })),
  });
  const part = (embed: Element, selector: string): HTMLElement | null =>
    embed.shadowRoot!.querySelector(selector);
  const show = async (attributes: string, content = ''): Promise<HTMLElement> => {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = `<pdp-embed ${attributes}>${content}</pdp-embed>`;
    const embed = place.firstElementChild as HTMLElement;
    await seen(
      () => part(embed, '[data-pdp-part=embed]') ?? linted.includes('embed-unknown-service'),
      'the placeholder',
    );
    return embed;
  };
  suiteSetup(() => mountEmbeds(handle as never));
  setup(() => {
    linted.length = 0;
    failing = ['undecided'];
    allowed.clear();
  });
  teardown(() => document.querySelectorAll('pdp-embed').forEach((embed) => embed.parentElement!.remove()));

  test('names the provider, its country, what it gets, and is accessible', async () => {
    const embed = await show('service="one"');
    const text = part(embed, '[data-pdp-part=embed]')!.textContent!;
    for (const word of [
      'Counter One',
      'ООО «Счётчик»',
      'Россия',
      'IP-адрес',
      'cookie',
      'Статистика посещений',
    ])
      expect(text).to.include(word);
    expect(
      [...embed.shadowRoot!.querySelectorAll('button')].map((button) => button.dataset['pdpAction']),
    ).to.eql(['allow-once', 'allow-always']);
    await expect(embed).to.be.accessible();
    const [policy, third] = embed.shadowRoot!.querySelectorAll('a');
    expect([policy!.protocol, third!.href]).to.eql(['https:', 'https://counter.example/privacy']);
  });

  test('draws no link that is not a web address', async () => {
    const embed = await show('service="two"');
    expect([...embed.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol)).to.eql(['https:']);
  });

  test('shows a poster of this site and none from elsewhere', async () => {
    const own = await show('service="one" poster="/demo/assets/mark.svg"');
    expect((part(own, 'img') as HTMLImageElement).src).to.equal(`${location.origin}/demo/assets/mark.svg`);
    const foreign = await show('service="one" poster="https://elsewhere.example/p.png"');
    expect(part(foreign, 'img')).to.equal(null);
    expect(linted).to.include('embed-poster-foreign');
  });

  test('takes no click of a script, and says why it stays closed under Global Privacy Control', async () => {
    failing = ['undecided', 'gpc'];
    const embed = await show('service="one"');
    const button = part(embed, '[data-pdp-action=allow-always]')!;
    button.click();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(part(embed, '.note')!.textContent).to.include('Global Privacy Control');
    failing = ['undecided'];
    handle.notify();
    await seen(() => !part(embed, '.note'), 'no note');
    part(embed, '[data-pdp-action=allow-always]')!.click();
    expect(handle.acts).to.eql([]);
  });

  test('withdraws its own service only, and what it leaves on stays on', async () => {
    const embed = await show('service="one"', '<template><b>content</b></template>');
    allowed.add('one').add('two');
    handle.notify();
    const withdraw = await seen(() => part(embed, '[data-pdp-action=withdraw]'), 'the content');
    expect(embed.querySelector('b')!.textContent).to.equal('content');
    withdraw.click();
    expect(handle.acts.at(-1)).to.deep.include({
      choices: { stats: ['two'] },
      action: 'save',
      method: 'preferences',
      gesture: false,
    });
    expect(handle.acts.at(-1)!.notice!.title).to.include('Counter One');
    allowed.delete('two');
    handle.notify();
    withdraw.click();
    expect(handle.acts.at(-1)).to.deep.include({ choices: { stats: false }, action: 'withdraw' });
  });

  test('survives a move in the page, and leaves an unknown service as it is', async () => {
    const embed = await show('service="one"', '<template><b>content</b></template>');
    allowed.add('one');
    handle.notify();
    await seen(() => embed.querySelector('b'), 'the content');
    document.body.append(document.body.appendChild(document.createElement('div')));
    document.body.lastElementChild!.append(embed);
    await Promise.resolve();
    expect(embed.querySelectorAll('b').length).to.equal(1);
    const unknown = await show('service="nobody"', '<p>as it was</p>');
    await seen(() => part(unknown, 'slot'), 'its own content');
    expect(linted).to.include('embed-unknown-service');
  });
});
