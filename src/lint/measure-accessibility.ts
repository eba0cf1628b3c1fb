import { deepElements, isSeen, whereIs } from './deep-elements.js';
import { textContrast } from './measure-colours.js';
import type { PageFacts } from './page-facts.js';

type Fault = NonNullable<PageFacts['accessibility']>[number];

/** Contrast that WCAG 2.2 AA asks for: 4.5, large text 3. Rounding is in favour of the page. */
const needed = (element: Element): number => {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
};

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

const isNamed = (control: HTMLElement): boolean => {
  if (control.getAttribute('aria-label')?.trim() || control.title.trim()) return true;
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.some((id) => root.getElementById(id)?.textContent?.trim())) return true;
  const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
  return !!(
    labels.some((label) => label.textContent?.trim()) ||
    (control.localName !== 'input' && control.textContent?.trim()) ||
    control.querySelector('img[alt]:not([alt=""])')
  );
};

/** Faults in the parts of the consent: pale words, and controls that a screen reader can't name. */
export const measureAccessibility = (root: ParentNode): Fault[] => {
  const parts = [...deepElements(root, '[data-pdp-part]')].filter(isSeen);
  const faults = new Map<Element, Fault>();
  for (const part of parts) {
    const within = part.shadowRoot ?? part;
    for (const element of deepElements(within, '*')) {
      if (
        !isSeen(element) ||
        !hasOwnWords(element) ||
        element.matches(':disabled, [aria-disabled=true], style, script')
      )
        continue;
      if (textContrast(element) + 0.05 < needed(element))
        faults.set(element, { where: whereIs(element), problem: 'contrast' });
    }
    for (const control of deepElements(within, 'button,a[href],input:not([type=hidden]),select,textarea'))
      if (isSeen(control) && !isNamed(control))
        faults.set(control, { where: whereIs(control), problem: 'name' });
  }
  return [...faults.values()];
};
