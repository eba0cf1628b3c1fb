/** Paper for a statement or a list of receipts: black on white, A4, nothing that a printer can't give. */
const PAPER = `
@page { size: A4; margin: 20mm 18mm; }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 15pt; line-height: 1.3; margin: 0 0 6mm; }
h2 { font-size: 12pt; line-height: 1.3; margin: 0 0 1mm; break-after: avoid; }
p { margin: 0 0 2mm; }
.to { margin: 0 0 14mm 45%; }
.center { text-align: center; }
.line { display: flex; justify-content: space-between; gap: 10mm; margin-top: 16mm; }
.line span { flex: 1; border-top: 1px solid #000; padding-top: 1mm; font-size: 9pt; }
article { border-top: 1px solid #888; padding: 4mm 0; break-inside: avoid; }
small { font-size: 8.5pt; line-height: 1.35; display: block; }
code { font: 8pt/1.35 ui-monospace, monospace; overflow-wrap: anywhere; }
`;

/**
 * Prints a document of its own, so that a page's frame, menu and print styles stay out. `build` fills the body with
 * elements; text is set as text. The frame that carries it is gone after printing.
 */
export const printPaper = (title: string, lang: string, build: (body: HTMLElement) => void): void => {
  const frame = document.createElement('iframe');
  // Not `hidden`: Firefox prints an empty page for a frame that is not laid out.
  Object.assign(frame.style, {
    position: 'fixed',
    width: '1px',
    height: '1px',
    border: '0',
    opacity: '0',
    pointerEvents: 'none',
  });
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Firefox puts a new document into an empty frame when it has loaded; others have loaded it by then.
  frame.addEventListener(
    'load',
    () => {
      const view = frame.contentWindow as Window & typeof globalThis;
      const paper = view.document;
      paper.title = title;
      paper.documentElement.lang = lang;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(PAPER);
      paper.adoptedStyleSheets = [sheet];
      build(paper.body);
      view.addEventListener('afterprint', () => frame.remove(), { once: true });
      // In a task of its own: some browsers stop all script until their dialog is closed.
      setTimeout(() => {
        view.focus();
        view.print();
      });
    },
    { once: true },
  );
  document.body.append(frame);
};

/** An element with text, for building paper. */
export const printed = (parent: HTMLElement, tag: string, text: string, className = ''): HTMLElement => {
  const element = parent.ownerDocument.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
};
