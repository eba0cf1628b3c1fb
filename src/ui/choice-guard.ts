import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shown } from '../model/decision.js';
import type { OperatorProfile } from '../model/profile.js';
import { isEqualPair } from './equal-pair.js';

/** Accept ignores a pointer this long after it came in sight or moved. */
export const SETTLE_MS = 500;
const LOOK_MS = 100;

/** True in a frame whose parents are not all of this origin or named by the profile: there accept could be stolen. */
export const isInForeignFrame = ({ frameParents = [] }: OperatorProfile): boolean =>
  window !== top &&
  ![...(location.ancestorOrigins ?? [new URL(document.referrer || 'about:blank').origin])].every((origin) => [location.origin, ...frameParents].includes(origin));

/** Keeps accept from being pressed by a script, by mistake or by trick, and measures how fair the pair was. */
export class ChoiceGuard implements ReactiveController {
  readonly #root: () => ParentNode;
  #shownAt = 0;
  #since = Infinity;
  #place = '';
  #timer = 0;
  /** In a frame only: the browser's own word that nothing covers the button. */
  #cover: IntersectionObserver | undefined;
  #isCovered = false;

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this.#root = root;
    host.addController(this);
  }

  hostConnected(): void {
    this.#shownAt = performance.now();
    this.#timer = window.setInterval(() => this.#look(), LOOK_MS);
  }

  hostUpdated(): void {
    this.#look();
    const accept = this.#button('accept-all');
    if (window === top || this.#cover || !accept) return;
    this.#cover = new IntersectionObserver(
      (entries) => {
        this.#isCovered = (entries.at(-1) as { isVisible?: boolean }).isVisible === false;
        this.#look();
      },
      { trackVisibility: true, delay: LOOK_MS, threshold: 1 } as IntersectionObserverInit,
    );
    this.#cover.observe(accept);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#cover?.disconnect();
    this.#cover = undefined;
  }

  /** May this event grant? A person's own; by pointer only where the button has stood still in sight. */
  allows(event: MouseEvent): boolean {
    this.#look();
    return event.isTrusted && (event.detail === 0 || performance.now() - this.#since >= SETTLE_MS);
  }

  /** Fairness facts of the choice made now. */
  shown(layersToRefuse: number): Shown {
    const [refuse, accept] = [this.#button('refuse-all'), this.#button('accept-all')];
    return {
      layersToRefuse,
      equalSize: refuse && accept ? isEqualPair(refuse, accept) : null,
      msToChoice: Math.min(Math.round((performance.now() - this.#shownAt) / 100) * 100, 864e5),
    };
  }

  #button(action: string): HTMLElement | null {
    return this.#root().querySelector(`[data-pdp-action=${action}]`);
  }

  #look(): void {
    const { x, y, width, height } = this.#button('accept-all')?.getBoundingClientRect() ?? new DOMRect();
    const place = width && !document.hidden && !this.#isCovered ? [x, y, width, height].join() : '';
    if (place && place === this.#place) return;
    this.#place = place;
    this.#since = place ? performance.now() : Infinity;
  }
}
