import type { Messages } from './messages.js';

const sv: Messages = {
  lang: 'sv',
  title: 'Samtycke till behandling av uppgifter',
  titleAnalytics: 'Samtycke till analys',
  body: (operator) =>
    `${operator} ber om ditt samtycke till att behandla uppgifter för ändamålen nedan. Om du avvisar är webbplatsen fortfarande öppen för dig, och du kan ändra ditt beslut när som helst.`,
  refuse: 'Avvisa allt',
  accept: 'Godkänn allt',
  refuseAnalytics: 'Avvisa analys',
  acceptAnalytics: 'Godkänn analys',
  settings: 'Välj i inställningar',
  close: 'Stäng utan samtycke',
  recipients: 'Mottagare',
  noRecipients: 'Uppgifterna lämnas inte ut till tredje part.',
  countries: 'Länder',
  term: 'Giltighetstid',
  until: { 'until-purpose': 'tills ändamålet är uppnått', 'until-withdrawal': 'tills samtycket återkallas' },
  version: (version, date) =>
    version ? `version ${version}${date && ` av den ${date}`}` : `version av den ${date}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Vi frågar igen eftersom villkoren har ändrats: ${purposes}.`
      : `Din webbläsare ${because === 'cookies' ? 'tar inte emot kakor' : `ber om att du inte ska spåras (${because.toUpperCase()})`}, så detta förblir avstängt: ${purposes}.`,
  framed:
    'Den här sidan visas inuti en annan webbplats, så samtycke kan inte lämnas här. Öppna sidan i en egen flik.',
  // Browsers say “dygn”, a stretch of 24 hours.
  words: { units: { D: (count) => (count === 1 ? 'dag' : 'dagar') } },
};
export default sv;
