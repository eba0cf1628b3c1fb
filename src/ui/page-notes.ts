import { loadNoticesTexts } from '../messages/notices/load-notices-texts.js';
import type { ConsentHandle } from '../model/handle.js';
import { directionOf } from './direction-of.js';

const STYLE = `:host{all:initial;display:block;color-scheme:light dark;font:14px/20px system-ui,sans-serif}
p{margin:8px 0;padding:12px 16px;border:1px solid GrayText;border-radius:8px;color:CanvasText;background:Canvas;max-width:68ch}
dialog{max-width:min(480px,100vw - 32px);padding:24px;border:1px solid GrayText;border-radius:12px;color:CanvasText;background:Canvas;font-size:16px;line-height:24px}
dialog::backdrop{background:rgb(0 0 0/.5)}dialog p{border:0;padding:0;margin:0 0 16px}
form{display:flex;flex-wrap:wrap;gap:8px}a,button{font:inherit;min-height:44px;padding:9px 16px;border:1px solid GrayText;border-radius:8px;color:CanvasText;background:Canvas;text-decoration:none;cursor:pointer;box-sizing:border-box}`;

const framed = (): ShadowRoot => {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  return root;
};
const made = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  set: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { textContent: text }, set);

/** Where a note about cookies stands already. */
const noted = new WeakSet<Element>();
/** Sites that the visitor was told of in this page. */
const told = new Set<string>();
let listening = false;

/**
 * Notes beside what the page marked: `data-pdp-auth-area` gets a line when the browser's cookies are off (kmge-opi
 * 13.1); a link with `data-pdp-external` is told of at its first use (esaulet 9). Nothing is added to the link.
 */
export const mountPageNotes = async (handle: ConsentHandle, root: ShadowRoot | null): Promise<void> => {
  const { profile, signals } = handle;
  const areas = signals.cookies === 'ok' ? [] : [...document.querySelectorAll('[data-pdp-auth-area]')];
  if (!areas.length && (listening || !document.querySelector('[data-pdp-external]'))) return;
  const say = async (own: 'external' | 'authArea'): Promise<string> =>
    profile.texts?.[own]?.[handle.lang] ?? (await loadNoticesTexts(handle.lang))[own];
  const languageOf = () => ({ lang: handle.lang, dir: directionOf(handle.lang) });
  for (const area of areas) {
    if (noted.has(area)) continue;
    noted.add(area);
    const note = framed();
    note.append(made('p', await say('authArea'), { role: 'note', ...languageOf() }));
    area.prepend(note.host);
  }
  if (listening) return;
  listening = true;
  document.addEventListener('click', (event) => {
    const link = event
      .composedPath()
      .find(
        (node): node is HTMLAnchorElement =>
          node instanceof HTMLAnchorElement && node.hasAttribute('data-pdp-external'),
      );
    if (!link?.href || event.defaultPrevented || event.button || told.has(link.origin)) return;
    event.preventDefault();
    ask(link).catch(() => {
      // A link that was marked must not be a dead one.
      told.add(link.origin);
      link.click();
    });
  });
  const ask = async (link: HTMLAnchorElement): Promise<void> => {
    const [texts, sentence] = await Promise.all([loadNoticesTexts(handle.lang), say('external')]);
    const note = framed();
    const dialog = made('dialog', '', languageOf());
    const buttons = made('form', '', { method: 'dialog' });
    const goOn = made('a', texts.goOn, { href: link.href, target: link.target, rel: link.rel });
    goOn.addEventListener('click', () => (told.add(link.origin), dialog.close()));
    buttons.append(goOn, made('button', texts.stay));
    dialog.append(made('p', sentence), made('p', link.origin), buttons);
    dialog.ariaLabel = sentence;
    dialog.addEventListener('close', () => note.host.remove());
    note.append(dialog);
    (root ?? document.body).append(note.host);
    dialog.showModal();
  };
};
