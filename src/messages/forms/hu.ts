import type { FurtherFormMessages } from './form-messages.js';

// A noun after a number is always singular.
const UNITS = { Y: 'év', M: 'hónap', W: 'hét', D: 'nap' } as const;

const hu: FurtherFormMessages = {
  kinds: {
    processing: 'Hozzájárulok személyes adataim kezeléséhez',
    third_party_transfer: 'Hozzájárulok személyes adataim harmadik feleknek való átadásához',
    cross_border: 'Hozzájárulok személyes adataim külföldre továbbításához',
    public_distribution:
      'Hozzájárulok személyes adataim nyilvánosan hozzáférhető forrásokban való terjesztéséhez',
    marketing: 'Hozzájárulok üzenetek fogadásához',
    analytics: 'Hozzájárulok az elemzéshez',
    functional: 'Hozzájárulok a kiegészítő funkciókhoz',
    special_category: 'Hozzájárulok személyes adataim különleges kategóriáinak kezeléséhez',
  },
  required: 'kötelező',
  tickIt: (title) => `Az űrlap elküldéséhez jelölje be ezt a négyzetet: „${title}”. Amit beírt, megmaradt.`,
  nameMissing: 'Adja meg a hozzájáruló személy nevét. Név nélkül nem rögzítünk hozzájárulást.',
  refuses: (missing) => `Ez a hozzájárulás még nem fogadható el. Az adatkezelő nem adta meg: ${missing}.`,
  notRecorded:
    'A hozzájárulást nem sikerült rögzíteni, ezért az űrlap nem lett elküldve. Amit beírt, megmaradt; próbálja újra.',
  notRecordedSent: 'A hozzájárulást nem sikerült rögzíteni. Az űrlap enélkül kerül elküldésre.',
  signing: 'Választásának rögzítése…',
  showAll: 'Teljes szöveg',
  showLess: 'Kevesebb',
  noBox: 'Tájékoztatásul: ez nem az Ön hozzájárulásán alapul.',
  yes: 'igen',
  no: 'nem',
  items: {
    operator: 'Adatkezelő',
    subject: 'Ki járul hozzá',
    term: 'Időtartam',
    thirdParties: 'Átadás harmadik feleknek',
    crossBorder: 'Továbbítás külföldre',
    publicSources: 'Terjesztés nyilvánosan hozzáférhető forrásokban',
    data: 'Adatok',
    other: 'Egyéb információk',
  },
  bin: 'BIN',
  subject: 'az űrlapon megnevezett személy; a bizonylat a név kódját tartalmazza, magát a nevet nem',
  special: 'különleges kategória',
  policyTerm: (text) => `a tájékoztató szerint: ${text}`,
  necessary: (text) => `miért szükséges: ${text}`,
  adequacy: {
    yes: 'az adatkezelő szerint az ország védi a személyes adatokat',
    no: 'az ország nem biztosítja a személyes adatok védelmét',
    unknown: 'a személyes adatok védelme az országban nincs megerősítve',
  },
  kept: (term, countries) => `az adatok megőrzése: ${term}; a megőrzés helye: ${countries}`,
  automated: 'az adatkezelés automatizált',
  notAutomated: 'a döntések nem kizárólag automatizáltan születnek',
  methods: (list) => `műveletek: ${list}`,
  withdraw: (where) => `a hozzájárulás bármikor visszavonható: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit]}`,
  until: { 'until-purpose': 'a cél eléréséig', 'until-withdrawal': 'visszavonásig' },
  missing: {
    operator: 'a nevét',
    bin: 'a BIN-számát',
    address: 'a postai címét',
    policy: 'a tájékoztatóját',
    term: 'a hozzájárulás időtartamát',
    thirdParties: 'kinek adja át az adatokat',
    crossBorder: 'melyik országba továbbítja az adatokat',
    publicSources: 'hol terjeszti az adatokat',
    data: 'az adatok listáját',
    withdrawal: 'hogyan vonható vissza a hozzájárulás',
    subject: 'a személy nevét tartalmazó mezőt',
  },
  send: 'Küldés',
  statement: (f) => [
    `Én, az űrlapon megnevezett személy, szabadon, saját akaratomból és saját érdekemben hozzájárulok ahhoz, hogy az alábbi adatkezelő (${f.operator}) ${
      {
        processing: 'a személyes adataimat gyűjtse és kezelje',
        third_party_transfer: 'a személyes adataimat harmadik feleknek átadja',
        cross_border: 'a személyes adataimat külföldre továbbítsa',
        public_distribution: 'a személyes adataimat nyilvánosan hozzáférhető forrásokban terjessze',
        marketing: 'a személyes adataimat üzenetek küldéséhez felhasználja',
        analytics: 'a személyes adataimat elemzéshez felhasználja',
        functional: 'a személyes adataimat kiegészítő funkciókhoz felhasználja',
        special_category: 'a személyes adataim különleges kategóriáit gyűjtse és kezelje',
      }[f.kind]
    }. Cél: ${f.purpose}.`,
    `Adataim, amelyekre a hozzájárulás kiterjed: ${f.categories}. ${f.terms}`,
    `Átadás harmadik feleknek: ${f.thirdParties}. Továbbítás külföldre: ${f.crossBorder}. Terjesztés nyilvánosan hozzáférhető forrásokban: ${f.publicSources}.`,
    'Adataim változásáról tájékoztatom az adatkezelőt.',
    `A hozzájárulás időtartama: ${f.term}. Bármikor visszavonhatom: ${f.withdrawal}. Ezután adataim csak a törvényben meghatározott esetekben kezelhetők.`,
  ],
  addressedTo: 'Címzett',
  represent: 'Más személy nevében járok el',
  representing:
    'Az űrlap azt a személyt nevezi meg, akinek a nevében Ön eljár. Adja meg, ki Ön, és milyen alapon jár el.',
  basis: 'Milyen alapon',
  bases: {
    parent: 'szülő',
    guardian: 'gyám vagy gondnok',
    power_of_attorney: 'meghatalmazás',
    other: 'egyéb jogszerű alap',
  },
  representativeName: 'Az Ön teljes neve',
  representativeMissing: 'Adja meg a saját nevét: azt jelölte, hogy más személy nevében jár el.',
  statementMissing: (text) => `Az űrlap elküldéséhez erősítse meg: „${text}”`,
  disagree: 'Nem értek egyet',
  disagreeTitle: 'Elhagyja az űrlapot?',
  disagreeText: 'Amit beírt, törlődik, és semmi sem lesz elküldve.',
  disagreeConfirm: 'Törlés és kilépés',
  disagreeBack: 'Vissza az űrlaphoz',
  written: 'Ehhez a továbbításhoz a jelölés nem elég: írásbeli hozzájárulás kell. Válassza ki a módját.',
  writtenMissing:
    'Válasszon aláírást vagy nyomtatott nyilatkozatot: ehhez a továbbításhoz írásbeli forma kell.',
  sign: 'Elektronikus digitális aláírás (NCALayer)',
  signExplained:
    'Az űrlap elküldésekor az oldal az ezen a számítógépen futó NCALayer programhoz (127.0.0.1:13579) kapcsolódik, és kéri az aláírását. A böngésző engedélyt kérhet. Az aláírást csak az adatkezelő kapja meg; a böngésző nem őrzi meg.',
  print: 'Nyomtatott nyilatkozat',
  printExplained:
    'Az űrlap elküldésekor nyilatkozat készül nyomtatásban, a bizonylat számával. Írja alá, és adja át az adatkezelőnek.',
  ncaMissing:
    'Az NCALayer nem válaszol. Indítsa el (vagy telepítse innen: ncl.pki.gov.kz), és küldje el újra, vagy válassza a nyomtatott nyilatkozatot.',
  ncaFailed:
    'Nem készült aláírás, ezért az űrlap nem lett elküldve. Az aláíráshoz küldje el újra, vagy válassza a nyomtatott nyilatkozatot.',
  ncaSimple:
    'Nem készült aláírás. Az űrlap egyszerű jelöléssel kerül elküldésre; az írásbeli formát igénylő továbbítás zárva marad.',
  paper: {
    title: 'Hozzájáruló nyilatkozat',
    name: 'Teljes név',
    signature: 'Aláírás',
    date: 'Dátum',
    receipt: 'A bizonylat száma',
    hash: 'A bizonylat lenyomata (SHA-256)',
    note: 'A nyilatkozat az aláírás és az adatkezelőnek való átadás után érvényes.',
  },
};
export default hu;
