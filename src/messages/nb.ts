import type { Messages } from './messages.js';

const nb: Messages = {
  lang: 'nb',
  title: 'Samtykke til behandling av opplysninger',
  titleAnalytics: 'Samtykke til analyse',
  body: (operator) =>
    `${operator} ber om ditt samtykke til å behandle opplysninger for formålene nedenfor. Hvis du avviser, er nettstedet fortsatt åpent for deg, og du kan endre beslutningen når som helst.`,
  refuse: 'Avvis alt',
  accept: 'Godta alt',
  refuseAnalytics: 'Avvis analyse',
  acceptAnalytics: 'Godta analyse',
  settings: 'Velg i innstillinger',
  close: 'Lukk uten samtykke',
  recipients: 'Mottakere',
  noRecipients: 'Opplysningene gis ikke videre til tredjeparter.',
  countries: 'Land',
  term: 'Varighet',
  until: { 'until-purpose': 'til formålet er oppnådd', 'until-withdrawal': 'til samtykket trekkes tilbake' },
  version: (version, date) => (version ? `versjon ${version}${date && `, ${date}`}` : `versjon av ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Vi spør igjen fordi vilkårene er endret: ${purposes}.`
      : `Nettleseren din ${because === 'cookies' ? 'godtar ikke informasjonskapsler' : `ber om at du ikke spores (${because.toUpperCase()})`}, så dette forblir avslått: ${purposes}.`,
  framed:
    'Denne siden vises inne i et annet nettsted, så samtykke kan ikke gis her. Åpne siden i en egen fane.',
  // Browsers say “døgn”, a stretch of 24 hours.
  words: { units: { D: (count) => (count === 1 ? 'dag' : 'dager') } },
};
export default nb;
