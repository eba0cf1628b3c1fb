import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Dina rättigheter',
  intro: (operator) =>
    `Du kan vända dig till den personuppgiftsansvarige: ${operator}. Välj vad som ska göras.`,
  close: 'Stäng',
  kinds: {
    withdraw: {
      title: 'Återkalla samtycke',
      about: 'Behandling som grundas på samtycke upphör. På den här webbplatsen gäller återkallelsen genast.',
      subject: 'Återkallelse av samtycke till behandling av personuppgifter',
      letter: 'Jag återkallar mitt samtycke till behandlingen av mina personuppgifter.',
    },
    'object-marketing': {
      title: 'Avsluta utskick',
      about: 'Ingen mer reklam eller nyheter. Det gäller så snart du trycker.',
      subject: 'Avslutande av utskick',
      letter: 'Skicka inte längre reklam, nyheter eller aviseringar till mig.',
    },
    block: {
      title: 'Blockera mina uppgifter',
      about:
        'Behandlingen pausas under kontrollen. Det gäller så snart du trycker, tills den personuppgiftsansvarige svarar.',
      subject: 'Blockering av personuppgifter',
      letter: 'Jag ber er blockera mina personuppgifter medan de kontrolleras.',
      details: 'Varför: vad som är fel eller har överträtts',
    },
    rectify: {
      title: 'Rätta mina uppgifter',
      about: 'Om uppgifterna är ofullständiga, föråldrade eller felaktiga.',
      subject: 'Rättelse av personuppgifter',
      letter: 'Jag ber er rätta mina personuppgifter.',
      details: 'Vad som ska rättas, och hur',
    },
    erase: {
      title: 'Radera mina uppgifter',
      about: 'Den personuppgiftsansvarige förstör dina uppgifter, om inte lagen kräver att de sparas.',
      subject: 'Radering av personuppgifter',
      letter: 'Jag ber er förstöra mina personuppgifter.',
    },
    information: {
      title: 'Fråga om behandlingen',
      about:
        'Vilka uppgifter den personuppgiftsansvarige har, varför, varifrån, vem som har fått dem och hur länge de sparas.',
      subject: 'Begäran om information om behandling av personuppgifter',
      letter:
        'Jag ber er meddela vilka av mina personuppgifter ni behandlar, varför, varifrån ni har dem, vem som har fått dem och hur länge de sparas.',
    },
    access: {
      title: 'Få mina uppgifter',
      about: 'Ta del av själva uppgifterna, kostnadsfritt.',
      subject: 'Tillgång till personuppgifter',
      letter: 'Jag ber er låta mig ta del av mina personuppgifter.',
    },
    restrict: {
      title: 'Begränsa behandlingen',
      about: 'Uppgifterna stannar hos den personuppgiftsansvarige men används bara till det du anger.',
      subject: 'Begränsning av behandling av personuppgifter',
      letter: 'Jag ber er begränsa behandlingen av mina personuppgifter.',
      details: 'Vad som ska upphöra',
    },
    anonymise: {
      title: 'Anonymisera mina uppgifter',
      about: 'Uppgifterna finns kvar men är inte längre knutna till dig.',
      subject: 'Anonymisering av personuppgifter',
      letter: 'Jag ber er anonymisera mina personuppgifter.',
    },
    complaint: {
      title: 'Lämna klagomål',
      about: 'Om dina rättigheter har kränkts: till myndigheten eller till domstol.',
      subject: 'Klagomål om kränkning av den registrerades rättigheter',
      letter:
        'Jag ber er kontrollera hur mina personuppgifter behandlas och återställa de rättigheter som har kränkts.',
      details: 'Vad som har hänt',
    },
  },
  bases: {
    parent: 'förälder',
    guardian: 'förmyndare eller god man',
    power_of_attorney: 'fullmakt',
    other: 'annan grund',
  },
  represent: 'Jag agerar för en annan person',
  basis: 'Grund',
  representativeName: 'Ditt namn (ombud)',
  representedName: 'Namn på den du agerar för',
  name: 'Ditt namn',
  contact: 'Vart svaret ska skickas',
  stays: 'Dessa uppgifter står bara i brevet. Webbplatsen varken sparar dem eller lämnar dem vidare.',
  due: (date) => `Lagstadgad frist: ${date}`,
  approximate: 'Helgdagar har inte beaktats när arbetsdagarna räknades, så datumet är ungefärligt.',
  identity:
    'Den personuppgiftsansvarige kan be dig visa att begäran är din. Du behöver inte skicka en kopia av en id-handling.',
  letter: {
    name: 'Namn',
    represented: 'För',
    representative: 'Ombud',
    contact: 'Svara till',
    details: 'Närmare uppgifter',
    to: 'Till',
    subject: 'Ämne',
    body: 'Brev',
    bin: 'BIN',
    date: 'Datum',
    signature: 'Underskrift',
    statement: 'Förklaring',
    from: 'Från',
  },
  copy: { to: 'Kopiera adressen', subject: 'Kopiera ämnet', body: 'Kopiera brevet' },
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.',
  mail: 'Öppna i e-post',
  tooLong:
    'Brevet är långt, så bara ämnet förs över till ditt e-postprogram. Kopiera texten och klistra in den.',
  print: 'Skriv ut en förklaring',
  send: 'Skicka en signerad begäran',
  link: 'Gå till den personuppgiftsansvariges sida',
  office: 'Du kan komma personligen',
  noChannel: 'Den personuppgiftsansvarige anger ingen adress. Fråga via kontaktuppgifterna på webbplatsen.',
  prepared: (date) => `Förberett den ${date}. Webbplatsen vet inte om du har skickat det.`,
  recorded:
    'Begäran är registrerad och på väg till den personuppgiftsansvarige, signerad av den här webbläsaren. Den innehåller inget namn.',
  notRecorded: 'Ingen post kunde skapas. Själva brevet gäller ändå.',
  exactMark: 'Ämnet är exakt det som den personuppgiftsansvariges policy begär. Låt det stå som det är.',
  blockNow: 'Blockera nu',
  blocked: (days) =>
    days > 0
      ? `Blockerat. Antal dagar som gått: ${days}.`
      : 'Blockerat i dag. Behandlingen på den här webbplatsen är stoppad tills den personuppgiftsansvarige svarar.',
  nothingToBlock:
    'Inget samtycke gäller i den här webbläsaren. En begäran om uppgifter som den personuppgiftsansvarige redan har finns nedan.',
  unblock: 'Häv blockeringen',
  unsubscribed: 'Utskick är avstängda. Detta är registrerat.',
  nothingToUnsubscribe:
    'Den här webbläsaren har inget samtycke till utskick. Din invändning är registrerad; skicka även brevet så att den personuppgiftsansvarige hittar dig i sin lista.',
  inForce: 'Gällande samtycken',
  nothingInForce:
    'Inget samtycke gäller i den här webbläsaren nu. Om du har lämnat det på annat sätt, skicka brevet.',
  withdraw: (purpose) => `Återkalla: ${purpose}`,
  withdrawAll: 'Återkalla allt',
  withErasure: 'Och begär att mina uppgifter förstörs',
  withdrawn: 'Samtycket har återkallats. Det gäller inte längre på den här webbplatsen.',
  mayContinue:
    'Om lagen kräver det eller en skyldighet återstår får den personuppgiftsansvarige fortsätta behandlingen. Det hindrar inte din återkallelse här.',
  letterToo: 'Den personuppgiftsansvariges policy begär också ett brev. Här är det:',
  removed: 'Borttaget från webbläsaren',
  left: 'Kunde inte tas bort (tillhör en annan webbplats eller är dolt för sidan)',
  reload: 'Ladda om sidan för att stoppa kod som redan körs',
  complaint: [
    'Till den statliga myndigheten för skydd av personuppgifter: via ärendeportalen eotinish.kz.',
    'Till domstol: där du bor eller på den personuppgiftsansvariges ort.',
  ],
  documents:
    'Lämna styrkande handlingar direkt till den personuppgiftsansvarige. Du behöver inte ladda upp dem här.',
  help: {
    title: 'Kakor i din webbläsare',
    intro: 'Även webbläsaren kan avvisa. Namnen skiljer sig något:',
    steps: [
      'Öppna webbläsarens inställningar, avsnittet ”Integritet”.',
      'Leta upp ”Kakor” (”Cookies”) eller ”Webbplatsdata”.',
      'Blockera tredjepartskakor eller radera den här webbplatsens data.',
      'På en telefon finns samma sak i webbläsarappens inställningar.',
    ],
    after:
      'Om alla kakor blockeras kanske inloggning inte fungerar, och webbplatsen frågar om ditt val igen.',
  },
};
export default texts;
