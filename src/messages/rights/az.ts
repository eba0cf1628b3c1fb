import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Hüquqlarınız',
  intro: (operator) => `Siz operatora müraciət edə bilərsiniz: ${operator}. Nə etmək lazım olduğunu seçin.`,
  close: 'Bağla',
  kinds: {
    withdraw: {
      title: 'Razılığı geri götür',
      about: 'Razılığa əsaslanan işlənmə dayandırılır. Bu saytda geri götürmə dərhal qüvvəyə minir.',
      subject: 'Fərdi məlumatların işlənməsinə razılığın geri götürülməsi',
      letter: 'Fərdi məlumatlarımın işlənməsinə verdiyim razılığı geri götürürəm.',
    },
    'object-marketing': {
      title: 'Mesajlardan imtina et',
      about: 'Reklam və xəbərlər daha göndərilmir. Basdığınız andan qüvvəyə minir.',
      subject: 'Mesajlardan imtina',
      letter: 'Mənə reklam, xəbər və bildirişlər göndərməməyinizi xahiş edirəm.',
    },
    block: {
      title: 'Məlumatlarımı blokla',
      about: 'Yoxlama zamanı işlənmə dayandırılır. Basdığınız andan operator cavab verənədək qüvvədə olur.',
      subject: 'Fərdi məlumatların bloklanması',
      letter: 'Yoxlama müddətində fərdi məlumatlarımı bloklamağınızı xahiş edirəm.',
      details: 'Səbəb: nə səhvdir və ya nə pozulub',
    },
    rectify: {
      title: 'Məlumatlarımı düzəlt',
      about: 'Məlumatlar natamam, köhnə və ya səhvdirsə.',
      subject: 'Fərdi məlumatların düzəldilməsi',
      letter: 'Fərdi məlumatlarımı düzəltməyinizi xahiş edirəm.',
      details: 'Nəyi və necə düzəltmək lazımdır',
    },
    erase: {
      title: 'Məlumatlarımı sil',
      about: 'Qanun saxlamağı tələb etmirsə, operator məlumatlarınızı məhv edir.',
      subject: 'Fərdi məlumatların məhv edilməsi',
      letter: 'Fərdi məlumatlarımı məhv etməyinizi xahiş edirəm.',
    },
    information: {
      title: 'İşlənmə haqqında soruş',
      about: 'Operatorda hansı məlumatlar var, nə üçün, haradan alınıb, kimə verilib və nə qədər saxlanılır.',
      subject: 'Fərdi məlumatların işlənməsi haqqında məlumat sorğusu',
      letter:
        'Hansı fərdi məlumatlarımı nə üçün işlədiyinizi, onların haradan alındığını, kimə verildiyini və nə qədər saxlanıldığını bildirməyinizi xahiş edirəm.',
    },
    access: {
      title: 'Məlumatlarımı al',
      about: 'Məlumatların özü ilə pulsuz tanış olmaq.',
      subject: 'Fərdi məlumatlara çıxış',
      letter: 'Tanış olmağım üçün fərdi məlumatlarımı təqdim etməyinizi xahiş edirəm.',
    },
    restrict: {
      title: 'İşlənməni məhdudlaşdır',
      about: 'Məlumatlar operatorda qalır, amma yalnız sizin dediyiniz iş üçün istifadə olunur.',
      subject: 'Fərdi məlumatların işlənməsinin məhdudlaşdırılması',
      letter: 'Fərdi məlumatlarımın işlənməsini məhdudlaşdırmağınızı xahiş edirəm.',
      details: 'Nə dayandırılmalıdır',
    },
    anonymise: {
      title: 'Məlumatlarımı anonimləşdir',
      about: 'Məlumatlar qalır, amma daha sizinlə əlaqəli olmur.',
      subject: 'Fərdi məlumatların anonimləşdirilməsi',
      letter: 'Fərdi məlumatlarımı anonimləşdirməyinizi xahiş edirəm.',
    },
    complaint: {
      title: 'Şikayət et',
      about: 'Hüquqlarınız pozulubsa: səlahiyyətli orqana və ya məhkəməyə.',
      subject: 'Fərdi məlumatlar subyektinin hüquqlarının pozulmasına dair şikayət',
      letter:
        'Fərdi məlumatlarımın necə işləndiyini yoxlamağınızı və pozulmuş hüquqlarımı bərpa etməyinizi xahiş edirəm.',
      details: 'Nə baş verib',
    },
  },
  bases: {
    parent: 'valideyn',
    guardian: 'qəyyum və ya himayəçi',
    power_of_attorney: 'etibarnamə',
    other: 'digər əsas',
  },
  represent: 'Mən başqa şəxsin adından çıxış edirəm',
  basis: 'Əsas',
  representativeName: 'Adınız (nümayəndə)',
  representedName: 'Adından çıxış etdiyiniz şəxsin adı',
  name: 'Adınız',
  contact: 'Cavab hara göndərilsin',
  stays: 'Bu məlumatlar yalnız məktuba daxil olur. Sayt onları saxlamır və heç kimə ötürmür.',
  due: (date) => `Qanun üzrə son tarix: ${date}`,
  approximate: 'İş günləri bayramlar nəzərə alınmadan hesablanıb, buna görə də tarix təxminidir.',
  identity:
    'Operator sorğunun sizdən olduğunu təsdiqləməyi xahiş edə bilər. Şəxsiyyət sənədinin surətini göndərmək lazım deyil.',
  letter: {
    name: 'Ad, soyad',
    represented: 'Kimin adından',
    representative: 'Nümayəndə',
    contact: 'Cavab üçün',
    details: 'Təfərrüatlar',
    to: 'Kimə',
    subject: 'Mövzu',
    body: 'Məktub',
    bin: 'BIN',
    date: 'Tarix',
    signature: 'İmza',
    statement: 'Ərizə',
    from: 'Kimdən',
  },
  copy: { to: 'Ünvanı kopyala', subject: 'Mövzunu kopyala', body: 'Məktubu kopyala' },
  copied: 'Kopyalandı.',
  notCopied: 'Brauzer kopyalamağa icazə vermədi. Mətni seçib özünüz kopyalayın.',
  mail: 'Poçtda aç',
  tooLong: 'Məktub uzundur, buna görə də poçta yalnız mövzu keçir. Mətni kopyalayıb yapışdırın.',
  print: 'Ərizəni çap et',
  send: 'İmzalı sorğu göndər',
  link: 'Operatorun səhifəsinə keç',
  office: 'Şəxsən gələ bilərsiniz',
  noChannel: 'Operator ünvan göstərməyib. Saytdakı əlaqə məlumatları ilə soruşun.',
  prepared: (date) => `Hazırlanıb: ${date}. Məktubu göndərib-göndərmədiyinizi sayt bilmir.`,
  recorded: 'Sorğu qeydə alındı və bu brauzerin imzası ilə operatora göndərilir. Orada adınız yoxdur.',
  notRecorded: 'Qeyd yaratmaq alınmadı. Məktubun özü onsuz da etibarlıdır.',
  exactMark: 'Mövzu operatorun siyasətinin tələb etdiyi kimidir. Onu dəyişməyin.',
  blockNow: 'İndi blokla',
  blocked: (days) =>
    days > 0
      ? `Bloklanıb. Keçən günlər: ${days}.`
      : 'Bu gün bloklanıb. Bu saytda işlənmə operator cavab verənədək dayandırılıb.',
  nothingToBlock:
    'Bu brauzerdə qüvvədə olan razılıq yoxdur. Operatorda artıq olan məlumatlar haqqında sorğu aşağıdadır.',
  unblock: 'Bloku götür',
  unsubscribed: 'Mesajlar söndürülüb. Bu qeydə alınıb.',
  nothingToUnsubscribe:
    'Bu brauzerdə mesajlara razılıq yoxdur. İmtinanız qeydə alınıb; operatorun sizi siyahıda tapması üçün məktub da göndərin.',
  inForce: 'Qüvvədə olan razılıqlar',
  nothingInForce:
    'Hazırda bu brauzerdə qüvvədə olan razılıq yoxdur. Razılığı başqa yolla vermisinizsə, məktub göndərin.',
  withdraw: (purpose) => `Geri götür: ${purpose}`,
  withdrawAll: 'Hamısını geri götür',
  withErasure: 'Məlumatlarımın məhv edilməsini də xahiş et',
  withdrawn: 'Razılıq geri götürüldü. O, bu saytda daha qüvvədə deyil.',
  mayContinue:
    'Qanun tələb edirsə və ya yerinə yetirilməmiş öhdəlik qalıbsa, operator işlənməni davam etdirə bilər. Bu, burada razılığı geri götürməyinizə mane olmur.',
  letterToo: 'Operatorun siyasəti məktub da istəyir. Budur:',
  removed: 'Brauzerdən silindi',
  left: 'Silmək alınmadı (başqa sayta məxsusdur və ya səhifədən gizlidir)',
  reload: 'İşləyən kodu dayandırmaq üçün səhifəni yenilə',
  complaint: [
    'Fərdi məlumatların qorunması üzrə səlahiyyətli dövlət orqanına: eotinish.kz müraciətlər portalı vasitəsilə.',
    'Məhkəməyə: yaşadığınız yer və ya operatorun ünvanı üzrə.',
  ],
  documents: 'Təsdiqedici sənədləri birbaşa operatora verin. Onları bura yükləmək lazım deyil.',
  help: {
    title: 'Brauzerinizdə kukilər',
    intro: 'Brauzerin özü də imtina edə bilər. Adlar bir qədər fərqlənə bilər:',
    steps: [
      'Brauzerin ayarlarında “Məxfilik” bölməsini açın.',
      '“Kuki faylları” və ya “Sayt məlumatları” bəndini tapın.',
      'Kənar kukiləri qadağan edin və ya bu saytın məlumatlarını silin.',
      'Telefonda eyni seçimlər brauzer tətbiqinin ayarlarındadır.',
    ],
    after:
      'Bütün kukilər qadağan edilərsə, hesaba giriş işləməyə bilər və sayt seçiminizi yenidən soruşacaq.',
  },
};
export default texts;
