/** Elements that match, in the page and in all open shadow roots below, in the order of the document. */
export function* deepElements<Found extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): Generator<Found> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) yield element as Found;
    if (element.shadowRoot) yield* deepElements<Found>(element.shadowRoot, selector);
  }
}

/** The element that this one is drawn in: its parent, its slot, or the host of its shadow root. */
export const drawnIn = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
};

export const isInside = (element: Element, outer: Element): boolean => {
  for (let at: Element | null = element; at; at = drawnIn(at)) if (at === outer) return true;
  return false;
};

/** It takes up room and nothing hides it. */
export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
};

/** A selector for the reader of a finding, not for finding the element again: hosts are joined by ">>". */
export const whereIs = (element: Element): string => {
  const name = element.localName;
  const told = (['id', 'name', 'purpose', 'data-pdp-action', 'data-pdp-part', 'part'] as const)
    .filter((attribute) => element.getAttribute(attribute))
    .slice(0, 1)
    .map((attribute) =>
      attribute === 'id' ? `#${element.id}` : `[${attribute}="${element.getAttribute(attribute)}"]`,
    );
  const root = element.getRootNode();
  return `${root instanceof ShadowRoot ? `${whereIs(root.host)} >> ` : ''}${name}${told.join('')}`;
};

/** It has no box of its own, and neither has what is in it; a slot has none either, but shows what it holds. */
const isFolded = (element: Element): boolean =>
  !element.checkVisibility() && getComputedStyle(element).display !== 'contents';

/** Words on screen, also those inside shadow roots; what is folded away does not count, nor what stands in `except`. */
export const seenText = (element: Element, except: ReadonlySet<Element> = new Set()): string => {
  let text = '';
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || except.has(node) || isFolded(node)) return;
    if (/^(script|style|template)$/.test(node.localName)) return;
    const inner =
      node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes()
        : (node.shadowRoot ?? node).childNodes;
    text += ' ';
    for (const child of inner) walk(child);
    text += ' ';
  };
  walk(element);
  return text.replace(/\s+/g, ' ').trim();
};
