import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Huquqlaringiz',
  intro: (operator) =>
    `Siz operatorga murojaat qilishingiz mumkin: ${operator}. Nima qilish kerakligini tanlang.`,
  close: 'Yopish',
  kinds: {
    withdraw: {
      title: 'Rozilikni qaytarib olish',
      about: 'Rozilik asosidagi ishlov berish toʻxtatiladi. Shu saytda bu darhol kuchga kiradi.',
      subject: 'Shaxsga doir maʼlumotlarga ishlov berishga rozilikni qaytarib olish',
      letter: 'Shaxsga doir maʼlumotlarimga ishlov berishga bergan roziligimni qaytarib olaman.',
    },
    'object-marketing': {
      title: 'Xabarlardan voz kechish',
      about: 'Reklama va yangiliklar endi yuborilmaydi. Bosishingiz bilan kuchga kiradi.',
      subject: 'Xabarlardan voz kechish',
      letter: 'Menga reklama, yangilik va bildirishnomalar yubormasligingizni soʻrayman.',
    },
    block: {
      title: 'Maʼlumotlarni bloklash',
      about:
        'Tekshiruv vaqtida ishlov berish toʻxtatib turiladi. Bosishingiz bilan kuchga kiradi va operator javob bergunicha amal qiladi.',
      subject: 'Shaxsga doir maʼlumotlarni bloklash',
      letter: 'Tekshiruv vaqtida shaxsga doir maʼlumotlarimni bloklashingizni soʻrayman.',
      details: 'Sababi: nima notoʻgʻri yoki nima buzilgan',
    },
    rectify: {
      title: 'Maʼlumotlarni tuzatish',
      about: 'Maʼlumotlar toʻliq boʻlmasa, eskirgan yoki xato boʻlsa.',
      subject: 'Shaxsga doir maʼlumotlarni tuzatish',
      letter: 'Shaxsga doir maʼlumotlarimni tuzatishingizni soʻrayman.',
      details: 'Nimani va qanday tuzatish kerak',
    },
    erase: {
      title: 'Maʼlumotlarni oʻchirish',
      about: 'Qonun saqlashga majbur qilmasa, operator maʼlumotlaringizni yoʻq qiladi.',
      subject: 'Shaxsga doir maʼlumotlarni yoʻq qilish',
      letter: 'Shaxsga doir maʼlumotlarimni yoʻq qilishingizni soʻrayman.',
    },
    information: {
      title: 'Ishlov berish haqida bilish',
      about:
        'Operatorda qaysi maʼlumotlar bor, nima uchun, qayerdan olingan, kimga berilgan va qancha saqlanadi.',
      subject: 'Shaxsga doir maʼlumotlarga ishlov berish haqida maʼlumot soʻrash',
      letter:
        'Qaysi shaxsga doir maʼlumotlarimga, nima uchun ishlov berayotganingizni, ular qayerdan olinganini, kimga berilganini va qancha saqlanishini maʼlum qilishingizni soʻrayman.',
    },
    access: {
      title: 'Maʼlumotlarimni olish',
      about: 'Maʼlumotlarning oʻzi bilan bepul tanishish.',
      subject: 'Shaxsga doir maʼlumotlarga kirish',
      letter: 'Tanishib chiqishim uchun shaxsga doir maʼlumotlarimni berishingizni soʻrayman.',
    },
    restrict: {
      title: 'Ishlov berishni cheklash',
      about: 'Maʼlumotlar operatorda qoladi, lekin faqat siz aytgan maqsadda ishlatiladi.',
      subject: 'Shaxsga doir maʼlumotlarga ishlov berishni cheklash',
      letter: 'Shaxsga doir maʼlumotlarimga ishlov berishni cheklashingizni soʻrayman.',
      details: 'Nimani toʻxtatish kerak',
    },
    anonymise: {
      title: 'Maʼlumotlarni egasizlantirish',
      about: 'Maʼlumotlar qoladi, lekin endi siz bilan bogʻliq boʻlmaydi.',
      subject: 'Shaxsga doir maʼlumotlarni egasizlantirish',
      letter: 'Shaxsga doir maʼlumotlarimni egasizlantirishingizni soʻrayman.',
    },
    complaint: {
      title: 'Shikoyat qilish',
      about: 'Huquqlaringiz buzilgan boʻlsa: vakolatli organga yoki sudga.',
      subject: 'Shaxsga doir maʼlumotlar subyektining huquqlari buzilgani haqida shikoyat',
      letter:
        'Shaxsga doir maʼlumotlarimga qanday ishlov berilayotganini tekshirib, buzilgan huquqlarimni tiklashingizni soʻrayman.',
      details: 'Nima boʻldi',
    },
  },
  bases: {
    parent: 'ota-ona',
    guardian: 'vasiy yoki homiy',
    power_of_attorney: 'ishonchnoma',
    other: 'boshqa asos',
  },
  represent: 'Men boshqa shaxs nomidan ish koʻraman',
  basis: 'Asos',
  representativeName: 'Ismingiz (vakil)',
  representedName: 'Siz nomidan ish koʻrayotgan shaxsning ismi',
  name: 'Ismingiz',
  contact: 'Javob qayerga yuborilsin',
  stays: 'Bu maʼlumotlar faqat xatga yoziladi. Sayt ularni saqlamaydi va hech kimga bermaydi.',
  due: (date) => `Qonun boʻyicha oxirgi muddat: ${date}`,
  approximate: 'Ish kunlari bayramlarni hisobga olmay sanalgan, shuning uchun sana taxminiy.',
  identity:
    'Operator soʻrovni aynan siz berganingizni tasdiqlashni soʻrashi mumkin. Shaxsni tasdiqlovchi hujjat nusxasini yuborish shart emas.',
  letter: {
    name: 'F.I.Sh.',
    represented: 'Kim nomidan',
    representative: 'Vakil',
    contact: 'Javob uchun',
    details: 'Tafsilotlar',
    to: 'Kimga',
    subject: 'Mavzu',
    body: 'Xat',
    bin: 'BIN',
    date: 'Sana',
    signature: 'Imzo',
    statement: 'Ariza',
    from: 'Kimdan',
  },
  copy: { to: 'Manzildan nusxa olish', subject: 'Mavzudan nusxa olish', body: 'Xatdan nusxa olish' },
  copied: 'Nusxa olindi.',
  notCopied: 'Brauzer nusxa olishga ruxsat bermadi. Matnni belgilab, oʻzingiz nusxa oling.',
  mail: 'Pochtada ochish',
  tooLong: 'Xat uzun, shuning uchun pochtaga faqat mavzu oʻtadi. Matndan nusxa olib, joylashtiring.',
  print: 'Arizani chop etish',
  send: 'Imzolangan soʻrovni yuborish',
  link: 'Operator sahifasiga oʻtish',
  office: 'Shaxsan kelishingiz mumkin',
  noChannel: 'Operator manzil koʻrsatmagan. Saytdagi aloqa maʼlumotlari orqali soʻrang.',
  prepared: (date) => `Tayyorlangan sana: ${date}. Xatni yuborgan-yubormaganingizni sayt bilmaydi.`,
  recorded: 'Soʻrov yozib olindi va shu brauzer imzosi bilan operatorga yuborilmoqda. Unda ismingiz yoʻq.',
  notRecorded: 'Yozuv yaratib boʻlmadi. Xatning oʻzi usiz ham haqiqiy.',
  exactMark: 'Mavzu operator siyosati talab qilganidek yozilgan. Uni oʻzgartirmang.',
  blockNow: 'Hozir bloklash',
  blocked: (days) =>
    days > 0
      ? `Bloklangan. Oʻtgan kunlar: ${days}.`
      : 'Bugun bloklandi. Bu saytdagi ishlov berish operator javob bergunicha toʻxtatildi.',
  nothingToBlock: 'Bu brauzerda amaldagi rozilik yoʻq. Operatorda mavjud maʼlumotlar haqidagi soʻrov quyida.',
  unblock: 'Blokni olib tashlash',
  unsubscribed: 'Xabarlar oʻchirildi. Bu yozib olindi.',
  nothingToUnsubscribe:
    'Bu brauzerda xabarlarga rozilik yoʻq. Rad etishingiz yozib olindi; operator sizni roʻyxatdan topishi uchun xat ham yuboring.',
  inForce: 'Amaldagi roziliklar',
  nothingInForce:
    'Hozir bu brauzerda amaldagi rozilik yoʻq. Boshqa yoʻl bilan rozilik bergan boʻlsangiz, xat yuboring.',
  withdraw: (purpose) => `Qaytarib olish: ${purpose}`,
  withdrawAll: 'Hammasini qaytarib olish',
  withErasure: 'Maʼlumotlarimni yoʻq qilishni ham soʻrash',
  withdrawn: 'Rozilik qaytarib olindi. U bu saytda endi amal qilmaydi.',
  mayContinue:
    'Qonun talab qilsa yoki bajarilmagan majburiyat qolgan boʻlsa, operator ishlov berishni davom ettirishi mumkin. Bu yerda rozilikni qaytarib olishingizga bu toʻsqinlik qilmaydi.',
  letterToo: 'Operator siyosati xat ham soʻraydi. Mana u:',
  removed: 'Brauzerdan oʻchirildi',
  left: 'Oʻchirib boʻlmadi (boshqa saytga tegishli yoki sahifadan yashirilgan)',
  reload: 'Ishlayotgan kodni toʻxtatish uchun sahifani yangilash',
  complaint: [
    'Shaxsga doir maʼlumotlarni himoya qilish boʻyicha vakolatli davlat organiga: eotinish.kz murojaatlar portali orqali.',
    'Sudga: yashash joyingiz yoki operator manzili boʻyicha.',
  ],
  documents: 'Tasdiqlovchi hujjatlarni operatorga bevosita bering. Ularni sayt orqali yuklash shart emas.',
  help: {
    title: 'Brauzeringizdagi cookie',
    intro: 'Brauzerning oʻzi ham rad eta oladi. Nomlar biroz farq qilishi mumkin:',
    steps: [
      'Brauzer sozlamalaridagi “Maxfiylik” boʻlimini oching.',
      '“Cookie fayllari” yoki “Sayt maʼlumotlari” bandini toping.',
      'Begona cookie fayllarini taqiqlang yoki shu saytning maʼlumotlarini oʻchiring.',
      'Telefonda xuddi shu narsa brauzer ilovasining sozlamalarida joylashgan.',
    ],
    after:
      'Barcha cookie fayllari taqiqlansa, hisobga kirish ishlamasligi mumkin, sayt esa tanlovingizni qayta soʻraydi.',
  },
};
export default texts;
