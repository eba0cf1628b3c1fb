/** Sorted by UTF-16 code units, without repeats and without what is not there (docs/receipts.md 4.4). */
export const sorted = (items: readonly (string | undefined | false)[]): string[] =>
  [...new Set(items)].filter((item) => !!item).sort() as string[];
