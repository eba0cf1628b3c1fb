import type { EmbedMessages } from './embed-messages.js';

const fi: EmbedMessages = {
  lang: 'fi',
  title: (name) => `${name}: sisältöä ei ole ladattu`,
  body: (provider, country) =>
    `Tämän sisällön tarjoaa ${provider}${country ? ` (${country})` : ''}. Se ladataan vain, jos sallit sen.`,
  sends: {
    address: 'verkko-osoitteesi',
    page: 'tämän sivun osoitteen',
    actions: 'tiedot siitä, mitä teet sisällössä',
    cookies: 'omat evästeensä selaimessasi',
  },
  gets: (list) => `Jos sallit sen, palveluntarjoaja saa: ${list}.`,
  purpose: (titles) => `Tarkoitus: ${titles}.`,
  allowOnce: 'Salli kerran',
  allowAlways: 'Salli aina',
  withdraw: 'Piilota ja peruuta suostumus',
  policy: (provider) => `Tietosuojaseloste: ${provider}`,
  closed: {
    gpc: 'Selaimesi pyytää sivustoja olemaan jakamatta tietojasi (Global Privacy Control), joten tämä pysyy pois päältä.',
    dnt: 'Selaimesi pyytää, ettei sinua seurata (Do Not Track), joten tämä pysyy pois päältä.',
    cookies: 'Selaimesi estää evästeet, joten valintaasi ei voi tallentaa ja tämä pysyy pois päältä.',
    blocked: 'Olet pyytänyt jäädyttämään tämän käsittelyn. Se pysyy pois päältä, kunnes purat jäädytyksen.',
    written: 'Siirto ulkomaille vaatii kirjallisen suostumuksen, joten tämä pysyy pois päältä.',
    framed: 'Tämä sivu näytetään toisen sivuston sisällä. Avaa se erikseen, jos haluat sallia sisällön.',
  },
  failed: 'Valintaasi ei voitu kirjata, joten mitään ei ladattu.',
  retry: 'Yritä uudelleen',
};
export default fi;
