import type { Messages } from './messages.js';

const pl: Messages = {
  lang: 'pl',
  title: 'Zgoda na przetwarzanie danych',
  titleAnalytics: 'Zgoda na analitykę',
  body: (operator) =>
    `${operator} prosi o Twoją zgodę na przetwarzanie danych w celach podanych poniżej. Jeśli odmówisz, strona pozostanie dostępna, a decyzję możesz zmienić w każdej chwili.`,
  refuse: 'Odrzuć wszystko',
  accept: 'Zaakceptuj wszystko',
  refuseAnalytics: 'Odrzuć analitykę',
  acceptAnalytics: 'Zaakceptuj analitykę',
  settings: 'Wybierz szczegółowo',
  close: 'Zamknij bez zgody',
  recipients: 'Odbiorcy',
  noRecipients: 'Dane nie są przekazywane osobom trzecim.',
  countries: 'Kraje',
  term: 'Okres',
  until: { 'until-purpose': 'do osiągnięcia celu', 'until-withdrawal': 'do wycofania' },
  version: (version, date) => `wersja${version && ` ${version}`}${date && ` z dnia ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Pytamy ponownie, ponieważ zmieniły się warunki: ${purposes}.`
      : `Twoja przeglądarka ${because === 'cookies' ? 'nie przyjmuje plików cookie' : `prosi, aby Cię nie śledzić (${because.toUpperCase()})`}, dlatego pozostaje wyłączone: ${purposes}.`,
  framed:
    'Ta strona jest wyświetlana wewnątrz innej witryny, dlatego nie można tu wyrazić zgody. Otwórz ją w osobnej karcie.',
};
export default pl;
