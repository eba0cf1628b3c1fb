import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Twoje prawa',
  intro: (operator) => `Możesz zwrócić się do administratora: ${operator}. Wybierz, czego potrzebujesz.`,
  close: 'Zamknij',
  kinds: {
    withdraw: {
      title: 'Wycofać zgodę',
      about: 'Przetwarzanie na podstawie zgody ustaje. Na tej stronie wycofanie działa od razu.',
      subject: 'Wycofanie zgody na przetwarzanie danych osobowych',
      letter: 'Wycofuję zgodę na przetwarzanie moich danych osobowych.',
    },
    'object-marketing': {
      title: 'Zrezygnować z wiadomości',
      about: 'Koniec z reklamami i nowościami. Naciśnięcie działa od razu.',
      subject: 'Rezygnacja z wiadomości',
      letter: 'Proszę nie przysyłać mi reklam, nowości i powiadomień.',
    },
    block: {
      title: 'Zablokować dane',
      about:
        'Przetwarzanie jest wstrzymane na czas sprawdzenia. Naciśnięcie działa od razu, do odpowiedzi administratora.',
      subject: 'Zablokowanie danych osobowych',
      letter: 'Proszę o zablokowanie moich danych osobowych na czas sprawdzenia.',
      details: 'Dlaczego: co jest błędne lub naruszone',
    },
    rectify: {
      title: 'Sprostować dane',
      about: 'Jeśli dane są niepełne, nieaktualne lub błędne.',
      subject: 'Sprostowanie danych osobowych',
      letter: 'Proszę o sprostowanie moich danych osobowych.',
      details: 'Co i jak sprostować',
    },
    erase: {
      title: 'Usunąć dane',
      about: 'Administrator niszczy Twoje dane, chyba że prawo nakazuje je przechowywać.',
      subject: 'Usunięcie danych osobowych',
      letter: 'Proszę o usunięcie moich danych osobowych.',
    },
    information: {
      title: 'Zapytać o przetwarzanie',
      about: 'Jakie dane ma administrator, po co, skąd, komu je przekazano i jak długo są przechowywane.',
      subject: 'Wniosek o informacje o przetwarzaniu danych osobowych',
      letter:
        'Proszę o informację, jakie moje dane osobowe są przetwarzane, po co, skąd pochodzą, komu je przekazano i jak długo są przechowywane.',
    },
    access: {
      title: 'Otrzymać swoje dane',
      about: 'Zapoznać się z samymi danymi, bezpłatnie.',
      subject: 'Dostęp do danych osobowych',
      letter: 'Proszę o udostępnienie mi moich danych osobowych.',
    },
    restrict: {
      title: 'Ograniczyć przetwarzanie',
      about: 'Dane pozostają u administratora, ale służą tylko temu, co wskażesz.',
      subject: 'Ograniczenie przetwarzania danych osobowych',
      letter: 'Proszę o ograniczenie przetwarzania moich danych osobowych.',
      details: 'Co powinno ustać',
    },
    anonymise: {
      title: 'Zanonimizować dane',
      about: 'Dane pozostają, ale nie są już z Tobą powiązane.',
      subject: 'Anonimizacja danych osobowych',
      letter: 'Proszę o anonimizację moich danych osobowych.',
    },
    complaint: {
      title: 'Złożyć skargę',
      about: 'Jeśli naruszono Twoje prawa: do organu nadzorczego lub do sądu.',
      subject: 'Skarga na naruszenie praw osoby, której dane dotyczą',
      letter:
        'Proszę o sprawdzenie, jak przetwarzane są moje dane osobowe, i o przywrócenie naruszonych praw.',
      details: 'Co się stało',
    },
  },
  bases: {
    parent: 'rodzic',
    guardian: 'opiekun lub kurator',
    power_of_attorney: 'pełnomocnictwo',
    other: 'inna podstawa',
  },
  represent: 'Działam w imieniu innej osoby',
  basis: 'Podstawa',
  representativeName: 'Twoje imię i nazwisko (przedstawiciel)',
  representedName: 'Imię i nazwisko osoby, w której imieniu działasz',
  name: 'Twoje imię i nazwisko',
  contact: 'Gdzie odpowiedzieć',
  stays: 'Te informacje trafią tylko do listu. Strona ich nie przechowuje ani nie przekazuje.',
  due: (date) => `Termin ustawowy: ${date}`,
  approximate: 'Przy liczeniu dni roboczych nie uwzględniono świąt, dlatego data jest przybliżona.',
  identity:
    'Administrator może poprosić o wykazanie, że wniosek pochodzi od Ciebie. Nie musisz wysyłać kopii dokumentu tożsamości.',
  letter: {
    name: 'Imię i nazwisko',
    represented: 'W imieniu',
    representative: 'Przedstawiciel',
    contact: 'Odpowiedź na adres',
    details: 'Szczegóły',
    to: 'Do',
    subject: 'Temat',
    body: 'List',
    bin: 'BIN',
    date: 'Data',
    signature: 'Podpis',
    statement: 'Wniosek',
    from: 'Od',
  },
  copy: { to: 'Kopiuj adres', subject: 'Kopiuj temat', body: 'Kopiuj list' },
  copied: 'Skopiowano.',
  notCopied: 'Przeglądarka nie pozwoliła skopiować. Zaznacz tekst i skopiuj go samodzielnie.',
  mail: 'Otwórz w poczcie',
  tooLong: 'List jest długi, dlatego do programu pocztowego trafi tylko temat. Skopiuj tekst i wklej go.',
  print: 'Wydrukuj wniosek',
  send: 'Wyślij podpisany wniosek',
  link: 'Przejdź do strony administratora',
  office: 'Możesz przyjść osobiście',
  noChannel: 'Administrator nie podał adresu. Zapytaj przez dane kontaktowe na stronie.',
  prepared: (date) => `Przygotowano ${date}. Strona nie wie, czy list został wysłany.`,
  recorded:
    'Wniosek zapisano; jest w drodze do administratora, z podpisem tej przeglądarki. Nie zawiera on nazwiska.',
  notRecorded: 'Nie udało się zapisać wniosku. Sam list jest ważny i bez tego.',
  exactMark: 'Temat jest dokładnie taki, jakiego wymaga polityka administratora. Nie zmieniaj go.',
  blockNow: 'Zablokuj teraz',
  blocked: (days) =>
    days > 0
      ? `Zablokowano. Minęło dni: ${days}.`
      : 'Zablokowano dzisiaj. Przetwarzanie na tej stronie jest wstrzymane do odpowiedzi administratora.',
  nothingToBlock:
    'W tej przeglądarce nie obowiązuje żadna zgoda. Wniosek o dane, które administrator już ma, znajduje się poniżej.',
  unblock: 'Zdejmij blokadę',
  unsubscribed: 'Wiadomości wyłączono. Zostało to zapisane.',
  nothingToUnsubscribe:
    'W tej przeglądarce nie ma zgody na wiadomości. Twój sprzeciw zapisano; wyślij też list, aby administrator znalazł Cię na swojej liście.',
  inForce: 'Obowiązujące zgody',
  nothingInForce:
    'W tej przeglądarce nie obowiązuje teraz żadna zgoda. Jeśli wyrażono ją inaczej, wyślij list.',
  withdraw: (purpose) => `Wycofaj: ${purpose}`,
  withdrawAll: 'Wycofaj wszystko',
  withErasure: 'I poproś o usunięcie moich danych',
  withdrawn: 'Zgodę wycofano. Na tej stronie już nie obowiązuje.',
  mayContinue:
    'Jeśli wymaga tego prawo lub pozostało niewykonane zobowiązanie, administrator może kontynuować przetwarzanie. Nie przeszkadza to wycofaniu tutaj.',
  letterToo: 'Polityka administratora wymaga także listu. Oto on:',
  removed: 'Usunięto z przeglądarki',
  left: 'Nie udało się usunąć (należy do innej strony lub jest ukryte przed tą stroną)',
  reload: 'Odśwież stronę, aby zatrzymać działający już kod',
  complaint: [
    'Do państwowego organu ochrony danych osobowych: przez portal skarg i wniosków eotinish.kz.',
    'Do sądu: w miejscu zamieszkania lub według adresu administratora.',
  ],
  documents: 'Dokumenty potwierdzające przekaż bezpośrednio administratorowi. Nie trzeba ich tu przesyłać.',
  help: {
    title: 'Pliki cookie w Twojej przeglądarce',
    intro: 'Przeglądarka też potrafi odmówić. Nazwy nieco się różnią:',
    steps: [
      'Otwórz ustawienia przeglądarki, dział „Prywatność”.',
      'Znajdź „Pliki cookie” lub „Dane stron”.',
      'Zablokuj pliki cookie innych firm lub usuń dane tej strony.',
      'W telefonie to samo znajduje się w ustawieniach aplikacji przeglądarki.',
    ],
    after:
      'Gdy zablokujesz wszystkie pliki cookie, logowanie może nie działać, a strona znów zapyta o wybór.',
  },
};
export default texts;
