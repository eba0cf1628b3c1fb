import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Teie õigused',
  intro: (operator) => `Võite pöörduda vastutava töötleja poole: ${operator}. Valige, mida on vaja teha.`,
  close: 'Sulge',
  kinds: {
    withdraw: {
      title: 'Võta nõusolek tagasi',
      about: 'Nõusolekul põhinev töötlemine lõpetatakse. Sellel saidil kehtib tagasivõtmine kohe.',
      subject: 'Isikuandmete töötlemise nõusoleku tagasivõtmine',
      letter: 'Võtan tagasi oma nõusoleku isikuandmete töötlemiseks.',
    },
    'object-marketing': {
      title: 'Loobu sõnumitest',
      about: 'Reklaami ega uudiseid enam ei saadeta. Kehtib kohe, kui vajutate.',
      subject: 'Sõnumitest loobumine',
      letter: 'Palun mitte saata mulle enam reklaami, uudiseid ega teavitusi.',
    },
    block: {
      title: 'Blokeeri minu andmed',
      about:
        'Töötlemine peatatakse kontrolli ajaks. Kehtib kohe, kui vajutate, kuni vastutava töötleja vastuseni.',
      subject: 'Isikuandmete blokeerimine',
      letter: 'Palun blokeerida minu isikuandmed kontrolli ajaks.',
      details: 'Miks: mis on valesti või mida on rikutud',
    },
    rectify: {
      title: 'Paranda minu andmed',
      about: 'Kui andmed on puudulikud, aegunud või valed.',
      subject: 'Isikuandmete parandamine',
      letter: 'Palun parandada minu isikuandmed.',
      details: 'Mida ja kuidas parandada',
    },
    erase: {
      title: 'Kustuta minu andmed',
      about: 'Vastutav töötleja hävitab teie andmed, kui seadus ei kohusta neid säilitama.',
      subject: 'Isikuandmete kustutamine',
      letter: 'Palun hävitada minu isikuandmed.',
    },
    information: {
      title: 'Küsi töötlemise kohta',
      about:
        'Millised andmed vastutaval töötlejal on, miks, kust, kellele need on antud ja kui kaua neid säilitatakse.',
      subject: 'Teabenõue isikuandmete töötlemise kohta',
      letter:
        'Palun teatada, milliseid minu isikuandmeid te töötlete, miks, kust need on saadud, kellele need on antud ja kui kaua neid säilitatakse.',
    },
    access: {
      title: 'Saa oma andmed',
      about: 'Tutvuge andmete endiga, tasuta.',
      subject: 'Isikuandmetega tutvumine',
      letter: 'Palun võimaldada mul oma isikuandmetega tutvuda.',
    },
    restrict: {
      title: 'Piira töötlemist',
      about: 'Andmed jäävad vastutavale töötlejale, kuid neid kasutatakse ainult selleks, mida nimetate.',
      subject: 'Isikuandmete töötlemise piiramine',
      letter: 'Palun piirata minu isikuandmete töötlemist.',
      details: 'Mis tuleb lõpetada',
    },
    anonymise: {
      title: 'Muuda andmed anonüümseks',
      about: 'Andmed jäävad alles, kuid ei ole enam teiega seotud.',
      subject: 'Isikuandmete anonüümimine',
      letter: 'Palun muuta minu isikuandmed anonüümseks.',
    },
    complaint: {
      title: 'Esita kaebus',
      about: 'Kui teie õigusi on rikutud: järelevalveasutusele või kohtule.',
      subject: 'Kaebus andmesubjekti õiguste rikkumise kohta',
      letter: 'Palun kontrollida, kuidas minu isikuandmeid töödeldakse, ja taastada rikutud õigused.',
      details: 'Mis juhtus',
    },
  },
  bases: { parent: 'vanem', guardian: 'eestkostja', power_of_attorney: 'volikiri', other: 'muu alus' },
  represent: 'Tegutsen teise isiku eest',
  basis: 'Alus',
  representativeName: 'Teie nimi (esindaja)',
  representedName: 'Selle isiku nimi, kelle eest tegutsete',
  name: 'Teie nimi',
  contact: 'Kuhu vastata',
  stays: 'Need andmed lähevad ainult kirja. Sait ei säilita ega edasta neid.',
  due: (date) => `Seadusjärgne tähtaeg: ${date}`,
  approximate: 'Tööpäevade arvestamisel ei ole riigipühi arvesse võetud, seetõttu on kuupäev ligikaudne.',
  identity:
    'Vastutav töötleja võib paluda teil näidata, et taotlus on teie oma. Isikut tõendava dokumendi koopiat ei ole vaja saata.',
  letter: {
    name: 'Nimi',
    represented: 'Kelle eest',
    representative: 'Esindaja',
    contact: 'Vastata aadressil',
    details: 'Üksikasjad',
    to: 'Saaja',
    subject: 'Teema',
    body: 'Kiri',
    bin: 'BIN',
    date: 'Kuupäev',
    signature: 'Allkiri',
    statement: 'Avaldus',
    from: 'Saatja',
  },
  copy: { to: 'Kopeeri aadress', subject: 'Kopeeri teema', body: 'Kopeeri kiri' },
  copied: 'Kopeeritud.',
  notCopied: 'Brauser ei lubanud kopeerida. Valige tekst ja kopeerige see ise.',
  mail: 'Ava e-postis',
  tooLong:
    'Kiri on pikk, seetõttu läheb teie e-posti programmi ainult teema. Kopeerige tekst ja kleepige see.',
  print: 'Prindi avaldus',
  send: 'Saada allkirjastatud taotlus',
  link: 'Mine vastutava töötleja lehele',
  office: 'Võite tulla isiklikult kohale',
  noChannel: 'Vastutav töötleja ei ole aadressi märkinud. Küsige saidi kontaktide kaudu.',
  prepared: (date) => `Ette valmistatud: ${date}. Sait ei tea, kas olete selle saatnud.`,
  recorded:
    'Taotlus on registreeritud ja teel vastutava töötleja juurde selle brauseri allkirjaga. Nime selles ei ole.',
  notRecorded: 'Kirjet ei õnnestunud teha. Kiri ise kehtib ka ilma selleta.',
  exactMark: 'Teema on täpselt selline, nagu vastutava töötleja poliitika nõuab. Jätke see nii, nagu on.',
  blockNow: 'Blokeeri kohe',
  blocked: (days) =>
    days > 0
      ? `Blokeeritud. Möödunud päevi: ${days}.`
      : 'Blokeeritud täna. Töötlemine sellel saidil on peatatud, kuni vastutav töötleja vastab.',
  nothingToBlock:
    'Selles brauseris ei kehti ükski nõusolek. Taotlus nende andmete kohta, mis vastutaval töötlejal juba on, on allpool.',
  unblock: 'Tühista blokeering',
  unsubscribed: 'Sõnumite saatmine on välja lülitatud. See on registreeritud.',
  nothingToUnsubscribe:
    'Selles brauseris ei ole nõusolekut sõnumite saatmiseks. Teie vastuväide on registreeritud; saatke ka kiri, et vastutav töötleja teid oma nimekirjast leiaks.',
  inForce: 'Kehtivad nõusolekud',
  nothingInForce:
    'Praegu ei kehti selles brauseris ükski nõusolek. Kui andsite selle muul viisil, saatke kiri.',
  withdraw: (purpose) => `Võta tagasi: ${purpose}`,
  withdrawAll: 'Võta kõik tagasi',
  withErasure: 'Ja palu minu andmed hävitada',
  withdrawn: 'Nõusolek on tagasi võetud. Sellel saidil see enam ei kehti.',
  mayContinue:
    'Kui seadus seda nõuab või mõni kohustus on täitmata, võib vastutav töötleja töötlemist jätkata. See ei takista teie tagasivõtmist siin.',
  letterToo: 'Vastutava töötleja poliitika nõuab ka kirja. Siin see on:',
  removed: 'Brauserist eemaldatud',
  left: 'Ei õnnestunud eemaldada (kuulub teisele saidile või on lehe eest peidetud)',
  reload: 'Laadi leht uuesti, et peatada juba töötav kood',
  complaint: [
    'Isikuandmete kaitse eest vastutavale riigiasutusele: pöördumiste portaali eotinish.kz kaudu.',
    'Kohtusse: teie elukoha või vastutava töötleja aadressi järgi.',
  ],
  documents: 'Tõendavad dokumendid andke otse vastutavale töötlejale. Neid ei ole vaja siia üles laadida.',
  help: {
    title: 'Küpsised teie brauseris',
    intro: 'Ka brauser saab keelduda. Nimetused on veidi erinevad:',
    steps: [
      'Avage brauseri seaded, jaotis „Privaatsus“.',
      'Leidke „Küpsised“ või „Saidi andmed“.',
      'Blokeerige kolmandate poolte küpsised või kustutage selle saidi andmed.',
      'Telefonis on sama brauserirakenduse seadetes.',
    ],
    after:
      'Kui kõik küpsised on blokeeritud, ei pruugi sisselogimine toimida ja sait küsib teie valikut uuesti.',
  },
};
export default texts;
