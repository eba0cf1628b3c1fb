/** What makes one of two buttons stand out. Named one by one: a walk through all that a style has takes ten times as long. */
const WEIGHT =
  'color opacity filter clip-path mask-image font-family font-size font-style font-weight background-color background-image border-color border-style border-width border-radius'.split(
    ' ',
  );

/** Do two buttons weigh the same on screen: size, font, contrast? `null` where there is no pair. */
export const isEqualPair = (one: HTMLElement | null, other: HTMLElement | null): boolean | null => {
  if (!one || !other) return null;
  const [a, b] = [one, other].map((button) => {
    const { width, height } = button.getBoundingClientRect();
    const style = getComputedStyle(button);
    // Half pixels: two equal columns of an odd width differ by a rounding.
    return [
      Math.round(width * 2),
      Math.round(height * 2),
      ...WEIGHT.map((name) => style.getPropertyValue(name)),
    ].join();
  });
  return a === b;
};
