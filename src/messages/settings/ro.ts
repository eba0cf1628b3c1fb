import ro from '../ro.js';
import type { SettingsMessages } from './settings-messages.js';

const settings: SettingsMessages = {
  ...ro,
  settingsTitle: 'Setările consimțămintelor',
  settingsBody: (operator) =>
    `Operator: ${operator}. Activați doar lucrurile cu care sunteți de acord; dacă închideți fereastra fără a salva, nu se schimbă nimic.`,
  closeSettings: 'Închide fără salvare',
  closeNote: 'Închide',
  save: 'Salvează alegerea mea',
  refuseAll: 'Refuză tot',
  acceptAll: 'Acceptă tot',
  withdrawAll: 'Retrage toate consimțămintele',
  withdraw: 'Retrage',
  on: 'Consimțământul este în vigoare',
  details: 'Ce, cui, unde și cât timp',
  withoutConsent: 'Prelucrare fără consimțământ',
  elsewhere: 'Consimțăminte în formulare',
  bases: {
    'strictly-necessary': 'Necesar pentru funcționarea site-ului',
    contract: 'Executarea unui contract',
    'legal-obligation': 'Obligație legală',
    'public-interest': 'Interes public și funcții ale statului',
    'legitimate-interest': 'Interesul legitim al operatorului',
  },
  necessaryWhy:
    'Nu există comutator: fără aceasta site-ul nu poate funcționa, de aceea nu se cere consimțământ.',
  fact: {
    data: 'Date',
    recipients: 'Destinatari',
    crossBorder: 'Transfer în străinătate',
    publication: 'Publicare',
    term: 'Durata consimțământului',
    policyTerm: 'Durata potrivit politicii',
    retention: 'Păstrare',
    storage: 'Locul păstrării',
    ground: 'Temei juridic',
  },
  yes: 'Da',
  no: 'Nu',
  special: 'categorie specială',
  consentGround: 'Consimțământul dumneavoastră (articolul\u00a08 din Legea nr.\u00a094-V)',
  services: 'Servicii',
  provider: 'Furnizor',
  firstParty: 'serviciu propriu al site-ului',
  cookies: 'Module cookie',
  session: 'până la închiderea browserului',
  providerPolicy: 'Politica furnizorului',
  offBy: {
    gpc: 'Dezactivat: browserul trimite semnalul Global Privacy Control. Pentru a putea alege, dezactivați-l în setările browserului și reîncărcați pagina.',
    dnt: 'Dezactivat: browserul cere să nu vă urmărească nimeni (Do Not Track). Pentru a putea alege, dezactivați această cerere în setările browserului și reîncărcați pagina.',
    cookies:
      'Dezactivat: browserul nu acceptă modulele cookie ale acestui site. Permiteți-le în setările browserului și reîncărcați pagina.',
    closed: 'Operatorul a încheiat această prelucrare. Consimțământul nu se mai cere.',
    blocked: 'Prelucrarea este suspendată la cererea dumneavoastră.',
  },
  changed: 'Condițiile s-au schimbat; consimțământul anterior nu mai este în vigoare.',
  expired: 'Durata consimțământului anterior s-a încheiat.',
  givenInForm: 'Consimțământul a fost dat într-un formular și este în vigoare.',
  askedInForm: 'Se cere într-un formular. Acum nu există consimțământ.',
  withdrawnTitle: 'Consimțământ retras',
  withdrawnBody:
    'Retragerea are efect din acest moment. Pentru scopurile retrase nu se mai colectează date noi.',
  afterWithdrawal: 'Operatorul poate continua prelucrarea dacă legea îi dă temei.',
  removed: 'Eliminat din browser',
  left: 'Nu a putut fi eliminat',
  reloadWhy: 'Codul care rulează deja în această pagină se oprește la reîncărcarea ei.',
  reload: 'Reîncarcă pagina',
  done: 'Gata',
  keptForTab:
    'Browserul nu păstrează datele acestui site. Consimțământul dumneavoastră este valabil doar în această filă.',
  notKept:
    'Consimțământul nu a putut fi confirmat, de aceea nu are efect și nimic nu a fost activat. Încercați mai târziu.',
};
export default settings;
