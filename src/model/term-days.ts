/** Days of a term by its longest reading (a year 366, a month 30.5), for comparing terms; open ends are infinite. */
export const termDays = (term: string): number => {
  const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(term) ?? [];
  return (years ?? months ?? weeks ?? days)
    ? +(years ?? 0) * 366 + +(months ?? 0) * 30.5 + +(weeks ?? 0) * 7 + +(days ?? 0)
    : Infinity;
};
