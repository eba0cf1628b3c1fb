import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Az Ön jogai',
  intro: (operator) =>
    `Ön az adatkezelőhöz fordulhat. Adatkezelő: ${operator}. Válassza ki, mire van szüksége.`,
  close: 'Bezárás',
  kinds: {
    withdraw: {
      title: 'Hozzájárulás visszavonása',
      about:
        'A hozzájáruláson alapuló adatkezelés megszűnik. Ezen az oldalon a visszavonás azonnal érvényes.',
      subject: 'Személyes adatok kezeléséhez adott hozzájárulás visszavonása',
      letter: 'Visszavonom a személyes adataim kezeléséhez adott hozzájárulásomat.',
    },
    'object-marketing': {
      title: 'Leiratkozás',
      about: 'Nem kap több reklámot és hírt. A megnyomás azonnal érvényes.',
      subject: 'Leiratkozás az üzenetekről',
      letter: 'Kérem, ne küldjenek nekem több reklámot, hírt és értesítést.',
    },
    block: {
      title: 'Adataim zárolása',
      about:
        'Az adatkezelés a vizsgálat idejére szünetel. A megnyomás azonnal érvényes, az adatkezelő válaszáig.',
      subject: 'Személyes adatok zárolása',
      letter: 'Kérem személyes adataim zárolását a vizsgálat idejére.',
      details: 'Miért: mi hibás vagy mi sérült',
    },
    rectify: {
      title: 'Adataim helyesbítése',
      about: 'Ha az adatok hiányosak, elavultak vagy hibásak.',
      subject: 'Személyes adatok helyesbítése',
      letter: 'Kérem személyes adataim helyesbítését.',
      details: 'Mit és hogyan kell helyesbíteni',
    },
    erase: {
      title: 'Adataim törlése',
      about: 'Az adatkezelő megsemmisíti az adatait, kivéve, ha a törvény a megőrzésüket írja elő.',
      subject: 'Személyes adatok törlése',
      letter: 'Kérem személyes adataim törlését.',
    },
    information: {
      title: 'Kérdés az adatkezelésről',
      about: 'Milyen adatai vannak az adatkezelőnek, miért, honnan, kinek adta át őket, és meddig őrzi meg.',
      subject: 'Tájékoztatás kérése személyes adatok kezeléséről',
      letter:
        'Kérem, tájékoztassanak arról, hogy mely személyes adataimat kezelik, miért, honnan származnak, kinek adták át őket, és meddig őrzik meg.',
    },
    access: {
      title: 'Saját adataim megismerése',
      about: 'Betekintés magukba az adatokba, díjmentesen.',
      subject: 'Hozzáférés személyes adatokhoz',
      letter: 'Kérem, biztosítsanak hozzáférést személyes adataimhoz.',
    },
    restrict: {
      title: 'Adatkezelés korlátozása',
      about: 'Az adatok az adatkezelőnél maradnak, de csak arra szolgálnak, amit Ön megjelöl.',
      subject: 'Személyes adatok kezelésének korlátozása',
      letter: 'Kérem személyes adataim kezelésének korlátozását.',
      details: 'Minek kell megszűnnie',
    },
    anonymise: {
      title: 'Adataim anonimizálása',
      about: 'Az adatok megmaradnak, de már nem kötődnek Önhöz.',
      subject: 'Személyes adatok anonimizálása',
      letter: 'Kérem személyes adataim anonimizálását.',
    },
    complaint: {
      title: 'Panasz benyújtása',
      about: 'Ha megsértették a jogait: a hatóságnál vagy a bíróságon.',
      subject: 'Panasz az érintett jogainak megsértése miatt',
      letter:
        'Kérem, vizsgálják meg, hogyan kezelik személyes adataimat, és állítsák helyre a megsértett jogokat.',
      details: 'Mi történt',
    },
  },
  bases: {
    parent: 'szülő',
    guardian: 'gyám vagy gondnok',
    power_of_attorney: 'meghatalmazás',
    other: 'egyéb alap',
  },
  represent: 'Más személy nevében járok el',
  basis: 'Alap',
  representativeName: 'Az Ön neve (képviselő)',
  representedName: 'Annak a neve, akinek a nevében eljár',
  name: 'Az Ön neve',
  contact: 'Hová érkezzen a válasz',
  stays: 'Ezek az adatok csak a levélbe kerülnek. Az oldal nem őrzi meg és nem adja tovább őket.',
  due: (date) => `Törvényi határidő: ${date}`,
  approximate:
    'A munkanapok számításakor az ünnepnapokat nem vettük figyelembe, ezért a dátum hozzávetőleges.',
  identity:
    'Az adatkezelő kérheti annak igazolását, hogy a kérelem Öntől származik. Személyi okmány másolatát nem kell elküldenie.',
  letter: {
    name: 'Név',
    represented: 'Kinek a nevében',
    representative: 'Képviselő',
    contact: 'Válaszcím',
    details: 'Részletek',
    to: 'Címzett',
    subject: 'Tárgy',
    body: 'Levél',
    bin: 'BIN',
    date: 'Dátum',
    signature: 'Aláírás',
    statement: 'Kérelem',
    from: 'Feladó',
  },
  copy: { to: 'Cím másolása', subject: 'Tárgy másolása', body: 'Levél másolása' },
  copied: 'Másolva.',
  notCopied: 'A böngésző nem engedte a másolást. Jelölje ki a szöveget, és másolja kézzel.',
  mail: 'Megnyitás levelezőben',
  tooLong:
    'A levél hosszú, ezért csak a tárgy kerül át a levelezőprogramba. Másolja ki a szöveget, és illessze be.',
  print: 'Kérelem nyomtatása',
  send: 'Aláírt kérelem küldése',
  link: 'Az adatkezelő oldalára',
  office: 'Személyesen is mehet',
  noChannel: 'Az adatkezelő nem adott meg címet. Érdeklődjön az oldalon megadott elérhetőségeken.',
  prepared: (date) => `Elkészült (${date}). Az oldal nem tudja, hogy elküldte-e a levelet.`,
  recorded:
    'A kérelem rögzítve van, és úton van az adatkezelőhöz, ennek a böngészőnek az aláírásával. Nevet nem tartalmaz.',
  notRecorded: 'A kérelmet nem sikerült rögzíteni. Maga a levél enélkül is érvényes.',
  exactMark: 'A tárgy pontosan az, amit az adatkezelő tájékoztatója előír. Ne módosítsa.',
  blockNow: 'Zárolás most',
  blocked: (days) =>
    days > 0
      ? `Zárolva. Eltelt napok: ${days}.`
      : 'Ma zárolva. Az adatkezelés ezen az oldalon az adatkezelő válaszáig szünetel.',
  nothingToBlock:
    'Ebben a böngészőben nincs érvényes hozzájárulás. Az adatkezelőnél már meglévő adatokra vonatkozó kérelem lejjebb található.',
  unblock: 'Zárolás feloldása',
  unsubscribed: 'Az üzenetek kikapcsolva. Ezt rögzítettük.',
  nothingToUnsubscribe:
    'Ebben a böngészőben nincs hozzájárulás üzenetekhez. Tiltakozását rögzítettük; küldje el a levelet is, hogy az adatkezelő megtalálja Önt a listáján.',
  inForce: 'Érvényes hozzájárulások',
  nothingInForce:
    'Ebben a böngészőben most nincs érvényes hozzájárulás. Ha más módon adott, küldje el a levelet.',
  withdraw: (purpose) => `Visszavonás: ${purpose}`,
  withdrawAll: 'Összes visszavonása',
  withErasure: 'És kérem adataim törlését',
  withdrawn: 'Hozzájárulás visszavonva. Ezen az oldalon már nem érvényes.',
  mayContinue:
    'Ha a törvény előírja, vagy teljesítetlen kötelezettség maradt, az adatkezelő folytathatja az adatkezelést. Ez az itteni visszavonást nem akadályozza.',
  letterToo: 'Az adatkezelő tájékoztatója levelet is kér. Íme:',
  removed: 'Eltávolítva a böngészőből',
  left: 'Nem sikerült eltávolítani (másik webhelyé, vagy rejtve van az oldal elől)',
  reload: 'Oldal újratöltése a már futó kód leállításához',
  complaint: [
    'A személyes adatok védelméért felelős állami hatóságnál: az eotinish.kz beadványi portálon.',
    'Bíróságon: a lakóhelyén vagy az adatkezelő címe szerint.',
  ],
  documents: 'Az igazoló iratokat közvetlenül az adatkezelőnek adja át. Itt nem kell feltöltenie őket.',
  help: {
    title: 'Sütik az Ön böngészőjében',
    intro: 'A böngésző is tud elutasítani. Az elnevezések kissé eltérnek:',
    steps: [
      'Nyissa meg a böngésző beállításait, az „Adatvédelem” részt.',
      'Keresse meg a „Sütik” vagy a „Webhelyadatok” pontot.',
      'Tiltsa le a harmadik felek sütijeit, vagy törölje ennek az oldalnak az adatait.',
      'Telefonon ugyanez a böngészőalkalmazás beállításaiban található.',
    ],
    after:
      'Ha minden süti le van tiltva, a bejelentkezés talán nem működik, és az oldal újra megkérdezi a választását.',
  },
};
export default texts;
