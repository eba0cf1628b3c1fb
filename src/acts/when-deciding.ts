export type Deciding = typeof import('./deciding.js');
let loaded: Deciding | undefined;
let loading: Promise<Deciding> | undefined;

/**
 * Does something with chunk `deciding`: at once if it is here, since what closes must close in the task of the click;
 * else when it has come, in the order of the calls. Asked for again after a failure.
 */
export const whenDeciding = <Result>(does: (deciding: Deciding) => Promise<Result>): Promise<Result> =>
  loaded
    ? does(loaded)
    : (loading ??= import('./deciding.js')
        .then((chunk) => (loaded = chunk))
        .finally(() => (loading = undefined))).then(does);
