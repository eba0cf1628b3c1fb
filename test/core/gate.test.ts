import { expect } from '@open-wc/testing';
import { createGate } from '../../src/core/gate.js';
import type { Service } from '../../src/model/profile.js';
import { seen } from '../support/visitor-handle.js';

const NONCE = 'of-the-page';
const page = window as unknown as { ran: string[] };
const say = (word: string): string => `ran.push('${word}')`;
const file = (word: string): string => `data:text/javascript,${encodeURIComponent(say(word))}`;
const aService = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  thirdParty: true,
  ...more,
});

interface Written {
  service?: string;
  nonce?: string;
  src?: string;
  text?: string;
  [attribute: string]: string | undefined;
}

suite('gate', () => {
  let root: HTMLElement;
  /** Tags that the gate hands on, since it vouches for none of them. */
  let judged: Element[];

  const write = (
    { service = 'one', nonce, text = '', ...attributes }: Written,
    into: ParentNode = root,
  ): HTMLScriptElement => {
    const tag = document.createElement('script');
    tag.setAttribute('type', 'text/plain');
    tag.dataset['pdpService'] = service;
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value!);
    if (nonce) tag.nonce = nonce;
    tag.textContent = text;
    into.append(tag);
    return tag;
  };
  const open = (
    services: Service[] = [aService('one'), aService('two')],
    nonce: string | undefined = NONCE,
  ) => createGate(services, nonce, (tag) => judged.push(tag));
  const running = new Set(['one', 'two']);

  const { now } = Date;
  setup(() => {
    // Turns are as long as they need: one is never over before it has begun, however busy the machine.
    Date.now = () => 0;
    page.ran = [];
    judged = [];
    root = document.body.appendChild(document.createElement('main'));
  });
  teardown(() => {
    Date.now = now;
    root.remove();
  });

  test('keeps a tag inert until its service may run, then starts it once', () => {
    write({ nonce: NONCE, text: say('a') });
    const gate = open();
    gate.scan(document);
    gate.release(new Set(['two']));
    expect(page.ran).to.eql([]);
    gate.release(running);
    gate.scan(document);
    gate.release(running);
    expect(page.ran).to.eql(['a']);
  });

  test('keeps the order of files and inline code of a service, modules among them, past a file that fails', async () => {
    write({ nonce: NONCE, src: file('1') });
    write({ nonce: NONCE, text: say('2') });
    write({ nonce: NONCE, src: '/no-such-file.js' });
    write({ nonce: NONCE, text: say('3') });
    write({ nonce: NONCE, src: file('4'), 'data-pdp-type': 'module' });
    write({ nonce: NONCE, text: say('5') });
    const gate = open();
    gate.scan(root);
    gate.release(running);
    await seen(() => page.ran.length === 5, 'five scripts');
    expect(page.ran).to.eql(['1', '2', '3', '4', '5']);
  });

  test('lets no service wait for the files of another, and no async file for the files of its own', async () => {
    write({ nonce: NONCE, src: file('1') });
    write({ nonce: NONCE, text: say('2') });
    write({ nonce: NONCE, src: file('async'), async: '' });
    write({ nonce: NONCE, service: 'two', text: say('two') });
    write({ nonce: NONCE, service: 'two', src: file('file of two') });
    const gate = open();
    gate.scan(root);
    gate.release(running);
    expect(page.ran).to.eql(['two']);
    // All three files are asked for; the second of one's own is not.
    expect(
      [...root.querySelectorAll<HTMLScriptElement>('script[src]:not([type="text/plain"])')].length,
    ).to.equal(3);
    await seen(() => page.ran.length === 5, 'five scripts');
    expect(page.ran.filter((word) => /\d/.test(word))).to.eql(['1', '2']);
  });

  test('leaves the tag where it is, for whoever made it, and starts it once wherever it is moved', () => {
    const tag = write({ nonce: NONCE, text: say('a') });
    const gate = open();
    gate.scan(root);
    gate.release(running);
    expect(tag.parentNode).to.equal(root);
    root.prepend(tag);
    gate.scan(root);
    gate.release(running);
    // An element of ours that a framework made anew.
    const next = open();
    next.scan(root);
    next.release(running);
    expect(page.ran).to.eql(['a']);
    const copy = tag.cloneNode(true);
    root.append(copy);
    next.scan(root);
    next.release(running);
    expect(page.ran).to.eql(['a', 'a']);
  });

  test('loses no tag that is out of the page when its service starts', () => {
    const tag = write({ nonce: NONCE, text: say('a') });
    const gate = open();
    gate.scan(root);
    tag.remove();
    gate.release(running);
    expect(page.ran).to.eql([]);
    root.append(tag);
    gate.scan(root);
    gate.release(running);
    expect(page.ran).to.eql(['a']);
  });

  test('starts a tag that the profile lists by address and integrity, and no other address or integrity', async () => {
    const integrity = 'sha256-HcAUVVfpMmpDBiDQFBDZ4Z6pzr45NBrMSC06kY15M6k=';
    const listed = [aService('one', { scripts: [{ src: '/a.js', integrity }, { src: file('listed') }] })];
    write({ src: file('listed') });
    write({ src: file('not listed') });
    const wrong = write({ src: '/a.js', integrity: 'sha256-AAAA' });
    const missing = write({ src: '/a.js' });
    const gate = open(listed, undefined);
    gate.scan(root);
    gate.release(running);
    await seen(() => page.ran.length, 'the listed file');
    expect(page.ran).to.eql(['listed']);
    expect(judged.length).to.equal(3);
    expect([wrong.isConnected, missing.isConnected]).to.eql([true, true]);
  });

  const refused: [string, Written, string | undefined][] = [
    ['a tag without nonce', { text: say('x') }, NONCE],
    ['a tag with another nonce', { text: say('x'), nonce: 'guessed' }, NONCE],
    ['any nonce where the SDK’s own tag has none', { text: say('x'), nonce: NONCE }, undefined],
    ['an empty nonce where the SDK’s own tag has an empty one', { text: say('x'), nonce: '' }, ''],
    ['a service that the profile does not know', { text: say('x'), nonce: NONCE, service: 'three' }, NONCE],
    [
      'a service named like a member of every object',
      { text: say('x'), nonce: NONCE, service: 'constructor' },
      NONCE,
    ],
  ];
  for (const [what, written, nonce] of refused)
    test(`refuses ${what}, and hands it on once`, () => {
      const tag = write(written);
      const gate = createGate([aService('one')], nonce, (tag) => judged.push(tag));
      for (let turn = 0; turn < 2; turn++) {
        gate.scan(document);
        gate.release(new Set(['one', 'three', 'constructor']));
      }
      expect(page.ran).to.eql([]);
      expect(judged).to.eql([tag]);
    });

  test('refuses tags in untrusted or editable content, in templates, and of any other element', () => {
    const untrusted = root.appendChild(document.createElement('div'));
    untrusted.dataset['pdpUntrusted'] = '';
    const editable = root.appendChild(document.createElement('div'));
    editable.contentEditable = 'true';
    const template = root.appendChild(document.createElement('template'));
    for (const into of [untrusted, editable, template.content]) write({ nonce: NONCE, text: say('x') }, into);
    for (const name of ['div', 'img', 'iframe', 'a', 'video']) {
      const other = root.appendChild(document.createElement(name));
      Object.assign(other.dataset, { pdpService: 'one', src: '/x', pdpSrc: '/x', category: 'one' });
      other.setAttribute('type', 'text/plain');
    }
    const before = root.innerHTML;
    const gate = open();
    gate.scan(document);
    gate.release(running);
    expect(page.ran).to.eql([]);
    expect(root.innerHTML).to.equal(before);
  });

  test('copies what a script needs and nothing that acts', async () => {
    write({
      nonce: NONCE,
      src: file('a'),
      onload: say('handler'),
      id: 'mine',
      'data-x': '1',
      crossorigin: '',
      referrerpolicy: 'no-referrer',
      async: '',
    });
    const gate = open();
    gate.scan(root);
    gate.release(running);
    const script = root.querySelector<HTMLScriptElement>('script + script')!;
    expect(script.getAttributeNames().sort()).to.eql(['crossorigin', 'referrerpolicy', 'src', 'type']);
    expect([script.nonce, script.referrerPolicy, script.async]).to.eql([NONCE, 'no-referrer', true]);
    await seen(() => page.ran.length, 'the file');
    expect(page.ran).to.eql(['a']);
  });

  /** Looks at ids of services while as many tags are taken in, each of a service of its own. */
  const looksAtServices = (count: number, scan: (services: Service[]) => void): number => {
    let looks = 0;
    const services = Array.from({ length: count }, (_, n) => {
      write({ service: `service-${n}`, nonce: NONCE });
      return Object.defineProperty(aService(`service-${n}`), 'id', {
        get: () => (looks++, `service-${n}`),
      });
    });
    scan(services);
    root.replaceChildren();
    return looks;
  };

  test('looks at each service once while it takes in tags, however many services there are', () => {
    const scan = (services: Service[]): void => open(services).scan(root);
    expect([20, 200].map((count) => looksAtServices(count, scan))).to.eql([20, 200]);
    expect(judged).to.eql([]);
  });

  test('and the count finds a gate that walks past all services for each tag (twin)', () => {
    const walk = (services: Service[]): void => {
      for (const tag of root.querySelectorAll<HTMLElement>('[data-pdp-service]'))
        services.find(({ id }) => id === tag.dataset['pdpService']);
    };
    expect(looksAtServices(20, walk)).to.equal(210);
  });

  test('starts a thousand tags in turns, and a refusal between two turns stops the rest', async () => {
    for (let n = 0; n < 1000; n++) write({ nonce: NONCE, text: say(String(n)) });
    const gate = open();
    gate.scan(root);
    const allowed = new Set(['one']);
    let clock = 0;
    // Every look at the clock takes a millisecond: turns are counted, not timed.
    Date.now = () => clock++;
    gate.release(allowed);
    const first = page.ran.length;
    expect(first).to.be.within(10, 50);
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.ran.length).to.be.within(first + 10, first + 100);
    allowed.clear();
    const then = page.ran.length;
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
    expect(page.ran.length).to.equal(then);
    allowed.add('one');
    gate.release(allowed);
    while (page.ran.length < 1000) await new Promise((resolve) => setTimeout(resolve));
    expect(page.ran).to.eql(Array.from({ length: 1000 }, (_, n) => String(n)));
  });
});
