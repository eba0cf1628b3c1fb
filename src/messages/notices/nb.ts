import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Meldinger fra den behandlingsansvarlige',
  kinds: {
    breach: 'Melding om brudd på personopplysningssikkerheten',
    'policy-change': 'Personvernerklæringen er endret',
    statement: 'Melding fra den behandlingsansvarlige',
  },
  issued: (date) => `Publisert ${date}`,
  period: (since, until) =>
    since && until ? `Når: fra ${since} til ${until}` : since ? `Når: fra ${since}` : `Når: til ${until}`,
  data: 'Berørte opplysninger',
  purposes: 'Hva det gjelder',
  steps: 'Hva du kan gjøre',
  more: 'Mer',
  contact: 'Hvor du kan henvende deg',
  dismiss: 'Jeg har lest dette',
  policyChanged: (title) => `Personvernerklæringen er endret: ${title}`,
  policyKept: 'Det du har samtykket til, er ikke endret, så samtykket ditt gjelder fortsatt.',
  policyFrom: (date) => `Den nye teksten gjelder fra ${date}. Til da gjelder det tidligere samtykket ditt.`,
  versions: (before, after) => `Versjon ${before} ble ${after}`,
  openPolicy: 'Åpne erklæringen',
  whatChanged: 'Hva som er endret',
  subject: 'Om',
  before: 'Før',
  after: 'Nå',
  none: 'ingen',
  members: {
    data: 'Opplysninger',
    recipients: 'Mottakere',
    countries: 'Land',
    services: 'Tjenester',
    public: 'Offentlige kilder',
    term: 'Varighet',
    kind: 'Type samtykke',
    type: 'Formål',
  },
  external:
    'Du er på vei til et annet nettsted. Det har sine egne regler; personvernerklæringen for dette nettstedet gjelder ikke der.',
  goOn: 'Fortsett',
  stay: 'Bli her',
  authArea:
    'Informasjonskapsler er slått av i nettleseren: deler som krever innlogging, lar seg kanskje ikke åpne.',
};
export default texts;
