/** True for a day of the calendar, YYYY-MM-DD. `Date.parse` takes the 31st of February for a day of March. */
export const isDay = (text: string): boolean => {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};
