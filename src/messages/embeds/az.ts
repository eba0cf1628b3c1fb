import type { EmbedMessages } from './embed-messages.js';

const az: EmbedMessages = {
  lang: 'az',
  title: (name) => `${name}: məzmun yüklənməyib`,
  body: (provider, country) =>
    `Bu məzmunu ${provider}${country ? ` (${country})` : ''} təqdim edir. O, yalnız siz icazə versəniz yüklənir.`,
  sends: {
    address: 'IP ünvanınız',
    page: 'bu səhifənin ünvanı',
    actions: 'bu məzmundakı hərəkətləriniz',
    cookies: 'brauzerinizdəki öz kuki faylları',
  },
  gets: (list) => `İcazə versəniz, təchizatçı bunları alır: ${list}.`,
  purpose: (titles) => `Məqsəd: ${titles}.`,
  allowOnce: 'Bir dəfə icazə ver',
  allowAlways: 'Həmişə icazə ver',
  withdraw: 'Gizlət və razılığı geri götür',
  policy: (provider) => `Məxfilik siyasəti: ${provider}`,
  closed: {
    gpc: 'Brauzeriniz saytlardan məlumatlarınızı paylaşmamağı xahiş edir (Global Privacy Control), buna görə də məzmun sönülü qalır.',
    dnt: 'Brauzeriniz sizi izləməməyi xahiş edir (Do Not Track), buna görə də məzmun sönülü qalır.',
    cookies:
      'Brauzeriniz kuki fayllarını bloklayır: seçimi saxlamağa yer yoxdur, buna görə də məzmun sönülü qalır.',
    blocked: 'Siz bu işlənməni bloklamağı tələb etmisiniz. Bloku götürməyincə məzmun sönülü qalır.',
    written: 'Xaricə ötürülmə üçün yazılı razılıq lazımdır, buna görə də məzmun sönülü qalır.',
    framed: 'Bu səhifə başqa saytın içində göstərilir. Məzmuna icazə vermək üçün səhifəni ayrıca açın.',
  },
  failed: 'Seçiminizi qeydə almaq alınmadı, buna görə də heç nə yüklənmədi.',
  retry: 'Yenidən cəhd et',
};
export default az;
