/** Every language that the interface speaks. */
export const LANGUAGES: readonly string[] = (
  'kk ru en uz ky tg tr az uk be ka hy zh ko de fr es it pt pl nl cs sk hu ro bg sr hr sl el sv da nb fi et lv lt ' +
  'ar he fa hi id vi ja'
).split(' ');

/** Scripts that are computed. */
export const LATIN: readonly string[] = ['kk-Latn', 'sr-Latn'];
