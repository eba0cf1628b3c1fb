import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Vaša prava',
  intro: (operator) => `Možete se obratiti voditelju obrade: ${operator}. Odaberite što treba učiniti.`,
  close: 'Zatvori',
  kinds: {
    withdraw: {
      title: 'Povuci privolu',
      about: 'Obrada na temelju privole prestaje. Na ovoj stranici povlačenje vrijedi odmah.',
      subject: 'Povlačenje privole za obradu osobnih podataka',
      letter: 'Povlačim privolu za obradu svojih osobnih podataka.',
    },
    'object-marketing': {
      title: 'Odjavi poruke',
      about: 'Oglasi i novosti više se ne šalju. Vrijedi čim pritisnete.',
      subject: 'Odjava od poruka',
      letter: 'Molim da mi više ne šaljete oglase, novosti i obavijesti.',
    },
    block: {
      title: 'Blokiraj podatke',
      about:
        'Obrada se obustavlja dok traje provjera. Vrijedi čim pritisnete, sve do odgovora voditelja obrade.',
      subject: 'Blokiranje osobnih podataka',
      letter: 'Molim da blokirate moje osobne podatke dok traje provjera.',
      details: 'Zašto: što je netočno ili prekršeno',
    },
    rectify: {
      title: 'Ispravi podatke',
      about: 'Ako su podaci nepotpuni, zastarjeli ili netočni.',
      subject: 'Ispravak osobnih podataka',
      letter: 'Molim da ispravite moje osobne podatke.',
      details: 'Što ispraviti i kako',
    },
    erase: {
      title: 'Izbriši podatke',
      about: 'Voditelj obrade uništava vaše podatke, osim ako zakon nalaže njihovo čuvanje.',
      subject: 'Brisanje osobnih podataka',
      letter: 'Molim da uništite moje osobne podatke.',
    },
    information: {
      title: 'Pitaj o obradi',
      about: 'Koje podatke voditelj obrade ima, zašto, odakle, kome su dani i koliko se dugo čuvaju.',
      subject: 'Zahtjev za informacije o obradi osobnih podataka',
      letter:
        'Molim da me obavijestite koje moje osobne podatke obrađujete, zašto, odakle su, kome su dani i koliko se dugo čuvaju.',
    },
    access: {
      title: 'Dobij svoje podatke',
      about: 'Uvid u same podatke, besplatno.',
      subject: 'Pristup osobnim podacima',
      letter: 'Molim da mi omogućite uvid u moje osobne podatke.',
    },
    restrict: {
      title: 'Ograniči obradu',
      about: 'Podaci ostaju kod voditelja obrade, ali služe samo onome što navedete.',
      subject: 'Ograničenje obrade osobnih podataka',
      letter: 'Molim da ograničite obradu mojih osobnih podataka.',
      details: 'Što treba prestati',
    },
    anonymise: {
      title: 'Anonimiziraj podatke',
      about: 'Podaci ostaju, ali više nisu povezani s vama.',
      subject: 'Anonimizacija osobnih podataka',
      letter: 'Molim da anonimizirate moje osobne podatke.',
    },
    complaint: {
      title: 'Podnesi pritužbu',
      about: 'Ako su vaša prava povrijeđena: nadležnom tijelu ili sudu.',
      subject: 'Pritužba zbog povrede prava ispitanika',
      letter: 'Molim da provjerite kako se obrađuju moji osobni podaci i da se povrijeđena prava uspostave.',
      details: 'Što se dogodilo',
    },
  },
  bases: { parent: 'roditelj', guardian: 'skrbnik', power_of_attorney: 'punomoć', other: 'druga osnova' },
  represent: 'Postupam u ime druge osobe',
  basis: 'Osnova',
  representativeName: 'Vaše ime (zastupnik)',
  representedName: 'Ime osobe u čije ime postupate',
  name: 'Vaše ime',
  contact: 'Kamo poslati odgovor',
  stays: 'Ovi podaci ulaze samo u pismo. Stranica ih ne čuva i ne prosljeđuje.',
  due: (date) => `Zakonski rok: ${date}`,
  approximate: 'Pri računanju radnih dana blagdani nisu uzeti u obzir, pa je datum približan.',
  identity:
    'Voditelj obrade može zatražiti da pokažete da je zahtjev vaš. Ne morate slati presliku osobnog dokumenta.',
  letter: {
    name: 'Ime',
    represented: 'Za',
    representative: 'Zastupnik',
    contact: 'Odgovoriti na',
    details: 'Pojedinosti',
    to: 'Prima',
    subject: 'Predmet',
    body: 'Pismo',
    bin: 'BIN',
    date: 'Datum',
    signature: 'Potpis',
    statement: 'Izjava',
    from: 'Šalje',
  },
  copy: { to: 'Kopiraj adresu', subject: 'Kopiraj predmet', body: 'Kopiraj pismo' },
  copied: 'Kopirano.',
  notCopied: 'Preglednik nije dopustio kopiranje. Označite tekst i kopirajte ga sami.',
  mail: 'Otvori u pošti',
  tooLong: 'Pismo je dugo, pa u program za poštu prelazi samo predmet. Kopirajte tekst i zalijepite ga.',
  print: 'Ispiši izjavu',
  send: 'Pošalji potpisan zahtjev',
  link: 'Idi na stranicu voditelja obrade',
  office: 'Možete doći osobno',
  noChannel: 'Voditelj obrade ne navodi adresu. Pitajte putem kontakata na stranici.',
  prepared: (date) => `Pripremljeno ${date} godine. Stranica ne zna je li poslano.`,
  recorded:
    'Zahtjev je zabilježen i šalje se voditelju obrade s potpisom ovog preglednika. U njemu nema imena.',
  notRecorded: 'Zapis nije bilo moguće izraditi. Samo pismo vrijedi i bez njega.',
  exactMark: 'Predmet je točno onakav kakav traži politika voditelja obrade. Ne mijenjajte ga.',
  blockNow: 'Blokiraj sada',
  blocked: (days) =>
    days > 0
      ? `Blokirano. Proteklo dana: ${days}.`
      : 'Blokirano danas. Obrada na ovoj stranici obustavljena je dok voditelj obrade ne odgovori.',
  nothingToBlock:
    'U ovom pregledniku nijedna privola nije na snazi. Zahtjev o podacima koje voditelj obrade već ima nalazi se u nastavku.',
  unblock: 'Ukini blokadu',
  unsubscribed: 'Slanje poruka je isključeno. To je zabilježeno.',
  nothingToUnsubscribe:
    'U ovom pregledniku nema privole za slanje poruka. Vaš je prigovor zabilježen; pošaljite i pismo kako bi vas voditelj obrade našao na svojem popisu.',
  inForce: 'Privole na snazi',
  nothingInForce:
    'Trenutačno u ovom pregledniku nijedna privola nije na snazi. Ako ste je dali na drugi način, pošaljite pismo.',
  withdraw: (purpose) => `Povuci: ${purpose}`,
  withdrawAll: 'Povuci sve',
  withErasure: 'I zatraži uništenje mojih podataka',
  withdrawn: 'Privola je povučena. Na ovoj stranici više nema učinka.',
  mayContinue:
    'Ako to nalaže zakon ili postoji neispunjena obveza, voditelj obrade može nastaviti obradu. To ne sprječava vaše povlačenje ovdje.',
  letterToo: 'Politika voditelja obrade traži i pismo. Evo ga:',
  removed: 'Uklonjeno iz preglednika',
  left: 'Nije bilo moguće ukloniti (pripada drugoj web-stranici ili je skriveno od ove)',
  reload: 'Ponovno učitaj stranicu da se zaustavi kod koji već radi',
  complaint: [
    'Državnom tijelu za zaštitu osobnih podataka: putem portala za pritužbe eotinish.kz.',
    'Sudu: prema mjestu prebivališta ili prema adresi voditelja obrade.',
  ],
  documents: 'Popratne dokumente predajte izravno voditelju obrade. Ne morate ih ovdje učitavati.',
  help: {
    title: 'Kolačići u vašem pregledniku',
    intro: 'I preglednik može odbiti. Nazivi se malo razlikuju:',
    steps: [
      'Otvorite postavke preglednika, odjeljak „Privatnost”.',
      'Pronađite „Kolačići” ili „Podaci web-lokacija”.',
      'Blokirajte kolačiće trećih strana ili izbrišite podatke ove stranice.',
      'Na telefonu se isto nalazi u postavkama aplikacije preglednika.',
    ],
    after:
      'Ako su svi kolačići blokirani, prijava možda neće raditi, a stranica će ponovno pitati za vaš odabir.',
  },
};
export default texts;
