import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Duomenų valdytojo pranešimai',
  kinds: {
    breach: 'Pranešimas apie duomenų saugumo pažeidimą',
    'policy-change': 'Politika pasikeitė',
    statement: 'Duomenų valdytojo pranešimas',
  },
  issued: (date) => `Paskelbta ${date}`,
  period: (since, until) =>
    since && until ? `Kada: nuo ${since} iki ${until}` : since ? `Kada: nuo ${since}` : `Kada: iki ${until}`,
  data: 'Paveikti duomenys',
  purposes: 'Su kuo tai susiję',
  steps: 'Ką galite padaryti',
  more: 'Daugiau',
  contact: 'Kur kreiptis',
  dismiss: 'Perskaičiau',
  policyChanged: (title) => `Politika pasikeitė: ${title}`,
  policyKept: 'Tai, su kuo sutikote, nepasikeitė, todėl jūsų sutikimas galioja.',
  policyFrom: (date) =>
    `Naujas tekstas pradės galioti vėliau (${date}). Iki tol galioja ankstesnis jūsų sutikimas.`,
  versions: (before, after) => `Buvo redakcija ${before}, dabar yra ${after}`,
  openPolicy: 'Atverti politiką',
  whatChanged: 'Kas pasikeitė',
  subject: 'Tema',
  before: 'Anksčiau',
  after: 'Dabar',
  none: 'nėra',
  members: {
    data: 'Duomenys',
    recipients: 'Gavėjai',
    countries: 'Šalys',
    services: 'Paslaugos',
    public: 'Vieši šaltiniai',
    term: 'Terminas',
    kind: 'Sutikimo rūšis',
    type: 'Tikslas',
  },
  external: 'Einate į kitą svetainę. Ji turi savo taisykles; šios svetainės politika jai netaikoma.',
  goOn: 'Eiti',
  stay: 'Likti',
  authArea: 'Slapukai naršyklėje išjungti: dalys, kuriose reikia prisijungti, gali neatsiverti.',
};
export default texts;
