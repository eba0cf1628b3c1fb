import { drawnIn } from './deep-elements.js';

/** Red, green, blue from 0 to 255, and how opaque it is, 0 to 1. */
type Colour = readonly [number, number, number, number];

const WHITE: Colour = [255, 255, 255, 1];
const known = new Map<string, Colour>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Reads any colour that the browser can paint: it paints one pixel with it. */
const colourOf = (css: string): Colour => {
  const found = known.get(css);
  if (found) return found;
  pen ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!pen) return WHITE;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  const colour = [r, g, b, a / 255] as const;
  known.set(css, colour);
  return colour;
};

/** One colour laid over another, which may be transparent itself. */
const over = ([r, g, b, a]: Colour, below: Colour): Colour => {
  const under = below[3] * (1 - a);
  const all = a + under;
  const mix = (top: number, low: number): number => (all ? (top * a + low * under) / all : 0);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), all];
};

/** How opaque an element is as a whole: its own opacity, and what a filter makes of it. */
const opacityOf = ({ opacity, filter }: CSSStyleDeclaration): number =>
  [...(filter ?? '').matchAll(/opacity\(([\d.]+)(%?)\)/g)].reduce(
    (left, [, part, percent]) => left * (Number(part) / (percent ? 100 : 1)),
    Number(opacity),
  );

const NOTHING: Colour = [0, 0, 0, 0];

/** What the eye gets where `top` is painted in an element: over its background, and over all that lies below. Images are not looked at. */
const painted = (element: Element | null, top: Colour): Colour => {
  if (!element) return over(top, WHITE);
  const style = getComputedStyle(element);
  const [r, g, b, a] = over(top, colourOf(style.backgroundColor));
  return painted(drawnIn(element), [r, g, b, a * opacityOf(style)]);
};

const luminance = ([r, g, b]: Colour): number => {
  const [x, y, z] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
};

/** Contrast of WCAG 2, 1 to 21. */
const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

/** Contrast of an element's words against what lies below them. */
export const textContrast = (element: Element): number =>
  contrast(painted(element, colourOf(getComputedStyle(element).color)), painted(element, NOTHING));

/** How much a button stands out from what it lies on: by its surface, or by its border. */
export const prominence = (element: Element): number => {
  const behind = painted(drawnIn(element), NOTHING);
  const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
  const hasBorder = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
  return Math.max(
    contrast(painted(element, NOTHING), behind),
    hasBorder ? contrast(painted(element, colourOf(borderTopColor)), behind) : 1,
  );
};
