import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Az adatkezelő közleményei',
  kinds: {
    breach: 'Tájékoztatás adatvédelmi incidensről',
    'policy-change': 'A tájékoztató megváltozott',
    statement: 'Az adatkezelő közleménye',
  },
  issued: (date) => `Közzétéve: ${date}`,
  period: (since, until) =>
    since && until ? `Időszak: ${since} – ${until}` : since ? `Kezdete: ${since}` : `Vége: ${until}`,
  data: 'Érintett adatok',
  purposes: 'Mire vonatkozik',
  steps: 'Mit tehet Ön',
  more: 'Bővebben',
  contact: 'Hová fordulhat',
  dismiss: 'Elolvastam',
  policyChanged: (title) => `A tájékoztató megváltozott: ${title}`,
  policyKept: 'Amihez hozzájárult, nem változott, ezért hozzájárulása továbbra is érvényes.',
  policyFrom: (date) => `Az új szöveg később lép hatályba (${date}). Addig a korábbi hozzájárulása érvényes.`,
  versions: (before, after) => `Korábbi változat: ${before}, új változat: ${after}`,
  openPolicy: 'Tájékoztató megnyitása',
  whatChanged: 'Mi változott',
  subject: 'Tárgy',
  before: 'Korábban',
  after: 'Most',
  none: 'nincs',
  members: {
    data: 'Adatok',
    recipients: 'Címzettek',
    countries: 'Országok',
    services: 'Szolgáltatások',
    public: 'Nyilvános források',
    term: 'Időtartam',
    kind: 'A hozzájárulás fajtája',
    type: 'Cél',
  },
  external:
    'Másik webhelyre lép át. Annak saját szabályai vannak; ennek az oldalnak a tájékoztatója ott nem érvényes.',
  goOn: 'Tovább',
  stay: 'Maradás',
  authArea:
    'A böngészőben ki vannak kapcsolva a sütik: a bejelentkezést igénylő részek talán nem nyílnak meg.',
};
export default texts;
