import type { Messages } from './messages.js';

const sk: Messages = {
  lang: 'sk',
  title: 'Súhlas so spracúvaním údajov',
  titleAnalytics: 'Súhlas s analytikou',
  body: (operator) =>
    `${operator} vás žiada o súhlas so spracúvaním údajov na účely uvedené nižšie. Aj keď odmietnete, stránka vám zostane prístupná a rozhodnutie môžete kedykoľvek zmeniť.`,
  refuse: 'Odmietnuť všetko',
  accept: 'Prijať všetko',
  refuseAnalytics: 'Odmietnuť analytiku',
  acceptAnalytics: 'Prijať analytiku',
  settings: 'Vybrať podrobne',
  close: 'Zavrieť bez súhlasu',
  recipients: 'Príjemcovia',
  noRecipients: 'Údaje sa neposkytujú tretím stranám.',
  countries: 'Krajiny',
  term: 'Doba',
  until: { 'until-purpose': 'do dosiahnutia účelu', 'until-withdrawal': 'do odvolania' },
  version: (version, date) => `verzia${version && ` ${version}`}${date && ` z ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Pýtame sa znova, pretože sa zmenili podmienky: ${purposes}.`
      : `Váš prehliadač ${because === 'cookies' ? 'neprijíma súbory cookie' : `žiada, aby vás stránky nesledovali (${because.toUpperCase()})`}, preto zostáva vypnuté: ${purposes}.`,
  framed:
    'Táto stránka sa zobrazuje v inej webovej stránke, preto tu nemožno udeliť súhlas. Otvorte ju na samostatnej karte.',
};
export default sk;
