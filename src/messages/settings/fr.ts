import fr from '../fr.js';
import type { SettingsMessages } from './settings-messages.js';

const settings: SettingsMessages = {
  ...fr,
  settingsTitle: 'Réglages des consentements',
  settingsBody: (operator) =>
    `Responsable\u00a0: ${operator}. N’activez que ce que vous acceptez\u00a0; fermer cette fenêtre sans enregistrer ne change rien.`,
  closeSettings: 'Fermer sans enregistrer',
  closeNote: 'Fermer',
  save: 'Enregistrer mon choix',
  refuseAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  withdrawAll: 'Retirer tous les consentements',
  withdraw: 'Retirer',
  on: 'Consentement en vigueur',
  details: 'Quoi, à qui, où et combien de temps',
  withoutConsent: 'Traitement sans consentement',
  elsewhere: 'Consentements dans les formulaires',
  bases: {
    'strictly-necessary': 'Nécessaire au fonctionnement du site',
    contract: 'Exécution d’un contrat',
    'legal-obligation': 'Obligation légale',
    'public-interest': 'Intérêt public et missions de l’État',
    'legitimate-interest': 'Intérêt légitime du responsable',
  },
  necessaryWhy:
    'Il n’y a pas d’interrupteur\u00a0: le site ne peut pas fonctionner sans cela, le consentement n’est donc pas demandé.',
  fact: {
    data: 'Données',
    recipients: 'Destinataires',
    crossBorder: 'Transfert à l’étranger',
    publication: 'Publication',
    term: 'Durée du consentement',
    policyTerm: 'Durée selon la politique',
    retention: 'Conservation',
    storage: 'Lieu de conservation',
    ground: 'Base juridique',
  },
  yes: 'Oui',
  no: 'Non',
  special: 'catégorie particulière',
  consentGround: 'Votre consentement (article\u00a08 de la loi n°\u00a094-V)',
  services: 'Services',
  provider: 'Fournisseur',
  firstParty: 'service propre au site',
  cookies: 'Cookies',
  session: 'jusqu’à la fermeture du navigateur',
  providerPolicy: 'Politique du fournisseur',
  offBy: {
    gpc: 'Désactivé\u00a0: votre navigateur envoie le signal Global Privacy Control. Pour choisir vous-même, désactivez-le dans les réglages du navigateur et rechargez la page.',
    dnt: 'Désactivé\u00a0: votre navigateur demande de ne pas vous suivre (Do Not Track). Pour choisir vous-même, désactivez cette demande dans les réglages du navigateur et rechargez la page.',
    cookies:
      'Désactivé\u00a0: votre navigateur n’accepte pas les cookies de ce site. Autorisez-les dans les réglages du navigateur et rechargez la page.',
    closed: 'Le responsable a mis fin à ce traitement. Le consentement n’est plus demandé.',
    blocked: 'Le traitement est suspendu à votre demande.',
  },
  changed: 'Les conditions ont changé\u00a0; le consentement précédent n’est plus en vigueur.',
  expired: 'La durée du consentement précédent est écoulée.',
  givenInForm: 'Le consentement a été donné dans un formulaire et il est en vigueur.',
  askedInForm: 'Demandé dans un formulaire. Aucun consentement pour le moment.',
  withdrawnTitle: 'Consentement retiré',
  withdrawnBody:
    'Le retrait prend effet dès maintenant. Aucune nouvelle donnée n’est collectée aux fins concernées.',
  afterWithdrawal: 'Le responsable peut poursuivre le traitement si la loi le permet.',
  removed: 'Supprimé du navigateur',
  left: 'N’a pas pu être supprimé',
  reloadWhy: 'Le code déjà actif dans cette page s’arrête lorsqu’elle est rechargée.',
  reload: 'Recharger la page',
  done: 'Terminé',
  keptForTab:
    'Votre navigateur ne conserve pas les données de ce site. Votre consentement ne vaut que dans cet onglet.',
  notKept:
    'Votre consentement n’a pas pu être confirmé\u00a0; il est donc sans effet et rien n’a été activé. Veuillez réessayer plus tard.',
};
export default settings;
