import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { changeReasons } from '../../build/console/change-reasons.js';
import { countChanges, draftChanges } from '../../build/console/draft-changes.js';
import { stillNames } from '../../build/console/named-services.js';
import { nextVersion } from '../../build/console/next-version.js';
import { valueAt, withValueAt } from '../../build/console/pointer.js';
import { previewProfile } from '../../build/console/preview-profile.js';
import { knownServices, switchOff, switchOn, switchPurpose } from '../../build/console/service-use.js';
import { explainProfile } from '../../build/lint.js';
import { canonicalJson } from '../../build/model/canonical-json.js';
import type { OperatorProfile } from '../../build/model/profile.js';
import { profileChange } from '../../build/server/profile-change.js';

const read = (slug: string): OperatorProfile =>
  JSON.parse(
    readFileSync(new URL(`../../demo/operators/${slug}/profile.json`, import.meta.url), 'utf8'),
  ) as OperatorProfile;
const errors = (profile: OperatorProfile, before: OperatorProfile): string[] =>
  explainProfile(profile, { before, today: '2026-11-29' })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${rule} ${at}`);
const purposeOf = (profile: OperatorProfile, id: string) => profile.purposes.find((one) => one.id === id)!;

suite('a service is switched off and on', () => {
  for (const slug of ['open-almaty', 'ikomek-astana', 'esaulet', 'infopro', 'kmge-opi'])
    test(`${slug}: without any one of its services the profile has no error, and with it again it says what it said`, () => {
      const profile = read(slug);
      for (const { id } of profile.services ?? []) {
        const off = switchOff(profile, id);
        assert.deepEqual(errors(off, profile), [], id);
        assert.deepEqual(profileChange(profile, off).asked_again, [], 'asking for less asks nobody again');
        const known = knownServices([off, profile]).find(({ service }) => service.id === id)!;
        assert.deepEqual(known.purposes.length > 0, true);
        assert.equal(canonicalJson(switchOn(off, known, known.purposes)), canonicalJson(profile), id);
      }
    });

  test('its country and place of storage go with it; what another service still needs stays', () => {
    const profile = read('esaulet');
    const off = purposeOf(switchOff(profile, 'yandex_metrica'), 'usage_analytics');
    assert.deepEqual(
      [off.services, off.storage, off.thirdParty, off.closed],
      [['google_analytics'], ['US'], true, undefined],
    );
    const none = purposeOf(
      switchOff(switchOff(profile, 'yandex_metrica'), 'google_analytics'),
      'usage_analytics',
    );
    assert.deepEqual(
      [none.services, none.storage, none.thirdParty, none.crossBorder.value, none.closed],
      [[], ['KZ'], false, false, true],
      'a question with nothing behind it is not asked',
    );
    // Twin: only taking the service out of the list leaves an error behind.
    const careless = { ...profile, services: profile.services!.filter(({ id }) => id !== 'yandex_metrica') };
    assert.notDeepEqual(errors(careless, profile), []);
  });

  test('texts that still name it are told in every language, also in another case; other texts are not', () => {
    const profile = read('esaulet');
    const [yandex] = knownServices([profile]);
    assert.deepEqual(stillNames(purposeOf(profile, 'usage_analytics'), yandex!), ['kk', 'ru', 'en']);
    assert.deepEqual(stillNames(purposeOf(profile, 'contracts'), yandex!), []);
    const bent = { ...purposeOf(profile, 'contracts'), text: { ru: 'Без Яндекс Метрики.' } };
    assert.deepEqual(stillNames(bent, yandex!), ['ru']);
  });

  test('who agreed before is asked again when it comes back, and the reasons are named', () => {
    const profile = read('esaulet');
    const off = switchOff(profile, 'yandex_metrica');
    assert.deepEqual(
      changeReasons(off, profile, 'usage_analytics').map(({ what, items }) => `${what} ${items.join()}`),
      ['services yandex_metrica', 'recipients yandex', 'countries RU'],
    );
    assert.deepEqual(changeReasons(profile, off, 'usage_analytics'), []);
    assert.deepEqual(errors({ ...profile, version: '1.1' }, { ...off, version: '1.0' }), [
      'L-REV-03 /purposes/1',
    ]);
    assert.deepEqual(
      errors(
        { ...profile, version: nextVersion('1.0', profileChange(off, profile), '2026-11-29') },
        { ...off, version: '1.0' },
      ),
      [],
    );
  });
});

suite('a draft', () => {
  test('has a version that follows from what it means', () => {
    const words = { asked_again: [], added: [] };
    const more = { asked_again: ['a'], added: [] };
    const next = (before: string, change: { asked_again: string[]; added: string[] }) =>
      nextVersion(before, change, '2026-11-29');
    assert.deepEqual(
      ['1.0', '1', 'v2.9', '2026-01-01', '2026-11-29', 'spring'].map((before) => next(before, words)),
      ['1.1', '1.1', 'v2.10', '2026-11-29', '2026-11-29.1', 'spring-2'],
    );
    assert.deepEqual(
      ['1.4', '3', '2026-01-01', '2026-11-29', '2026-11-29.1'].map((before) => next(before, more)),
      ['2.0', '4.0', '2026-11-29', '2026-11-29-2', '2026-11-29-2'],
    );
  });

  test('tells in which way it differs, and that it does not', () => {
    const profile = read('esaulet');
    const at = profile.purposes.findIndex(({ id }) => id === 'usage_analytics');
    assert.equal(countChanges(draftChanges(profile, profile)), 0);
    assert.deepEqual(draftChanges(profile, switchOff(profile, 'yandex_metrica')).servicesOff, [
      'yandex_metrica',
    ]);
    assert.deepEqual(draftChanges(profile, switchPurpose(profile, 'marketing_notices', false)).purposesOff, [
      'marketing_notices',
    ]);
    const reworded = withValueAt(profile, `/purposes/${at}/title/ru`, 'Счётчики');
    assert.deepEqual(
      [draftChanges(profile, reworded).texts, countChanges(draftChanges(profile, reworded))],
      [1, 1],
    );
    assert.equal(draftChanges(profile, withValueAt(profile, '/layout/placement', 'top')).look, true);
    assert.equal(draftChanges(profile, { ...profile, refusalTerm: 'P12M' }).other, true);
  });

  test('is edited by pointers: lists stay lists, members keep their place, empty objects go (RFC 6901)', () => {
    const root = { 'a/b': [{ ru: 'x', kk: 'y' }], z: 1 };
    assert.equal(valueAt(root, '/a~1b/0/kk'), 'y');
    assert.equal(valueAt(root, '/a~1b/1/kk'), undefined);
    const changed = withValueAt(root, '/a~1b/0/ru', 'new');
    assert.equal(JSON.stringify(changed), '{"a/b":[{"ru":"new","kk":"y"}],"z":1}');
    assert.equal(JSON.stringify(withValueAt(withValueAt({ z: 1 }, '/n/m', 2), '/n/m', undefined)), '{"z":1}');
    assert.deepEqual(root, { 'a/b': [{ ru: 'x', kk: 'y' }], z: 1 });
    assert.equal(
      withValueAt({}, '/__proto__/polluted', 1) && ({} as { polluted?: number }).polluted,
      undefined,
    );
  });

  test('is previewed without anything that would run, be sent, or be fetched', () => {
    const profile = read('esaulet');
    const shown = previewProfile(
      {
        ...profile,
        services: profile.services!.map((one) => ({ ...one, run: [{ src: 'https://x.example/a.js' }] })),
        notices: { url: '/n.json' },
      },
      'https://console.example',
    );
    const text = JSON.stringify(shown);
    for (const word of ['catalogue', '"run"', '"scripts"', '"frame"', '"endpoint":', '"notices":'])
      assert.ok(!text.includes(word), word);
    assert.deepEqual(
      shown.services!.map(({ id }) => id),
      profile.services!.map(({ id }) => id),
    );
    assert.ok(JSON.stringify(profile).includes('catalogue'), 'twin: the profile itself has it');
  });
});
