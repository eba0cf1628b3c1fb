import type { LiveConsent } from '../core/live-consent.js';
import type { Service } from '../model/profile.js';
import { loadVendor } from './load-vendor.js';

/** Addresses whose script is in the page: a script that ran can't be taken back, and is not run again. */
const loaded = new Set<string>();
const started = new Set<string>();

/** Starts or stops a service, by what `live.running` says when its vendor's code has arrived. Rejects if that code fails. */
export const switchService = async (live: LiveConsent, service: Service): Promise<void> => {
  const { id, catalogue, run = [], options = {} } = service;
  const load = (src: string, type?: 'module', integrity?: string): void => {
    if (loaded.has(src)) return;
    loaded.add(src);
    live.insert({ src, type, integrity });
  };
  const vendor = await loadVendor(catalogue);
  const may = live.running.has(id);
  if (may === started.has(id)) return;
  started[may ? 'add' : 'delete'](id);
  const running = (live.profile.services ?? []).flatMap((other) => (other.catalogue && live.running.has(other.id) ? [other.catalogue] : []));
  vendor?.[may ? 'start' : 'stop']?.({ service, options, running, load });
  if (may) for (const { src, type, integrity } of run) load(src, type, integrity);
};
