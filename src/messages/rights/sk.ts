import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Vaše práva',
  intro: (operator) => `Môžete sa obrátiť na prevádzkovateľa: ${operator}. Vyberte, čo potrebujete.`,
  close: 'Zavrieť',
  kinds: {
    withdraw: {
      title: 'Odvolať súhlas',
      about: 'Spracúvanie na základe súhlasu sa skončí. Na tejto stránke odvolanie platí ihneď.',
      subject: 'Odvolanie súhlasu so spracúvaním osobných údajov',
      letter: 'Odvolávam súhlas so spracúvaním svojich osobných údajov.',
    },
    'object-marketing': {
      title: 'Odhlásiť zasielanie',
      about: 'Žiadna ďalšia reklama ani novinky. Stlačenie platí ihneď.',
      subject: 'Odhlásenie zasielania správ',
      letter: 'Žiadam, aby ste mi nezasielali reklamu, novinky a upozornenia.',
    },
    block: {
      title: 'Zablokovať údaje',
      about:
        'Spracúvanie je počas preverovania pozastavené. Stlačenie platí ihneď, do odpovede prevádzkovateľa.',
      subject: 'Zablokovanie osobných údajov',
      letter: 'Žiadam, aby ste moje osobné údaje počas preverovania zablokovali.',
      details: 'Prečo: čo je nesprávne alebo porušené',
    },
    rectify: {
      title: 'Opraviť údaje',
      about: 'Ak sú údaje neúplné, zastarané alebo nesprávne.',
      subject: 'Oprava osobných údajov',
      letter: 'Žiadam o opravu svojich osobných údajov.',
      details: 'Čo opraviť a ako',
    },
    erase: {
      title: 'Vymazať údaje',
      about: 'Prevádzkovateľ vaše údaje zničí, ak zákon neukladá uchovávať ich.',
      subject: 'Vymazanie osobných údajov',
      letter: 'Žiadam o vymazanie svojich osobných údajov.',
    },
    information: {
      title: 'Opýtať sa na spracúvanie',
      about: 'Aké údaje má prevádzkovateľ, prečo, odkiaľ, komu boli poskytnuté a ako dlho sa uchovávajú.',
      subject: 'Žiadosť o informácie o spracúvaní osobných údajov',
      letter:
        'Žiadam o informáciu, ktoré moje osobné údaje spracúvate, prečo, odkiaľ ich máte, komu boli poskytnuté a ako dlho sa uchovávajú.',
    },
    access: {
      title: 'Získať svoje údaje',
      about: 'Oboznámiť sa so samotnými údajmi, bezplatne.',
      subject: 'Prístup k osobným údajom',
      letter: 'Žiadam o prístup k svojim osobným údajom.',
    },
    restrict: {
      title: 'Obmedziť spracúvanie',
      about: 'Údaje zostávajú u prevádzkovateľa, ale slúžia len tomu, čo uvediete.',
      subject: 'Obmedzenie spracúvania osobných údajov',
      letter: 'Žiadam o obmedzenie spracúvania svojich osobných údajov.',
      details: 'Čo sa má skončiť',
    },
    anonymise: {
      title: 'Anonymizovať údaje',
      about: 'Údaje zostávajú, ale už s vami nie sú spojené.',
      subject: 'Anonymizácia osobných údajov',
      letter: 'Žiadam o anonymizáciu svojich osobných údajov.',
    },
    complaint: {
      title: 'Podať sťažnosť',
      about: 'Ak boli porušené vaše práva: na úrad alebo na súd.',
      subject: 'Sťažnosť na porušenie práv dotknutej osoby',
      letter: 'Žiadam o preverenie, ako sa moje osobné údaje spracúvajú, a o nápravu porušených práv.',
      details: 'Čo sa stalo',
    },
  },
  bases: {
    parent: 'rodič',
    guardian: 'poručník alebo opatrovník',
    power_of_attorney: 'plnomocenstvo',
    other: 'iný základ',
  },
  represent: 'Konám za inú osobu',
  basis: 'Základ',
  representativeName: 'Vaše meno (zástupca)',
  representedName: 'Meno osoby, za ktorú konáte',
  name: 'Vaše meno',
  contact: 'Kam odpovedať',
  stays: 'Tieto údaje budú len v liste. Stránka ich neuchováva ani neposkytuje ďalej.',
  due: (date) => `Zákonná lehota: do ${date}`,
  approximate: 'Pri počítaní pracovných dní sa neprihliada na sviatky, preto je dátum približný.',
  identity:
    'Prevádzkovateľ môže požiadať, aby ste preukázali, že žiadosť je vaša. Kópiu dokladu totožnosti posielať nemusíte.',
  letter: {
    name: 'Meno',
    represented: 'Za',
    representative: 'Zástupca',
    contact: 'Odpovedať na',
    details: 'Podrobnosti',
    to: 'Komu',
    subject: 'Predmet',
    body: 'List',
    bin: 'BIN',
    date: 'Dátum',
    signature: 'Podpis',
    statement: 'Žiadosť',
    from: 'Od',
  },
  copy: { to: 'Kopírovať adresu', subject: 'Kopírovať predmet', body: 'Kopírovať list' },
  copied: 'Skopírované.',
  notCopied: 'Prehliadač nedovolil kopírovať. Označte text a skopírujte ho ručne.',
  mail: 'Otvoriť v pošte',
  tooLong: 'List je dlhý, preto sa do poštového programu prenesie len predmet. Skopírujte text a vložte ho.',
  print: 'Vytlačiť žiadosť',
  send: 'Odoslať podpísanú žiadosť',
  link: 'Prejsť na stránku prevádzkovateľa',
  office: 'Môžete prísť osobne',
  noChannel: 'Prevádzkovateľ neuvádza adresu. Opýtajte sa cez kontakty na stránke.',
  prepared: (date) => `Pripravené ${date}. Stránka nevie, či ste list odoslali.`,
  recorded:
    'Žiadosť je zaznamenaná a odosiela sa prevádzkovateľovi, podpísaná týmto prehliadačom. Neobsahuje meno.',
  notRecorded: 'Žiadosť sa nepodarilo zaznamenať. Samotný list platí aj bez toho.',
  exactMark: 'Predmet je presne taký, aký vyžadujú zásady prevádzkovateľa. Nemeňte ho.',
  blockNow: 'Zablokovať teraz',
  blocked: (days) =>
    days > 0
      ? `Zablokované. Uplynulo dní: ${days}.`
      : 'Zablokované dnes. Spracúvanie na tejto stránke je zastavené do odpovede prevádzkovateľa.',
  nothingToBlock:
    'V tomto prehliadači neplatí žiadny súhlas. Žiadosť o údajoch, ktoré prevádzkovateľ už má, je nižšie.',
  unblock: 'Zrušiť blokovanie',
  unsubscribed: 'Zasielanie je vypnuté. Je to zaznamenané.',
  nothingToUnsubscribe:
    'V tomto prehliadači nie je súhlas so zasielaním. Vaša námietka je zaznamenaná; odošlite aj list, aby vás prevádzkovateľ našiel vo svojom zozname.',
  inForce: 'Platné súhlasy',
  nothingInForce: 'V tomto prehliadači teraz neplatí žiadny súhlas. Ak ste ho udelili inak, odošlite list.',
  withdraw: (purpose) => `Odvolať: ${purpose}`,
  withdrawAll: 'Odvolať všetko',
  withErasure: 'A požiadať o vymazanie mojich údajov',
  withdrawn: 'Súhlas je odvolaný. Na tejto stránke už neplatí.',
  mayContinue:
    'Ak to ukladá zákon alebo zostáva nesplnený záväzok, prevádzkovateľ môže v spracúvaní pokračovať. Vášmu odvolaniu tu to nebráni.',
  letterToo: 'Zásady prevádzkovateľa vyžadujú aj list. Tu je:',
  removed: 'Odstránené z prehliadača',
  left: 'Nepodarilo sa odstrániť (patrí inej stránke alebo je pred stránkou skryté)',
  reload: 'Obnoviť stránku a zastaviť už bežiaci kód',
  complaint: [
    'Na štátny orgán na ochranu osobných údajov: cez portál podaní eotinish.kz.',
    'Na súd: v mieste vášho bydliska alebo podľa adresy prevádzkovateľa.',
  ],
  documents: 'Doklady odovzdajte priamo prevádzkovateľovi. Netreba ich sem nahrávať.',
  help: {
    title: 'Súbory cookie vo vašom prehliadači',
    intro: 'Odmietnuť vie aj prehliadač. Názvy sa trochu líšia:',
    steps: [
      'Otvorte nastavenia prehliadača, časť „Súkromie“.',
      'Nájdite „Súbory cookie“ alebo „Údaje stránok“.',
      'Zablokujte súbory cookie tretích strán alebo vymažte údaje tejto stránky.',
      'V telefóne je to isté v nastaveniach aplikácie prehliadača.',
    ],
    after:
      'Pri zablokovaní všetkých súborov cookie nemusí fungovať prihlásenie a stránka sa na výber opýta znova.',
  },
};
export default texts;
