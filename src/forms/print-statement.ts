import type { FormField } from './form-field.js';

const SHEET = `.pdp-paper{display:none}
@media print{html,body{background:#fff!important}body>:not(.pdp-paper){display:none!important}.pdp-paper{display:block;font:12pt/1.5 serif;color:#000;white-space:pre-line;overflow-wrap:anywhere}}`;

/** Prints the statement with number and hash of its receipt, and lines for name, signature and date. */
export const printStatement = (
  fields: readonly FormField[],
  receipt: { jti: string; hash: string },
  lang: string,
): void => {
  const m = fields[0]!.shown!.messages;
  const paper = document.createElement('section');
  paper.className = 'pdp-paper';
  paper.lang = lang;
  const add = (tag: string, text: string): void => {
    const line = document.createElement(tag);
    line.textContent = text;
    paper.append(line);
  };
  const line = '_'.repeat(40);
  add('h1', m.paper.title);
  for (const field of fields) {
    add('h2', field.shown!.label);
    add('p', field.shown!.fullText);
  }
  add('p', `${m.paper.receipt}: ${receipt.jti}`);
  add('p', `${m.paper.hash}: ${receipt.hash}`);
  for (const blank of [m.paper.name, m.paper.signature, m.paper.date]) add('p', `${blank}: ${line}`);
  add('p', m.paper.note);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(paper);
  // Engines that print later than `print()` returns still need the sheet: it stays until the next statement.
  for (const older of document.querySelectorAll('body > .pdp-paper')) if (older !== paper) older.remove();
  print();
};
