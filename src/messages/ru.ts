import type { Messages } from './messages.js';

const plural = new Intl.PluralRules('ru');
const unit =
  (one: string, few: string, many: string) =>
  (count: number): string =>
    ({ one, few })[plural.select(count) as 'one'] ?? many;

const ru: Messages = {
  lang: 'ru',
  title: 'Согласие на обработку данных',
  titleAnalytics: 'Согласие на аналитику',
  body: (operator) =>
    `${operator} просит согласия на обработку ваших данных для целей, указанных ниже. Отказ не закрывает доступ к сайту, а решение можно изменить в любой момент.`,
  refuse: 'Отклонить всё',
  accept: 'Принять всё',
  refuseAnalytics: 'Отклонить аналитику',
  acceptAnalytics: 'Принять аналитику',
  settings: 'Настроить выбор',
  close: 'Закрыть без согласия',
  recipients: 'Получатели',
  noRecipients: 'Третьим лицам данные не передаются.',
  countries: 'Страны',
  term: 'Срок',
  until: { 'until-purpose': 'до достижения цели', 'until-withdrawal': 'до отзыва' },
  version: (version, date) => `редакция ${version}${date && `${version && ' '}от ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Спрашиваем снова, потому что изменились условия: ${purposes}.`
      : `Браузер ${because === 'cookies' ? 'не принимает файлы cookie' : `просит не отслеживать вас (${because.toUpperCase()})`}, поэтому остаётся выключенным: ${purposes}.`,
  framed:
    'Страница встроена в другой сайт, поэтому дать согласие здесь нельзя. Откройте её в отдельной вкладке.',
  words: {
    units: {
      Y: unit('год', 'года', 'лет'),
      M: unit('месяц', 'месяца', 'месяцев'),
    },
    countries: { RU: 'Россия', US: 'США', KZ: 'Казахстан' },
    date: (date) => date.split('-').reverse().join('.'),
  },
};
export default ru;
