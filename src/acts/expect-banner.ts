import type { Messages } from '../messages/messages.js';

/** The banner's chunk and its texts; what did not come has no value. */
export type BannerAhead = readonly [
  { value?: typeof import('../ui/mount-banner.js') },
  { value?: { default: Messages } },
];

let ahead: Promise<BannerAhead> | undefined;

/** Keeps what a first visit has asked for at once. */
export const expectBanner = (coming: Promise<unknown>): void => {
  ahead = coming as Promise<BannerAhead>;
};

/** What was asked for at once, where it was: `import()` would answer a frame later, though all of it is here. */
export const bannerAhead = (): Promise<BannerAhead> | undefined => ahead;
