type Acts = typeof import('../acts/acts.js');
const loadActs = (): Promise<Acts> => import('../acts/acts.js');

/** Calls one of the acts; their chunk comes with the first call, and again after a call that failed. */
export const act = <Name extends keyof Acts>(
  name: Name,
  ...given: Parameters<Acts[Name]>
): Promise<Awaited<ReturnType<Acts[Name]>>> =>
  loadActs().then((acts) =>
    (acts[name] as (...given: unknown[]) => Awaited<ReturnType<Acts[Name]>>)(...given),
  );

/** Starts and stops services of the catalogue. */
export const loadServices = () => import('../services/start-services.js');

/** Asks at once for what the banner needs. */
export const warmUp = (lang: string): Promise<unknown> =>
  Promise.allSettled([
    loadActs(),
    import('../ui/mount-banner.js'),
    /^kk/.test(lang)
      ? import('../messages/kk.js')
      : /^ru/.test(lang)
        ? import('../messages/ru.js')
        : import('../messages/en.js'),
  ]);
