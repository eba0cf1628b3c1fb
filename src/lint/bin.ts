const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/**
 * True for a BIN or IIN of Kazakhstan: 12 digits of which the last checks the others. The sum of the weighted digits
 * modulo 11; where that gives 10, once more with other weights; a number that gives 10 twice is never issued.
 */
export const isBin = (number: string | undefined): boolean => {
  if (!number || !/^\d{12}$/.test(number) || /^(\d)\1+$/.test(number)) return false;
  const check = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * +number[i]!, 0) % 11;
  const first = check(WEIGHTS);
  const digit = first === 10 ? check(SECOND_WEIGHTS) : first;
  return digit === +number[11]!;
};
