import type { ConsentHandle } from '../model/handle.js';

/** What a measurement needs to know of the consent. */
export type Measured = Pick<ConsentHandle, 'profile' | 'state' | 'isAllowed' | 'signals'>;
