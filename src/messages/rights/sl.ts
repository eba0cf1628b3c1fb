import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Vaše pravice',
  intro: (operator) => `Obrnete se lahko na upravljavca: ${operator}. Izberite, kaj naj se stori.`,
  close: 'Zapri',
  kinds: {
    withdraw: {
      title: 'Prekliči privolitev',
      about: 'Obdelava na podlagi privolitve preneha. Na tem spletnem mestu preklic velja takoj.',
      subject: 'Preklic privolitve v obdelavo osebnih podatkov',
      letter: 'Preklicujem privolitev v obdelavo svojih osebnih podatkov.',
    },
    'object-marketing': {
      title: 'Odjavi sporočila',
      about: 'Oglasi in novice se ne pošiljajo več. Velja takoj, ko pritisnete.',
      subject: 'Odjava od sporočil',
      letter: 'Prosim, da mi ne pošiljate več oglasov, novic in obvestil.',
    },
    block: {
      title: 'Blokiraj podatke',
      about:
        'Obdelava se med preverjanjem začasno ustavi. Velja takoj, ko pritisnete, do odgovora upravljavca.',
      subject: 'Blokiranje osebnih podatkov',
      letter: 'Prosim, da med preverjanjem blokirate moje osebne podatke.',
      details: 'Zakaj: kaj je narobe ali kršeno',
    },
    rectify: {
      title: 'Popravi podatke',
      about: 'Če so podatki nepopolni, zastareli ali napačni.',
      subject: 'Popravek osebnih podatkov',
      letter: 'Prosim, da popravite moje osebne podatke.',
      details: 'Kaj popraviti in kako',
    },
    erase: {
      title: 'Izbriši podatke',
      about: 'Upravljavec uniči vaše podatke, razen če zakon zahteva njihovo hrambo.',
      subject: 'Izbris osebnih podatkov',
      letter: 'Prosim, da uničite moje osebne podatke.',
    },
    information: {
      title: 'Vprašaj o obdelavi',
      about: 'Katere podatke upravljavec ima, zakaj, od kod, komu jih je dal in kako dolgo se hranijo.',
      subject: 'Zahteva za informacije o obdelavi osebnih podatkov',
      letter:
        'Prosim, da mi sporočite, katere moje osebne podatke obdelujete, zakaj, od kod so, komu so bili dani in kako dolgo se hranijo.',
    },
    access: {
      title: 'Pridobi svoje podatke',
      about: 'Vpogled v same podatke, brezplačno.',
      subject: 'Dostop do osebnih podatkov',
      letter: 'Prosim, da mi omogočite vpogled v moje osebne podatke.',
    },
    restrict: {
      title: 'Omeji obdelavo',
      about: 'Podatki ostanejo pri upravljavcu, vendar služijo samo temu, kar navedete.',
      subject: 'Omejitev obdelave osebnih podatkov',
      letter: 'Prosim, da omejite obdelavo mojih osebnih podatkov.',
      details: 'Kaj naj preneha',
    },
    anonymise: {
      title: 'Anonimiziraj podatke',
      about: 'Podatki ostanejo, vendar niso več povezani z vami.',
      subject: 'Anonimizacija osebnih podatkov',
      letter: 'Prosim, da anonimizirate moje osebne podatke.',
    },
    complaint: {
      title: 'Vloži pritožbo',
      about: 'Če so vaše pravice kršene: pri nadzornem organu ali na sodišču.',
      subject: 'Pritožba zaradi kršitve pravic posameznika, na katerega se nanašajo osebni podatki',
      letter:
        'Prosim, da preverite, kako se obdelujejo moji osebni podatki, in da se kršene pravice vzpostavijo.',
      details: 'Kaj se je zgodilo',
    },
  },
  bases: { parent: 'starš', guardian: 'skrbnik', power_of_attorney: 'pooblastilo', other: 'druga podlaga' },
  represent: 'Ravnam v imenu druge osebe',
  basis: 'Podlaga',
  representativeName: 'Vaše ime (zastopnik)',
  representedName: 'Ime osebe, v imenu katere ravnate',
  name: 'Vaše ime',
  contact: 'Kam naj pride odgovor',
  stays: 'Ti podatki gredo samo v pismo. Spletno mesto jih ne hrani in ne posreduje.',
  due: (date) => `Zakonski rok: ${date}`,
  approximate: 'Pri štetju delovnih dni prazniki niso upoštevani, zato je datum približen.',
  identity:
    'Upravljavec lahko zahteva, da pokažete, da je zahteva vaša. Kopije osebnega dokumenta vam ni treba pošiljati.',
  letter: {
    name: 'Ime',
    represented: 'Za',
    representative: 'Zastopnik',
    contact: 'Odgovor na',
    details: 'Podrobnosti',
    to: 'Prejemnik',
    subject: 'Zadeva',
    body: 'Pismo',
    bin: 'BIN',
    date: 'Datum',
    signature: 'Podpis',
    statement: 'Izjava',
    from: 'Pošiljatelj',
  },
  copy: { to: 'Kopiraj naslov', subject: 'Kopiraj zadevo', body: 'Kopiraj pismo' },
  copied: 'Kopirano.',
  notCopied: 'Brskalnik ni dovolil kopiranja. Označite besedilo in ga kopirajte sami.',
  mail: 'Odpri v e-pošti',
  tooLong: 'Pismo je dolgo, zato gre v vaš e-poštni program samo zadeva. Besedilo kopirajte in prilepite.',
  print: 'Natisni izjavo',
  send: 'Pošlji podpisano zahtevo',
  link: 'Pojdi na stran upravljavca',
  office: 'Lahko pridete osebno',
  noChannel: 'Upravljavec ne navaja naslova. Vprašajte prek stikov na spletnem mestu.',
  prepared: (date) => `Pripravljeno (${date}). Spletno mesto ne ve, ali je bilo poslano.`,
  recorded: 'Zahteva je zabeležena in se pošilja upravljavcu s podpisom tega brskalnika. Imena v njej ni.',
  notRecorded: 'Zapisa ni bilo mogoče narediti. Pismo samo velja tudi brez njega.',
  exactMark: 'Zadeva je natanko taka, kot jo zahteva politika upravljavca. Ne spreminjajte je.',
  blockNow: 'Blokiraj zdaj',
  blocked: (days) =>
    days > 0
      ? `Blokirano. Število preteklih dni: ${days}.`
      : 'Blokirano danes. Obdelava na tem spletnem mestu je ustavljena do odgovora upravljavca.',
  nothingToBlock:
    'V tem brskalniku ne velja nobena privolitev. Zahteva glede podatkov, ki jih upravljavec že ima, je spodaj.',
  unblock: 'Odpravi blokado',
  unsubscribed: 'Pošiljanje sporočil je izklopljeno. To je zabeleženo.',
  nothingToUnsubscribe:
    'V tem brskalniku ni privolitve v pošiljanje sporočil. Vaš ugovor je zabeležen; pošljite še pismo, da vas upravljavec najde na svojem seznamu.',
  inForce: 'Veljavne privolitve',
  nothingInForce:
    'V tem brskalniku trenutno ne velja nobena privolitev. Če ste jo dali drugače, pošljite pismo.',
  withdraw: (purpose) => `Prekliči: ${purpose}`,
  withdrawAll: 'Prekliči vse',
  withErasure: 'In zahtevaj uničenje mojih podatkov',
  withdrawn: 'Privolitev je preklicana. Na tem spletnem mestu nima več učinka.',
  mayContinue:
    'Kadar to zahteva zakon ali obstaja neizpolnjena obveznost, lahko upravljavec obdelavo nadaljuje. To vašega preklica tukaj ne ovira.',
  letterToo: 'Politika upravljavca zahteva tudi pismo. Tukaj je:',
  removed: 'Odstranjeno iz brskalnika',
  left: 'Ni bilo mogoče odstraniti (pripada drugemu spletnemu mestu ali je strani skrito)',
  reload: 'Znova naloži stran, da se ustavi koda, ki že teče',
  complaint: [
    'Državnemu organu za varstvo osebnih podatkov: prek portala za pritožbe eotinish.kz.',
    'Sodišču: po vašem prebivališču ali po naslovu upravljavca.',
  ],
  documents: 'Dokazila izročite neposredno upravljavcu. Tukaj jih ni treba nalagati.',
  help: {
    title: 'Piškotki v vašem brskalniku',
    intro: 'Zavrne lahko tudi brskalnik. Imena se nekoliko razlikujejo:',
    steps: [
      'Odprite nastavitve brskalnika, razdelek »Zasebnost«.',
      'Poiščite »Piškotki« ali »Podatki spletnih mest«.',
      'Blokirajte piškotke tretjih oseb ali izbrišite podatke tega spletnega mesta.',
      'V telefonu je isto v nastavitvah aplikacije brskalnika.',
    ],
    after:
      'Če so blokirani vsi piškotki, prijava morda ne bo delovala, spletno mesto pa bo znova vprašalo za izbiro.',
  },
};
export default texts;
