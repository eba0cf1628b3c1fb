import type { Messages } from './messages.js';

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');

const az: Messages = {
  lang: 'az',
  title: 'Məlumatların işlənməsinə razılıq',
  titleAnalytics: 'Analitikaya razılıq',
  body: (operator) =>
    `${operator} aşağıdakı məqsədlər üçün məlumatlarınızın işlənməsinə razılığınızı soruşur. Rədd etsəniz də, sayt sizin üçün açıq qalır və qərarınızı istənilən vaxt dəyişə bilərsiniz.`,
  refuse: 'Hamısını rədd et',
  accept: 'Hamısını qəbul et',
  refuseAnalytics: 'Analitikanı rədd et',
  acceptAnalytics: 'Analitikanı qəbul et',
  settings: 'Ayarlarda seç',
  close: 'Razılıq vermədən bağla',
  recipients: 'Alıcılar',
  noRecipients: 'Məlumatlar üçüncü şəxslərə verilmir.',
  countries: 'Ölkələr',
  term: 'Müddət',
  until: { 'until-purpose': 'məqsədə çatılanadək', 'until-withdrawal': 'geri götürülənədək' },
  version: (version, date) =>
    version ? `${version} redaksiyası${date && `, ${date}`}` : `${date} tarixli redaksiya`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Şərtlər dəyişdiyi üçün yenidən soruşuruq: ${purposes}.`
      : `Brauzeriniz ${because === 'cookies' ? 'kuki fayllarını qəbul etmir' : `sizi izləməməyi xahiş edir (${because.toUpperCase()})`}, buna görə də sönülü qalır: ${purposes}.`,
  framed:
    'Bu səhifə başqa saytın içində göstərilir, buna görə də burada razılıq vermək olmur. Onu ayrıca vərəqdə açın.',
  words: {
    units: { Y: 'il', M: 'ay', W: 'həftə', D: 'gün' },
    countries: {
      KZ: 'Qazaxıstan',
      RU: 'Rusiya',
      US: 'ABŞ',
      IE: 'İrlandiya',
      NL: 'Niderland',
      DE: 'Almaniya',
      GB: 'Böyük Britaniya',
      CN: 'Çin',
      SG: 'Sinqapur',
      MT: 'Malta',
      NZ: 'Yeni Zelandiya',
      EE: 'Estoniya',
    },
    date: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      return `${day} ${MONTHS[month! - 1]} ${year}`;
    },
  },
};
export default az;
