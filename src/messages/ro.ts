import type { Messages } from './messages.js';

const ro: Messages = {
  lang: 'ro',
  title: 'Consimțământ pentru prelucrarea datelor',
  titleAnalytics: 'Consimțământ pentru analiză',
  body: (operator) =>
    `${operator} vă cere consimțământul pentru a prelucra date în scopurile de mai jos. Dacă refuzați, site-ul vă rămâne deschis, iar decizia o puteți schimba oricând.`,
  refuse: 'Refuză tot',
  accept: 'Acceptă tot',
  refuseAnalytics: 'Refuză analiza',
  acceptAnalytics: 'Acceptă analiza',
  settings: 'Alege în detaliu',
  close: 'Închide fără consimțământ',
  recipients: 'Destinatari',
  noRecipients: 'Datele nu se transmit unor terți.',
  countries: 'Țări',
  term: 'Durată',
  until: { 'until-purpose': 'până la atingerea scopului', 'until-withdrawal': 'până la retragere' },
  version: (version, date) => `versiunea${version && ` ${version}`}${date && ` din ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Întrebăm din nou, deoarece condițiile s-au schimbat: ${purposes}.`
      : `Browserul ${because === 'cookies' ? 'nu acceptă module cookie' : `cere să nu vă urmărească nimeni (${because.toUpperCase()})`}, de aceea rămâne dezactivat: ${purposes}.`,
  framed:
    'Această pagină este afișată în interiorul altui site, de aceea consimțământul nu poate fi dat aici. Deschideți-o într-o filă separată.',
};
export default ro;
