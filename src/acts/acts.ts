import type { LiveConsent } from '../core/live-consent.js';
import type { ConsentHandle, Part } from '../model/handle.js';
import { firstWrong } from './check-profile.js';
import { loadDeciding } from './load-deciding.js';
import { createParts } from './open-parts.js';
import { report } from './report.js';

type Parts = ReturnType<typeof createParts>;
const started = new WeakMap<LiveConsent, Promise<Parts>>();

const lookForNotices = (handle: ConsentHandle): Promise<unknown> =>
  import('../ui/mount-notices.js').then(
    ({ mountNotices }) => mountNotices(handle),
    () => {
      // A notice that can't be had now is asked for on the next page.
    },
  );

/** Begins, once a page: asks what is due, sends what was left, shows the way back. */
const start = async (live: LiveConsent): Promise<Parts> => {
  const parts = createParts(live);
  const wrong = firstWrong(live.profile);
  if (wrong) {
    report(live, 'ERR_PROFILE_INVALID', `Operator profile: \`${wrong}\` is missing or wrong. Nothing is asked and nothing runs; check it with \`pdp-consent lint\`.`);
    return { ...parts, mount() {}, judge() {} };
  }
  // Grants whose purpose reads differently now are looked at before anyone is asked again.
  const isReworded = Object.values(live.state).some(({ state }) => state === 'stale');
  if (live.head) (await loadDeciding()).keepCurrent(live);
  const hasNews = live.head && (isReworded || live.profile.notices);
  if (hasNews || document.querySelector('pdp-notice,[data-pdp-external],[data-pdp-auth-area]'))
    void lookForNotices(parts.handle);
  if (location.search.includes('pdp-unsubscribe='))
    void import('../rights/unsubscribe-entry.js').then(({ takeUnsubscribe }) => {
      if (takeUnsubscribe(live.profile)) void parts.handle.open('rights', 'object-marketing');
    });
  if (live.profile.imports && live.isDue())
    await import('../services/import-choices.js').then(
      ({ importChoices }) => importChoices(parts.handle),
      () => {
        // Then everything is asked.
      },
    );
  if (live.isDue()) await parts.handle.open('banner');
  if (live.host.hasAttribute('open')) void parts.handle.open('settings');
  // Deciding and recording are fetched ahead, so that a click does not wait for them.
  loadDeciding().then(
    (deciding) => deciding.prepare(live, parts.handle),
    () => {},
  );
  return parts;
};
const partsOf = (live: LiveConsent): Promise<Parts> => {
  const parts = started.get(live) ?? start(live);
  started.set(live, parts);
  return parts;
};

/** Does what a page needs beyond gating, and brings elements under `within` to life. */
export const begin = async (live: LiveConsent, within: ParentNode): Promise<void> => (await partsOf(live)).mount(within);

/** Says that the chunk of a service did not come. */
export const serviceFailed = (live: LiveConsent, id: string, cause: unknown): void => report(live, 'ERR_SERVICE_FAILED', `Service "${id}" could not be started or stopped: its chunk did not load.`, cause);

/** Looks at a gated tag that is not eligible by address or nonce. */
export const judge = async (live: LiveConsent, tag: HTMLScriptElement): Promise<void> => (await partsOf(live)).judge(tag);

/** Opens a part: a click on `data-pdp-open`. */
export const open = async (live: LiveConsent, part: Part): Promise<void> => (await partsOf(live)).handle.open(part);

/** Runs a method of `Consent`. */
export const byScript = async (live: LiveConsent, name: string, argument: unknown, before: LiveConsent['state']): Promise<unknown> => {
  const [{ runByScript }, { handle }] = await Promise.all([loadDeciding(), partsOf(live)]);
  return runByScript(live, handle, name, argument, before);
};

/** Says why a profile can't be used. */
export const refuseProfile = (host: HTMLElement, given: string | undefined, cause: unknown): Promise<void> =>
  import('./refuse-profile.js').then((chunk) => chunk.refuseProfile(host, given, cause));
