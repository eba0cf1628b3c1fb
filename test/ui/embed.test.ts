import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OperatorProfile } from '../../src/model/profile.js';
import { ConsentEmbed } from '../../src/ui/embed.js';
import { type VisitorHandle, aHandle, operatorProfile, seen } from '../support/visitor-handle.js';

/** An embed belongs to the handle that its class was defined with last. */
const anEmbed = (handle: VisitorHandle, service: string): ConsentEmbed => {
  ConsentEmbed.define(handle);
  const embed = document.createElement('pdp-embed') as ConsentEmbed;
  embed.service = service;
  const template = document.createElement('template');
  template.innerHTML = '<p class="gated">Gated.</p>';
  embed.append(template);
  return embed;
};

suite('an embed that is moved', () => {
  let handle: VisitorHandle;
  let embed: ConsentEmbed;
  let isShown: () => boolean;
  setup(async () => {
    const demo = await operatorProfile('esaulet');
    const purpose = demo.purposes.find(({ basis, services }) => basis === 'consent' && services?.length)!;
    const service = purpose.services![0]!;
    const profile: OperatorProfile = { ...demo, purposes: [{ ...purpose, services: [service] }] };
    handle = aHandle(profile, { given: [purpose.id] });
    handle.isAllowed = () => handle.state[purpose.id]!.state === 'given';
    embed = anEmbed(handle, service);
    isShown = () => !!embed.querySelector(':scope > div .gated');
    document.body.append(embed);
    await seen(isShown, 'the content');
    // Texts that come later would draw it once more.
    await seen(() => embed.shadowRoot!.querySelector('[data-pdp-action="withdraw"]'), 'the button below it');
  });
  teardown(() => {
    embed.remove();
    handle.host.remove();
  });

  test('still goes with a withdrawal, and comes with a grant', async () => {
    const [purpose] = handle.profile.purposes;
    const place = document.body.appendChild(document.createElement('div'));
    place.append(embed);
    await embed.updateComplete;
    assert.isTrue(isShown());
    handle.setState({ [purpose!.id]: 'withdrawn' });
    await seen(() => !isShown(), 'the placeholder');
    handle.setState({ [purpose!.id]: 'given' });
    await seen(isShown, 'the content again');
    place.remove();
  });

  test('allowed once, is closed when the page is left, also if a router took it out of the page before', async () => {
    const { id } = handle.profile.purposes[0]!;
    handle.setState({ [id]: 'withdrawn' });
    const button = await seen(
      () => embed.shadowRoot!.querySelector<HTMLElement>('[data-pdp-action="allow-once"]'),
      'the button',
    );
    button.focus();
    await sendKeys({ press: 'Enter' });
    await seen(isShown, 'the content');
    embed.remove();
    dispatchEvent(new Event('pagehide'));
    assert.equal(handle.state[id]!.state, 'withdrawn');
  });

  test('shows what is allowed by now when it is put back', async () => {
    const [purpose] = handle.profile.purposes;
    embed.remove();
    await seen(() => !isShown(), 'nothing outside the page');
    document.body.append(embed);
    await seen(isShown, 'the content again');
    embed.remove();
    handle.setState({ [purpose!.id]: 'withdrawn' });
    document.body.append(embed);
    await embed.updateComplete;
    assert.isFalse(isShown());
  });
});
