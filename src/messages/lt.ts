import type { Messages } from './messages.js';

const lt: Messages = {
  lang: 'lt',
  title: 'Sutikimas tvarkyti duomenis',
  titleAnalytics: 'Sutikimas dėl analitikos',
  body: (operator) =>
    `${operator} prašo jūsų sutikimo tvarkyti duomenis toliau nurodytais tikslais. Jei atsisakysite, svetainė jums liks prieinama, o savo sprendimą galėsite bet kada pakeisti.`,
  refuse: 'Atmesti viską',
  accept: 'Priimti viską',
  refuseAnalytics: 'Atmesti analitiką',
  acceptAnalytics: 'Priimti analitiką',
  settings: 'Rinktis nuostatose',
  close: 'Uždaryti be sutikimo',
  recipients: 'Gavėjai',
  noRecipients: 'Duomenys trečiosioms šalims neperduodami.',
  countries: 'Šalys',
  term: 'Terminas',
  until: { 'until-purpose': 'kol bus pasiektas tikslas', 'until-withdrawal': 'kol bus atšauktas' },
  version: (version, date) => (version ? `redakcija ${version}${date && `, ${date}`}` : `redakcija, ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Klausiame dar kartą, nes pasikeitė sąlygos: ${purposes}.`
      : `Jūsų naršyklė ${because === 'cookies' ? 'nepriima slapukų' : `prašo jūsų nesekti (${because.toUpperCase()})`}, todėl lieka išjungta: ${purposes}.`,
  framed:
    'Šis puslapis rodomas kitoje svetainėje, todėl čia sutikimo duoti negalima. Atverkite puslapį atskirame skirtuke.',
};
export default lt;
