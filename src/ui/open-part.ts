import type { LitElement } from 'lit';
import type { ConsentHandle } from '../model/handle.js';

type PartElement = LitElement & { handle: ConsentHandle | undefined; modal: boolean };

/** Shows a part: the element that stands in the page, else a dialog in `root`. Without a root nothing is shown. */
export const openPart = <T extends PartElement>(
  handle: ConsentHandle,
  root: ShadowRoot | undefined,
  tag: string,
  prepare: (element: T) => void,
): { close(): void } => {
  const inPage = [...document.querySelectorAll<T>(tag)].find((element) => element.checkVisibility());
  if (!root) return { close: () => {} };
  const element = inPage ?? root.querySelector<T>(tag) ?? (document.createElement(tag) as T);
  element.handle ??= handle;
  prepare(element);
  if (!inPage) {
    element.modal = true;
    root.append(element);
  }
  void element.updateComplete.then(() => {
    if (!inPage) return;
    element.scrollIntoView({ block: 'start' });
    element.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  });
  return { close: () => element.modal && element.remove() };
};
