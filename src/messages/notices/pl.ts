import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Komunikaty administratora',
  kinds: {
    breach: 'Zawiadomienie o naruszeniu ochrony danych',
    'policy-change': 'Zmieniono politykę',
    statement: 'Komunikat administratora',
  },
  issued: (date) => `Opublikowano ${date}`,
  period: (since, until) =>
    since && until ? `Kiedy: od ${since} do ${until}` : since ? `Kiedy: od ${since}` : `Kiedy: do ${until}`,
  data: 'Dane, których to dotyczy',
  purposes: 'Czego to dotyczy',
  steps: 'Co możesz zrobić',
  more: 'Więcej',
  contact: 'Gdzie się zwrócić',
  dismiss: 'Przeczytane',
  policyChanged: (title) => `Zmieniono politykę: ${title}`,
  policyKept: 'To, na co wyrażono zgodę, nie zmieniło się, dlatego Twoja zgoda nadal obowiązuje.',
  policyFrom: (date) => `Nowa treść obowiązuje od ${date}. Do tego dnia obowiązuje Twoja wcześniejsza zgoda.`,
  versions: (before, after) => `Poprzednia wersja: ${before}, nowa wersja: ${after}`,
  openPolicy: 'Otwórz politykę',
  whatChanged: 'Co się zmieniło',
  subject: 'Temat',
  before: 'Przedtem',
  after: 'Teraz',
  none: 'brak',
  members: {
    data: 'Dane',
    recipients: 'Odbiorcy',
    countries: 'Kraje',
    services: 'Usługi',
    public: 'Źródła publiczne',
    term: 'Okres',
    kind: 'Rodzaj zgody',
    type: 'Cel',
  },
  external: 'Przechodzisz na inną stronę. Ma ona własne zasady; polityka tej strony jej nie obejmuje.',
  goOn: 'Przejdź',
  stay: 'Zostań',
  authArea: 'W przeglądarce wyłączono pliki cookie: części wymagające logowania mogą się nie otworzyć.',
};
export default texts;
