import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Rekisterinpitäjän ilmoitukset',
  kinds: {
    breach: 'Ilmoitus tietoturvaloukkauksesta',
    'policy-change': 'Tietosuojaseloste on muuttunut',
    statement: 'Rekisterinpitäjän ilmoitus',
  },
  issued: (date) => `Julkaistu ${date}`,
  period: (since, until) =>
    since && until
      ? `Ajankohta: ${since} – ${until}`
      : since
        ? `Ajankohta: ${since} alkaen`
        : `Ajankohta: ${until} asti`,
  data: 'Tiedot, joita asia koskee',
  purposes: 'Mihin asia liittyy',
  steps: 'Mitä voit tehdä',
  more: 'Lisää',
  contact: 'Mihin voit ottaa yhteyttä',
  dismiss: 'Olen lukenut tämän',
  policyChanged: (title) => `Tietosuojaseloste on muuttunut: ${title}`,
  policyKept: 'Se, mihin suostuit, ei ole muuttunut, joten suostumuksesi on voimassa.',
  policyFrom: (date) =>
    `Uusi teksti on voimassa ${date} alkaen. Siihen asti aiempi suostumuksesi on voimassa.`,
  versions: (before, after) => `Aiempi versio oli ${before}, nyt ${after}`,
  openPolicy: 'Avaa seloste',
  whatChanged: 'Mikä on muuttunut',
  subject: 'Aihe',
  before: 'Ennen',
  after: 'Nyt',
  none: 'ei mitään',
  members: {
    data: 'Tiedot',
    recipients: 'Vastaanottajat',
    countries: 'Maat',
    services: 'Palvelut',
    public: 'Julkiset lähteet',
    term: 'Voimassaoloaika',
    kind: 'Suostumuksen laji',
    type: 'Tarkoitus',
  },
  external:
    'Olet siirtymässä toiselle sivustolle. Sillä on omat sääntönsä; tämän sivuston tietosuojaseloste ei koske sitä.',
  goOn: 'Jatka',
  stay: 'Pysy täällä',
  authArea: 'Evästeet on poistettu käytöstä selaimessa: kirjautumista vaativat osat eivät ehkä avaudu.',
};
export default texts;
