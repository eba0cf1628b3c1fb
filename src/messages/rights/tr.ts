import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Haklarınız',
  intro: (operator) => `Veri sorumlusuna başvurabilirsiniz: ${operator}. Ne yapılması gerektiğini seçin.`,
  close: 'Kapat',
  kinds: {
    withdraw: {
      title: 'Rızayı geri çek',
      about: 'Rızaya dayanan işleme durur. Bu sitede geri çekme hemen geçerli olur.',
      subject: 'Kişisel verilerin işlenmesine verilen rızanın geri çekilmesi',
      letter: 'Kişisel verilerimin işlenmesine verdiğim rızayı geri çekiyorum.',
    },
    'object-marketing': {
      title: 'İletilerden çık',
      about: 'Artık reklam ve haber gönderilmez. Bastığınız anda geçerli olur.',
      subject: 'İletilerden çıkma',
      letter: 'Bana reklam, haber ve bildirim göndermemenizi rica ederim.',
    },
    block: {
      title: 'Verilerimi bloke et',
      about:
        'Denetim sürerken işleme durdurulur. Bastığınız anda başlar ve veri sorumlusu yanıtlayana kadar sürer.',
      subject: 'Kişisel verilerin bloke edilmesi',
      letter: 'Denetim süresince kişisel verilerimi bloke etmenizi rica ederim.',
      details: 'Neden: yanlış olan veya ihlal edilen nedir',
    },
    rectify: {
      title: 'Verilerimi düzelt',
      about: 'Veriler eksik, eski veya yanlışsa.',
      subject: 'Kişisel verilerin düzeltilmesi',
      letter: 'Kişisel verilerimi düzeltmenizi rica ederim.',
      details: 'Ne, nasıl düzeltilmeli',
    },
    erase: {
      title: 'Verilerimi sil',
      about: 'Kanun saklanmasını emretmiyorsa veri sorumlusu verilerinizi yok eder.',
      subject: 'Kişisel verilerin yok edilmesi',
      letter: 'Kişisel verilerimi yok etmenizi rica ederim.',
    },
    information: {
      title: 'İşleme hakkında sor',
      about:
        'Veri sorumlusunda hangi veriler var, neden, nereden alındı, kime verildi ve ne kadar saklanıyor.',
      subject: 'Kişisel verilerin işlenmesi hakkında bilgi talebi',
      letter:
        'Hangi kişisel verilerimi, neden işlediğinizi, nereden aldığınızı, kime verdiğinizi ve ne kadar süre sakladığınızı bildirmenizi rica ederim.',
    },
    access: {
      title: 'Verilerimi al',
      about: 'Verilerin kendisini ücretsiz görün.',
      subject: 'Kişisel verilere erişim',
      letter: 'Kişisel verilerimi görmeme imkân vermenizi rica ederim.',
    },
    restrict: {
      title: 'İşlemeyi kısıtla',
      about: 'Veriler veri sorumlusunda kalır ama yalnızca sizin belirttiğiniz iş için kullanılır.',
      subject: 'Kişisel verilerin işlenmesinin kısıtlanması',
      letter: 'Kişisel verilerimin işlenmesini kısıtlamanızı rica ederim.',
      details: 'Ne durdurulmalı',
    },
    anonymise: {
      title: 'Verilerimi anonimleştir',
      about: 'Veriler kalır ama artık sizinle bağlantılı olmaz.',
      subject: 'Kişisel verilerin anonim hâle getirilmesi',
      letter: 'Kişisel verilerimi anonim hâle getirmenizi rica ederim.',
    },
    complaint: {
      title: 'Şikâyet et',
      about: 'Haklarınız ihlal edildiyse: yetkili kuruma veya mahkemeye.',
      subject: 'Veri sahibinin haklarının ihlali hakkında şikâyet',
      letter:
        'Kişisel verilerimin nasıl işlendiğini incelemenizi ve ihlal edilen haklarımı yeniden tesis etmenizi rica ederim.',
      details: 'Ne oldu',
    },
  },
  bases: {
    parent: 'anne veya baba',
    guardian: 'vasi veya kayyım',
    power_of_attorney: 'vekâletname',
    other: 'diğer dayanak',
  },
  represent: 'Başka bir kişi adına hareket ediyorum',
  basis: 'Dayanak',
  representativeName: 'Adınız (temsilci)',
  representedName: 'Adına hareket ettiğiniz kişinin adı',
  name: 'Adınız',
  contact: 'Yanıt nereye gönderilsin',
  stays: 'Bu bilgiler yalnızca mektuba girer. Site bunları saklamaz ve kimseye iletmez.',
  due: (date) => `Kanuni son tarih: ${date}`,
  approximate: 'İş günleri tatiller hesaba katılmadan sayıldı, bu yüzden tarih yaklaşıktır.',
  identity:
    'Veri sorumlusu, talebin sizden geldiğini göstermenizi isteyebilir. Kimlik belgesi kopyası göndermeniz gerekmez.',
  letter: {
    name: 'Adı soyadı',
    represented: 'Kimin adına',
    representative: 'Temsilci',
    contact: 'Yanıt adresi',
    details: 'Ayrıntılar',
    to: 'Kime',
    subject: 'Konu',
    body: 'Mektup',
    bin: 'BIN',
    date: 'Tarih',
    signature: 'İmza',
    statement: 'Dilekçe',
    from: 'Kimden',
  },
  copy: { to: 'Adresi kopyala', subject: 'Konuyu kopyala', body: 'Mektubu kopyala' },
  copied: 'Kopyalandı.',
  notCopied: 'Tarayıcı kopyalamaya izin vermedi. Metni seçip kendiniz kopyalayın.',
  mail: 'E-postada aç',
  tooLong: 'Mektup uzun, bu yüzden e-posta programına yalnızca konu geçer. Metni kopyalayıp yapıştırın.',
  print: 'Dilekçeyi yazdır',
  send: 'İmzalı talep gönder',
  link: 'Veri sorumlusunun sayfasına git',
  office: 'Bizzat gidebilirsiniz',
  noChannel: 'Veri sorumlusu adres belirtmedi. Sitedeki iletişim bilgilerinden sorun.',
  prepared: (date) => `Hazırlandı: ${date}. Gönderip göndermediğinizi site bilmez.`,
  recorded: 'Talep kaydedildi ve bu tarayıcının imzasıyla veri sorumlusuna gönderiliyor. İçinde ad yok.',
  notRecorded: 'Kayıt yapılamadı. Mektubun kendisi kayıt olmadan da geçerlidir.',
  exactMark: 'Konu, veri sorumlusunun politikasının istediği gibidir. Değiştirmeyin.',
  blockNow: 'Şimdi bloke et',
  blocked: (days) =>
    days > 0
      ? `Bloke edildi. Geçen gün: ${days}.`
      : 'Bugün bloke edildi. Bu sitedeki işleme, veri sorumlusu yanıtlayana kadar durduruldu.',
  nothingToBlock:
    'Bu tarayıcıda geçerli rıza yok. Veri sorumlusunda zaten bulunan veriler için talep aşağıdadır.',
  unblock: 'Blokeyi kaldır',
  unsubscribed: 'İletiler kapatıldı. Bu kaydedildi.',
  nothingToUnsubscribe:
    'Bu tarayıcıda iletilere rıza yok. İtirazınız kaydedildi; veri sorumlusunun sizi listesinde bulması için mektubu da gönderin.',
  inForce: 'Geçerli rızalar',
  nothingInForce: 'Şu anda bu tarayıcıda geçerli rıza yok. Başka bir yolla verdiyseniz mektubu gönderin.',
  withdraw: (purpose) => `Geri çek: ${purpose}`,
  withdrawAll: 'Tümünü geri çek',
  withErasure: 'Verilerimin yok edilmesini de iste',
  withdrawn: 'Rıza geri çekildi. Bu sitede artık geçerli değil.',
  mayContinue:
    'Kanun gerektiriyorsa veya yerine getirilmemiş bir yükümlülük varsa veri sorumlusu işlemeyi sürdürebilir. Bu, buradaki geri çekmenize engel değildir.',
  letterToo: 'Veri sorumlusunun politikası bir mektup da istiyor. İşte mektup:',
  removed: 'Tarayıcıdan silindi',
  left: 'Silinemedi (başka bir siteye ait veya sayfadan gizli)',
  reload: 'Çalışan kodu durdurmak için sayfayı yenile',
  complaint: [
    'Kişisel verilerin korunmasından sorumlu devlet kurumuna: eotinish.kz başvuru portalı üzerinden.',
    'Mahkemeye: yaşadığınız yerde veya veri sorumlusunun adresinde.',
  ],
  documents: 'Destekleyici belgeleri veri sorumlusuna doğrudan verin. Buraya yüklemeniz gerekmez.',
  help: {
    title: 'Tarayıcınızdaki çerezler',
    intro: 'Tarayıcının kendisi de reddedebilir. Adlar biraz farklı olabilir:',
    steps: [
      'Tarayıcı ayarlarında “Gizlilik” bölümünü açın.',
      '“Çerezler” veya “Site verileri” başlığını bulun.',
      'Üçüncü taraf çerezlerini engelleyin veya bu sitenin verilerini silin.',
      'Telefonda aynı seçenekler tarayıcı uygulamasının ayarlarındadır.',
    ],
    after: 'Tüm çerezler engellenirse giriş yapmak mümkün olmayabilir ve site seçiminizi yeniden sorar.',
  },
};
export default texts;
