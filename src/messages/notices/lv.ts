import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Pārziņa paziņojumi',
  kinds: {
    breach: 'Paziņojums par datu aizsardzības pārkāpumu',
    'policy-change': 'Politika ir mainīta',
    statement: 'Pārziņa paziņojums',
  },
  issued: (date) => `Publicēts: ${date}`,
  period: (since, until) =>
    since && until ? `Laikposms: ${since} – ${until}` : since ? `Sākums: ${since}` : `Beigas: ${until}`,
  data: 'Skartie dati',
  purposes: 'Uz ko tas attiecas',
  steps: 'Ko jūs varat darīt',
  more: 'Vairāk',
  contact: 'Kur vērsties',
  dismiss: 'Izlasīts',
  policyChanged: (title) => `Politika ir mainīta: ${title}`,
  policyKept: 'Tas, kam piekritāt, nav mainījies, tāpēc jūsu piekrišana ir spēkā.',
  policyFrom: (date) =>
    `Jaunais teksts stāsies spēkā vēlāk (${date}). Līdz tam ir spēkā jūsu iepriekšējā piekrišana.`,
  versions: (before, after) => `Bija redakcija ${before}, tagad ir ${after}`,
  openPolicy: 'Atvērt politiku',
  whatChanged: 'Kas ir mainījies',
  subject: 'Temats',
  before: 'Iepriekš',
  after: 'Tagad',
  none: 'nav',
  members: {
    data: 'Dati',
    recipients: 'Saņēmēji',
    countries: 'Valstis',
    services: 'Pakalpojumi',
    public: 'Publiski pieejamie avoti',
    term: 'Termiņš',
    kind: 'Piekrišanas veids',
    type: 'Nolūks',
  },
  external: 'Jūs dodaties uz citu vietni. Tai ir savi noteikumi; šīs vietnes politika uz to neattiecas.',
  goOn: 'Turpināt',
  stay: 'Palikt',
  authArea: 'Sīkdatnes pārlūkā ir izslēgtas: sadaļas, kurās jāpiesakās, var neatvērties.',
};
export default texts;
