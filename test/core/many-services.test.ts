import { expect } from '@open-wc/testing';
import { decide } from '../../src/acts/decide.js';
import { endedServices } from '../../src/cleanup/leave-no-traces.js';
import { transfersOf } from '../../src/forms/transfers.js';
import { loadFormMessages } from '../../src/messages/forms/load-form-messages.js';
import en from '../../src/messages/en.js';
import { covers } from '../../src/model/covers.js';
import type { StateWithReasons } from '../../src/model/decision.js';
import { meaningOf } from '../../src/model/meaning.js';
import type { OperatorProfile, Purpose } from '../../src/model/profile.js';
import { serviceOf } from '../../src/model/service-of.js';
import { describeProfile } from '../../src/services/describe-service.js';
import { switchService } from '../../src/services/start-services.js';
import { purposeFacts } from '../../src/ui/purpose-parties.js';
import { mountSettings } from '../../src/ui/mount-settings.js';
import { aPurpose, aProfile, anAct } from '../receipts/fixtures.js';
import { aLivePage } from '../services/live-page.js';
import { countWalks } from '../support/count-walks.js';
import { aHandle, seen } from '../support/visitor-handle.js';

const given: StateWithReasons = { state: 'given', reasons: [] };

/** One purpose, with as many services, each of another company that the profile names. */
interface Many {
  readonly profile: OperatorProfile;
  readonly purpose: Purpose;
  readonly ids: readonly string[];
  /** Every other service. */
  readonly half: readonly string[];
}
const many = (count: number): Many => {
  const ids = Array.from({ length: count }, (_, n) => `service-${n}`);
  const purpose = aPurpose('stats', {
    services: ids,
    crossBorder: { value: true, countries: ['RU'], writtenForm: true },
  });
  const profile = aProfile({
    purposes: [purpose],
    recipients: ids.map((id) => ({
      id: `of-${id}`,
      name: { ru: id },
      address: { ru: 'Россия' },
      country: 'RU',
    })),
    services: ids.map((id) => ({
      id,
      name: id,
      recipient: `of-${id}`,
      country: 'RU',
      thirdParty: true,
      catalogue: 'no-such-entry',
    })),
  });
  return { profile, purpose, ids, half: ids.filter((_, n) => n % 2) };
};

const TASKS: Readonly<Record<string, (of: Many) => unknown>> = {
  'the meaning of a purpose, and whether an older one covers it': ({ profile, purpose, half }) =>
    covers(meaningOf(profile, purpose), meaningOf(profile, purpose, half)),
  'the withdrawal of what runs': async ({ profile }) => {
    const page = aLivePage(profile.services!);
    const live = { state: { stats: given }, cookie: undefined, head: undefined, update() {} };
    // Without a word on receipts none is made: what one costs is not counted.
    Object.assign(page, live, { profile: { ...profile, receipts: undefined }, signals: { cookies: 'ok' } });
    const { cleaned } = await decide(page, anAct({ stats: false }, { action: 'withdraw' }));
    expect(cleaned?.reload).to.equal(true);
  },
  'the clearing after a consent that ended': ({ profile }) =>
    endedServices({ profile, state: { stats: { state: 'expired', reasons: [] } }, running: new Set() }),
  'the start of all': async ({ profile, ids }) => {
    const page = aLivePage(profile.services!);
    page.allow(...ids);
    for (const service of profile.services!) await switchService(page, service);
  },
  'the facts of the banner': ({ profile, purpose }) => purposeFacts(profile, purpose, en),
  'the facts of a field': async ({ profile, purpose }) =>
    transfersOf(profile, purpose, (await loadFormMessages('ru')) as never, 'ru'),
  'the facts that the catalogue adds': ({ profile }) => describeProfile(profile),
  'the services of all tags and embeds': ({ profile, ids }) => ids.map((id) => serviceOf(profile, id)),
  'the settings, opened, and one box moved': async ({ profile, ids, half }) => {
    const handle = Object.assign(aHandle(profile, { given: ['stats'] }), { off: () => half });
    const part = mountSettings(handle, handle.host.shadowRoot!, en);
    const box = (id: string): HTMLInputElement | null | undefined =>
      handle.host
        .shadowRoot!.querySelector('pdp-consent-settings')
        ?.shadowRoot?.querySelector<HTMLInputElement>(`dialog[open] input[value="${id}"]`);
    const first = await seen(() => box(ids[0]!), 'the box of a service');
    expect([first.checked, box(ids[1]!)!.checked]).to.eql([true, false]);
    first.click();
    await seen(() => !box(ids[0]!)!.checked, 'the box moved');
    part.close();
    handle.host.remove();
  },
};

suite('a profile of many services', () => {
  /** Looks, with few services and with ten times as many. */
  const looksAt = async (task: (of: Many) => unknown): Promise<[few: number, many: number]> => {
    const looks: number[] = [];
    // What is made once, for the page, is made before.
    await task(many(20));
    for (const of of [many(20), many(200)]) looks.push(await countWalks(() => task(of)));
    return looks as [number, number];
  };

  for (const [what, task] of Object.entries(TASKS))
    test(`costs ten times as much with ten times as many: ${what}`, async () => {
      const [few, all] = await looksAt(task);
      expect(all).to.be.within(200, 10 * few);
    });

  test('and the count finds a walk past all services for each of them (twin)', async () => {
    const [few, all] = await looksAt(({ profile, purpose }) =>
      profile.services!.filter(({ id }) => purpose.services?.includes(id)),
    );
    expect(all).to.be.above(10 * few);
  });
});
