import type { Messages } from './messages.js';

const et: Messages = {
  lang: 'et',
  title: 'Nõusolek andmete töötlemiseks',
  titleAnalytics: 'Nõusolek analüütikaks',
  body: (operator) =>
    `${operator} palub teie nõusolekut andmete töötlemiseks allpool nimetatud eesmärkidel. Kui keeldute, jääb sait teile avatuks, ja oma otsust saate igal ajal muuta.`,
  refuse: 'Keeldu kõigest',
  accept: 'Nõustu kõigega',
  refuseAnalytics: 'Keeldu analüütikast',
  acceptAnalytics: 'Nõustu analüütikaga',
  settings: 'Vali seadetes',
  close: 'Sulge nõusolekuta',
  recipients: 'Vastuvõtjad',
  noRecipients: 'Andmeid kolmandatele isikutele ei edastata.',
  countries: 'Riigid',
  term: 'Kehtivusaeg',
  until: { 'until-purpose': 'kuni eesmärgi saavutamiseni', 'until-withdrawal': 'kuni tagasivõtmiseni' },
  version: (version, date) => (version ? `versioon ${version}${date && `, ${date}`}` : `versioon: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Küsime uuesti, sest tingimused on muutunud: ${purposes}.`
      : `Teie brauser ${because === 'cookies' ? 'ei võta küpsiseid vastu' : `palub teid mitte jälgida (${because.toUpperCase()})`}, seetõttu jääb see väljalülitatuks: ${purposes}.`,
  framed:
    'Seda lehte näidatakse teise saidi sees, seetõttu ei saa siin nõusolekut anda. Avage leht eraldi vahekaardil.',
  // Browsers say “ööpäev”, a stretch of 24 hours.
  words: { units: { D: (count) => (count === 1 ? 'päev' : 'päeva') } },
};
export default et;
