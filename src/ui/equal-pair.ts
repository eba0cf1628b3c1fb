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
      ...[...style]
        .filter((name) => /^(font|color|back|border|opac|filter|mask|clip)/.test(name))
        .map((name) => style.getPropertyValue(name)),
    ].join();
  });
  return a === b;
};
