import { defineConsent } from './core/pdp-consent-element.js';

// Read while the tag runs; an element named `currentScript` would answer instead of the tag.
const tag = document.currentScript;
if (tag instanceof HTMLScriptElement) {
  defineConsent(tag.nonce);
  // A content system that lets its users paste one tag gets the element from it.
  const { src } = tag.dataset;
  const add = (): void => {
    if (!src || document.querySelector('pdp-consent')) return;
    const element = document.createElement('pdp-consent');
    element.setAttribute('src', src);
    document.body.append(element);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', add);
  else add();
}
