import type { Messages } from './messages.js';

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' ');

const uz: Messages = {
  lang: 'uz',
  title: 'Maʼlumotlarga ishlov berishga rozilik',
  titleAnalytics: 'Analitikaga rozilik',
  body: (operator) =>
    `${operator} quyida koʻrsatilgan maqsadlar uchun maʼlumotlaringizga ishlov berishga roziligingizni soʻraydi. Rad etsangiz ham, sayt siz uchun ochiq qoladi, qaroringizni esa istalgan vaqtda oʻzgartira olasiz.`,
  refuse: 'Hammasini rad etish',
  accept: 'Hammasini qabul qilish',
  refuseAnalytics: 'Analitikani rad etish',
  acceptAnalytics: 'Analitikani qabul qilish',
  settings: 'Sozlamalarda tanlash',
  close: 'Rozilik bermasdan yopish',
  recipients: 'Oluvchilar',
  noRecipients: 'Maʼlumotlar uchinchi shaxslarga berilmaydi.',
  countries: 'Mamlakatlar',
  term: 'Muddati',
  until: { 'until-purpose': 'maqsadga erishilgunga qadar', 'until-withdrawal': 'qaytarib olingunga qadar' },
  version: (version, date) => (version ? `${version} tahriri${date && `, ${date}`}` : `${date} tahriri`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Shartlar oʻzgargani uchun qayta soʻrayapmiz: ${purposes}.`
      : `Brauzeringiz ${because === 'cookies' ? 'cookie fayllarini qabul qilmaydi' : `sizni kuzatmaslikni soʻraydi (${because.toUpperCase()})`}, shuning uchun bular oʻchiq qoladi: ${purposes}.`,
  framed:
    'Bu sahifa boshqa sayt ichida ochilgan, shuning uchun bu yerda rozilik berib boʻlmaydi. Uni alohida varaqda oching.',
  words: {
    units: { Y: 'yil', M: 'oy', W: 'hafta', D: 'kun' },
    countries: {
      KZ: 'Qozogʻiston',
      RU: 'Rossiya',
      US: 'AQSH',
      IE: 'Irlandiya',
      NL: 'Niderlandiya',
      DE: 'Germaniya',
      GB: 'Buyuk Britaniya',
      CN: 'Xitoy',
      SG: 'Singapur',
      MT: 'Malta',
      NZ: 'Yangi Zelandiya',
      EE: 'Estoniya',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${year}-yil ${day}-${MONTHS[month! - 1]}`;
    },
  },
};
export default uz;
