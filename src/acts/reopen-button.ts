import type { LiveConsent } from '../core/live-consent.js';
import { loadMessages } from '../messages/load-messages.js';
import type { ConsentHandle } from '../model/handle.js';

const STYLE = `button{position:fixed;inset-block:auto 12px;inset-inline:12px auto;z-index:var(--pdp-consent-z-index,2147483000);min-height:44px;padding:0 16px;font:500 14px/1.4 system-ui,sans-serif;color-scheme:light dark;color:light-dark(#14171c,#eceef2);background:light-dark(#fff,#16181d);border:1px solid light-dark(#767d89,#7d8594);border-radius:22px;box-shadow:0 2px 8px #0002;cursor:pointer}button:focus-visible{outline:3px solid light-dark(#1d4ed8,#8ab4ff);outline-offset:2px}@media print{button{display:none}}`;
const LABELS: Readonly<Record<string, string>> = {
  kk: 'Cookie баптаулары',
  ru: 'Настройки cookie',
  en: 'Cookie settings',
};

/** The standing way back to the settings, for a page that has no `data-pdp-open="settings"` of its own. */
export const addReopenButton = (live: LiveConsent, handle: ConsentHandle): void => {
  const root = live.host.shadowRoot!;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'reopen');
  button.dataset['pdpAction'] = 'settings';
  button.addEventListener('click', () => void handle.open('settings'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets.push(sheet);
  const draw = (): void => {
    const { lang } = handle;
    button.textContent = LABELS[lang] ?? LABELS['en']!;
    button.lang = lang;
    if (!LABELS[lang])
      void loadMessages(lang).then(({ default: { settings, dir = 'ltr' } }) => {
        if (lang === handle.lang) Object.assign(button, { textContent: settings, dir });
      });
    // While the banner asks, the way to the settings is in it.
    if (root.querySelector('pdp-consent-banner') || document.querySelector('[data-pdp-open=settings]'))
      button.remove();
    else if (!button.parentNode) root.append(button);
  };
  live.listeners.push(draw);
  root.addEventListener('close', () => setTimeout(draw), true);
  draw();
};
