type Acts = typeof import('../acts/acts.js');
let acts: Acts | undefined;
/**
 * Whatever a page needs beyond gating; comes with the first call, and again after a call that failed. Kept, since
 * `import()` answers in a task of its own even where the module is here, and a frame may come before that.
 */
export const loadActs = async (): Promise<Acts> => (acts ??= await import('../acts/acts.js'));

/** Calls one of the acts, and nobody waits: a chunk that does not come leaves a line in the console and the gate closed. */
export const act = <Name extends keyof Acts>(name: Name, ...given: Parameters<Acts[Name]>): void => {
  loadActs()
    .then((acts) => (acts[name] as (...given: unknown[]) => unknown)(...given))
    .catch(console.warn);
};

/** Starts and stops services of the catalogue. */
export const loadServices = () => import('../services/start-services.js');

/** Asks at once for what the banner needs beside the acts; what does not come has no value. */
export const loadBanner = (lang: string) =>
  Promise.allSettled([
    import('../ui/mount-banner.js'),
    /^kk/.test(lang)
      ? import('../messages/kk.js')
      : /^ru/.test(lang)
        ? import('../messages/ru.js')
        : import('../messages/en.js'),
  ]);
