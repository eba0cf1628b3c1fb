import { act } from '../core/lazy.js';
import type { LiveConsent } from '../core/live-consent.js';
import { languageOf } from '../core/language-of.js';

const STYLE = 'position:fixed;left:12px;bottom:12px;z-index:9999;min-height:44px;padding:0 14px;border:1px solid;border-radius:22px';
const LABELS: Record<string, string> = { kk: 'Cookie баптаулары', ru: 'Настройки cookie' };

/**
 * The standing way back to the settings, and clicks on the page's own `data-pdp-open` controls. A plain button, so that
 * a visitor who has decided needs no Lit for it.
 * @returns draws the button anew.
 */
export const createReopenButton = (live: LiveConsent, root: ShadowRoot): (() => void) => {
  const button = document.createElement('button');
  button.part.value = 'reopen';
  button.dataset['pdpAction'] = button.dataset['pdpOpen'] = 'settings';
  // Set by script, so it needs nothing from the page's style policy.
  button.style.cssText = STYLE;
  document.addEventListener('click', (event) => {
    const opener = (event.composedPath()[0] as Element).closest<HTMLElement>('[data-pdp-open]');
    if (!opener) return;
    event.preventDefault();
    void act('open', live, opener.dataset['pdpOpen']!);
  });
  return () => {
    button.textContent = LABELS[languageOf(live.host)] ?? 'Cookie settings';
    root.append(button);
    // A page with its own control needs no second one; while the banner asks, neither.
    button.hidden = live.isDue() || !!document.documentElement.querySelector('[data-pdp-open=settings]');
  };
};
