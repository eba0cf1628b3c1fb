import type { EmbedMessages } from './embed-messages.js';

const pl: EmbedMessages = {
  lang: 'pl',
  title: (name) => `${name}: treść nie została wczytana`,
  body: (provider, country) =>
    `Dostawca tej treści: ${provider}${country ? ` (${country})` : ''}. Zostanie wczytana tylko za Twoim zezwoleniem.`,
  sends: {
    address: 'Twój adres IP',
    page: 'adres tej strony',
    actions: 'to, co robisz w tej treści',
    cookies: 'własne pliki cookie w Twojej przeglądarce',
  },
  gets: (list) => `Jeśli zezwolisz, dostawca otrzyma: ${list}.`,
  purpose: (titles) => `Cel: ${titles}.`,
  allowOnce: 'Zezwól jeden raz',
  allowAlways: 'Zezwalaj zawsze',
  withdraw: 'Nie pokazuj więcej i wycofaj zgodę',
  policy: (provider) => `Polityka prywatności: ${provider}`,
  closed: {
    gpc: 'Twoja przeglądarka prosi strony, aby nie udostępniały Twoich danych (Global Privacy Control), dlatego treść pozostaje wyłączona.',
    dnt: 'Twoja przeglądarka prosi, aby Cię nie śledzić (Do Not Track), dlatego treść pozostaje wyłączona.',
    cookies:
      'Twoja przeglądarka blokuje pliki cookie: nie ma gdzie zachować wyboru, dlatego treść pozostaje wyłączona.',
    blocked:
      'Poproszono o zablokowanie tego przetwarzania. Treść pozostaje wyłączona, dopóki blokada nie zostanie zdjęta.',
    written: 'Przekazanie za granicę wymaga pisemnej zgody, dlatego treść pozostaje wyłączona.',
    framed:
      'Ta strona jest wyświetlana wewnątrz innej witryny. Aby zezwolić na tę treść, otwórz stronę osobno.',
  },
  failed: 'Nie udało się zapisać Twojego wyboru, dlatego niczego nie wczytano.',
  retry: 'Spróbuj ponownie',
};
export default pl;
