import type { Messages } from './messages.js';

const sr: Messages = {
  lang: 'sr',
  title: 'Пристанак на обраду података',
  titleAnalytics: 'Пристанак на аналитику',
  body: (operator) =>
    `${operator} тражи ваш пристанак на обраду података у доле наведене сврхе. Ако одбијете, сајт вам остаје доступан, а одлуку можете променити у сваком тренутку.`,
  refuse: 'Одбиј све',
  accept: 'Прихвати све',
  refuseAnalytics: 'Одбиј аналитику',
  acceptAnalytics: 'Прихвати аналитику',
  settings: 'Изабери у подешавањима',
  close: 'Затвори без пристанка',
  recipients: 'Примаоци',
  noRecipients: 'Подаци се не преносе трећим странама.',
  countries: 'Земље',
  term: 'Рок',
  until: { 'until-purpose': 'до остварења сврхе', 'until-withdrawal': 'до опозива' },
  version: (version, date) => (version ? `верзија ${version}${date && `, ${date}`}` : `верзија: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Питамо поново јер су се услови променили: ${purposes}.`
      : `Ваш прегледач ${because === 'cookies' ? 'не прихвата колачиће' : `тражи да вас не прате (${because.toUpperCase()})`}, па ово остаје искључено: ${purposes}.`,
  framed:
    'Ова страница је приказана унутар другог сајта, па овде није могуће дати пристанак. Отворите је у засебној картици.',
};
export default sr;
