import type { Messages } from './messages.js';

/** In the genitive, as they stand in a date. */
const MONTHS =
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'.split(
    ' ',
  );

const plural = new Intl.PluralRules('be');
const unit =
  (one: string, few: string, many: string) =>
  (count: number): string =>
    ({ one, few })[plural.select(count) as 'one'] ?? many;

const be: Messages = {
  lang: 'be',
  title: 'Згода на апрацоўку даных',
  titleAnalytics: 'Згода на аналітыку',
  body: (operator) =>
    `${operator} просіць вашай згоды на апрацоўку даных для мэт, пазначаных ніжэй. Адмова не закрывае доступу да сайта, а рашэнне можна змяніць у любы момант.`,
  refuse: 'Адхіліць усё',
  accept: 'Прыняць усё',
  refuseAnalytics: 'Адхіліць аналітыку',
  acceptAnalytics: 'Прыняць аналітыку',
  settings: 'Наладзіць выбар',
  close: 'Закрыць без згоды',
  recipients: 'Атрымальнікі',
  noRecipients: 'Трэцім асобам даныя не перадаюцца.',
  countries: 'Краіны',
  term: 'Тэрмін',
  until: { 'until-purpose': 'да дасягнення мэты', 'until-withdrawal': 'да адклікання' },
  version: (version, date) => `рэдакцыя ${version}${date && `${version && ' '}ад ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Пытаемся зноў, бо змяніліся ўмовы: ${purposes}.`
      : `Браўзер ${because === 'cookies' ? 'не прымае файлы cookie' : `просіць не адсочваць вас (${because.toUpperCase()})`}, таму застаецца выключаным: ${purposes}.`,
  framed: 'Старонка ўбудавана ў іншы сайт, таму даць згоду тут нельга. Адкрыйце яе ў асобнай укладцы.',
  words: {
    units: {
      Y: unit('год', 'гады', 'гадоў'),
      M: unit('месяц', 'месяцы', 'месяцаў'),
      W: unit('тыдзень', 'тыдні', 'тыдняў'),
      D: unit('дзень', 'дні', 'дзён'),
    },
    countries: {
      KZ: 'Казахстан',
      RU: 'Расія',
      US: 'ЗША',
      IE: 'Ірландыя',
      NL: 'Нідэрланды',
      DE: 'Германія',
      GB: 'Вялікабрытанія',
      CN: 'Кітай',
      SG: 'Сінгапур',
      MT: 'Мальта',
      NZ: 'Новая Зеландыя',
      EE: 'Эстонія',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${day} ${MONTHS[month! - 1]} ${year} года`;
    },
  },
};
export default be;
