import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Înștiințările operatorului',
  kinds: {
    breach: 'Înștiințare despre o încălcare a securității datelor',
    'policy-change': 'Politica s-a schimbat',
    statement: 'Înștiințare a operatorului',
  },
  issued: (date) => `Publicat la ${date}`,
  period: (since, until) =>
    since && until
      ? `Când: de la ${since} până la ${until}`
      : since
        ? `Când: de la ${since}`
        : `Când: până la ${until}`,
  data: 'Date afectate',
  purposes: 'La ce se referă',
  steps: 'Ce puteți face',
  more: 'Mai multe',
  contact: 'Unde vă puteți adresa',
  dismiss: 'Am citit',
  policyChanged: (title) => `Politica s-a schimbat: ${title}`,
  policyKept: 'Lucrurile pentru care v-ați dat consimțământul nu s-au schimbat, de aceea el rămâne valabil.',
  policyFrom: (date) =>
    `Textul nou se aplică de la ${date}. Până atunci rămâne valabil consimțământul anterior.`,
  versions: (before, after) => `Înainte versiunea ${before}, acum versiunea ${after}`,
  openPolicy: 'Deschide politica',
  whatChanged: 'Ce s-a schimbat',
  subject: 'Subiect',
  before: 'Înainte',
  after: 'Acum',
  none: 'nimic',
  members: {
    data: 'Date',
    recipients: 'Destinatari',
    countries: 'Țări',
    services: 'Servicii',
    public: 'Surse publice',
    term: 'Durată',
    kind: 'Felul consimțământului',
    type: 'Scop',
  },
  external: 'Treceți la un alt site. Acesta are propriile reguli; politica acestui site nu se aplică acolo.',
  goOn: 'Continuă',
  stay: 'Rămân',
  authArea:
    'Modulele cookie sunt dezactivate în browser: secțiunile care cer autentificare s-ar putea să nu se deschidă.',
};
export default texts;
