import type { Messages } from './messages.js';

const lv: Messages = {
  lang: 'lv',
  title: 'Piekrišana datu apstrādei',
  titleAnalytics: 'Piekrišana analītikai',
  body: (operator) =>
    `${operator} lūdz jūsu piekrišanu datu apstrādei turpmāk norādītajiem nolūkiem. Ja noraidīsiet, vietne jums paliks pieejama, un savu lēmumu varat mainīt jebkurā laikā.`,
  refuse: 'Noraidīt visu',
  accept: 'Pieņemt visu',
  refuseAnalytics: 'Noraidīt analītiku',
  acceptAnalytics: 'Pieņemt analītiku',
  settings: 'Izvēlēties iestatījumos',
  close: 'Aizvērt bez piekrišanas',
  recipients: 'Saņēmēji',
  noRecipients: 'Dati netiek nodoti trešajām personām.',
  countries: 'Valstis',
  term: 'Termiņš',
  until: { 'until-purpose': 'līdz nolūka sasniegšanai', 'until-withdrawal': 'līdz atsaukšanai' },
  version: (version, date) => (version ? `redakcija ${version}${date && `, ${date}`}` : `redakcija: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Jautājam vēlreiz, jo ir mainījušies nosacījumi: ${purposes}.`
      : `Jūsu pārlūks ${because === 'cookies' ? 'nepieņem sīkdatnes' : `lūdz jūs neizsekot (${because.toUpperCase()})`}, tāpēc tas paliek izslēgts: ${purposes}.`,
  framed: 'Šī lapa ir parādīta citā vietnē, tāpēc šeit piekrišanu dot nevar. Atveriet lapu atsevišķā cilnē.',
};
export default lv;
