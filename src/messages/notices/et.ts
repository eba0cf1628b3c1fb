import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Vastutava töötleja teated',
  kinds: {
    breach: 'Teade andmetega seotud rikkumisest',
    'policy-change': 'Poliitika on muutunud',
    statement: 'Vastutava töötleja teade',
  },
  issued: (date) => `Avaldatud: ${date}`,
  period: (since, until) =>
    since && until ? `Ajavahemik: ${since} – ${until}` : since ? `Algus: ${since}` : `Lõpp: ${until}`,
  data: 'Puudutatud andmed',
  purposes: 'Mida see puudutab',
  steps: 'Mida saate teha',
  more: 'Rohkem',
  contact: 'Kuhu pöörduda',
  dismiss: 'Olen lugenud',
  policyChanged: (title) => `Poliitika on muutunud: ${title}`,
  policyKept: 'See, millega nõustusite, ei ole muutunud, seetõttu teie nõusolek kehtib.',
  policyFrom: (date) => `Uus tekst hakkab kehtima hiljem (${date}). Seni kehtib teie varasem nõusolek.`,
  versions: (before, after) => `Varem versioon ${before}, nüüd ${after}`,
  openPolicy: 'Ava poliitika',
  whatChanged: 'Mis on muutunud',
  subject: 'Teema',
  before: 'Enne',
  after: 'Nüüd',
  none: 'puudub',
  members: {
    data: 'Andmed',
    recipients: 'Vastuvõtjad',
    countries: 'Riigid',
    services: 'Teenused',
    public: 'Avalikud allikad',
    term: 'Kehtivusaeg',
    kind: 'Nõusoleku liik',
    type: 'Eesmärk',
  },
  external: 'Lahkute teisele saidile. Sellel on oma reeglid; selle saidi poliitika seal ei kehti.',
  goOn: 'Jätka',
  stay: 'Jää siia',
  authArea: 'Küpsised on brauseris välja lülitatud: sisselogimist nõudvad osad ei pruugi avaneda.',
};
export default texts;
