import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Obavijesti voditelja obrade',
  kinds: {
    breach: 'Obavijest o povredi podataka',
    'policy-change': 'Politika je promijenjena',
    statement: 'Obavijest voditelja obrade',
  },
  issued: (date) => `Objavljeno ${date}`,
  period: (since, until) =>
    since && until ? `Kada: od ${since} do ${until}` : since ? `Kada: od ${since}` : `Kada: do ${until}`,
  data: 'Zahvaćeni podaci',
  purposes: 'Na što se odnosi',
  steps: 'Što možete učiniti',
  more: 'Više',
  contact: 'Kome se obratiti',
  dismiss: 'Pročitano',
  policyChanged: (title) => `Politika je promijenjena: ${title}`,
  policyKept: 'Ono na što ste pristali nije se promijenilo, pa je vaša privola i dalje na snazi.',
  policyFrom: (date) =>
    `Novi tekst primjenjuje se od ${date} godine. Do tada je na snazi vaša ranija privola.`,
  versions: (before, after) => `Bila je verzija ${before}, sada je ${after}`,
  openPolicy: 'Otvori politiku',
  whatChanged: 'Što se promijenilo',
  subject: 'O čemu je riječ',
  before: 'Prije',
  after: 'Sada',
  none: 'nema',
  members: {
    data: 'Podaci',
    recipients: 'Primatelji',
    countries: 'Zemlje',
    services: 'Usluge',
    public: 'Javni izvori',
    term: 'Rok',
    kind: 'Vrsta privole',
    type: 'Svrha',
  },
  external:
    'Odlazite na drugu web-stranicu. Ona ima vlastita pravila; politika ove stranice na nju se ne odnosi.',
  goOn: 'Nastavi',
  stay: 'Ostani',
  authArea:
    'Kolačići su isključeni u pregledniku: dijelovi za koje je potrebna prijava možda se neće otvoriti.',
};
export default texts;
