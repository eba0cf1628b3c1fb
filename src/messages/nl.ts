import type { Messages } from './messages.js';

const nl: Messages = {
  lang: 'nl',
  title: 'Toestemming voor gegevensverwerking',
  titleAnalytics: 'Toestemming voor analyse',
  body: (operator) =>
    `${operator} vraagt uw toestemming om gegevens te verwerken voor de doelen hieronder. Ook als u weigert, blijft de site voor u open, en u kunt uw beslissing op elk moment wijzigen.`,
  refuse: 'Alles weigeren',
  accept: 'Alles accepteren',
  refuseAnalytics: 'Analyse weigeren',
  acceptAnalytics: 'Analyse accepteren',
  settings: 'Keuze aanpassen',
  close: 'Sluiten zonder toestemming',
  recipients: 'Ontvangers',
  noRecipients: 'Gegevens worden niet aan derden doorgegeven.',
  countries: 'Landen',
  term: 'Termijn',
  until: { 'until-purpose': 'tot het doel bereikt is', 'until-withdrawal': 'tot intrekking' },
  version: (version, date) => `versie${version && ` ${version}`}${date && ` van ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `We vragen het opnieuw, omdat de voorwaarden zijn gewijzigd: ${purposes}.`
      : `Uw browser ${because === 'cookies' ? 'accepteert geen cookies' : `vraagt om u niet te volgen (${because.toUpperCase()})`}, daarom blijft uitgeschakeld: ${purposes}.`,
  framed:
    'Deze pagina wordt binnen een andere site getoond, daarom kunt u hier geen toestemming geven. Open de pagina in een eigen tabblad.',
};
export default nl;
