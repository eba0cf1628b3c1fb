import type { Messages } from './messages.js';

const de: Messages = {
  lang: 'de',
  title: 'Einwilligung in die Datenverarbeitung',
  titleAnalytics: 'Einwilligung in die Analyse',
  body: (operator) =>
    `${operator} bittet um Ihre Einwilligung, Daten für die unten genannten Zwecke zu verarbeiten. Auch wenn Sie ablehnen, bleibt die Website für Sie offen, und Sie können Ihre Entscheidung jederzeit ändern.`,
  refuse: 'Alles ablehnen',
  accept: 'Alles akzeptieren',
  refuseAnalytics: 'Analyse ablehnen',
  acceptAnalytics: 'Analyse akzeptieren',
  settings: 'Auswahl anpassen',
  close: 'Ohne Einwilligung schließen',
  recipients: 'Empfänger',
  noRecipients: 'Daten werden nicht an Dritte weitergegeben.',
  countries: 'Länder',
  term: 'Dauer',
  until: { 'until-purpose': 'bis der Zweck erreicht ist', 'until-withdrawal': 'bis zum Widerruf' },
  version: (version, date) => `Fassung${version && ` ${version}`}${date && ` vom ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Wir fragen erneut, weil sich die Bedingungen geändert haben: ${purposes}.`
      : `Ihr Browser ${because === 'cookies' ? 'nimmt keine Cookies an' : `bittet darum, Sie nicht zu verfolgen (${because.toUpperCase()})`}; daher bleibt ausgeschaltet: ${purposes}.`,
  framed:
    'Diese Seite wird innerhalb einer anderen Website gezeigt, daher können Sie hier keine Einwilligung geben. Öffnen Sie sie in einem eigenen Tab.',
};
export default de;
