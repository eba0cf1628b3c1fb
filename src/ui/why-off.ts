import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { closedReason } from './asked-purposes.js';

/** Why a purpose can't be switched on in the settings: the operator has ended it, or what closes it for now. */
export const whyOff = (handle: ConsentHandle, { id, closed }: Purpose): ReturnType<typeof closedReason> =>
  closed ? 'closed' : closedReason(handle, id);
