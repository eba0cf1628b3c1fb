import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Jūsu tiesības',
  intro: (operator) => `Jūs varat vērsties pie pārziņa: ${operator}. Izvēlieties, kas jādara.`,
  close: 'Aizvērt',
  kinds: {
    withdraw: {
      title: 'Atsaukt piekrišanu',
      about: 'Uz piekrišanu balstītā apstrāde tiek pārtraukta. Šajā vietnē atsaukums ir spēkā uzreiz.',
      subject: 'Piekrišanas personas datu apstrādei atsaukšana',
      letter: 'Atsaucu savu piekrišanu manu personas datu apstrādei.',
    },
    'object-marketing': {
      title: 'Atteikties no ziņojumiem',
      about: 'Reklāma un jaunumi vairs netiek sūtīti. Stājas spēkā, tiklīdz nospiežat.',
      subject: 'Atteikšanās no ziņojumiem',
      letter: 'Lūdzu vairs nesūtīt man reklāmu, jaunumus un paziņojumus.',
    },
    block: {
      title: 'Bloķēt manus datus',
      about:
        'Apstrāde tiek apturēta uz pārbaudes laiku. Stājas spēkā, tiklīdz nospiežat, līdz pārziņa atbildei.',
      subject: 'Personas datu bloķēšana',
      letter: 'Lūdzu bloķēt manus personas datus uz pārbaudes laiku.',
      details: 'Kāpēc: kas ir nepareizi vai pārkāpts',
    },
    rectify: {
      title: 'Labot manus datus',
      about: 'Ja dati ir nepilnīgi, novecojuši vai nepareizi.',
      subject: 'Personas datu labošana',
      letter: 'Lūdzu labot manus personas datus.',
      details: 'Ko un kā labot',
    },
    erase: {
      title: 'Dzēst manus datus',
      about: 'Pārzinis iznīcina jūsu datus, ja vien likums neliek tos glabāt.',
      subject: 'Personas datu dzēšana',
      letter: 'Lūdzu iznīcināt manus personas datus.',
    },
    information: {
      title: 'Jautāt par apstrādi',
      about: 'Kādi dati ir pārzinim, kāpēc, no kurienes, kam tie nodoti un cik ilgi tiek glabāti.',
      subject: 'Informācijas pieprasījums par personas datu apstrādi',
      letter:
        'Lūdzu paziņot, kādus manus personas datus jūs apstrādājat, kāpēc, no kurienes tie iegūti, kam nodoti un cik ilgi tiek glabāti.',
    },
    access: {
      title: 'Saņemt savus datus',
      about: 'Iepazīties ar pašiem datiem bez maksas.',
      subject: 'Piekļuve personas datiem',
      letter: 'Lūdzu ļaut man iepazīties ar maniem personas datiem.',
    },
    restrict: {
      title: 'Ierobežot apstrādi',
      about: 'Dati paliek pie pārziņa, bet tiek izmantoti tikai tam, ko nosaucat.',
      subject: 'Personas datu apstrādes ierobežošana',
      letter: 'Lūdzu ierobežot manu personas datu apstrādi.',
      details: 'Kas jāpārtrauc',
    },
    anonymise: {
      title: 'Anonimizēt manus datus',
      about: 'Dati paliek, bet vairs nav saistīti ar jums.',
      subject: 'Personas datu anonimizēšana',
      letter: 'Lūdzu anonimizēt manus personas datus.',
    },
    complaint: {
      title: 'Iesniegt sūdzību',
      about: 'Ja jūsu tiesības ir pārkāptas: uzraudzības iestādei vai tiesai.',
      subject: 'Sūdzība par datu subjekta tiesību pārkāpumu',
      letter: 'Lūdzu pārbaudīt, kā tiek apstrādāti mani personas dati, un atjaunot pārkāptās tiesības.',
      details: 'Kas notika',
    },
  },
  bases: {
    parent: 'vecāks',
    guardian: 'aizbildnis vai aizgādnis',
    power_of_attorney: 'pilnvara',
    other: 'cits pamats',
  },
  represent: 'Es rīkojos citas personas vārdā',
  basis: 'Pamats',
  representativeName: 'Jūsu vārds (pārstāvis)',
  representedName: 'Tās personas vārds, kuras vārdā rīkojaties',
  name: 'Jūsu vārds',
  contact: 'Kur atbildēt',
  stays: 'Šīs ziņas nonāk tikai vēstulē. Vietne tās neglabā un nenodod tālāk.',
  due: (date) => `Likumā noteiktais termiņš: ${date}`,
  approximate: 'Darbdienas skaitītas, neņemot vērā svētku dienas, tāpēc datums ir aptuvens.',
  identity:
    'Pārzinis var lūgt parādīt, ka pieprasījums ir jūsu. Personu apliecinoša dokumenta kopija nav jāsūta.',
  letter: {
    name: 'Vārds',
    represented: 'Kā vārdā',
    representative: 'Pārstāvis',
    contact: 'Atbildēt uz',
    details: 'Sīkāka informācija',
    to: 'Kam',
    subject: 'Temats',
    body: 'Vēstule',
    bin: 'BIN',
    date: 'Datums',
    signature: 'Paraksts',
    statement: 'Iesniegums',
    from: 'No',
  },
  copy: { to: 'Kopēt adresi', subject: 'Kopēt tematu', body: 'Kopēt vēstuli' },
  copied: 'Nokopēts.',
  notCopied: 'Pārlūks neatļāva kopēt. Atlasiet tekstu un nokopējiet to.',
  mail: 'Atvērt e-pastā',
  tooLong:
    'Vēstule ir gara, tāpēc uz jūsu e-pasta programmu pāriet tikai temats. Nokopējiet tekstu un ielīmējiet to.',
  print: 'Izdrukāt iesniegumu',
  send: 'Nosūtīt parakstītu pieprasījumu',
  link: 'Doties uz pārziņa lapu',
  office: 'Varat ierasties personīgi',
  noChannel: 'Pārzinis nav norādījis adresi. Jautājiet, izmantojot vietnes kontaktinformāciju.',
  prepared: (date) => `Sagatavots: ${date}. Vietne nezina, vai to nosūtījāt.`,
  recorded: 'Pieprasījums ir reģistrēts un tiek nosūtīts pārzinim ar šī pārlūka parakstu. Vārda tajā nav.',
  notRecorded: 'Ierakstu neizdevās izveidot. Pati vēstule ir derīga arī bez tā.',
  exactMark: 'Temats ir tieši tāds, kādu prasa pārziņa politika. Atstājiet to nemainītu.',
  blockNow: 'Bloķēt tagad',
  blocked: (days) =>
    days > 0
      ? `Bloķēts. Pagājušo dienu skaits: ${days}.`
      : 'Bloķēts šodien. Apstrāde šajā vietnē ir apturēta, līdz pārzinis atbildēs.',
  nothingToBlock:
    'Šajā pārlūkā nav spēkā neviena piekrišana. Pieprasījums par datiem, kas jau ir pārzinim, ir zemāk.',
  unblock: 'Atcelt bloķēšanu',
  unsubscribed: 'Ziņojumi ir izslēgti. Tas ir reģistrēts.',
  nothingToUnsubscribe:
    'Šajā pārlūkā nav piekrišanas ziņojumiem. Jūsu iebildums ir reģistrēts; nosūtiet arī vēstuli, lai pārzinis jūs atrastu savā sarakstā.',
  inForce: 'Spēkā esošās piekrišanas',
  nothingInForce: 'Pašlaik šajā pārlūkā nav spēkā neviena piekrišana. Ja devāt to citādi, nosūtiet vēstuli.',
  withdraw: (purpose) => `Atsaukt: ${purpose}`,
  withdrawAll: 'Atsaukt visu',
  withErasure: 'Un lūgt iznīcināt manus datus',
  withdrawn: 'Piekrišana ir atsaukta. Šajā vietnē tā vairs nav spēkā.',
  mayContinue:
    'Ja to prasa likums vai palicis neizpildīts pienākums, pārzinis var turpināt apstrādi. Tas netraucē jūsu atsaukumam šeit.',
  letterToo: 'Pārziņa politika prasa arī vēstuli. Te tā ir:',
  removed: 'Izņemts no pārlūka',
  left: 'Neizdevās izņemt (pieder citai vietnei vai ir paslēpts no lapas)',
  reload: 'Pārlādēt lapu, lai apturētu jau palaisto kodu',
  complaint: [
    'Valsts iestādei, kas atbild par personas datu aizsardzību: iesniegumu portālā eotinish.kz.',
    'Tiesai: pēc jūsu dzīvesvietas vai pārziņa adreses.',
  ],
  documents: 'Apliecinošos dokumentus nododiet tieši pārzinim. Šeit tie nav jāaugšupielādē.',
  help: {
    title: 'Sīkdatnes jūsu pārlūkā',
    intro: 'Arī pārlūks var atteikt. Nosaukumi nedaudz atšķiras:',
    steps: [
      'Atveriet pārlūka iestatījumus, sadaļu “Konfidencialitāte”.',
      'Atrodiet “Sīkdatnes” vai “Vietņu dati”.',
      'Bloķējiet trešo pušu sīkdatnes vai dzēsiet šīs vietnes datus.',
      'Tālrunī tas pats atrodas pārlūka lietotnes iestatījumos.',
    ],
    after:
      'Ja visas sīkdatnes ir bloķētas, pieteikšanās var nedarboties, un vietne atkal jautās par jūsu izvēli.',
  },
};
export default texts;
