import type { Messages } from './messages.js';

const hr: Messages = {
  lang: 'hr',
  title: 'Privola za obradu podataka',
  titleAnalytics: 'Privola za analitiku',
  body: (operator) =>
    `${operator} traži vašu privolu za obradu podataka u svrhe navedene u nastavku. Ako odbijete, stranica vam ostaje dostupna, a odluku možete promijeniti u svakom trenutku.`,
  refuse: 'Odbij sve',
  accept: 'Prihvati sve',
  refuseAnalytics: 'Odbij analitiku',
  acceptAnalytics: 'Prihvati analitiku',
  settings: 'Odaberi u postavkama',
  close: 'Zatvori bez privole',
  recipients: 'Primatelji',
  noRecipients: 'Podaci se ne prenose trećim stranama.',
  countries: 'Zemlje',
  term: 'Rok',
  until: { 'until-purpose': 'do ostvarenja svrhe', 'until-withdrawal': 'do povlačenja' },
  version: (version, date) => (version ? `verzija ${version}${date && `, ${date}`}` : `verzija od ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Pitamo ponovno jer su se uvjeti promijenili: ${purposes}.`
      : `Vaš preglednik ${because === 'cookies' ? 'ne prihvaća kolačiće' : `traži da vas se ne prati (${because.toUpperCase()})`}, pa ovo ostaje isključeno: ${purposes}.`,
  framed:
    'Ova je stranica prikazana unutar druge web-stranice pa ovdje nije moguće dati privolu. Otvorite je u zasebnoj kartici.',
};
export default hr;
