/** Days of a term, long months counted; an open end is longer than any number, and so is what can't be read. */
export const daysOf = (term: string): number => {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(term);
  if (!match) return Infinity;
  const months = +(match[1] ?? 0) * 12 + +(match[2] ?? 0);
  return Math.ceil((months * 367) / 12) + +(match[3] ?? 0) * 7 + +(match[4] ?? 0);
};
