import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Meddelelser fra den dataansvarlige',
  kinds: {
    breach: 'Meddelelse om brud på datasikkerheden',
    'policy-change': 'Politikken er ændret',
    statement: 'Meddelelse fra den dataansvarlige',
  },
  issued: (date) => `Offentliggjort ${date}`,
  period: (since, until) =>
    since && until
      ? `Hvornår: fra ${since} til ${until}`
      : since
        ? `Hvornår: fra ${since}`
        : `Hvornår: til ${until}`,
  data: 'Berørte oplysninger',
  purposes: 'Hvad det vedrører',
  steps: 'Hvad du kan gøre',
  more: 'Mere',
  contact: 'Hvor du kan henvende dig',
  dismiss: 'Jeg har læst dette',
  policyChanged: (title) => `Politikken er ændret: ${title}`,
  policyKept: 'Det, du har givet samtykke til, er ikke ændret, så dit samtykke gælder fortsat.',
  policyFrom: (date) => `Den nye tekst gælder fra ${date}. Indtil da gælder dit tidligere samtykke.`,
  versions: (before, after) => `Version ${before} er blevet til ${after}`,
  openPolicy: 'Åbn politikken',
  whatChanged: 'Hvad der er ændret',
  subject: 'Om',
  before: 'Før',
  after: 'Nu',
  none: 'ingen',
  members: {
    data: 'Oplysninger',
    recipients: 'Modtagere',
    countries: 'Lande',
    services: 'Tjenester',
    public: 'Offentlige kilder',
    term: 'Varighed',
    kind: 'Type samtykke',
    type: 'Formål',
  },
  external:
    'Du er på vej til et andet websted. Det har sine egne regler; dette websteds politik gælder ikke der.',
  goOn: 'Fortsæt',
  stay: 'Bliv her',
  authArea: 'Cookies er slået fra i browseren: dele, der kræver login, kan måske ikke åbnes.',
};
export default texts;
