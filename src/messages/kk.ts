import type { Messages } from './messages.js';

const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
);

const kk: Messages = {
  lang: 'kk',
  title: 'Деректерді өңдеуге келісім',
  titleAnalytics: 'Аналитикаға келісім',
  body: (operator) =>
    `${operator} төменде көрсетілген мақсаттар үшін деректеріңізді өңдеуге келісіміңізді сұрайды. Бас тартсаңыз да, сайт қолжетімді болып қалады, ал шешіміңізді кез келген уақытта өзгерте аласыз.`,
  refuse: 'Бәрінен бас тарту',
  accept: 'Бәрін қабылдау',
  refuseAnalytics: 'Аналитикадан бас тарту',
  acceptAnalytics: 'Аналитиканы қабылдау',
  settings: 'Таңдауды баптау',
  close: 'Келісім бермей жабу',
  recipients: 'Алушылар',
  noRecipients: 'Деректер үшінші тұлғаларға берілмейді.',
  countries: 'Елдер',
  term: 'Мерзімі',
  until: { 'until-purpose': 'мақсатқа жеткенге дейін', 'until-withdrawal': 'кері қайтарып алғанға дейін' },
  version: (version, date) =>
    version ? `${version}-нұсқасы${date && `, ${date}`}` : `${date} күнгі нұсқасы`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Шарттары өзгергендіктен қайта сұраймыз: ${purposes}.`
      : `Браузер ${because === 'cookies' ? 'cookie файлдарын қабылдамайды' : `сізді қадағаламауды сұрайды (${because.toUpperCase()})`}, сондықтан өшірулі қалады: ${purposes}.`,
  framed:
    'Бұл бет басқа сайттың ішінде ашылған, сондықтан мұнда келісім беру мүмкін емес. Оны бөлек қойындыда ашыңыз.',
  words: {
    units: { Y: 'жыл', M: 'ай', W: 'апта', D: 'күн' },
    countries: {
      KZ: 'Қазақстан',
      RU: 'Ресей',
      US: 'АҚШ',
      IE: 'Ирландия',
      NL: 'Нидерланд',
      DE: 'Германия',
      GB: 'Ұлыбритания',
      CN: 'Қытай',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${year} ж. ${day} ${MONTHS[month! - 1]}`;
    },
  },
};
export default kk;
