import type { Messages } from './messages.js';

/** In the genitive, as they stand in a date. */
const MONTHS = 'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(
  ' ',
);

const tg: Messages = {
  lang: 'tg',
  title: 'Розигӣ ба коркарди маълумот',
  titleAnalytics: 'Розигӣ ба таҳлил',
  body: (operator) =>
    `${operator} барои ҳадафҳои зерин розигии шуморо ба коркарди маълумот мепурсад. Агар рад кунед ҳам, сомона барои шумо кушода мемонад ва қарори худро ҳар вақт иваз карда метавонед.`,
  refuse: 'Ҳамаро рад кардан',
  accept: 'Ҳамаро қабул кардан',
  refuseAnalytics: 'Таҳлилро рад кардан',
  acceptAnalytics: 'Таҳлилро қабул кардан',
  settings: 'Интихоб дар танзимот',
  close: 'Бе розигӣ пӯшидан',
  recipients: 'Гирандагон',
  noRecipients: 'Маълумот ба шахсони сеюм дода намешавад.',
  countries: 'Кишварҳо',
  term: 'Муҳлат',
  until: { 'until-purpose': 'то расидан ба ҳадаф', 'until-withdrawal': 'то бозпас гирифтан' },
  version: (version, date) => (version ? `таҳрири ${version}${date && `, ${date}`}` : `таҳрир аз ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Азбаски шартҳо тағйир ёфтанд, боз мепурсем: ${purposes}.`
      : `Браузери шумо ${because === 'cookies' ? 'файлҳои cookie-ро қабул намекунад' : `хоҳиш мекунад, ки шуморо пайгирӣ накунанд (${because.toUpperCase()})`}, бинобар ин хомӯш мемонад: ${purposes}.`,
  framed:
    'Ин саҳифа дар дохили сомонаи дигар кушода шудааст, бинобар ин дар ин ҷо розигӣ додан мумкин нест. Онро дар варақаи алоҳида кушоед.',
  words: {
    units: { Y: 'сол', M: 'моҳ', W: 'ҳафта', D: 'рӯз' },
    countries: {
      KZ: 'Қазоқистон',
      RU: 'Русия',
      US: 'ИМА',
      IE: 'Ирландия',
      NL: 'Нидерланд',
      DE: 'Олмон',
      GB: 'Британияи Кабир',
      CN: 'Чин',
      SG: 'Сингапур',
      MT: 'Малта',
      NZ: 'Зеландияи Нав',
      EE: 'Эстония',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${day} ${MONTHS[month! - 1]} соли ${year}`;
    },
  },
};
export default tg;
