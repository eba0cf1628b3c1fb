/**
 * End of a term that starts at `from`, milliseconds; open terms have none. Months and years go by the calendar, in UTC,
 * and end where it ends them: a month from 31 January is over on the last of February.
 */
export const termEnd = (term: string, from: number): number | undefined => {
  const count = (unit: string): number => parseInt(new RegExp(`\\d+${unit}`).exec(term)?.[0] ?? '0');
  if (term[0] !== 'P') return;
  const end = new Date(from);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + count('Y') * 12 + count('M'));
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return end.setUTCDate(end.getUTCDate() + count('W') * 7 + count('D'));
};
