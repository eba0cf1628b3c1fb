import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Veri sorumlusunun duyuruları',
  kinds: {
    breach: 'Veri ihlali duyurusu',
    'policy-change': 'Politika değişti',
    statement: 'Veri sorumlusunun duyurusu',
  },
  issued: (date) => `Yayımlandı: ${date}`,
  period: (since, until) =>
    since && until ? `Ne zaman: ${since} – ${until}` : since ? `Başlangıç: ${since}` : `Bitiş: ${until}`,
  data: 'Etkilenen veriler',
  purposes: 'Neyle ilgili',
  steps: 'Neler yapabilirsiniz',
  more: 'Ayrıntılar',
  contact: 'Nereye başvurabilirsiniz',
  dismiss: 'Okudum',
  policyChanged: (title) => `Politika değişti: ${title}`,
  policyKept: 'Rıza verdikleriniz değişmedi, bu yüzden rızanız geçerli.',
  policyFrom: (date) => `Yeni metnin yürürlük tarihi: ${date}. O güne kadar önceki rızanız geçerli.`,
  versions: (before, after) => `Önceki sürüm: ${before}, yeni sürüm: ${after}`,
  openPolicy: 'Politikayı aç',
  whatChanged: 'Neler değişti',
  subject: 'Konu',
  before: 'Önce',
  after: 'Şimdi',
  none: 'yok',
  members: {
    data: 'Veriler',
    recipients: 'Alıcılar',
    countries: 'Ülkeler',
    services: 'Hizmetler',
    public: 'Herkese açık kaynaklar',
    term: 'Süre',
    kind: 'Rıza türü',
    type: 'Amaç',
  },
  external: 'Başka bir siteye geçiyorsunuz. Onun kendi kuralları var; bu sitenin politikası orayı kapsamaz.',
  goOn: 'Devam et',
  stay: 'Burada kal',
  authArea: 'Tarayıcıda çerezler kapalı: giriş gerektiren bölümler açılmayabilir.',
};
export default texts;
