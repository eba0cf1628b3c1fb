const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/** `#abc` or `#aabbcc` as `#aabbcc`; undefined for any other way of writing a colour. */
export const hexColour = (colour: string): string | undefined => {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour.trim()) ?? [];
  return long
    ? `#${long.toLowerCase()}`
    : short && `#${[...short.toLowerCase()].map((one) => one + one).join('')}`;
};

/** Contrast of two colours `#rrggbb` by WCAG 2.2, from 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};
