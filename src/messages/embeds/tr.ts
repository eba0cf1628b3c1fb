import type { EmbedMessages } from './embed-messages.js';

const tr: EmbedMessages = {
  lang: 'tr',
  title: (name) => `${name}: içerik yüklenmedi`,
  body: (provider, country) =>
    `Bu içeriğin sağlayıcısı: ${provider}${country ? ` (${country})` : ''}. Yalnızca izin verirseniz yüklenir.`,
  sends: {
    address: 'IP adresiniz',
    page: 'bu sayfanın adresi',
    actions: 'bu içerikte yaptıklarınız',
    cookies: 'tarayıcınızdaki kendi çerezleri',
  },
  gets: (list) => `İzin verirseniz sağlayıcı şunları alır: ${list}.`,
  purpose: (titles) => `Amaç: ${titles}.`,
  allowOnce: 'Bir kez izin ver',
  allowAlways: 'Her zaman izin ver',
  withdraw: 'Gizle ve rızayı geri çek',
  policy: (provider) => `Gizlilik politikası: ${provider}`,
  closed: {
    gpc: 'Tarayıcınız sitelerden verilerinizi paylaşmamasını istiyor (Global Privacy Control), bu yüzden içerik kapalı kalıyor.',
    dnt: 'Tarayıcınız izlenmemenizi istiyor (Do Not Track), bu yüzden içerik kapalı kalıyor.',
    cookies: 'Tarayıcınız çerezleri engelliyor: seçiminiz saklanamıyor, bu yüzden içerik kapalı kalıyor.',
    blocked: 'Bu işlemenin bloke edilmesini istediniz. Blokeyi kaldırana kadar içerik kapalı kalır.',
    written: 'Yurt dışına aktarım için yazılı rıza gerekir, bu yüzden içerik kapalı kalıyor.',
    framed: 'Bu sayfa başka bir sitenin içinde gösteriliyor. İçeriğe izin vermek için sayfayı ayrı açın.',
  },
  failed: 'Seçiminiz kaydedilemedi, bu yüzden hiçbir şey yüklenmedi.',
  retry: 'Yeniden dene',
};
export default tr;
