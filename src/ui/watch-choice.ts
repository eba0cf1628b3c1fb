import type { Shown } from '../model/decision.js';
import { isEqualPair } from './equal-pair.js';

/** Accept ignores a pointer this long after it came in sight or moved. */
export const SETTLE_MS = 500;

/** Keeps accept from being pressed by a script, by mistake or by trick, and measures how fair the pair was. */
export interface ChoiceWatch {
  /** May this event grant? A person's own; by pointer only where the button has stood still in sight. */
  allows(event: MouseEvent): boolean;
  /** Fairness facts of a choice made now. */
  shown(layersToRefuse: number): Shown;
}

/** Watches the pair of buttons in `root`, and the place of the one that grants, until the root leaves the page. */
export const watchChoice = (root: ShadowRoot, granting = 'accept-all'): ChoiceWatch => {
  const shownAt = performance.now();
  let place: string;
  let since: number;
  let equalSize: boolean | null | undefined;
  const find = (action: string): HTMLElement | null => root.querySelector(`[data-pdp-action=${action}]`);
  const measure = (): boolean | null => isEqualPair(find('refuse-all'), find('accept-all'));
  const look = (): void => {
    const { x, y, width } = find(granting)?.getBoundingClientRect() ?? {};
    const now = [x, y, width, document.hidden].join();
    if (now !== place) {
      since = performance.now();
      equalSize = undefined;
      // Once they stand still, and not while a pointer is over a button: it may have coloured it.
    } else if (!root.querySelector('button:hover')) equalSize ??= measure();
    place = now;
    if (!root.isConnected) clearInterval(timer);
  };
  // Movement has no event of its own; a look in between costs nothing on a page that stands still. Not while the part
  // is drawn: that would lay the page out once more.
  const timer = setInterval(look, 100);
  return {
    allows: (event) => {
      look();
      return event.isTrusted && (!event.detail || performance.now() - since >= SETTLE_MS);
    },
    // Whoever is quicker than the looks is measured at the press, as it is then.
    shown: (layersToRefuse) => ({
      layersToRefuse,
      equalSize: equalSize ?? measure(),
      // The receipt bounds it.
      msToChoice: Math.round((performance.now() - shownAt) / 100) * 100,
    }),
  };
};
