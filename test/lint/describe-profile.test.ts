import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { safeParse } from 'valibot';
import { profileSchema } from '../../build/model/profile-schema.js';
import { completeProfile } from '../../build/lint/complete-profile.js';
import { CATALOGUE } from '../../build/services/catalogue.js';
import { describeProfile, describeService } from '../../build/services/describe-service.js';
import { loadVendor } from '../../build/services/load-vendor.js';

const read = (slug: string) =>
  JSON.parse(readFileSync(new URL(`../../demo/operators/${slug}/profile.json`, import.meta.url), 'utf8'));

suite('catalogue', () => {
  test('has at least forty services, each with facts that a profile may hold', () => {
    assert.ok(Object.keys(CATALOGUE).length >= 40);
    const profile = read('esaulet');
    for (const [catalogue, facts] of Object.entries(CATALOGUE)) {
      const service = describeService({
        id: 'one',
        catalogue,
        name: facts.name,
        thirdParty: facts.thirdParty,
      });
      const { issues } = safeParse(profileSchema, { ...profile, services: [...profile.services, service] });
      assert.deepEqual(
        issues?.map(({ message }) => message),
        undefined,
        catalogue,
      );
      assert.match(facts.country, /^[A-Z]{2}$/, catalogue);
      for (const address of [facts.policyUrl, facts.source])
        assert.equal(new URL(address).protocol, 'https:', catalogue);
      assert.ok(
        Object.values(facts.confirmed ?? {}).every((day) => /^20\d\d-\d\d-\d\d$/.test(day)),
        catalogue,
      );
      assert.ok(
        facts.purposes.every((purpose) => purpose.startsWith('dpv:')),
        catalogue,
      );
    }
  });

  test('fills in what a profile leaves out and changes nothing that it says', () => {
    const described = describeService({
      id: 'ym',
      catalogue: 'yandex-metrica',
      name: 'Metrica',
      thirdParty: true,
      country: 'KZ',
    });
    assert.equal(described.country, 'KZ');
    assert.equal(described.name, 'Metrica');
    assert.equal(described.provider, 'YANDEX LLC');
    assert.ok(described.cookies!.some(({ name }) => name === '_ym_uid'));
    assert.deepEqual(describeService({ id: 'x', catalogue: 'constructor', name: 'x', thirdParty: false }), {
      id: 'x',
      catalogue: 'constructor',
      name: 'x',
      thirdParty: false,
    });
  });

  test('tells third parties and countries of a purpose that uses a service abroad (Article 8(4)(5) and (6))', () => {
    const profile = read('esaulet');
    const purpose = profile.purposes.find((one: { services?: string[] }) =>
      one.services?.includes('google_analytics'),
    );
    const told = {
      ...profile,
      purposes: [{ ...purpose, thirdParty: false, crossBorder: { value: false, countries: [] } }],
    };
    const before = JSON.stringify(told);
    const { thirdParty, crossBorder } = describeProfile(told).purposes[0]!;
    assert.deepEqual(
      { thirdParty, crossBorder },
      { thirdParty: true, crossBorder: { value: true, countries: ['RU', 'US'] } },
    );
    assert.equal(JSON.stringify(told), before, 'the profile itself stays as it was');
    assert.deepEqual(describeProfile(describeProfile(told)), describeProfile(told));
  });

  test('finds the published profiles in accord: they tell third parties and transfers abroad themselves', () => {
    const told = ({ thirdParty, crossBorder }: { thirdParty: boolean; crossBorder: { value: boolean } }) => [
      thirdParty,
      crossBorder.value,
    ];
    for (const slug of ['esaulet', 'infopro'])
      assert.deepEqual(describeProfile(read(slug)).purposes.map(told), read(slug).purposes.map(told), slug);
  });

  test('a profile that had said otherwise is completed with a warning at each such place; one in accord gets none', () => {
    const profile = read('esaulet');
    const n = profile.purposes.findIndex((one: { services?: string[] }) =>
      one.services?.includes('google_analytics'),
    );
    const silent = structuredClone(profile);
    Object.assign(silent.purposes[n], { thirdParty: false, crossBorder: { value: false, countries: [] } });
    const { profile: completed, findings } = completeProfile(silent);
    assert.deepEqual(
      findings.map(({ severity, at, rule }) => [severity, at, rule]),
      ['thirdParty', 'crossBorder', 'crossBorder'].map((member) => [
        'warn',
        `/purposes/${n}/${member}`,
        'CATALOGUE',
      ]),
    );
    assert.ok(findings.every(({ message }) => message['kk'] && message['ru'] && message['en']));
    assert.equal(completed.purposes[n]!.thirdParty, true);
    assert.deepEqual(completeProfile(completed).findings, []);
    for (const slug of ['esaulet', 'infopro']) {
      const same = completeProfile(read(slug));
      assert.deepEqual([same.profile.purposes, same.findings], [read(slug).purposes, []], slug);
    }
  });

  test('has no code for an unknown id, nor for a name that every object has', async () => {
    for (const id of [undefined, 'no-such', 'constructor', '__proto__', 'toString'])
      assert.equal(await loadVendor(id), undefined);
  });
});
