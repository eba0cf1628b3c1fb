import { after, before, suite } from 'node:test';
import type { Browser } from 'playwright-core';
import { startCanarySite } from './canary-site.ts';
import { type Engine, e2eEngines, launch } from './launch.ts';

/** What the tests of one engine share; both are there once a test runs. */
export interface CanaryPlace {
  readonly engine: Engine;
  browser: Browser;
  site: Awaited<ReturnType<typeof startCanarySite>>;
}

/** A suite for each engine of this machine, with a browser and a canary site of its own. */
export const canarySuite = (
  title: string,
  tests: (place: CanaryPlace) => void,
  engines: readonly Engine[] = e2eEngines,
): void => {
  for (const engine of engines)
    suite(`${title} (${engine})`, () => {
      const place = { engine } as CanaryPlace;
      before(async () => {
        place.site = await startCanarySite();
        place.browser = await launch(engine);
      });
      after(async () => {
        await place.browser?.close();
        place.site?.stop();
      });
      tests(place);
    });
};
