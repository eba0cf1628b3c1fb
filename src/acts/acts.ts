import type { LiveConsent } from '../core/live-consent.js';
import type { ConsentHandle, Part } from '../model/handle.js';
import { createHandle } from './create-handle.js';
import { firstWrong } from './check-profile.js';
import { loadPageParts } from './load-page-parts.js';
import { whenDeciding } from './when-deciding.js';

export { expectBanner as ahead } from './expect-banner.js';

/** Says why a profile can't be used. */
export const refuse = (host: HTMLElement, given?: string, cause?: unknown): Promise<void> =>
  import('./refuse-profile.js').then((chunk) => chunk.refuseProfile(host, given, cause));

/** Whose element asks and decides in this page. */
let owner: LiveConsent | undefined;
const started = new WeakMap<LiveConsent, Promise<ConsentHandle | undefined>>();

/**
 * Begins, once a page: asks what is due, sends what was left, shows the way back. Nothing with a profile that is wrong, nor
 * where another element does it already.
 */
const start = async (live: LiveConsent): Promise<ConsentHandle | undefined> => {
  if (firstWrong(live.profile) || owner?.host.isConnected)
    return refuse(live.host, JSON.stringify(live.profile)) as Promise<undefined>;
  owner = live;
  const handle = await createHandle(live);
  live.whenDeciding = whenDeciding;
  // Grants whose purpose reads differently now are looked at before anyone is asked again.
  const isReworded = /:"stale/.test(JSON.stringify(live.state));
  if (isReworded)
    await import('./still-current.js').then(
      ({ keepCurrent }) => keepCurrent(live),
      () => {
        // Then it is asked again.
      },
    );
  if (live.profile.imports && live.isDue())
    await import('../services/import-choices.js').then(
      ({ importChoices }) => importChoices(handle),
      () => {
        // Then everything is asked.
      },
    );
  if (live.isDue()) {
    await handle.open('banner');
    // Another tab may have decided while the banner was on its way.
    live.update();
  }
  loadPageParts().then(
    ({ startExtras }) => startExtras(live, handle, isReworded),
    () => {},
  );
  return handle;
};
const handleOf = (live: LiveConsent): Promise<ConsentHandle | undefined> => {
  const handle = started.get(live) ?? start(live);
  started.set(live, handle);
  handle.catch(() => started.delete(live));
  return handle;
};

type PageParts = Awaited<ReturnType<typeof loadPageParts>>;
type Further<Part> = Part extends (live: LiveConsent, handle: ConsentHandle, ...further: infer F) => unknown
  ? F
  : never;

/** What a page needs beyond gating, done by the chunk that comes after the banner. */
const inPage =
  <Name extends 'mount' | 'judge' | 'failed'>(name: Name) =>
  async (live: LiveConsent, ...further: Further<PageParts[Name]>): Promise<void> => {
    const handle = await handleOf(live);
    // Without a network the page stays as it is, gate closed; the next `rescan` asks again.
    const does = (await loadPageParts().catch(() => {}))?.[name] as
      ((live: LiveConsent, handle: ConsentHandle, ...further: unknown[]) => void) | undefined;
    if (handle) does?.(live, handle, ...further);
  };
/** Brings elements to life. */
export const mount = inPage('mount');
/** Looks at a tag that the core did not find eligible. */
export const judge = inPage('judge');
/** Tells of a service's chunk that did not come. */
export const failed = inPage('failed');

/** Opens a part: a click on `data-pdp-open`. */
export const open = async (live: LiveConsent, part: Part): Promise<unknown> =>
  live.host.isConnected && (await handleOf(live))?.open(part);

/** Runs a method of `Consent`. */
export const call = async (
  live: LiveConsent,
  name: string,
  argument: unknown,
  before: LiveConsent['state'],
): Promise<unknown> => {
  const [{ runByScript }, handle] = await (live.calling = Promise.all([
    import('./by-script.js'),
    handleOf(live),
  ]));
  return whenDeciding((deciding) => runByScript(deciding, live, handle, name, argument, before));
};
