import { runsAsScript } from './measure-leaks.js';
import type { PageFacts } from './page-facts.js';

type Ahead = NonNullable<PageFacts['askedAhead']>[number];

const TEMPLATES = 'template[data-pdp-service],pdp-embed>template';
/** Elements that a parser takes in without leaving the mode of a template; after any other one Firefox asks ahead. */
const IN_TEMPLATE = 'base,basefont,bgsound,link,meta,noframes,script,style,template,title';
/** A sheet in the page is asked for ahead where it begins with imports. */
const IMPORT = /^\s*(?:@charset[^;]*;\s*)?@import\s+(?:url\()?\s*["']?([^"')\s;]+)/i;

const firstOf = (list: string | null): string | null => list && (list.trim().split(/[\s,]+/)[0] ?? null);

/** The address that Firefox asks for as soon as it has read the tag. */
const addressOf = (element: Element): string | null => {
  const is = (selector: string): boolean => element.matches(selector);
  const of = (name: string): string | null => element.getAttribute(name);
  if (is('script'))
    return runsAsScript(element.getAttribute('type') ?? '') ? (of('src') ?? of('href')) : null;
  if (is('img:not([loading=lazy i])')) return of('src') ?? firstOf(of('srcset'));
  if (is('picture:has(>img:not([loading=lazy i]))>source')) return firstOf(of('srcset'));
  if (is('video')) return of('poster');
  if (is('link[rel~=stylesheet i],link[rel~=preload i],link[rel~=modulepreload i],link[rel~=preconnect i]'))
    return of('href');
  if (is('style')) return IMPORT.exec(element.textContent ?? '')?.[1] ?? null;
  if (/^(image|feImage)$/.test(element.localName)) return of('href') ?? of('xlink:href');
  return null;
};

/**
 * What Firefox asks of other hosts for gated templates before a script of ours could keep it from doing so: its parser
 * looks ahead in a template too, once an element of the body has begun. Whatever the engine, the markup tells.
 */
export const measureAskedAhead = (root: ParentNode): Ahead[] => {
  const found = new Map<string, Ahead>();
  for (const template of root.querySelectorAll<HTMLTemplateElement>(TEMPLATES)) {
    const service =
      template.dataset['pdpService'] ?? template.closest('pdp-embed')?.getAttribute('service') ?? '';
    let looksAhead = false;
    for (const element of template.content.querySelectorAll('*')) {
      looksAhead ||= !element.matches(IN_TEMPLATE);
      const address = looksAhead && addressOf(element);
      if (!address || !URL.canParse(address, document.baseURI)) continue;
      const { hostname: host, protocol } = new URL(address, document.baseURI);
      if (host === location.hostname || !/^https?:$/.test(protocol)) continue;
      const holder =
        template.dataset['pdpService'] === undefined ? 'pdp-embed[service' : 'template[data-pdp-service';
      const where = `${holder}="${service}"] ${element.localName}`;
      found.set(`${where} ${host}`, { host, where });
    }
  }
  return [...found.values()];
};
