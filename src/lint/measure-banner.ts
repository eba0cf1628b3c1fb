import { deepElements, isInside, isSeen } from './deep-elements.js';
import { prominence, textContrast } from './measure-colours.js';
import type { BannerFacts, ButtonFacts } from './page-facts.js';

const round = (number: number): number => Math.round(number * 100) / 100;

const measureButton = (button: HTMLElement): ButtonFacts => {
  const { width, height } = button.getBoundingClientRect();
  return {
    tag: button.localName,
    width: round(width),
    height: round(height),
    fontSize: round(parseFloat(getComputedStyle(button).fontSize)),
    contrast: round(textContrast(button)),
    prominence: round(prominence(button)),
  };
};

const CONTROLS = { 'accept-all': 'accept', 'refuse-all': 'refuse', settings: 'settings' } as const;

/** The Tab key goes by the numbers first, then through everything without one, in the order of the document. */
const inTabOrder = <Named extends { control: HTMLElement }>(named: readonly Named[]): Named[] => {
  const rank = ({ control: { tabIndex } }: Named) => tabIndex || Infinity;
  return named
    .filter(({ control }) => control.tabIndex >= 0)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : +(rank(a) > rank(b))));
};

/** Points of a grid over the window; where the page can't be reached, it can't be used. */
const GRID = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Something that lies over the page and holds none of it: the banner's own host, or a bare sheet over the window. */
const isCover = (element: Element, host: Element): boolean => {
  if (isInside(element, host)) return true;
  const { width, height } = element.getBoundingClientRect();
  const isSheet =
    width >= innerWidth * 0.95 &&
    height >= innerHeight * 0.95 &&
    getComputedStyle(element).position === 'fixed';
  return isSheet && !element.textContent?.trim() && !element.querySelector('a,button,input,img,video,iframe');
};

/** Undefined while something else of ours, opened on purpose, lies over the page. */
const blocksPage = (root: ParentNode, banner: Element, host: Element): boolean | undefined => {
  const isAside = (dialog: Element): boolean => isInside(dialog, host) && !isInside(banner, dialog);
  if ([...deepElements(root, 'dialog:modal')].some(isAside)) return undefined;
  for (
    let at: Element | null = banner;
    at;
    at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null
  )
    if (at.matches('dialog:modal')) return true;
  const others = [...document.body.children].filter((child) => !isInside(host, child) && isSeen(child));
  if (others.length && others.every((child) => child.hasAttribute('inert'))) return true;
  const { left, top, right, bottom } = banner.getBoundingClientRect();
  const points = GRID.flatMap((x) => GRID.map((y) => [x * innerWidth, y * innerHeight] as const)).filter(
    ([x, y]) => x < left || x > right || y < top || y > bottom,
  );
  const tops = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((element) => element !== null);
  return tops.length > 0 && tops.every((element) => isCover(element, host));
};

/** The outermost element in the page that holds the banner. */
const hostOf = (banner: Element): Element => {
  let host = banner;
  for (let root = host.getRootNode(); root instanceof ShadowRoot; root = host.getRootNode()) host = root.host;
  return host;
};

/** The first layer as it stands on the screen; undefined while no banner is open. Clicks on the two buttons end the choice. */
export const measureBanner = (root: ParentNode): BannerFacts | undefined => {
  const banner = [...deepElements(root, '[data-pdp-part~="banner"]')].find(isSeen);
  if (!banner) return undefined;
  const controls = [...deepElements(banner.shadowRoot ?? banner, '[data-pdp-action]')].filter(isSeen);
  const named = controls.flatMap((control) => {
    const name = CONTROLS[control.dataset['pdpAction'] as keyof typeof CONTROLS];
    return name ? [{ name, control }] : [];
  });
  const button = (wanted: 'accept' | 'refuse') => {
    const found = named.find(({ name }) => name === wanted);
    return found && measureButton(found.control);
  };
  return {
    accept: button('accept'),
    refuse: button('refuse'),
    ...(button('accept') && { clicksToAccept: 1 }),
    ...(button('refuse') && { clicksToRefuse: 1 }),
    order: inTabOrder(named).map(({ name }) => name),
    blocksPage: blocksPage(root, banner, hostOf(banner)),
  };
};
