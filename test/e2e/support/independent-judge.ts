import type { Locator, Page } from 'playwright-core';
import { type Picture, type Pixel, readPng } from './pixels.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** WCAG 2.2, definitions of relative luminance and contrast ratio, from the text of the standard. */
const luminance = (pixel: Pixel): number =>
  pixel
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)))
    .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n]!, 0);
const ratio = (one: Pixel, other: Pixel): number => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
};

/** The colour that most of these pixels have. */
const mostly = (pixels: readonly Pixel[]): Pixel => {
  const counts = new Map<string, number>();
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const [[colour]] = [...counts].sort(([, a], [, b]) => b - a) as [[string, number]];
  return colour.split(',').map(Number) as unknown as Pixel;
};

const within = (picture: Picture, { x, y, width, height }: Box, inset = 0): Pixel[] => {
  const found: Pixel[] = [];
  for (let row = Math.ceil(y + inset); row < Math.floor(y + height - inset); row++)
    for (let column = Math.ceil(x + inset); column < Math.floor(x + width - inset); column++)
      if (row >= 0 && column >= 0 && row < picture.height && column < picture.width)
        found.push(picture.at(column, row));
  return found;
};

/** One button as a camera sees it. */
export interface Look {
  readonly box: Box;
  /** Of its words against its surface. */
  readonly contrast: number;
  /** Of its surface against what lies around it. */
  readonly prominence: number;
  readonly tag: string;
  readonly fontSize: number;
}

/** Measures from a screenshot: the words are what differs most from the surface. `around`: a box that shows what lies behind. */
export const lookAt = async (page: Page, button: Locator, around: Box): Promise<Look | undefined> => {
  if (!(await button.isVisible())) return undefined;
  const box = (await button.boundingBox())!;
  const picture = readPng(await page.screenshot());
  const inner = within(picture, box, 2);
  const surface = mostly(inner);
  return {
    box,
    contrast: Math.max(...inner.map((pixel) => ratio(pixel, surface))),
    prominence: ratio(surface, mostly(within(picture, around))),
    ...(await button.evaluate((element) => ({
      tag: element.localName,
      fontSize: parseFloat(getComputedStyle(element).fontSize),
    }))),
  };
};

/** Where the Tab key leads, pressed until the page has come round: names of controls of the consent. */
export const tabOrder = async (page: Page): Promise<string[]> => {
  const order: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    const action = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.getAttribute('data-pdp-action') ?? undefined;
    });
    if (action && order.includes(action)) break;
    if (action) order.push(action);
  }
  return order;
};

/** A person with a mouse can press the first link of the page. */
export const canUsePage = (page: Page): Promise<boolean> =>
  page
    .locator('main a')
    .first()
    .click({ trial: true, timeout: 2000 })
    .then(
      () => true,
      () => false,
    );
