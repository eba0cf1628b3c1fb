// Plain templates: `data-t="key"` gets a text, `data-t-aria-label="key"` an attribute, `{{name}}` a finished piece of HTML.

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** Markup made by a template below, or text that still has to be escaped. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}
const asMarkup = (value) => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(asMarkup).join('');
  return value === undefined || value === null || value === false ? '' : escapeHtml(value);
};
/** Tagged template: values are escaped unless they are markup themselves. */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((all, part, at) => all + asMarkup(values[at - 1]) + part));
/** Marks text from our own files as markup. */
export const trusted = (text) => new Markup(text);

export function fillPieces(template, pieces) {
  return template.replace(/\{\{([\w:-]+)\}\}/g, (_, name) => {
    const [kind, argument] = name.split(':');
    const piece = pieces[kind];
    if (piece === undefined) throw new Error(`template piece {{${name}}} is not given`);
    return asMarkup(typeof piece === 'function' ? piece(argument) : piece);
  });
}

export function fillTexts(page, texts, lang) {
  const say = (key) => {
    const text = texts[key]?.[lang];
    if (text === undefined) throw new Error(`text "${key}" is missing in ${lang}`);
    return escapeHtml(text);
  };
  return page
    .replace(/(<[^<>]*\bdata-t="([^"]+)"[^<>]*>)(?=\s*<\/)/g, (_, tag, key) => tag + say(key))
    .replace(
      /\bdata-t-([a-z-]+)="([^"]+)"/g,
      (whole, attribute, key) => `${whole} ${attribute}="${say(key)}"`,
    );
}

/** Keeps the language that was asked for in the address when following links of the same site. */
export const keepLanguage = (page, lang) =>
  page.replace(
    /(<a\b[^<>]*\bhref=")(\/(?:[\w-]+\/)*)(#[\w-]*)?"/g,
    (_, start, path, hash = '') => `${start}${path}?lang=${lang}${hash}"`,
  );
