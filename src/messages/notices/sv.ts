import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Meddelanden från den personuppgiftsansvarige',
  kinds: {
    breach: 'Meddelande om en personuppgiftsincident',
    'policy-change': 'Policyn har ändrats',
    statement: 'Meddelande från den personuppgiftsansvarige',
  },
  issued: (date) => `Publicerat ${date}`,
  period: (since, until) =>
    since && until ? `När: från ${since} till ${until}` : since ? `När: från ${since}` : `När: till ${until}`,
  data: 'Berörda uppgifter',
  purposes: 'Vad det gäller',
  steps: 'Vad du kan göra',
  more: 'Mer',
  contact: 'Vart du kan vända dig',
  dismiss: 'Jag har läst detta',
  policyChanged: (title) => `Policyn har ändrats: ${title}`,
  policyKept: 'Det du har samtyckt till har inte ändrats, så ditt samtycke gäller.',
  policyFrom: (date) =>
    `Den nya texten gäller från och med den ${date}. Till dess gäller ditt tidigare samtycke.`,
  versions: (before, after) => `Version ${before} blev ${after}`,
  openPolicy: 'Öppna policyn',
  whatChanged: 'Vad som har ändrats',
  subject: 'Gäller',
  before: 'Tidigare',
  after: 'Nu',
  none: 'inga',
  members: {
    data: 'Uppgifter',
    recipients: 'Mottagare',
    countries: 'Länder',
    services: 'Tjänster',
    public: 'Offentliga källor',
    term: 'Giltighetstid',
    kind: 'Typ av samtycke',
    type: 'Ändamål',
  },
  external:
    'Du är på väg till en annan webbplats. Den har sina egna regler; den här webbplatsens policy omfattar den inte.',
  goOn: 'Fortsätt',
  stay: 'Stanna',
  authArea: 'Kakor är avstängda i webbläsaren: delar som kräver inloggning kanske inte öppnas.',
};
export default texts;
