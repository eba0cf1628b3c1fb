import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Operatorun bildirişləri',
  kinds: {
    breach: 'Məlumat təhlükəsizliyinin pozulması haqqında bildiriş',
    'policy-change': 'Siyasət dəyişib',
    statement: 'Operatorun bildirişi',
  },
  issued: (date) => `Dərc olunub: ${date}`,
  period: (since, until) =>
    since && until ? `Nə vaxt: ${since} – ${until}` : since ? `Başlanğıc: ${since}` : `Son: ${until}`,
  data: 'Hansı məlumatlara aiddir',
  purposes: 'Nəyə aiddir',
  steps: 'Siz nə edə bilərsiniz',
  more: 'Ətraflı',
  contact: 'Hara müraciət etmək olar',
  dismiss: 'Oxudum',
  policyChanged: (title) => `Siyasət dəyişib: ${title}`,
  policyKept: 'Razı olduğunuz şeylər dəyişməyib, buna görə də razılığınız qüvvədədir.',
  policyFrom: (date) =>
    `Yeni redaksiyanın qüvvəyə mindiyi gün: ${date}. O günədək əvvəlki razılığınız qüvvədədir.`,
  versions: (before, after) => `Əvvəlki redaksiya: ${before}, yenisi: ${after}`,
  openPolicy: 'Siyasəti aç',
  whatChanged: 'Nə dəyişib',
  subject: 'Nə haqqında',
  before: 'Əvvəl',
  after: 'İndi',
  none: 'yoxdur',
  members: {
    data: 'Məlumatlar',
    recipients: 'Alıcılar',
    countries: 'Ölkələr',
    services: 'Xidmətlər',
    public: 'Açıq mənbələr',
    term: 'Müddət',
    kind: 'Razılığın növü',
    type: 'Məqsəd',
  },
  external: 'Siz başqa sayta keçirsiniz. Onun öz qaydaları var, bu saytın siyasəti ona aid deyil.',
  goOn: 'Keç',
  stay: 'Qal',
  authArea: 'Brauzerdə kukilər söndürülüb: giriş tələb edən bölmələr açılmaya bilər.',
};
export default texts;
