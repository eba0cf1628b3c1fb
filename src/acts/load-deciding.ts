export type Deciding = typeof import('./deciding.js');
let loaded: Deciding | undefined;

/** Chunk `deciding`; asked for again after a failure. */
export const loadDeciding = (): Promise<Deciding> =>
  import('./deciding.js').then((chunk) => (loaded = chunk));

/** The chunk if it is here: what closes must close in the task of the click. */
export const loadedDeciding = (): Deciding | undefined => loaded;
