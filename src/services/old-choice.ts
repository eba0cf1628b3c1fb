/** What another banner kept: by category or service, as it names them; undefined if it kept no choice. */
export type OldChoice = ReadonlyMap<string, boolean> | undefined;

/** Reads a value by name: from the cookies, else from localStorage. */
export type ReadValue = (name: string) => string | undefined;

const pairsOf = (text: string, pattern: RegExp): [string, boolean][] =>
  [...text.matchAll(pattern)].map(([, name, value]) => [name!, value === 'true' || value === '1']);

const booleansOf = (text: string): [string, boolean][] => {
  const object: unknown = JSON.parse(text);
  return typeof object === 'object' && object
    ? Object.entries(object).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')
    : [];
};

interface OldBanner {
  readonly key: string;
  /** What the value says; an empty list is no choice. `names` are those that are asked about. */
  read(value: string, names: readonly string[], get: ReadValue): [string, boolean][];
}

const BANNERS: Readonly<Record<string, OldBanner>> = {
  // {"categories":["necessary"],…}: what is not in the list was refused.
  'vanilla-cookieconsent': {
    key: 'cc_cookie',
    read(value, names) {
      const { categories } = JSON.parse(value) as { categories?: unknown };
      return Array.isArray(categories) ? names.map((name) => [name, categories.includes(name)]) : [];
    },
  },
  klaro: { key: 'klaro', read: booleansOf },
  orejime: { key: 'eu-consent', read: booleansOf },
  // !gtag=true!youtube=false!matomo=wait
  tarteaucitron: { key: 'tarteaucitron', read: (value) => pairsOf(value, /!([^=!]+)=(true|false)/g) },
  // {stamp:'…',necessary:true,statistics:false,…}: no JSON
  cookiebot: { key: 'CookieConsent', read: (value) => pairsOf(value, /(\w+):(true|false)/g) },
  // groups=C0001:1,C0002:0 is there before anyone has chosen, the other cookie is not.
  onetrust: {
    key: 'OptanonConsent',
    read: (value, _, get) =>
      get('OptanonAlertBoxClosed') ? pairsOf(decodeURIComponent(value), /([\w-]+):([01])/g) : [],
  },
};

/** What the visitor chose in another banner. Anything unreadable is no choice. */
export const readOldChoice = (
  banner: string,
  names: readonly string[],
  get: ReadValue,
  key = BANNERS[banner]?.key,
): OldChoice => {
  try {
    const value = get(key!);
    const found = value ? BANNERS[banner]!.read(value, names, get) : [];
    return found.length ? new Map(found) : undefined;
  } catch {
    return undefined;
  }
};
