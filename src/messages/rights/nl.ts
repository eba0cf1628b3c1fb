import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Uw rechten',
  intro: (operator) => `U kunt zich tot de beheerder wenden: ${operator}. Kies wat u nodig hebt.`,
  close: 'Sluiten',
  kinds: {
    withdraw: {
      title: 'Toestemming intrekken',
      about: 'De verwerking op grond van toestemming stopt. Op deze site geldt de intrekking meteen.',
      subject: 'Intrekking van de toestemming voor de verwerking van persoonsgegevens',
      letter: 'Ik trek mijn toestemming voor de verwerking van mijn persoonsgegevens in.',
    },
    'object-marketing': {
      title: 'Berichten afzeggen',
      about: 'Geen reclame en nieuws meer. Zodra u drukt, geldt het.',
      subject: 'Afmelding voor berichten',
      letter: 'Ik verzoek u mij geen reclame, nieuws en meldingen meer te sturen.',
    },
    block: {
      title: 'Gegevens blokkeren',
      about:
        'De verwerking ligt stil tijdens de controle. Zodra u drukt, geldt het, tot de beheerder antwoordt.',
      subject: 'Blokkering van persoonsgegevens',
      letter: 'Ik verzoek u mijn persoonsgegevens tijdens de controle te blokkeren.',
      details: 'Waarom: wat onjuist is of geschonden is',
    },
    rectify: {
      title: 'Gegevens rectificeren',
      about: 'Als gegevens onvolledig, verouderd of onjuist zijn.',
      subject: 'Rectificatie van persoonsgegevens',
      letter: 'Ik verzoek u mijn persoonsgegevens te rectificeren.',
      details: 'Wat er gerectificeerd moet worden, en hoe',
    },
    erase: {
      title: 'Gegevens wissen',
      about: 'De beheerder vernietigt uw gegevens, tenzij de wet verplicht ze te bewaren.',
      subject: 'Wissing van persoonsgegevens',
      letter: 'Ik verzoek u mijn persoonsgegevens te wissen.',
    },
    information: {
      title: 'Naar de verwerking vragen',
      about:
        'Welke gegevens de beheerder heeft, waarom, waarvandaan, aan wie ze zijn doorgegeven en hoe lang ze worden bewaard.',
      subject: 'Verzoek om informatie over de verwerking van persoonsgegevens',
      letter:
        'Ik verzoek u mij te laten weten welke persoonsgegevens van mij u verwerkt, waarom, waar ze vandaan komen, aan wie ze zijn doorgegeven en hoe lang ze worden bewaard.',
    },
    access: {
      title: 'Mijn gegevens krijgen',
      about: 'De gegevens zelf inzien, kosteloos.',
      subject: 'Inzage in persoonsgegevens',
      letter: 'Ik verzoek u mij inzage te geven in mijn persoonsgegevens.',
    },
    restrict: {
      title: 'Verwerking beperken',
      about: 'De gegevens blijven bij de beheerder, maar dienen alleen voor wat u noemt.',
      subject: 'Beperking van de verwerking van persoonsgegevens',
      letter: 'Ik verzoek u de verwerking van mijn persoonsgegevens te beperken.',
      details: 'Wat moet ophouden',
    },
    anonymise: {
      title: 'Gegevens anonimiseren',
      about: 'De gegevens blijven, maar zijn niet meer aan u verbonden.',
      subject: 'Anonimisering van persoonsgegevens',
      letter: 'Ik verzoek u mijn persoonsgegevens te anonimiseren.',
    },
    complaint: {
      title: 'Een klacht indienen',
      about: 'Als uw rechten zijn geschonden: bij de toezichthouder of bij de rechter.',
      subject: 'Klacht over schending van de rechten van een betrokkene',
      letter:
        'Ik verzoek u na te gaan hoe mijn persoonsgegevens worden verwerkt, en de geschonden rechten te herstellen.',
      details: 'Wat er is gebeurd',
    },
  },
  bases: {
    parent: 'ouder',
    guardian: 'voogd of curator',
    power_of_attorney: 'volmacht',
    other: 'andere grond',
  },
  represent: 'Ik handel namens een andere persoon',
  basis: 'Grond',
  representativeName: 'Uw naam (vertegenwoordiger)',
  representedName: 'Naam van de persoon namens wie u handelt',
  name: 'Uw naam',
  contact: 'Waarheen te antwoorden',
  stays: 'Deze gegevens komen alleen in de brief. De site bewaart ze niet en geeft ze niet door.',
  due: (date) => `Wettelijke termijn: ${date}`,
  approximate:
    'Bij het tellen van werkdagen is geen rekening gehouden met feestdagen, dus de datum is bij benadering.',
  identity:
    'De beheerder kan u vragen te laten zien dat het verzoek van u komt. U hoeft geen kopie van een identiteitsbewijs te sturen.',
  letter: {
    name: 'Naam',
    represented: 'Namens',
    representative: 'Vertegenwoordiger',
    contact: 'Antwoord aan',
    details: 'Bijzonderheden',
    to: 'Aan',
    subject: 'Onderwerp',
    body: 'Brief',
    bin: 'BIN',
    date: 'Datum',
    signature: 'Handtekening',
    statement: 'Verzoek',
    from: 'Van',
  },
  copy: { to: 'Adres kopiëren', subject: 'Onderwerp kopiëren', body: 'Brief kopiëren' },
  copied: 'Gekopieerd.',
  notCopied: 'De browser stond kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
  mail: 'Openen in e-mail',
  tooLong:
    'De brief is lang, daarom gaat alleen het onderwerp naar uw e-mailprogramma. Kopieer de tekst en plak die daar.',
  print: 'Een verzoek afdrukken',
  send: 'Ondertekend verzoek versturen',
  link: 'Naar de pagina van de beheerder',
  office: 'U kunt persoonlijk langskomen',
  noChannel: 'De beheerder noemt geen adres. Vraag het via de contactgegevens op de site.',
  prepared: (date) => `Voorbereid op ${date}. De site weet niet of u de brief hebt verstuurd.`,
  recorded:
    'Het verzoek is vastgelegd en gaat naar de beheerder, ondertekend door deze browser. Er staat geen naam in.',
  notRecorded: 'Het verzoek kon niet worden vastgelegd. De brief zelf is ook zonder dat geldig.',
  exactMark: 'Het onderwerp is precies wat het beleid van de beheerder vraagt. Laat het zo staan.',
  blockNow: 'Nu blokkeren',
  blocked: (days) =>
    days > 0
      ? `Geblokkeerd. Verstreken dagen: ${days}.`
      : 'Vandaag geblokkeerd. De verwerking op deze site ligt stil tot de beheerder antwoordt.',
  nothingToBlock:
    'In deze browser is geen toestemming van kracht. Een verzoek over gegevens die de beheerder al heeft, staat hieronder.',
  unblock: 'Blokkade opheffen',
  unsubscribed: 'Berichten staan uit. Dit is vastgelegd.',
  nothingToUnsubscribe:
    'In deze browser is geen toestemming voor berichten. Uw bezwaar is vastgelegd; verstuur ook de brief, zodat de beheerder u in zijn lijst vindt.',
  inForce: 'Toestemming die van kracht is',
  nothingInForce:
    'In deze browser is nu geen toestemming van kracht. Hebt u op een andere manier toestemming gegeven, verstuur dan de brief.',
  withdraw: (purpose) => `Intrekken: ${purpose}`,
  withdrawAll: 'Alles intrekken',
  withErasure: 'En om wissing van mijn gegevens vragen',
  withdrawn: 'Toestemming ingetrokken. Op deze site geldt ze niet meer.',
  mayContinue:
    'Als de wet het vereist of een verplichting nog openstaat, mag de beheerder de verwerking voortzetten. Dat houdt uw intrekking hier niet tegen.',
  letterToo: 'Het beleid van de beheerder vraagt ook een brief. Hier is die:',
  removed: 'Uit de browser verwijderd',
  left: 'Kon niet worden verwijderd (hoort bij een andere site of is voor de pagina verborgen)',
  reload: 'Pagina opnieuw laden om code te stoppen die al draait',
  complaint: [
    'Bij de overheidsinstantie voor de bescherming van persoonsgegevens: via het verzoekenportaal eotinish.kz.',
    'Bij de rechter: in uw woonplaats of op het adres van de beheerder.',
  ],
  documents: 'Geef bewijsstukken rechtstreeks aan de beheerder. U hoeft ze hier niet te uploaden.',
  help: {
    title: 'Cookies in uw browser',
    intro: 'Ook de browser kan weigeren. De namen verschillen een beetje:',
    steps: [
      'Open de instellingen van de browser, onderdeel “Privacy”.',
      'Zoek “Cookies” of “Sitegegevens”.',
      'Blokkeer cookies van derden of wis de gegevens van deze site.',
      'Op een telefoon staat hetzelfde in de instellingen van de browser-app.',
    ],
    after:
      'Als alle cookies zijn geblokkeerd, werkt inloggen misschien niet, en vraagt de site opnieuw naar uw keuze.',
  },
};
export default texts;
