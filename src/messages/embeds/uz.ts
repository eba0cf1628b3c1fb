import type { EmbedMessages } from './embed-messages.js';

const uz: EmbedMessages = {
  lang: 'uz',
  title: (name) => `${name}: kontent yuklanmagan`,
  body: (provider, country) =>
    `Bu kontentni ${provider}${country ? ` (${country})` : ''} taqdim etadi. U faqat siz ruxsat bersangiz yuklanadi.`,
  sends: {
    address: 'IP manzilingiz',
    page: 'shu sahifaning manzili',
    actions: 'shu kontentdagi harakatlaringiz',
    cookies: 'brauzeringizdagi oʻz cookie fayllari',
  },
  gets: (list) => `Ruxsat bersangiz, yetkazib beruvchi quyidagilarni oladi: ${list}.`,
  purpose: (titles) => `Maqsad: ${titles}.`,
  allowOnce: 'Bir marta ruxsat berish',
  allowAlways: 'Doim ruxsat berish',
  withdraw: 'Yashirish va rozilikni qaytarib olish',
  policy: (provider) => `Maxfiylik siyosati: ${provider}`,
  closed: {
    gpc: 'Brauzeringiz saytlardan maʼlumotlaringizni boshqalarga bermaslikni soʻraydi (Global Privacy Control), shuning uchun kontent oʻchiq qoladi.',
    dnt: 'Brauzeringiz sizni kuzatmaslikni soʻraydi (Do Not Track), shuning uchun kontent oʻchiq qoladi.',
    cookies:
      'Brauzeringiz cookie fayllarini bloklaydi: tanlovni saqlaydigan joy yoʻq, shuning uchun kontent oʻchiq qoladi.',
    blocked:
      'Siz bu ishlov berishni bloklashni soʻragansiz. Blokni olib tashlamaguningizcha, kontent oʻchiq turadi.',
    written: 'Chet elga uzatish uchun yozma rozilik kerak, shuning uchun kontent oʻchiq qoladi.',
    framed: 'Bu sahifa boshqa sayt ichida koʻrsatilgan. Kontentga ruxsat berish uchun uni alohida oching.',
  },
  failed: 'Tanlovingizni yozib olib boʻlmadi, shuning uchun hech narsa yuklanmadi.',
  retry: 'Qayta urinish',
};
export default uz;
