import sv from '../sv.js';
import type { SettingsMessages } from './settings-messages.js';

const settings: SettingsMessages = {
  ...sv,
  settingsTitle: 'Inställningar för samtycke',
  settingsBody: (operator) =>
    `Personuppgiftsansvarig: ${operator}. Slå bara på det du samtycker till; om du stänger fönstret utan att spara ändras ingenting.`,
  closeSettings: 'Stäng utan att spara',
  closeNote: 'Stäng',
  save: 'Spara mitt val',
  refuseAll: 'Avvisa allt',
  acceptAll: 'Godkänn allt',
  withdrawAll: 'Återkalla alla samtycken',
  withdraw: 'Återkalla',
  on: 'Samtycket gäller',
  details: 'Vad, vem, var och hur länge',
  withoutConsent: 'Behandling utan samtycke',
  elsewhere: 'Samtycken i formulär',
  bases: {
    'strictly-necessary': 'Krävs för att webbplatsen ska fungera',
    contract: 'Fullgörande av ett avtal',
    'legal-obligation': 'Rättslig förpliktelse',
    'public-interest': 'Allmänt intresse och statens uppgifter',
    'legitimate-interest': 'Den personuppgiftsansvariges berättigade intresse',
  },
  necessaryWhy:
    'Det finns inget reglage: webbplatsen fungerar inte utan detta, så samtycke efterfrågas inte.',
  fact: {
    data: 'Uppgifter',
    recipients: 'Mottagare',
    crossBorder: 'Överföring utomlands',
    publication: 'Publicering',
    term: 'Samtyckets giltighetstid',
    policyTerm: 'Tid enligt policyn',
    retention: 'Lagringstid',
    storage: 'Lagras i',
    ground: 'Rättslig grund',
  },
  yes: 'Ja',
  no: 'Nej',
  special: 'särskild kategori',
  consentGround: 'Ditt samtycke (artikel 8 i lag nr 94-V)',
  services: 'Tjänster',
  provider: 'Leverantör',
  firstParty: 'webbplatsens egen tjänst',
  cookies: 'Kakor (cookies)',
  session: 'tills webbläsaren stängs',
  providerPolicy: 'Leverantörens policy',
  offBy: {
    gpc: 'Av: din webbläsare skickar en Global Privacy Control-signal. Om du vill välja själv, stäng av den i webbläsarens inställningar och ladda om sidan.',
    dnt: 'Av: din webbläsare ber om att du inte ska spåras (Do Not Track). Om du vill välja själv, stäng av detta i webbläsarens inställningar och ladda om sidan.',
    cookies:
      'Av: din webbläsare tar inte emot den här webbplatsens kakor. Tillåt dem i webbläsarens inställningar och ladda om sidan.',
    closed: 'Den personuppgiftsansvarige har avslutat denna behandling. Samtycke efterfrågas inte längre.',
    blocked: 'Behandlingen är pausad på din begäran.',
  },
  changed: 'Villkoren har ändrats; det tidigare samtycket gäller inte längre.',
  expired: 'Det tidigare samtyckets giltighetstid har gått ut.',
  givenInForm: 'Samtycket lämnades i ett formulär och gäller.',
  askedInForm: 'Efterfrågas i ett formulär. Det finns inget samtycke nu.',
  withdrawnTitle: 'Samtycket har återkallats',
  withdrawnBody:
    'Återkallelsen gäller från och med nu. Inga nya uppgifter samlas in för de återkallade ändamålen.',
  afterWithdrawal: 'Den personuppgiftsansvarige får fortsätta behandlingen när lagen ger grund för det.',
  removed: 'Borttaget från webbläsaren',
  left: 'Kunde inte tas bort',
  reloadWhy: 'Kod som redan körs på den här sidan stannar när sidan laddas om.',
  reload: 'Ladda om sidan',
  done: 'Klart',
  keptForTab:
    'Din webbläsare sparar inte data från den här webbplatsen. Ditt samtycke gäller bara i den här fliken.',
  notKept:
    'Ditt samtycke kunde inte bekräftas, så det har ingen verkan och ingenting slogs på. Försök igen senare.',
};
export default settings;
