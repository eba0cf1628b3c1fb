import type { Choice } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { askedPurposes } from './asked-purposes.js';
import { servicesOf } from './purpose-parties.js';
import { whyOff } from './why-off.js';

/** What the boxes of the settings say before it is saved. Untouched purposes follow the state; only a grant in force is ticked. */
export class DraftChoices {
  readonly #handle: ConsentHandle;
  readonly #touched = new Map<string, ReadonlySet<string>>();

  constructor(handle: ConsentHandle) {
    this.#handle = handle;
  }

  /** Ids that can be chosen singly; a purpose without several services is one choice under its own id. */
  parts(purpose: Purpose): string[] {
    const services = servicesOf(this.#handle.profile, purpose).map(({ id }) => id);
    return services.length > 1 ? services : [purpose.id];
  }

  chosen(purpose: Purpose): ReadonlySet<string> {
    const handle = this.#handle;
    const { state } = handle;
    if (whyOff(handle, purpose)) return new Set();
    const touched = this.#touched.get(purpose.id);
    if (touched) return touched;
    if (state[purpose.id]?.state !== 'given') return new Set();
    const off = new Set(handle.off(purpose.id));
    return new Set(this.parts(purpose).filter((id) => !off.has(id)));
  }

  /** Ticks or unticks a purpose with all its services, or one of them. */
  set(purpose: Purpose, isOn: boolean, part?: string): void {
    const next = new Set(this.chosen(purpose));
    for (const id of part ? [part] : this.parts(purpose))
      if (isOn) next.add(id);
      else next.delete(id);
    this.#touched.set(purpose.id, next);
  }

  choice(purpose: Purpose): Choice {
    const chosen = this.chosen(purpose);
    return chosen.size === this.parts(purpose).length || (chosen.size > 0 && [...chosen]);
  }

  choices(): Record<string, Choice> {
    return Object.fromEntries(
      askedPurposes(this.#handle.profile).map((purpose) => [purpose.id, this.choice(purpose)]),
    );
  }
}

/** One answer to everything that is asked; what can't be switched on stays off. */
export const allChoices = (handle: ConsentHandle, isAccepting: boolean): Record<string, Choice> =>
  Object.fromEntries(
    askedPurposes(handle.profile).map((purpose) => [purpose.id, isAccepting && !whyOff(handle, purpose)]),
  );
