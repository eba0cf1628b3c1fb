import type { Messages } from './messages.js';

const tr: Messages = {
  lang: 'tr',
  title: 'Veri işlemeye rıza',
  titleAnalytics: 'Analitiğe rıza',
  body: (operator) =>
    `${operator}, aşağıdaki amaçlarla verilerinizi işlemek için rızanızı istiyor. Reddederseniz site size açık kalır ve kararınızı istediğiniz zaman değiştirebilirsiniz.`,
  refuse: 'Tümünü reddet',
  accept: 'Tümünü onayla',
  refuseAnalytics: 'Analitiği reddet',
  acceptAnalytics: 'Analitiği onayla',
  settings: 'Ayarlardan seç',
  close: 'Rıza vermeden kapat',
  recipients: 'Alıcılar',
  noRecipients: 'Veriler üçüncü kişilere verilmez.',
  countries: 'Ülkeler',
  term: 'Süre',
  until: { 'until-purpose': 'amaca ulaşılana kadar', 'until-withdrawal': 'geri çekilene kadar' },
  version: (version, date) => (version ? `sürüm ${version}${date && `, ${date}`}` : `${date} tarihli sürüm`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Koşullar değiştiği için yeniden soruyoruz: ${purposes}.`
      : `Tarayıcınız ${because === 'cookies' ? 'çerezleri kabul etmiyor' : `izlenmemenizi istiyor (${because.toUpperCase()})`}, bu yüzden kapalı kalıyor: ${purposes}.`,
  framed:
    'Bu sayfa başka bir sitenin içinde gösteriliyor, bu yüzden burada rıza verilemez. Sayfayı ayrı bir sekmede açın.',
};
export default tr;
