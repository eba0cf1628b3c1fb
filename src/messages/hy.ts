import type { Messages } from './messages.js';

/** In the genitive, as they stand in a date. */
const MONTHS =
  'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի'.split(
    ' ',
  );

const hy: Messages = {
  lang: 'hy',
  title: 'Տվյալների մշակման համաձայնություն',
  titleAnalytics: 'Վերլուծության համաձայնություն',
  body: (operator) =>
    `${operator} խնդրում է ձեր համաձայնությունը՝ տվյալները մշակելու ստորև նշված նպատակներով։ Եթե մերժեք, կայքը ձեզ համար բաց կմնա, իսկ որոշումը կարող եք փոխել ցանկացած ժամանակ։`,
  refuse: 'Մերժել բոլորը',
  accept: 'Ընդունել բոլորը',
  refuseAnalytics: 'Մերժել վերլուծությունը',
  acceptAnalytics: 'Ընդունել վերլուծությունը',
  settings: 'Ընտրել կարգավորումներում',
  close: 'Փակել առանց համաձայնության',
  recipients: 'Ստացողներ',
  noRecipients: 'Տվյալները երրորդ անձանց չեն փոխանցվում։',
  countries: 'Երկրներ',
  term: 'Ժամկետ',
  until: { 'until-purpose': 'մինչև նպատակին հասնելը', 'until-withdrawal': 'մինչև հետ կանչելը' },
  version: (version, date) =>
    version ? `խմբագրություն ${version}${date && `, ${date}`}` : `խմբագրություն՝ ${date}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Նորից հարցնում ենք, քանի որ պայմանները փոխվել են՝ ${purposes}։`
      : `Ձեր դիտարկիչը ${because === 'cookies' ? 'չի ընդունում cookie ֆայլեր' : `խնդրում է չհետևել ձեզ (${because.toUpperCase()})`}, ուստի անջատված է մնում՝ ${purposes}։`,
  framed:
    'Այս էջը ներդրված է այլ կայքում, ուստի այստեղ համաձայնություն տալ հնարավոր չէ։ Բացեք այն առանձին ներդիրում։',
  words: {
    units: { Y: 'տարի', M: 'ամիս', W: 'շաբաթ', D: 'օր' },
    countries: {
      KZ: 'Ղազախստան',
      RU: 'Ռուսաստան',
      US: 'ԱՄՆ',
      IE: 'Իռլանդիա',
      NL: 'Նիդեռլանդներ',
      DE: 'Գերմանիա',
      GB: 'Միացյալ Թագավորություն',
      CN: 'Չինաստան',
      SG: 'Սինգապուր',
      MT: 'Մալթա',
      NZ: 'Նոր Զելանդիա',
      EE: 'Էստոնիա',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${year} թվականի ${MONTHS[month! - 1]} ${day}`;
    },
  },
};
export default hy;
