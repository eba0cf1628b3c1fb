import type { LiveConsent } from '../core/live-consent.js';
import type { ConsentHandle } from '../model/handle.js';
import { stepAside } from './step-aside.js';
import { isAnythingGiven, withdrawAll } from './withdraw-all.js';

const STYLE = `[part=standing]{position:fixed;inset-block:auto 12px;inset-inline:12px auto;z-index:var(--pdp-consent-z-index,99999);display:flex;flex-wrap:wrap;gap:8px;max-width:calc(100% - 24px);pointer-events:none}[part=standing].up{inset-block:12px auto}[part=standing]>button{pointer-events:auto;min-height:44px;padding:8px 16px;font:500 14px/1.4 system-ui,sans-serif;color-scheme:light dark;color:light-dark(#14171c,#eceef2);background:light-dark(#fff,#16181d);border:1px solid light-dark(#767d89,#7d8594);border-radius:22px;box-shadow:0 2px 8px #0002;cursor:pointer}[part=standing]>button:hover{text-decoration:underline}[part=standing]>button:focus-visible{outline:3px solid light-dark(#1d4ed8,#8ab4ff);outline-offset:2px}@media print{[part=standing]{display:none}}`;
/** The three languages that every site has need no further request. The second is the settings' own label. */
const LABELS: Readonly<Record<string, readonly [settings: string, withdrawAll: string]>> = {
  kk: ['Cookie баптаулары', 'Барлық келісімді кері қайтарып алу'],
  ru: ['Настройки cookie', 'Отозвать все согласия'],
  en: ['Cookie settings', 'Withdraw all consents'],
};

const makeButton = (part: string, action: string, onClick: (event: Event) => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', part);
  button.dataset['pdpAction'] = action;
  button.addEventListener('click', onClick);
  return button;
};

/**
 * The standing way back, for a page that has no `data-pdp-open="settings"` of its own: to the settings, and beside it,
 * while anything is given, the withdrawal of all of it at one press, so that taking back takes no more steps than giving.
 */
export const addReopenButton = (live: LiveConsent, handle: ConsentHandle): void => {
  const root = live.host.shadowRoot!;
  const place = document.createElement('div');
  place.setAttribute('part', 'standing');
  const settings = makeButton('reopen', 'settings', () => void handle.open('settings'));
  const withdraw = makeButton('withdraw', 'withdraw-all', (event) => {
    withdrawAll(live, 'standing-withdraw', event.isTrusted);
    void handle.open('withdraw');
  });
  place.append(settings);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets.push(sheet);
  // A visitor who writes in the page does not take the way back from the others.
  const has = (part: string): boolean =>
    !!document.querySelector(`[data-pdp-open=${part}]:not([data-pdp-untrusted] *,[contenteditable] *)`);
  const draw = (): void => {
    const { lang } = handle;
    const [toSettings, toWithdraw] = LABELS[lang] ?? LABELS['en']!;
    settings.textContent = toSettings;
    withdraw.textContent = toWithdraw;
    place.lang = lang;
    place.dir = 'ltr';
    if (!LABELS[lang])
      import('../messages/settings/load-settings-messages.js')
        .then((chunk) => chunk.loadSettingsMessages(lang))
        .then((messages) => {
          if (lang !== handle.lang) return;
          settings.textContent = messages.settings;
          withdraw.textContent = messages.withdrawAll;
          place.dir = messages.dir ?? 'ltr';
        })
        .catch(() => {
          // English stands there.
        });
    if (isAnythingGiven(live) && !has('withdraw')) place.append(withdraw);
    else {
      // The dialog that tells what was withdrawn hands the focus back to a button that is still there.
      if (root.activeElement === withdraw) settings.focus();
      withdraw.remove();
    }
    // While the banner asks, the way to the settings is in it.
    if (root.querySelector('pdp-consent-banner') || has('settings')) place.remove();
    else if (!place.parentNode) root.append(place);
  };
  live.listeners.push(draw);
  stepAside(place, live.host);
  root.addEventListener('close', () => setTimeout(draw), true);
  draw();
};
