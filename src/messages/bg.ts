import type { Messages } from './messages.js';

const bg: Messages = {
  lang: 'bg',
  title: 'Съгласие за обработване на данни',
  titleAnalytics: 'Съгласие за анализ',
  body: (operator) =>
    `${operator} иска Вашето съгласие да обработва данни за целите, посочени по-долу. Ако откажете, сайтът остава достъпен за Вас, а решението си можете да промените по всяко време.`,
  refuse: 'Отказвам всичко',
  accept: 'Приемам всичко',
  refuseAnalytics: 'Отказвам анализа',
  acceptAnalytics: 'Приемам анализа',
  settings: 'Подробен избор',
  close: 'Затваряне без съгласие',
  recipients: 'Получатели',
  noRecipients: 'Данните не се предоставят на трети лица.',
  countries: 'Държави',
  term: 'Срок',
  until: { 'until-purpose': 'до постигане на целта', 'until-withdrawal': 'до оттегляне' },
  version: (version, date) => `версия${version && ` ${version}`}${date && ` от ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Питаме отново, защото условията са се променили: ${purposes}.`
      : `Браузърът Ви ${because === 'cookies' ? 'не приема бисквитки' : `моли да не Ви проследяват (${because.toUpperCase()})`}, затова остава изключено: ${purposes}.`,
  framed:
    'Тази страница се показва в друг сайт, затова тук не може да се даде съгласие. Отворете я в отделен раздел.',
};
export default bg;
