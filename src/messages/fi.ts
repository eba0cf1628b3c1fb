import type { Messages } from './messages.js';

const fi: Messages = {
  lang: 'fi',
  title: 'Suostumus tietojen käsittelyyn',
  titleAnalytics: 'Suostumus analytiikkaan',
  body: (operator) =>
    `${operator} pyytää suostumustasi tietojen käsittelyyn alla mainittuihin tarkoituksiin. Jos hylkäät, sivusto on edelleen käytössäsi, ja voit muuttaa päätöstäsi milloin tahansa.`,
  refuse: 'Hylkää kaikki',
  accept: 'Hyväksy kaikki',
  refuseAnalytics: 'Hylkää analytiikka',
  acceptAnalytics: 'Hyväksy analytiikka',
  settings: 'Valitse asetuksissa',
  close: 'Sulje ilman suostumusta',
  recipients: 'Vastaanottajat',
  noRecipients: 'Tietoja ei luovuteta kolmansille osapuolille.',
  countries: 'Maat',
  term: 'Voimassaoloaika',
  until: {
    'until-purpose': 'kunnes tarkoitus on saavutettu',
    'until-withdrawal': 'kunnes suostumus peruutetaan',
  },
  version: (version, date) => (version ? `versio ${version}${date && `, ${date}`}` : `versio, ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Kysymme uudelleen, koska ehdot ovat muuttuneet: ${purposes}.`
      : `Selaimesi ${because === 'cookies' ? 'ei hyväksy evästeitä' : `pyytää, ettei sinua seurata (${because.toUpperCase()})`}, joten tämä pysyy pois päältä: ${purposes}.`,
  framed:
    'Tämä sivu näytetään toisen sivuston sisällä, joten suostumusta ei voi antaa täällä. Avaa sivu omaan välilehteensä.',
};
export default fi;
