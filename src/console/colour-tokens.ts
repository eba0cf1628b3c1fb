/** A colour that an operator may choose, with its defaults and what it has to stand out from. */
export interface ColourToken {
  /** End of the custom property's name. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  /** Token that it is read on or beside. */
  readonly against?: string;
  /** Least contrast against it (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least?: number;
}

/** The colours that the console offers; defaults are those of the design tokens. */
export const COLOUR_TOKENS: readonly ColourToken[] = [
  { name: 'surface', light: '#ffffff', dark: '#16181d' },
  { name: 'text', light: '#14171c', dark: '#eceef2', against: 'surface', least: 4.5 },
  { name: 'text-2', light: '#4d5562', dark: '#a9b1bd', against: 'surface', least: 4.5 },
  { name: 'border', light: '#d5d9e0', dark: '#343a45' },
  { name: 'control', light: '#1f2937', dark: '#e5e7eb', against: 'surface', least: 3 },
  { name: 'control-text', light: '#ffffff', dark: '#14171c', against: 'control', least: 4.5 },
  { name: 'accent', light: '#1d4ed8', dark: '#8ab4ff', against: 'surface', least: 4.5 },
];

export const tokenProperty = (name: string): string => `--pdp-consent-${name}`;
