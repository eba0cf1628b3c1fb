import { expect, fixture, html } from '@open-wc/testing';
import { Verifier } from '../../src/ui/verifier.js';
import { type SignedExport, aSignedExport } from '../support/signed-export.js';
import { seen } from '../support/visitor-handle.js';

suite('pdp-verifier', () => {
  let signed: SignedExport;
  suiteSetup(async () => {
    Verifier.define();
    signed = await aSignedExport();
  });

  const verifier = async (lang = 'ru'): Promise<Verifier> => {
    const element = await fixture<Verifier>(html`<pdp-verifier lang=${lang}></pdp-verifier>`);
    await seen(() => element.shadowRoot!.querySelector('input'), 'the drop zone');
    return element;
  };
  const choose = async (element: Verifier, text: string): Promise<HTMLElement> => {
    const input = element.shadowRoot!.querySelector('input')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'consent.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    return seen(() => element.shadowRoot!.querySelector<HTMLElement>('#verdict'), 'the verdict');
  };

  test('is accessible before a file, with a good one and with a bad one', async () => {
    const element = await verifier();
    await expect(element).to.be.accessible();
    await choose(element, signed.text);
    await expect(element).to.be.accessible();
    const other = await verifier();
    await choose(other, signed.text.replace('2026-11-22T12', '2026-11-22T13'));
    await expect(other).to.be.accessible();
  });

  test('says that a whole file passed, receipt by receipt, and what it does not prove', async () => {
    const element = await verifier();
    const verdict = await choose(element, signed.text);
    expect(verdict.dataset['verdict']).to.equal('good');
    const receipts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('article')];
    expect(receipts.map(({ dataset }) => [dataset['receipt'], dataset['ok']])).to.deep.equal(
      signed.jtis.map((jti) => [jti, 'true']),
    );
    expect(element.shadowRoot!.textContent)
      .to.include('Чего это не доказывает')
      .and.to.include(signed.jwks.keys[0]!.kid);
    expect(element.shadowRoot!.activeElement).to.equal(verdict);
  });

  test('shows which receipt was changed', async () => {
    const element = await verifier('en');
    const [, payload] = signed.file.entries[1]!['jws']!.split('.');
    const at = signed.text.indexOf(payload!) + 60;
    const letter = signed.text[at] === 'A' ? 'B' : 'A';
    const verdict = await choose(element, signed.text.slice(0, at) + letter + signed.text.slice(at + 1));
    expect(verdict.dataset['verdict']).to.equal('bad');
    const bad = [...element.shadowRoot!.querySelectorAll<HTMLElement>('article')].map(
      ({ dataset }) => dataset['ok'],
    );
    expect(bad).to.deep.equal(['true', 'false', 'true']);
    expect(element.shadowRoot!.querySelector('article.broken')!.textContent).to.include(
      'The signature is wrong',
    );
  });

  test('tells which receipt did not pass as a person would: what, when, for whom, the hash beneath', async () => {
    const element = await verifier('ru');
    const broken = (): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('article.broken')!;
    const [, payload, signature] = signed.file.entries[1]!['jws']!.split('.') as [string, string, string];
    const said = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const changed = btoa(said.replace('"validity_duration":"P12M"', '"validity_duration":"P24M"'));
    const other = changed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    await choose(element, signed.text.replace(payload, other));
    const heading = (): string => broken().querySelector('h3')!.textContent!.trim();
    expect(heading()).to.equal('Вы согласились');
    expect(broken().textContent)
      .to.include('Запись не прошла проверку')
      .and.to.include('Статистика посещений')
      .and.to.include('Оператор');
    expect(broken().querySelector('time')).to.be.ok;

    const plain = await verifier('ru');
    await choose(plain, signed.text.replace(`${payload}.${signature}`, `AAAA.${signature}`));
    const unread = plain.shadowRoot!.querySelector<HTMLElement>('article.broken')!;
    expect(unread.querySelector('h3')!.textContent!.trim()).to.equal('Запись 2');
    expect(unread.querySelector('h3 + .mono, header + .mono')!.textContent).to.match(/^[\w-]{43}$/);
  });

  test('says what a file proves only of one that passed, and in words what it can’t read', async () => {
    const element = await verifier('ru');
    const told = (): string => element.shadowRoot!.textContent!;
    expect(told()).to.include('Что это доказывает');
    const header = signed.file.entries[1]!['jws']!.split('.')[0]!;
    await choose(element, signed.text.replace(header, `${header}A`));
    expect(told())
      .to.include('malformed-header')
      .and.to.include('Запись испорчена: её нельзя прочитать.')
      .and.to.include('Чего это не доказывает')
      .and.not.to.include('Что это доказывает');
    await choose(element, signed.text);
    await seen(() => told().includes('Что это доказывает'), 'what a good file proves');
  });

  test('says of any other file that it is none', async () => {
    for (const text of ['', 'привет', '{}', '[1]']) {
      const verdict = await choose(await verifier('kk'), text);
      expect(verdict.textContent).to.include('файлы емес');
    }
  });

  test('takes a file that is dropped anywhere on the page', async () => {
    const element = await verifier();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([signed.text], 'consent.json'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    expect(
      (await seen(() => element.shadowRoot!.querySelector<HTMLElement>('#verdict'))).dataset['verdict'],
    ).to.equal('good');
  });
});
