import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Berichten van de beheerder',
  kinds: {
    breach: 'Melding van een datalek',
    'policy-change': 'Het beleid is gewijzigd',
    statement: 'Bericht van de beheerder',
  },
  issued: (date) => `Gepubliceerd op ${date}`,
  period: (since, until) =>
    since && until
      ? `Wanneer: van ${since} tot en met ${until}`
      : since
        ? `Wanneer: vanaf ${since}`
        : `Wanneer: tot en met ${until}`,
  data: 'Betrokken gegevens',
  purposes: 'Waar het om gaat',
  steps: 'Wat u kunt doen',
  more: 'Meer',
  contact: 'Waar u terechtkunt',
  dismiss: 'Gelezen',
  policyChanged: (title) => `Het beleid is gewijzigd: ${title}`,
  policyKept: 'Waarmee u hebt ingestemd, is niet gewijzigd; uw toestemming blijft dus van kracht.',
  policyFrom: (date) =>
    `De nieuwe tekst geldt vanaf ${date}. Tot dan blijft uw eerdere toestemming van kracht.`,
  versions: (before, after) => `Eerst versie ${before}, nu versie ${after}`,
  openPolicy: 'Beleid openen',
  whatChanged: 'Wat er is gewijzigd',
  subject: 'Onderwerp',
  before: 'Eerst',
  after: 'Nu',
  none: 'geen',
  members: {
    data: 'Gegevens',
    recipients: 'Ontvangers',
    countries: 'Landen',
    services: 'Diensten',
    public: 'Openbare bronnen',
    term: 'Termijn',
    kind: 'Soort toestemming',
    type: 'Doel',
  },
  external: 'U gaat naar een andere site. Die heeft eigen regels; het beleid van deze site geldt daar niet.',
  goOn: 'Doorgaan',
  stay: 'Blijven',
  authArea: 'Cookies staan uit in de browser: delen waarvoor u moet inloggen, gaan misschien niet open.',
};
export default texts;
