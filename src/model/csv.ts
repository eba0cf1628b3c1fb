/** A spreadsheet would run it. Hashes may begin with a hyphen too, but hold no sign that a formula needs. */
const isFormula = (text: string): boolean => /^[=@\t\r\n＝＠＋－]/.test(text) || /^[+-].*[^\w-]/s.test(text);

/**
 * Where a semicolon separates, as in Russian and Kazakh spreadsheets, quotes within a line protect nothing: a text is cut at
 * each, and what follows may not begin as a formula either.
 */
const CUT = /([;\t\r\n][\s"]*)(?=[=@+＝＠＋－-])/g;

/**
 * Lines of CSV (RFC 4180) with a head line from the first row. A text that a spreadsheet would run as a formula is
 * written with an apostrophe before it.
 */
export function* csvLines(rows: Iterable<object>): Iterable<string> {
  const cell = (value: unknown): string => {
    const text = String(value);
    const cut = typeof value === 'string' ? text.replace(CUT, "$1'") : text;
    const safe = typeof value === 'string' && isFormula(text) ? `'${cut}` : cut;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  let isFirst = true;
  for (const row of rows) {
    if (isFirst) yield `${Object.keys(row).join(',')}\r\n`;
    isFirst = false;
    yield `${Object.values(row).map(cell).join(',')}\r\n`;
  }
}
