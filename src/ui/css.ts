/**
 * A style sheet from a template without expressions. Lit takes such sheets too; the banner adopts them itself, since it
 * needs of Lit only the templates.
 */
export const css = ({ raw }: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(raw[0]!);
  return sheet;
};
