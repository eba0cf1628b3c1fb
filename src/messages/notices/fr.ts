import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Communications du responsable',
  kinds: {
    breach: 'Avis de violation de données',
    'policy-change': 'La politique a changé',
    statement: 'Communication du responsable',
  },
  issued: (date) => `Publié le ${date}`,
  period: (since, until) =>
    since && until
      ? `Quand\u00a0: du ${since} au ${until}`
      : since
        ? `Quand\u00a0: depuis le ${since}`
        : `Quand\u00a0: jusqu’au ${until}`,
  data: 'Données concernées',
  purposes: 'Ce qui est concerné',
  steps: 'Ce que vous pouvez faire',
  more: 'En savoir plus',
  contact: 'À qui s’adresser',
  dismiss: 'J’ai lu',
  policyChanged: (title) => `La politique a changé\u00a0: ${title}`,
  policyKept: 'Ce à quoi vous avez consenti n’a pas changé\u00a0; votre consentement reste donc valable.',
  policyFrom: (date) =>
    `Le nouveau texte s’applique à partir du ${date}. D’ici là, votre consentement précédent reste valable.`,
  versions: (before, after) => `La version ${before} est devenue la version ${after}`,
  openPolicy: 'Ouvrir la politique',
  whatChanged: 'Ce qui a changé',
  subject: 'Sujet',
  before: 'Avant',
  after: 'Maintenant',
  none: 'aucun',
  members: {
    data: 'Données',
    recipients: 'Destinataires',
    countries: 'Pays',
    services: 'Services',
    public: 'Sources publiques',
    term: 'Durée',
    kind: 'Type de consentement',
    type: 'Finalité',
  },
  external:
    'Vous allez quitter ce site. L’autre site a ses propres règles\u00a0; la politique de ce site ne s’y applique pas.',
  goOn: 'Continuer',
  stay: 'Rester',
  authArea:
    'Les cookies sont désactivés dans le navigateur\u00a0: les espaces qui demandent une connexion peuvent ne pas s’ouvrir.',
};
export default texts;
