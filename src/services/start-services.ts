import type { LiveConsent } from '../core/live-consent.js';
import type { Service } from '../model/profile.js';
import { loadVendor } from './load-vendor.js';

/** Addresses whose script is in the page: what ran can't be taken back, and is not run again. */
const loaded = new Set<string>();
/** Services that were started, and whether they run. */
const started = new Map<string, boolean>();

/** Starts or stops a service, by what `live.running` says when its vendor's code has arrived. Rejects if that code fails. */
export const switchService = async (live: LiveConsent, service: Service): Promise<void> => {
  const { id, catalogue, run = [], options = {} } = service;
  const insert = (src: string, onLoad?: () => void, more: object = {}): void => {
    if (loaded.has(src)) return;
    loaded.add(src);
    const script = live.insert({ src, ...more });
    if (onLoad) script.onload = onLoad;
  };
  const vendor = await loadVendor(catalogue);
  const may = live.running.has(id);
  if (may === (started.get(id) ?? false)) return;
  const call = may ? (started.has(id) && vendor?.resume ? 'resume' : 'start') : 'stop';
  started.set(id, may);
  const running = (live.profile.services ?? []).flatMap((other) =>
    other.catalogue && live.running.has(other.id) ? [other.catalogue] : [],
  );
  vendor?.[call]?.({ service, options, running, load: (src, onLoad) => insert(src, onLoad) });
  if (may) for (const { src, ...more } of run) insert(src, undefined, more);
};
