import type { LiveConsent } from '../core/live-consent.js';
import type { ConsentHandle, Part } from '../model/handle.js';
import { createHandle } from './create-handle.js';
import { firstWrong } from './check-profile.js';
import { loadDeciding } from './load-deciding.js';
import { loadPageParts } from './load-page-parts.js';

/** Says why a profile can't be used. */
export const refuseProfile = (host: HTMLElement, given: string | undefined, cause?: unknown): Promise<void> =>
  import('./refuse-profile.js').then((chunk) => chunk.refuseProfile(host, given, cause));

const started = new WeakMap<LiveConsent, Promise<ConsentHandle | undefined>>();

/** Begins, once a page: asks what is due, sends what was left, shows the way back. Nothing with a profile that is wrong. */
const start = async (live: LiveConsent): Promise<ConsentHandle | undefined> => {
  if (firstWrong(live.profile)) return void refuseProfile(live.host, JSON.stringify(live.profile));
  const handle = await createHandle(live);
  // Grants whose purpose reads differently now are looked at before anyone is asked again.
  const isReworded = Object.values(live.state).some(({ state }) => state === 'stale');
  if (isReworded) (await import('./still-current.js')).keepCurrent(live);
  if (live.profile.imports && live.isDue())
    await import('../services/import-choices.js').then(
      ({ importChoices }) => importChoices(handle),
      () => {
        // Then everything is asked.
      },
    );
  if (live.isDue()) await handle.open('banner');
  if (live.host.hasAttribute('open')) void handle.open('settings');
  // Deciding and recording are fetched ahead, so that a click does not wait for them.
  loadDeciding().then(
    ({ prepare }) => prepare(live),
    () => {},
  );
  loadPageParts().then(
    ({ startExtras }) => startExtras(live, handle, isReworded),
    () => {},
  );
  return handle;
};
const handleOf = (live: LiveConsent): Promise<ConsentHandle | undefined> => {
  const handle = started.get(live) ?? start(live);
  started.set(live, handle);
  return handle;
};

/** Does what a page needs beyond gating, and brings elements under `within` to life. */
export const begin = async (live: LiveConsent, within: ParentNode): Promise<void> => {
  const handle = await handleOf(live);
  if (handle) (await loadPageParts()).mountUnder(live, handle, within);
};

/** Says that the chunk of a service did not come. */
export const serviceFailed = async (live: LiveConsent, id: string, cause: unknown): Promise<void> =>
  (await loadPageParts()).serviceFailed(live, id, cause);

/** Looks at a gated tag that is not eligible by address or nonce. */
export const judge = async (live: LiveConsent, tag: HTMLScriptElement): Promise<void> => {
  const handle = await handleOf(live);
  if (handle) (await loadPageParts()).judgeTag(live, handle, tag);
};

/** Opens a part: a click on `data-pdp-open`. */
export const open = async (live: LiveConsent, part: Part): Promise<void> =>
  (await handleOf(live))?.open(part);

/** Runs a method of `Consent`. */
export const byScript = async (
  live: LiveConsent,
  name: string,
  argument: unknown,
  before: LiveConsent['state'],
): Promise<unknown> => {
  const [{ runByScript }, handle] = await Promise.all([import('./by-script.js'), handleOf(live)]);
  return runByScript(live, handle, name, argument, before);
};
