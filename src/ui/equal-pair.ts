const WEIGHED = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderTopWidth',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'opacity',
  'visibility',
  'textDecorationLine',
  'boxShadow',
] as const;

/** Do two buttons weigh the same on screen: size, font, contrast? Hover and focus are the visitor's own and set aside. */
export const isEqualPair = (one: HTMLElement, other: HTMLElement): boolean => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const [styleOfA, styleOfB] = [getComputedStyle(one), getComputedStyle(other)];
  return (
    Math.abs(a.width - b.width) < 1 &&
    Math.abs(a.height - b.height) < 1 &&
    WEIGHED.every((property) => (property === 'textDecorationLine' && (one.matches(':hover') || other.matches(':hover'))) || styleOfA[property] === styleOfB[property])
  );
};
