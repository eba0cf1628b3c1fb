import type { RightsTexts } from '../messages/rights/rights-texts.js';
import type { Statement } from '../rights/write-letter.js';
import { printPaper, printed } from './print-paper.js';

/** A statement on one sheet: to whom and from whom, what, and lines for date and signature. */
export const printStatement = (statement: Statement, { letter }: RightsTexts, lang: string): void =>
  printPaper(statement.title, lang, (body) => {
    const to = printed(body, 'div', '', 'to');
    for (const line of statement.addressee) printed(to, 'p', line);
    printed(to, 'p', `${letter.from}: ${statement.signer || '______________________________'}`);
    printed(body, 'h1', letter.statement, 'center');
    printed(body, 'p', statement.title, 'center');
    for (const line of statement.lines) for (const part of line.split('\n')) printed(body, 'p', part);
    const line = printed(body, 'div', '', 'line');
    printed(line, 'span', `${letter.date}: ${statement.date}`);
    printed(line, 'span', letter.signature);
  });
