import type { Messages } from './messages.js';

const sl: Messages = {
  lang: 'sl',
  title: 'Privolitev v obdelavo podatkov',
  titleAnalytics: 'Privolitev v analitiko',
  body: (operator) =>
    `${operator} prosi za vašo privolitev v obdelavo podatkov za spodaj navedene namene. Če zavrnete, vam spletno mesto ostane dostopno, odločitev pa lahko kadar koli spremenite.`,
  refuse: 'Zavrni vse',
  accept: 'Sprejmi vse',
  refuseAnalytics: 'Zavrni analitiko',
  acceptAnalytics: 'Sprejmi analitiko',
  settings: 'Izberi v nastavitvah',
  close: 'Zapri brez privolitve',
  recipients: 'Prejemniki',
  noRecipients: 'Podatki se ne posredujejo tretjim osebam.',
  countries: 'Države',
  term: 'Rok',
  until: { 'until-purpose': 'do izpolnitve namena', 'until-withdrawal': 'do preklica' },
  version: (version, date) => (version ? `različica ${version}${date && `, ${date}`}` : `različica: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Sprašujemo znova, ker so se pogoji spremenili: ${purposes}.`
      : `Vaš brskalnik ${because === 'cookies' ? 'ne sprejema piškotkov' : `zahteva, da se vam ne sledi (${because.toUpperCase()})`}, zato ostane izklopljeno: ${purposes}.`,
  framed:
    'Ta stran je prikazana znotraj drugega spletnega mesta, zato tukaj privolitve ni mogoče dati. Odprite jo v ločenem zavihku.',
  // Browsers say “3 let” for “3 leta”.
  words: {
    units: {
      Y: (count) =>
        (({ one: 'leto', two: 'leti', few: 'leta' }) as Record<string, string>)[
          new Intl.PluralRules('sl').select(count)
        ] ?? 'let',
    },
  },
};
export default sl;
