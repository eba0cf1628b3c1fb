import type { Service } from '../model/profile.js';
import type { Gate } from './gate.js';

/** A language's sentences; opaque to the core, which only asks for them early. */
export type LoadedMessages = { readonly default: unknown };

const missing = (): Promise<never> => Promise.reject(new Error('This part is not in the build.'));
const acts = () => import('../acts/acts.js');

/** Every `import()` of the core; further ones are in `acts/`. A chunk that did not come is asked for again. */
export const lazy = {
  acts,
  services: missing as () => Promise<{ switchService(service: Service, on: boolean, insert: Gate['insert']): void }>,
  /** What the banner needs, asked for at once. Lit is a static import of the parts: named here it does not wait for them. */
  firstVisit: [acts, (): Promise<unknown> => import('../ui/lit.js'), (): Promise<unknown> => import('../ui/mount-banner.js')] as ((lang: string) => Promise<unknown>)[],
};
