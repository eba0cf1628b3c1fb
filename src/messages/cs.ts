import type { Messages } from './messages.js';

const cs: Messages = {
  lang: 'cs',
  title: 'Souhlas se zpracováním údajů',
  titleAnalytics: 'Souhlas s analytikou',
  body: (operator) =>
    `${operator} vás žádá o souhlas se zpracováním údajů pro níže uvedené účely. I když odmítnete, web vám zůstane přístupný a rozhodnutí můžete kdykoli změnit.`,
  refuse: 'Odmítnout vše',
  accept: 'Přijmout vše',
  refuseAnalytics: 'Odmítnout analytiku',
  acceptAnalytics: 'Přijmout analytiku',
  settings: 'Vybrat podrobně',
  close: 'Zavřít bez souhlasu',
  recipients: 'Příjemci',
  noRecipients: 'Údaje se nepředávají třetím stranám.',
  countries: 'Země',
  term: 'Doba',
  until: { 'until-purpose': 'do dosažení účelu', 'until-withdrawal': 'do odvolání' },
  version: (version, date) => `verze${version && ` ${version}`}${date && ` ze dne ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Ptáme se znovu, protože se změnily podmínky: ${purposes}.`
      : `Váš prohlížeč ${because === 'cookies' ? 'nepřijímá soubory cookie' : `žádá weby, aby vás nesledovaly (${because.toUpperCase()})`}, proto zůstává vypnuto: ${purposes}.`,
  framed:
    'Tato stránka je zobrazena uvnitř jiného webu, proto zde nelze souhlas udělit. Otevřete ji na samostatné kartě.',
};
export default cs;
