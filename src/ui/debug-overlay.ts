import type { ConsentHandle } from '../model/handle.js';

const row = (tag: string, ...content: (string | Node)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
};

/**
 * Chunk `debug`: for developers, under `data-pdp-debug`. Every service and purpose with each condition of the gate, and
 * which of them fails; follows the state. Asks nothing, writes nothing.
 */
export const mountDebug = (handle: ConsentHandle): void => {
  if (document.querySelector('pdp-debug')) return;
  const host = document.createElement('pdp-debug');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{position:fixed;inset:0 auto auto 0;z-index:2147483001;max-height:60vh;overflow:auto;font:13px/1.4 ui-monospace,monospace;background:#fff;color:#111;border:1px solid #777;padding:4px 8px}li[data-ok=false]{color:#b42318}summary{cursor:pointer}ul{margin:0;padding-inline-start:1.5em}',
  );
  root.adoptedStyleSheets = [sheet];
  const { services = [], purposes } = handle.profile;
  const draw = (): void => {
    const open = new Set(
      [...root.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['id']),
    );
    const entries = [
      ...services.map(({ id }) => ['service', id] as const),
      ...purposes.map(({ id }) => ['purpose', id] as const),
    ].map(([kind, id]) => {
      const conditions = handle.explain(id).map(({ id: name, ok }) => {
        const line = row('li', `${ok ? 'ok' : 'fails'}: ${name}`);
        line.dataset['ok'] = String(ok);
        return line;
      });
      const details = row(
        'details',
        row('summary', `${handle.isAllowed(id) ? 'runs' : 'closed'}: ${kind} ${id}`),
        row('ul', ...conditions),
      );
      details.dataset['id'] = id;
      details.toggleAttribute('open', open.has(id));
      return details;
    });
    root.replaceChildren(...entries);
  };
  handle.subscribe(draw);
  draw();
  document.body.append(host);
};
