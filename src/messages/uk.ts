import type { Messages } from './messages.js';

const uk: Messages = {
  lang: 'uk',
  title: 'Згода на обробку даних',
  titleAnalytics: 'Згода на аналітику',
  body: (operator) =>
    `${operator} просить вашої згоди на обробку даних для цілей, зазначених нижче. Відмова не закриває доступу до сайту, а рішення можна змінити будь-коли.`,
  refuse: 'Відхилити все',
  accept: 'Прийняти все',
  refuseAnalytics: 'Відхилити аналітику',
  acceptAnalytics: 'Прийняти аналітику',
  settings: 'Налаштувати вибір',
  close: 'Закрити без згоди',
  recipients: 'Одержувачі',
  noRecipients: 'Третім особам дані не передаються.',
  countries: 'Країни',
  term: 'Строк',
  until: { 'until-purpose': 'до досягнення мети', 'until-withdrawal': 'до відкликання' },
  version: (version, date) => `редакція ${version}${date && `${version && ' '}від ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Запитуємо знову, бо змінилися умови: ${purposes}.`
      : `Браузер ${because === 'cookies' ? 'не приймає файлів cookie' : `просить не відстежувати вас (${because.toUpperCase()})`}, тому залишається вимкненим: ${purposes}.`,
  framed: 'Сторінку вбудовано в інший сайт, тому надати згоду тут не можна. Відкрийте її в окремій вкладці.',
};
export default uk;
