import type { Messages } from './messages.js';

const fr: Messages = {
  lang: 'fr',
  title: 'Consentement au traitement des données',
  titleAnalytics: 'Consentement à la mesure d’audience',
  body: (operator) =>
    `${operator} vous demande votre consentement pour traiter des données aux fins indiquées ci-dessous. Si vous refusez, le site vous reste ouvert, et vous pouvez changer d’avis à tout moment.`,
  refuse: 'Tout refuser',
  accept: 'Tout accepter',
  refuseAnalytics: 'Refuser la mesure d’audience',
  acceptAnalytics: 'Accepter la mesure d’audience',
  settings: 'Choisir en détail',
  close: 'Fermer sans consentir',
  recipients: 'Destinataires',
  noRecipients: 'Les données ne sont pas transmises à des tiers.',
  countries: 'Pays',
  term: 'Durée',
  until: {
    'until-purpose': 'jusqu’à ce que la finalité soit atteinte',
    'until-withdrawal': 'jusqu’au retrait',
  },
  version: (version, date) => `version${version && ` ${version}`}${date && ` du ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Nous vous posons de nouveau la question, car les conditions ont changé\u00a0: ${purposes}.`
      : `Votre navigateur ${because === 'cookies' ? 'n’accepte pas les cookies' : `demande de ne pas vous suivre (${because.toUpperCase()})`}\u00a0; reste donc désactivé\u00a0: ${purposes}.`,
  framed:
    'Cette page est affichée dans un autre site, vous ne pouvez donc pas donner votre consentement ici. Ouvrez-la dans un onglet à part.',
};
export default fr;
