import { deepElements, isSeen } from './deep-elements.js';
import { measureAccessibility } from './measure-accessibility.js';
import { measureAskedAhead } from './measure-asked-ahead.js';
import { measureBanner } from './measure-banner.js';
import { measureBoxes } from './measure-boxes.js';
import { measureForms } from './measure-forms.js';
import { measureLeaks, measureSignals, measureStored } from './measure-leaks.js';
import type { Measured } from './measured.js';
import type { PageFacts } from './page-facts.js';

const REOPENERS = '[data-pdp-open="settings"],[data-pdp-open="rights"],[part~="reopen"]';

/**
 * Measures the page as it stands: sizes, contrast, order, what lies over the page, boxes, forms, services that run too
 * early, storage. Looks only; presses nothing, stores nothing, asks no network. What needs clicks (steps to withdraw,
 * what closing does) is left to who can press.
 */
export const measurePage = (
  consent: Measured,
  { root = document, touched }: { root?: Document; touched?: WeakSet<Element> } = {},
): PageFacts => {
  const banner = measureBanner(root);
  const reopeners = [...deepElements(root, REOPENERS)].filter(isSeen).length;
  return {
    origin: location.origin,
    ...(banner && { banner }),
    boxes: measureBoxes(root, consent, touched),
    forms: measureForms(root, consent.profile),
    // Our own button hides while the banner is there.
    ...((reopeners > 0 || !banner) && { reopeners }),
    ranBeforeGrant: measureLeaks(consent),
    askedAhead: measureAskedAhead(root),
    ranAgainstSignal: measureSignals(consent),
    browserCheck: consent.signals.cookies !== 'unknown',
    accessibility: measureAccessibility(root),
    stored: measureStored(),
  };
};
