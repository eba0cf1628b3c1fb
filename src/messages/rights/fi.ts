import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Oikeutesi',
  intro: (operator) => `Voit ottaa yhteyttä rekisterinpitäjään: ${operator}. Valitse, mitä pitää tehdä.`,
  close: 'Sulje',
  kinds: {
    withdraw: {
      title: 'Peruuta suostumus',
      about: 'Suostumukseen perustuva käsittely lopetetaan. Tällä sivustolla peruutus tulee voimaan heti.',
      subject: 'Henkilötietojen käsittelyä koskevan suostumuksen peruuttaminen',
      letter: 'Peruutan suostumukseni henkilötietojeni käsittelyyn.',
    },
    'object-marketing': {
      title: 'Lopeta viestien tilaus',
      about: 'Mainoksia tai uutisia ei enää lähetetä. Tulee voimaan heti, kun painat.',
      subject: 'Viestien tilauksen lopettaminen',
      letter: 'Pyydän, ettei minulle enää lähetetä mainoksia, uutisia eikä ilmoituksia.',
    },
    block: {
      title: 'Jäädytä tietoni',
      about:
        'Käsittely keskeytetään tarkistuksen ajaksi. Tulee voimaan heti, kun painat, ja kestää rekisterinpitäjän vastaukseen asti.',
      subject: 'Henkilötietojen jäädyttäminen',
      letter: 'Pyydän jäädyttämään henkilötietoni tarkistuksen ajaksi.',
      details: 'Miksi: mikä on väärin tai mitä on rikottu',
    },
    rectify: {
      title: 'Oikaise tietoni',
      about: 'Jos tiedot ovat puutteellisia, vanhentuneita tai virheellisiä.',
      subject: 'Henkilötietojen oikaiseminen',
      letter: 'Pyydän oikaisemaan henkilötietoni.',
      details: 'Mitä oikaistaan ja miten',
    },
    erase: {
      title: 'Poista tietoni',
      about: 'Rekisterinpitäjä hävittää tietosi, ellei laki velvoita säilyttämään niitä.',
      subject: 'Henkilötietojen poistaminen',
      letter: 'Pyydän hävittämään henkilötietoni.',
    },
    information: {
      title: 'Kysy käsittelystä',
      about:
        'Mitä tietoja rekisterinpitäjällä on, miksi, mistä, kenelle niitä on annettu ja kuinka kauan niitä säilytetään.',
      subject: 'Tietopyyntö henkilötietojen käsittelystä',
      letter:
        'Pyydän ilmoittamaan, mitä henkilötietojani käsittelette, miksi, mistä olette saaneet ne, kenelle niitä on annettu ja kuinka kauan niitä säilytetään.',
    },
    access: {
      title: 'Pyydä omat tietoni',
      about: 'Tutustu itse tietoihin maksutta.',
      subject: 'Pääsy henkilötietoihin',
      letter: 'Pyydän pääsyä henkilötietoihini.',
    },
    restrict: {
      title: 'Rajoita käsittelyä',
      about: 'Tiedot jäävät rekisterinpitäjälle, mutta niitä käytetään vain nimeämääsi tarkoitukseen.',
      subject: 'Henkilötietojen käsittelyn rajoittaminen',
      letter: 'Pyydän rajoittamaan henkilötietojeni käsittelyä.',
      details: 'Mikä pitää lopettaa',
    },
    anonymise: {
      title: 'Anonymisoi tietoni',
      about: 'Tiedot jäävät, mutta niitä ei enää yhdistetä sinuun.',
      subject: 'Henkilötietojen anonymisointi',
      letter: 'Pyydän anonymisoimaan henkilötietoni.',
    },
    complaint: {
      title: 'Tee valitus',
      about: 'Jos oikeuksiasi on loukattu: viranomaiselle tai tuomioistuimeen.',
      subject: 'Valitus rekisteröidyn oikeuksien loukkaamisesta',
      letter: 'Pyydän tarkistamaan, miten henkilötietojani käsitellään, ja palauttamaan loukatut oikeudet.',
      details: 'Mitä tapahtui',
    },
  },
  bases: {
    parent: 'vanhempi',
    guardian: 'huoltaja tai edunvalvoja',
    power_of_attorney: 'valtakirja',
    other: 'muu peruste',
  },
  represent: 'Toimin toisen henkilön puolesta',
  basis: 'Peruste',
  representativeName: 'Nimesi (edustaja)',
  representedName: 'Sen henkilön nimi, jonka puolesta toimit',
  name: 'Nimesi',
  contact: 'Mihin vastataan',
  stays: 'Nämä tiedot tulevat vain kirjeeseen. Sivusto ei säilytä eikä luovuta niitä.',
  due: (date) => `Lakisääteinen määräaika: ${date}`,
  approximate: 'Pyhäpäiviä ei ole otettu huomioon työpäiviä laskettaessa, joten päivä on likimääräinen.',
  identity:
    'Rekisterinpitäjä voi pyytää sinua osoittamaan, että pyyntö on sinun. Henkilöllisyystodistuksen kopiota ei tarvitse lähettää.',
  letter: {
    name: 'Nimi',
    represented: 'Kenen puolesta',
    representative: 'Edustaja',
    contact: 'Vastausosoite',
    details: 'Lisätiedot',
    to: 'Vastaanottaja',
    subject: 'Aihe',
    body: 'Kirje',
    bin: 'BIN',
    date: 'Päiväys',
    signature: 'Allekirjoitus',
    statement: 'Ilmoitus',
    from: 'Lähettäjä',
  },
  copy: { to: 'Kopioi osoite', subject: 'Kopioi aihe', body: 'Kopioi kirje' },
  copied: 'Kopioitu.',
  notCopied: 'Selain ei sallinut kopiointia. Valitse teksti ja kopioi se itse.',
  mail: 'Avaa sähköpostissa',
  tooLong: 'Kirje on pitkä, joten sähköpostiohjelmaan siirtyy vain aihe. Kopioi teksti ja liitä se.',
  print: 'Tulosta ilmoitus',
  send: 'Lähetä allekirjoitettu pyyntö',
  link: 'Siirry rekisterinpitäjän sivulle',
  office: 'Voit asioida paikan päällä',
  noChannel: 'Rekisterinpitäjä ei ilmoita osoitetta. Kysy sivuston yhteystietojen kautta.',
  prepared: (date) => `Valmisteltu ${date}. Sivusto ei tiedä, oletko lähettänyt sen.`,
  recorded:
    'Pyyntö on kirjattu ja matkalla rekisterinpitäjälle tämän selaimen allekirjoittamana. Siinä ei ole nimeä.',
  notRecorded: 'Merkintää ei voitu tehdä. Itse kirje on pätevä ilman sitä.',
  exactMark: 'Aihe on täsmälleen se, mitä rekisterinpitäjän tietosuojaseloste pyytää. Jätä se ennalleen.',
  blockNow: 'Jäädytä nyt',
  blocked: (days) =>
    days > 0
      ? `Jäädytetty. Kuluneita päiviä: ${days}.`
      : 'Jäädytetty tänään. Käsittely tällä sivustolla on pysäytetty, kunnes rekisterinpitäjä vastaa.',
  nothingToBlock:
    'Tässä selaimessa ei ole voimassa yhtään suostumusta. Alla voit tehdä pyynnön tiedoista, jotka rekisterinpitäjällä jo on.',
  unblock: 'Pura jäädytys',
  unsubscribed: 'Viestien lähetys on lopetettu. Tämä on kirjattu.',
  nothingToUnsubscribe:
    'Tässä selaimessa ei ole suostumusta viesteihin. Vastustuksesi on kirjattu; lähetä myös kirje, jotta rekisterinpitäjä löytää sinut luettelostaan.',
  inForce: 'Voimassa olevat suostumukset',
  nothingInForce:
    'Tässä selaimessa ei ole nyt voimassa yhtään suostumusta. Jos annoit sen muulla tavalla, lähetä kirje.',
  withdraw: (purpose) => `Peruuta suostumus: ${purpose}`,
  withdrawAll: 'Peruuta kaikki suostumukset',
  withErasure: 'Ja pyydä hävittämään tietoni',
  withdrawn: 'Suostumus on peruutettu. Se ei ole enää voimassa tällä sivustolla.',
  mayContinue:
    'Jos laki vaatii tai velvoite on täyttämättä, rekisterinpitäjä voi jatkaa käsittelyä. Se ei estä peruutustasi täällä.',
  letterToo: 'Rekisterinpitäjän tietosuojaseloste pyytää myös kirjettä. Tässä se on:',
  removed: 'Poistettu selaimesta',
  left: 'Ei voitu poistaa (kuuluu toiselle sivustolle tai ei näy tälle sivulle)',
  reload: 'Pysäytä jo käynnissä oleva koodi lataamalla sivu uudelleen',
  complaint: [
    'Henkilötietojen suojasta vastaavalle valtion viranomaiselle: asiointiportaalin eotinish.kz kautta.',
    'Tuomioistuimeen: asuinpaikkasi tai rekisterinpitäjän osoitteen mukaan.',
  ],
  documents: 'Toimita liiteasiakirjat suoraan rekisterinpitäjälle. Niitä ei tarvitse ladata tänne.',
  help: {
    title: 'Evästeet selaimessasi',
    intro: 'Myös selain voi kieltäytyä. Nimet vaihtelevat hieman:',
    steps: [
      'Avaa selaimen asetukset ja kohta ”Tietosuoja”.',
      'Etsi ”Evästeet” tai ”Sivustotiedot”.',
      'Estä kolmannen osapuolen evästeet tai poista tämän sivuston tiedot.',
      'Puhelimessa sama löytyy selainsovelluksen asetuksista.',
    ],
    after:
      'Jos kaikki evästeet estetään, kirjautuminen ei ehkä toimi, ja sivusto kysyy valintaasi uudelleen.',
  },
};
export default texts;
