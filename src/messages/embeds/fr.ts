import type { EmbedMessages } from './embed-messages.js';

const fr: EmbedMessages = {
  lang: 'fr',
  title: (name) => `${name}\u00a0: contenu non chargé`,
  body: (provider, country) =>
    `Ce contenu est fourni par ${provider}${country ? ` (${country})` : ''}. Il n’est chargé que si vous l’autorisez.`,
  sends: {
    address: 'votre adresse IP',
    page: 'l’adresse de cette page',
    actions: 'ce que vous faites dans ce contenu',
    cookies: 'ses propres cookies dans votre navigateur',
  },
  gets: (list) => `Si vous l’autorisez, le fournisseur reçoit\u00a0: ${list}.`,
  purpose: (titles) => `Finalité\u00a0: ${titles}.`,
  allowOnce: 'Autoriser une fois',
  allowAlways: 'Toujours autoriser',
  withdraw: 'Masquer et retirer le consentement',
  policy: (provider) => `Politique de confidentialité de ${provider}`,
  closed: {
    gpc: 'Votre navigateur demande aux sites de ne pas transmettre vos données (Global Privacy Control)\u00a0; ce contenu reste donc désactivé.',
    dnt: 'Votre navigateur demande de ne pas vous suivre (Do Not Track)\u00a0; ce contenu reste donc désactivé.',
    cookies:
      'Votre navigateur bloque les cookies\u00a0: votre choix ne peut pas être conservé, ce contenu reste donc désactivé.',
    blocked:
      'Vous avez demandé le blocage de ce traitement. Ce contenu reste désactivé jusqu’à la levée du blocage.',
    written: 'Le transfert à l’étranger exige un consentement écrit\u00a0; ce contenu reste donc désactivé.',
    framed: 'Cette page est affichée dans un autre site. Ouvrez-la séparément pour autoriser ce contenu.',
  },
  failed: 'Votre choix n’a pas pu être consigné, rien n’a donc été chargé.',
  retry: 'Réessayer',
};
export default fr;
