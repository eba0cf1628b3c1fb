import type { LiveConsent } from '../core/live-consent.js';
import type { Service } from '../model/profile.js';
import { loadVendor } from './load-vendor.js';

/** A script in the page, by its address: it is not run twice. */
interface Added {
  readonly src: string;
  readonly script: HTMLScriptElement;
  /** Services that asked for it, and how each goes on once it has run. */
  readonly users: Map<string, (() => void) | undefined>;
  hasRun: boolean;
}
const added = new Map<string, Added>();
/** Scripts that a service asked for. */
const asked = new Map<string, Added[]>();
/** Services that were started, and whether they run. */
const started = new Map<string, boolean>();

const add = (live: LiveConsent, id: string, src: string, onLoad?: () => void, more?: object): void => {
  let one = added.get(src);
  if (!one) {
    const fresh: Added = { src, script: live.insert({ src, ...more }), users: new Map(), hasRun: false };
    added.set(src, (one = fresh));
    fresh.script.onload = () => {
      fresh.hasRun = true;
      for (const goOn of fresh.users.values()) goOn?.();
    };
  }
  if (one.users.has(id)) return;
  one.users.set(id, onLoad);
  asked.set(id, [...(asked.get(id) ?? []), one]);
  if (one.hasRun) onLoad?.();
};

/**
 * Scripts that are still on their way for a service that was stopped, and for no other, do not run any more: a browser
 * runs none that has moved to another document. What ran can't be taken back.
 * @returns true if there was one: then the service begins anew, should it be allowed again.
 */
const callBack = (id: string): boolean => {
  const all = asked.get(id) ?? [];
  const coming = all.filter(({ hasRun }) => !hasRun);
  for (const { src, script, users } of coming) {
    users.delete(id);
    if (users.size) continue;
    new Document().adoptNode(script);
    added.delete(src);
  }
  asked.set(
    id,
    all.filter(({ hasRun }) => hasRun),
  );
  return coming.length > 0;
};

/** Starts or stops a service, by what `live.running` says when its vendor's code has arrived. Rejects if that code fails. */
export const switchService = async (live: LiveConsent, service: Service): Promise<void> => {
  const { id, catalogue, run = [], options = {} } = service;
  // A page that had only the core calls back what is still coming when another tab has withdrawn.
  if (!live.running.has(id))
    import('../acts/page-parts.js').then(
      ({ watchScripts }) => watchScripts(live),
      () => {
        // Then it runs once more, and not on the next page.
      },
    );
  const vendor = await loadVendor(catalogue);
  const may = live.running.has(id);
  if (may === (started.get(id) ?? false)) return;
  const call = may ? (started.has(id) && vendor?.resume ? 'resume' : 'start') : 'stop';
  started.set(id, may);
  vendor?.[call]?.({
    service,
    options,
    // Worked out for those that ask: most vendors do not, and a thousand services would each walk past all.
    get running() {
      return (live.profile.services ?? []).flatMap((other) =>
        other.catalogue && live.running.has(other.id) ? [other.catalogue] : [],
      );
    },
    load: (src, onLoad) => add(live, id, src, onLoad),
  });
  if (may) for (const { src, ...more } of run) add(live, id, src, undefined, more);
  else if (callBack(id)) started.delete(id);
};
