/** Marks of an axis of counts from 0 to at least `max`: whole numbers, at most five, as people count. */
export function niceTicks(max: number): number[] {
  const top = Math.max(1, max);
  const power = 10 ** Math.floor(Math.log10(top / 4));
  const step = Math.max(1, [1, 2, 5, 10].map((one) => one * power).find((one) => one * 4 >= top) ?? top);
  const ticks = [0];
  while (ticks.at(-1)! < top) ticks.push(ticks.at(-1)! + step);
  return ticks;
}

/** Every day from the first to the last, YYYY-MM-DD; none if they are the wrong way round. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 864e5)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Every how many columns a label fits; pixels. */
export const labelEvery = (columns: number, width: number, labelWidth: number): number =>
  Math.max(1, Math.ceil((columns * labelWidth) / Math.max(1, width)));

/** Share as a whole percentage; what is not nothing is at least “under 1”, what is not all at most “over 99”. */
export const percent = (part: number, whole: number): string => {
  if (whole <= 0) return '–';
  const share = (part / whole) * 100;
  if (share > 0 && share < 1) return '< 1 %';
  return share > 99 && share < 100 ? '> 99 %' : `${Math.round(share)} %`;
};
