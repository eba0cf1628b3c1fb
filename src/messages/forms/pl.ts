import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['rok', 'lata', 'lat'],
  M: ['miesiąc', 'miesiące', 'miesięcy'],
  W: ['tydzień', 'tygodnie', 'tygodni'],
  D: ['dzień', 'dni', 'dni'],
} as const;

const FORMS: Readonly<Partial<Record<Intl.LDMLPluralRule, 0 | 1>>> = { one: 0, few: 1 };
const plural = new Intl.PluralRules('pl');

const pl: FurtherFormMessages = {
  kinds: {
    processing: 'Wyrażam zgodę na przetwarzanie moich danych osobowych',
    third_party_transfer: 'Wyrażam zgodę na przekazanie moich danych osobowych osobom trzecim',
    cross_border: 'Wyrażam zgodę na przekazanie moich danych osobowych za granicę',
    public_distribution:
      'Wyrażam zgodę na rozpowszechnianie moich danych osobowych w źródłach publicznie dostępnych',
    marketing: 'Wyrażam zgodę na otrzymywanie wiadomości',
    analytics: 'Wyrażam zgodę na analitykę',
    functional: 'Wyrażam zgodę na dodatkowe funkcje',
    special_category: 'Wyrażam zgodę na przetwarzanie moich danych osobowych szczególnych kategorii',
  },
  required: 'wymagane',
  tickIt: (title) => `Aby wysłać formularz, zaznacz to pole: „${title}”. Wpisane informacje są zachowane.`,
  nameMissing: 'Podaj imię i nazwisko osoby wyrażającej zgodę. Bez nich zgoda nie jest zapisywana.',
  refuses: (missing) => `Tej zgody nie można jeszcze przyjąć. Administrator nie podał: ${missing}.`,
  notRecorded:
    'Nie udało się zapisać zgody, dlatego formularz nie został wysłany. Wpisane informacje są zachowane; spróbuj ponownie.',
  notRecordedSent: 'Nie udało się zapisać zgody. Formularz zostanie wysłany bez niej.',
  signing: 'Zapisujemy Twój wybór…',
  showAll: 'Pokaż cały tekst',
  showLess: 'Pokaż mniej',
  noBox: 'Do wiadomości: to nie opiera się na Twojej zgodzie.',
  yes: 'tak',
  no: 'nie',
  items: {
    operator: 'Administrator',
    subject: 'Kto wyraża zgodę',
    term: 'Okres',
    thirdParties: 'Przekazanie osobom trzecim',
    crossBorder: 'Przekazanie za granicę',
    publicSources: 'Rozpowszechnianie w źródłach publicznie dostępnych',
    data: 'Dane',
    other: 'Inne informacje',
  },
  bin: 'BIN',
  subject:
    'osoba wymieniona w tym formularzu; w zapisie o zgodzie znajduje się kod imienia i nazwiska, a nie one same',
  special: 'szczególna kategoria',
  policyTerm: (text) => `w polityce podano: ${text}`,
  necessary: (text) => `dlaczego to konieczne: ${text}`,
  adequacy: {
    yes: 'administrator uważa, że kraj ten chroni dane osobowe',
    no: 'kraj ten nie zapewnia ochrony danych osobowych',
    unknown: 'ochrona danych osobowych w tym kraju nie jest potwierdzona',
  },
  kept: (term, countries) => `przechowywanie danych: ${term}; miejsce przechowywania: ${countries}`,
  automated: 'przetwarzanie jest zautomatyzowane',
  notAutomated: 'decyzje nie są podejmowane wyłącznie automatycznie',
  methods: (list) => `czynności: ${list}`,
  withdraw: (where) => `zgodę można wycofać w każdej chwili: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][FORMS[plural.select(count)] ?? 2]}`,
  until: { 'until-purpose': 'do osiągnięcia celu', 'until-withdrawal': 'do wycofania' },
  missing: {
    operator: 'swojej nazwy',
    bin: 'swojego numeru BIN',
    address: 'swojego adresu pocztowego',
    policy: 'swojej polityki',
    term: 'okresu zgody',
    thirdParties: 'komu przekazuje dane',
    crossBorder: 'do jakiego kraju przekazuje dane',
    publicSources: 'gdzie rozpowszechnia dane',
    data: 'listy danych',
    withdrawal: 'jak wycofać zgodę',
    subject: 'pola z imieniem i nazwiskiem osoby',
  },
  send: 'Wyślij',
  statement: (f) => [
    `Ja, osoba wymieniona w tym formularzu, dobrowolnie, z własnej woli i we własnym interesie wyrażam wobec administratora ${f.operator} zgodę na ${
      {
        processing: 'zbieranie i przetwarzanie moich danych osobowych',
        third_party_transfer: 'przekazanie moich danych osobowych osobom trzecim',
        cross_border: 'przekazanie moich danych osobowych za granicę',
        public_distribution: 'rozpowszechnianie moich danych osobowych w źródłach publicznie dostępnych',
        marketing: 'wykorzystanie moich danych osobowych do wysyłania mi wiadomości',
        analytics: 'wykorzystanie moich danych osobowych do analityki',
        functional: 'wykorzystanie moich danych osobowych do dodatkowych funkcji',
        special_category: 'zbieranie i przetwarzanie moich danych osobowych szczególnych kategorii',
      }[f.kind]
    }. Cel: ${f.purpose}.`,
    `Moje dane objęte tą zgodą: ${f.categories}. ${f.terms}`,
    `Przekazanie osobom trzecim: ${f.thirdParties}. Przekazanie za granicę: ${f.crossBorder}. Rozpowszechnianie w źródłach publicznie dostępnych: ${f.publicSources}.`,
    'O zmianach moich danych poinformuję administratora.',
    `Okres obowiązywania zgody: ${f.term}. Mogę ją wycofać w każdej chwili: ${f.withdrawal}. Po wycofaniu moje dane mogą być przetwarzane tylko w przypadkach przewidzianych w prawie.`,
  ],
  addressedTo: 'Do',
  represent: 'Działam w imieniu innej osoby',
  representing:
    'W formularzu podano osobę, w której imieniu działasz. Podaj, kim jesteś i na jakiej podstawie działasz.',
  basis: 'Podstawa',
  bases: {
    parent: 'rodzic',
    guardian: 'opiekun lub kurator',
    power_of_attorney: 'pełnomocnictwo',
    other: 'inna podstawa prawna',
  },
  representativeName: 'Twoje imię i nazwisko',
  representativeMissing: 'Podaj swoje imię i nazwisko: zaznaczono, że działasz w imieniu innej osoby.',
  statementMissing: (text) => `Aby wysłać formularz, potwierdź: „${text}”`,
  disagree: 'Nie zgadzam się',
  disagreeTitle: 'Opuścić formularz?',
  disagreeText: 'Wpisane informacje zostaną usunięte i nic nie zostanie wysłane.',
  disagreeConfirm: 'Wyczyść i wyjdź',
  disagreeBack: 'Wróć do formularza',
  written:
    'Do tego przekazania nie wystarczy zaznaczenie pola: potrzebna jest zgoda na piśmie. Wybierz sposób.',
  writtenMissing: 'Wybierz podpis lub wydrukowane oświadczenie: to przekazanie wymaga formy pisemnej.',
  sign: 'Elektroniczny podpis cyfrowy (NCALayer)',
  signExplained:
    'Przy wysyłaniu formularza strona połączy się z programem NCALayer na tym komputerze (127.0.0.1:13579) i poprosi o podpis. Przeglądarka może zapytać o zezwolenie. Podpis otrzyma tylko administrator; w przeglądarce nie jest on przechowywany.',
  print: 'Wydrukowane oświadczenie',
  printExplained:
    'Przy wysyłaniu formularza zostanie wydrukowane oświadczenie z numerem zapisu. Podpisz je i przekaż administratorowi.',
  ncaMissing:
    'NCALayer nie odpowiada. Uruchom go (lub zainstaluj z ncl.pki.gov.kz) i wyślij ponownie albo wybierz wydrukowane oświadczenie.',
  ncaFailed:
    'Nie złożono podpisu, dlatego formularz nie został wysłany. Wyślij ponownie, aby podpisać, albo wybierz wydrukowane oświadczenie.',
  ncaSimple:
    'Nie złożono podpisu. Formularz zostanie wysłany ze zwykłym zaznaczeniem; przekazanie wymagające formy pisemnej pozostaje zamknięte.',
  paper: {
    title: 'Oświadczenie o zgodzie',
    name: 'Imię i nazwisko',
    signature: 'Podpis',
    date: 'Data',
    receipt: 'Numer zapisu o zgodzie',
    hash: 'Skrót zapisu (SHA-256)',
    note: 'Oświadczenie obowiązuje po podpisaniu i przekazaniu administratorowi.',
  },
};
export default pl;
