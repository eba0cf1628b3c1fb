import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Rettighetene dine',
  intro: (operator) =>
    `Du kan henvende deg til den behandlingsansvarlige: ${operator}. Velg hva som skal gjøres.`,
  close: 'Lukk',
  kinds: {
    withdraw: {
      title: 'Trekk tilbake samtykke',
      about:
        'Behandling som bygger på samtykke, opphører. På dette nettstedet gjelder tilbaketrekkingen med en gang.',
      subject: 'Tilbaketrekking av samtykke til behandling av personopplysninger',
      letter: 'Jeg trekker tilbake samtykket mitt til behandling av personopplysningene mine.',
    },
    'object-marketing': {
      title: 'Meld deg av utsendelser',
      about: 'Ikke mer reklame eller nyheter. Det gjelder så snart du trykker.',
      subject: 'Avmelding fra utsendelser',
      letter: 'Jeg ber dere om ikke lenger å sende meg reklame, nyheter eller varsler.',
    },
    block: {
      title: 'Blokker opplysningene mine',
      about:
        'Behandlingen settes på pause mens det kontrolleres. Det gjelder så snart du trykker, til den behandlingsansvarlige svarer.',
      subject: 'Blokkering av personopplysninger',
      letter: 'Jeg ber dere om å blokkere personopplysningene mine mens de kontrolleres.',
      details: 'Hvorfor: hva er feil eller brutt',
    },
    rectify: {
      title: 'Rett opplysningene mine',
      about: 'Hvis opplysningene er ufullstendige, utdaterte eller feil.',
      subject: 'Retting av personopplysninger',
      letter: 'Jeg ber dere om å rette personopplysningene mine.',
      details: 'Hva som skal rettes, og hvordan',
    },
    erase: {
      title: 'Slett opplysningene mine',
      about:
        'Den behandlingsansvarlige tilintetgjør opplysningene dine, med mindre loven krever at de oppbevares.',
      subject: 'Sletting av personopplysninger',
      letter: 'Jeg ber dere om å tilintetgjøre personopplysningene mine.',
    },
    information: {
      title: 'Spør om behandlingen',
      about:
        'Hvilke opplysninger den behandlingsansvarlige har, hvorfor, hvorfra, hvem som har fått dem, og hvor lenge de lagres.',
      subject: 'Anmodning om informasjon om behandling av personopplysninger',
      letter:
        'Jeg ber dere om å opplyse hvilke personopplysninger om meg dere behandler, hvorfor, hvor dere har dem fra, hvem som har fått dem, og hvor lenge de lagres.',
    },
    access: {
      title: 'Få opplysningene mine',
      about: 'Se selve opplysningene, gratis.',
      subject: 'Innsyn i personopplysninger',
      letter: 'Jeg ber dere om å gi meg innsyn i personopplysningene mine.',
    },
    restrict: {
      title: 'Begrens behandlingen',
      about: 'Opplysningene blir hos den behandlingsansvarlige, men brukes bare til det du oppgir.',
      subject: 'Begrensning av behandling av personopplysninger',
      letter: 'Jeg ber dere om å begrense behandlingen av personopplysningene mine.',
      details: 'Hva som skal opphøre',
    },
    anonymise: {
      title: 'Anonymiser opplysningene mine',
      about: 'Opplysningene blir værende, men er ikke lenger knyttet til deg.',
      subject: 'Anonymisering av personopplysninger',
      letter: 'Jeg ber dere om å anonymisere personopplysningene mine.',
    },
    complaint: {
      title: 'Klag',
      about: 'Hvis rettighetene dine er krenket: til myndigheten eller en domstol.',
      subject: 'Klage over krenkelse av den registrertes rettigheter',
      letter:
        'Jeg ber dere om å kontrollere hvordan personopplysningene mine behandles, og gjenopprette rettighetene som er krenket.',
      details: 'Hva som har skjedd',
    },
  },
  bases: { parent: 'forelder', guardian: 'verge', power_of_attorney: 'fullmakt', other: 'annet grunnlag' },
  represent: 'Jeg handler for en annen person',
  basis: 'Grunnlag',
  representativeName: 'Navnet ditt (representant)',
  representedName: 'Navnet på personen du handler for',
  name: 'Navnet ditt',
  contact: 'Hvor svaret skal sendes',
  stays: 'Disse opplysningene står bare i brevet. Nettstedet verken lagrer dem eller gir dem videre.',
  due: (date) => `Lovbestemt frist: ${date}`,
  approximate: 'Helligdager er ikke tatt med i beregningen av virkedager, så datoen er omtrentlig.',
  identity:
    'Den behandlingsansvarlige kan be deg vise at anmodningen er din. Du trenger ikke sende kopi av legitimasjon.',
  letter: {
    name: 'Navn',
    represented: 'For',
    representative: 'Representant',
    contact: 'Svar til',
    details: 'Nærmere opplysninger',
    to: 'Til',
    subject: 'Emne',
    body: 'Brev',
    bin: 'BIN',
    date: 'Dato',
    signature: 'Underskrift',
    statement: 'Erklæring',
    from: 'Fra',
  },
  copy: { to: 'Kopier adressen', subject: 'Kopier emnet', body: 'Kopier brevet' },
  copied: 'Kopiert.',
  notCopied: 'Nettleseren tillot ikke kopiering. Marker teksten og kopier den selv.',
  mail: 'Åpne i e-post',
  tooLong:
    'Brevet er langt, så bare emnet overføres til e-postprogrammet ditt. Kopier teksten og lim den inn.',
  print: 'Skriv ut en erklæring',
  send: 'Send en signert anmodning',
  link: 'Gå til den behandlingsansvarliges side',
  office: 'Du kan møte personlig',
  noChannel: 'Den behandlingsansvarlige oppgir ingen adresse. Spør via kontaktopplysningene på nettstedet.',
  prepared: (date) => `Forberedt ${date}. Nettstedet vet ikke om du har sendt det.`,
  recorded:
    'Anmodningen er registrert og på vei til den behandlingsansvarlige, signert av denne nettleseren. Den inneholder ikke noe navn.',
  notRecorded: 'Det kunne ikke lages noen post. Selve brevet er gyldig uten den.',
  exactMark:
    'Emnet er nøyaktig det personvernerklæringen til den behandlingsansvarlige ber om. La det stå som det er.',
  blockNow: 'Blokker nå',
  blocked: (days) =>
    days > 0
      ? `Blokkert. Antall dager som har gått: ${days}.`
      : 'Blokkert i dag. Behandlingen på dette nettstedet er stanset til den behandlingsansvarlige svarer.',
  nothingToBlock:
    'Ingen samtykker gjelder i denne nettleseren. En anmodning om opplysninger den behandlingsansvarlige allerede har, finnes nedenfor.',
  unblock: 'Opphev blokkeringen',
  unsubscribed: 'Utsendelser er slått av. Dette er registrert.',
  nothingToUnsubscribe:
    'Denne nettleseren har ikke noe samtykke til utsendelser. Innsigelsen din er registrert; send også brevet, slik at den behandlingsansvarlige finner deg på listen sin.',
  inForce: 'Gjeldende samtykker',
  nothingInForce:
    'Ingen samtykker gjelder i denne nettleseren nå. Hvis du har gitt samtykket på en annen måte, sender du brevet.',
  withdraw: (purpose) => `Trekk tilbake: ${purpose}`,
  withdrawAll: 'Trekk tilbake alt',
  withErasure: 'Og be om at opplysningene mine tilintetgjøres',
  withdrawn: 'Samtykket er trukket tilbake. Det gjelder ikke lenger på dette nettstedet.',
  mayContinue:
    'Der loven krever det eller en forpliktelse gjenstår, kan den behandlingsansvarlige fortsette behandlingen. Det hindrer ikke tilbaketrekkingen din her.',
  letterToo: 'Personvernerklæringen til den behandlingsansvarlige ber også om et brev. Her er det:',
  removed: 'Fjernet fra nettleseren',
  left: 'Kunne ikke fjernes (tilhører et annet nettsted eller er skjult for siden)',
  reload: 'Last siden på nytt for å stoppe kode som allerede kjører',
  complaint: [
    'Til den statlige myndigheten for vern av personopplysninger: via klageportalen eotinish.kz.',
    'Til en domstol: der du bor eller der den behandlingsansvarlige holder til.',
  ],
  documents: 'Lever dokumentasjon direkte til den behandlingsansvarlige. Du trenger ikke laste den opp her.',
  help: {
    title: 'Informasjonskapsler i nettleseren din',
    intro: 'Nettleseren kan også avvise. Navnene varierer litt:',
    steps: [
      'Åpne nettleserens innstillinger, delen «Personvern».',
      'Finn «Informasjonskapsler» eller «Nettstedsdata».',
      'Blokker tredjeparts informasjonskapsler, eller slett dataene fra dette nettstedet.',
      'På telefon finnes det samme i innstillingene til nettleserappen.',
    ],
    after:
      'Hvis alle informasjonskapsler blokkeres, virker kanskje ikke innlogging, og nettstedet spør om valget ditt igjen.',
  },
};
export default texts;
