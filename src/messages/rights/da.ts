import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Dine rettigheder',
  intro: (operator) => `Du kan henvende dig til den dataansvarlige: ${operator}. Vælg, hvad der skal gøres.`,
  close: 'Luk',
  kinds: {
    withdraw: {
      title: 'Træk samtykke tilbage',
      about: 'Behandling, der bygger på samtykke, ophører. På dette websted gælder tilbagetrækningen straks.',
      subject: 'Tilbagetrækning af samtykke til behandling af personoplysninger',
      letter: 'Jeg trækker mit samtykke til behandlingen af mine personoplysninger tilbage.',
    },
    'object-marketing': {
      title: 'Afmeld udsendelser',
      about: 'Ikke flere reklamer eller nyheder. Det gælder, så snart du trykker.',
      subject: 'Afmelding af udsendelser',
      letter: 'Jeg beder jer om ikke længere at sende mig reklamer, nyheder eller notifikationer.',
    },
    block: {
      title: 'Blokér mine oplysninger',
      about:
        'Behandlingen sættes på pause, mens der kontrolleres. Det gælder, så snart du trykker, indtil den dataansvarlige svarer.',
      subject: 'Blokering af personoplysninger',
      letter: 'Jeg beder jer om at blokere mine personoplysninger, mens de kontrolleres.',
      details: 'Hvorfor: hvad er forkert eller overtrådt',
    },
    rectify: {
      title: 'Ret mine oplysninger',
      about: 'Hvis oplysningerne er ufuldstændige, forældede eller forkerte.',
      subject: 'Berigtigelse af personoplysninger',
      letter: 'Jeg beder jer om at berigtige mine personoplysninger.',
      details: 'Hvad der skal rettes, og hvordan',
    },
    erase: {
      title: 'Slet mine oplysninger',
      about: 'Den dataansvarlige tilintetgør dine oplysninger, medmindre loven kræver, at de opbevares.',
      subject: 'Sletning af personoplysninger',
      letter: 'Jeg beder jer om at tilintetgøre mine personoplysninger.',
    },
    information: {
      title: 'Spørg om behandlingen',
      about:
        'Hvilke oplysninger den dataansvarlige har, hvorfor, hvorfra, hvem der har fået dem, og hvor længe de opbevares.',
      subject: 'Anmodning om oplysninger om behandling af personoplysninger',
      letter:
        'Jeg beder jer om at oplyse, hvilke af mine personoplysninger I behandler, hvorfor, hvor I har dem fra, hvem der har fået dem, og hvor længe de opbevares.',
    },
    access: {
      title: 'Få mine oplysninger',
      about: 'Se selve oplysningerne, gratis.',
      subject: 'Indsigt i personoplysninger',
      letter: 'Jeg beder jer om at give mig indsigt i mine personoplysninger.',
    },
    restrict: {
      title: 'Begræns behandlingen',
      about: 'Oplysningerne bliver hos den dataansvarlige, men bruges kun til det, du angiver.',
      subject: 'Begrænsning af behandling af personoplysninger',
      letter: 'Jeg beder jer om at begrænse behandlingen af mine personoplysninger.',
      details: 'Hvad der skal ophøre',
    },
    anonymise: {
      title: 'Anonymisér mine oplysninger',
      about: 'Oplysningerne bliver, men er ikke længere knyttet til dig.',
      subject: 'Anonymisering af personoplysninger',
      letter: 'Jeg beder jer om at anonymisere mine personoplysninger.',
    },
    complaint: {
      title: 'Indgiv klage',
      about: 'Hvis dine rettigheder er krænket: til myndigheden eller en domstol.',
      subject: 'Klage over krænkelse af den registreredes rettigheder',
      letter:
        'Jeg beder jer om at undersøge, hvordan mine personoplysninger behandles, og genoprette de rettigheder, der er krænket.',
      details: 'Hvad der er sket',
    },
  },
  bases: { parent: 'forælder', guardian: 'værge', power_of_attorney: 'fuldmagt', other: 'andet grundlag' },
  represent: 'Jeg handler for en anden person',
  basis: 'Grundlag',
  representativeName: 'Dit navn (repræsentant)',
  representedName: 'Navn på den person, du handler for',
  name: 'Dit navn',
  contact: 'Hvor svaret skal sendes hen',
  stays: 'Disse oplysninger står kun i brevet. Webstedet hverken gemmer dem eller giver dem videre.',
  due: (date) => `Lovbestemt frist: ${date}`,
  approximate:
    'Der er ikke taget højde for helligdage ved optællingen af arbejdsdage, så datoen er omtrentlig.',
  identity:
    'Den dataansvarlige kan bede dig vise, at anmodningen er din. Du behøver ikke sende en kopi af legitimation.',
  letter: {
    name: 'Navn',
    represented: 'For',
    representative: 'Repræsentant',
    contact: 'Svar til',
    details: 'Nærmere oplysninger',
    to: 'Til',
    subject: 'Emne',
    body: 'Brev',
    bin: 'BIN',
    date: 'Dato',
    signature: 'Underskrift',
    statement: 'Erklæring',
    from: 'Fra',
  },
  copy: { to: 'Kopiér adressen', subject: 'Kopiér emnet', body: 'Kopiér brevet' },
  copied: 'Kopieret.',
  notCopied: 'Browseren tillod ikke kopiering. Markér teksten, og kopiér den selv.',
  mail: 'Åbn i e-mail',
  tooLong: 'Brevet er langt, så kun emnet overføres til dit mailprogram. Kopiér teksten, og indsæt den.',
  print: 'Udskriv en erklæring',
  send: 'Send en signeret anmodning',
  link: 'Gå til den dataansvarliges side',
  office: 'Du kan møde personligt op',
  noChannel: 'Den dataansvarlige oplyser ingen adresse. Spørg via kontaktoplysningerne på webstedet.',
  prepared: (date) => `Forberedt ${date}. Webstedet ved ikke, om du har sendt det.`,
  recorded:
    'Anmodningen er registreret og på vej til den dataansvarlige, signeret af denne browser. Den indeholder intet navn.',
  notRecorded: 'Der kunne ikke laves en post. Selve brevet er gyldigt uden den.',
  exactMark: 'Emnet er præcis det, som den dataansvarliges politik beder om. Lad det stå, som det er.',
  blockNow: 'Blokér nu',
  blocked: (days) =>
    days > 0
      ? `Blokeret. Antal dage gået: ${days}.`
      : 'Blokeret i dag. Behandlingen på dette websted er standset, indtil den dataansvarlige svarer.',
  nothingToBlock:
    'Intet samtykke gælder i denne browser. En anmodning om oplysninger, som den dataansvarlige allerede har, findes nedenfor.',
  unblock: 'Ophæv blokeringen',
  unsubscribed: 'Udsendelser er slået fra. Dette er registreret.',
  nothingToUnsubscribe:
    'Denne browser har intet samtykke til udsendelser. Din indsigelse er registreret; send også brevet, så den dataansvarlige finder dig på sin liste.',
  inForce: 'Gældende samtykker',
  nothingInForce:
    'Intet samtykke gælder i denne browser nu. Hvis du har givet det på en anden måde, så send brevet.',
  withdraw: (purpose) => `Træk tilbage: ${purpose}`,
  withdrawAll: 'Træk alt tilbage',
  withErasure: 'Og bed om at få mine oplysninger tilintetgjort',
  withdrawn: 'Samtykket er trukket tilbage. Det gælder ikke længere på dette websted.',
  mayContinue:
    'Hvor loven kræver det, eller en forpligtelse udestår, kan den dataansvarlige fortsætte behandlingen. Det hindrer ikke din tilbagetrækning her.',
  letterToo: 'Den dataansvarliges politik beder også om et brev. Her er det:',
  removed: 'Fjernet fra browseren',
  left: 'Kunne ikke fjernes (tilhører et andet websted eller er skjult for siden)',
  reload: 'Genindlæs siden for at stoppe kode, der allerede kører',
  complaint: [
    'Til den statslige myndighed for beskyttelse af personoplysninger: via klageportalen eotinish.kz.',
    'Til en domstol: hvor du bor eller på den dataansvarliges adresse.',
  ],
  documents: 'Aflever dokumentation direkte til den dataansvarlige. Du behøver ikke uploade den her.',
  help: {
    title: 'Cookies i din browser',
    intro: 'Browseren kan også afvise. Navnene varierer lidt:',
    steps: [
      'Åbn browserens indstillinger, afsnittet »Privatliv«.',
      'Find »Cookies« eller »Webstedsdata«.',
      'Blokér tredjepartscookies, eller slet dette websteds data.',
      'På en telefon findes det samme i browserappens indstillinger.',
    ],
    after: 'Hvis alle cookies er blokeret, virker login måske ikke, og webstedet spørger om dit valg igen.',
  },
};
export default texts;
