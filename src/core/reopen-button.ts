const STYLE = `button{position:fixed;inset:auto auto 12px 12px;inset-inline:12px auto;z-index:var(--pdp-consent-z-index,2147483000);min-height:44px;padding:0 14px;font:14px system-ui,sans-serif;color-scheme:light dark;color:CanvasText;background:Canvas;border:1px solid GrayText;border-radius:22px;cursor:pointer}@media print{button{display:none}}`;
const LABELS: Record<string, string> = { kk: 'Cookie баптаулары', ru: 'Настройки cookie' };

/** The standing way back to the settings: a plain button, so that a decided visitor needs no Lit for it. */
export const createReopenButton = (root: ShadowRoot, onClick: () => void) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('reopen');
  button.dataset['pdpAction'] = 'settings';
  button.onclick = onClick;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets.push(sheet);
  return (shown: boolean, lang: string): void => {
    button.textContent = LABELS[lang] ?? 'Cookie settings';
    // A page with its own control needs no second one.
    if (shown && !document.querySelector('[data-pdp-open=settings]')) root.append(button);
    else button.remove();
  };
};
