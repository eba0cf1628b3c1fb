import type { Messages } from './messages.js';

const da: Messages = {
  lang: 'da',
  title: 'Samtykke til behandling af oplysninger',
  titleAnalytics: 'Samtykke til analyse',
  body: (operator) =>
    `${operator} beder om dit samtykke til at behandle oplysninger til formålene nedenfor. Hvis du afviser, er webstedet fortsat åbent for dig, og du kan ændre din beslutning når som helst.`,
  refuse: 'Afvis alt',
  accept: 'Accepter alt',
  refuseAnalytics: 'Afvis analyse',
  acceptAnalytics: 'Accepter analyse',
  settings: 'Vælg i indstillinger',
  close: 'Luk uden samtykke',
  recipients: 'Modtagere',
  noRecipients: 'Oplysningerne videregives ikke til tredjeparter.',
  countries: 'Lande',
  term: 'Varighed',
  until: {
    'until-purpose': 'indtil formålet er opnået',
    'until-withdrawal': 'indtil samtykket trækkes tilbage',
  },
  version: (version, date) => (version ? `version ${version}${date && ` af ${date}`}` : `version af ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Vi spørger igen, fordi vilkårene er ændret: ${purposes}.`
      : `Din browser ${because === 'cookies' ? 'accepterer ikke cookies' : `beder om, at du ikke spores (${because.toUpperCase()})`}, så dette forbliver slået fra: ${purposes}.`,
  framed:
    'Denne side vises inde i et andet websted, så der kan ikke gives samtykke her. Åbn siden i en fane for sig.',
};
export default da;
