const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,iframe,[tabindex],[contenteditable],pdp-consent-field,pdp-embed';
/** Room between what stands and the edge of the window, as its style says; px. */
const GAP = 12;

/** What has the focus, also within shadow roots of others. */
const focusedBut = (host: Element): Element | null => {
  let { activeElement: at } = document;
  if (at === host || at === document.body) return null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/**
 * What stands at the lower edge moves to the upper one while it would lie over the control that has the focus, or, at the
 * end of the page, over any: there nobody could scroll it free.
 */
export const stepAside = (place: HTMLElement, host: Element): void => {
  const look = (): void => {
    isDue = false;
    if (!place.isConnected) return;
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const { left, right, height } = place.getBoundingClientRect();
    const focused = focusedBut(host);
    const covers = (top: number, isStuck: boolean): boolean =>
      [...(focused ? [focused] : []), ...(isStuck ? document.querySelectorAll(CONTROLS) : [])].some(
        (element) => {
          const box = element.getBoundingClientRect();
          return (
            box.left < right &&
            box.right > left &&
            box.top < top + height &&
            box.bottom > top &&
            element.checkVisibility({ visibilityProperty: true })
          );
        },
      );
    place.classList.toggle(
      'up',
      covers(innerHeight - GAP - height, scrollTop + clientHeight >= scrollHeight - 1) &&
        !covers(GAP, scrollHeight <= clientHeight),
    );
  };
  let isDue = false;
  const lookSoon = (): void => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  for (const type of ['scroll', 'resize', 'focusin', 'focusout'])
    addEventListener(type, lookSoon, { capture: true, passive: true });
  new ResizeObserver(lookSoon).observe(document.documentElement);
  new ResizeObserver(lookSoon).observe(place);
};
