import type { Messages } from './messages.js';

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

const ky: Messages = {
  lang: 'ky',
  title: 'Маалыматтарды иштетүүгө макулдук',
  titleAnalytics: 'Аналитикага макулдук',
  body: (operator) =>
    `${operator} төмөндө көрсөтүлгөн максаттар үчүн маалыматтарыңызды иштетүүгө макулдугуңузду сурайт. Баш тартсаңыз да, сайт сиз үчүн ачык бойдон калат, ал эми чечимиңизди каалаган убакта өзгөртө аласыз.`,
  refuse: 'Баарынан баш тартуу',
  accept: 'Баарын кабыл алуу',
  refuseAnalytics: 'Аналитикадан баш тартуу',
  acceptAnalytics: 'Аналитиканы кабыл алуу',
  settings: 'Жөндөөлөрдөн тандоо',
  close: 'Макулдук бербей жабуу',
  recipients: 'Алуучулар',
  noRecipients: 'Маалыматтар үчүнчү жактарга берилбейт.',
  countries: 'Өлкөлөр',
  term: 'Мөөнөтү',
  until: { 'until-purpose': 'максатка жеткенге чейин', 'until-withdrawal': 'кайтарып алганга чейин' },
  version: (version, date) =>
    version ? `${version} редакциясы${date && `, ${date}`}` : `${date} редакциясы`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Шарттар өзгөргөндүктөн кайра сурайбыз: ${purposes}.`
      : `Браузериңиз ${because === 'cookies' ? 'cookie файлдарын кабыл албайт' : `сизге көз салбоону суранат (${because.toUpperCase()})`}, ошондуктан өчүк бойдон калат: ${purposes}.`,
  framed:
    'Бул барак башка сайттын ичинде ачылган, ошондуктан бул жерде макулдук берүүгө болбойт. Аны өзүнчө өтмөктө ачыңыз.',
  words: {
    units: { Y: 'жыл', M: 'ай', W: 'апта', D: 'күн' },
    countries: {
      KZ: 'Казакстан',
      RU: 'Россия',
      US: 'АКШ',
      IE: 'Ирландия',
      NL: 'Нидерланд',
      DE: 'Германия',
      GB: 'Улуу Британия',
      CN: 'Кытай',
      SG: 'Сингапур',
      MT: 'Мальта',
      NZ: 'Жаңы Зеландия',
      EE: 'Эстония',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${year}-ж. ${day}-${MONTHS[month! - 1]}`;
    },
  },
};
export default ky;
