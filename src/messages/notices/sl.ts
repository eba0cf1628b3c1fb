import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Obvestila upravljavca',
  kinds: {
    breach: 'Obvestilo o kršitvi varstva podatkov',
    'policy-change': 'Politika se je spremenila',
    statement: 'Obvestilo upravljavca',
  },
  issued: (date) => `Objavljeno: ${date}`,
  period: (since, until) =>
    since && until ? `Obdobje: ${since} – ${until}` : since ? `Začetek: ${since}` : `Konec: ${until}`,
  data: 'Prizadeti podatki',
  purposes: 'Na kaj se nanaša',
  steps: 'Kaj lahko storite',
  more: 'Več',
  contact: 'Kam se obrniti',
  dismiss: 'Prebrano',
  policyChanged: (title) => `Politika se je spremenila: ${title}`,
  policyKept: 'To, v kar ste privolili, se ni spremenilo, zato vaša privolitev velja.',
  policyFrom: (date) =>
    `Novo besedilo začne veljati pozneje (${date}). Do takrat velja vaša prejšnja privolitev.`,
  versions: (before, after) => `Prej različica ${before}, zdaj ${after}`,
  openPolicy: 'Odpri politiko',
  whatChanged: 'Kaj se je spremenilo',
  subject: 'Zadeva',
  before: 'Prej',
  after: 'Zdaj',
  none: 'brez',
  members: {
    data: 'Podatki',
    recipients: 'Prejemniki',
    countries: 'Države',
    services: 'Storitve',
    public: 'Javni viri',
    term: 'Rok',
    kind: 'Vrsta privolitve',
    type: 'Namen',
  },
  external:
    'Odhajate na drugo spletno mesto. To ima svoja pravila; politika tega spletnega mesta zanj ne velja.',
  goOn: 'Nadaljuj',
  stay: 'Ostani',
  authArea: 'Piškotki so v brskalniku izklopljeni: deli, ki zahtevajo prijavo, se morda ne bodo odprli.',
};
export default texts;
