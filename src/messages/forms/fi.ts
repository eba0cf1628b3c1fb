import type { DurationUnit, FurtherFormMessages } from './form-messages.js';

const RULES = new Intl.PluralRules('fi');
const UNITS: Readonly<Record<DurationUnit, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  Y: { one: 'vuosi', other: 'vuotta' },
  M: { one: 'kuukausi', other: 'kuukautta' },
  W: { one: 'viikko', other: 'viikkoa' },
  D: { one: 'päivä', other: 'päivää' },
};

const fi: FurtherFormMessages = {
  kinds: {
    processing: 'Suostun henkilötietojeni käsittelyyn',
    third_party_transfer: 'Suostun henkilötietojeni luovuttamiseen kolmansille osapuolille',
    cross_border: 'Suostun henkilötietojeni siirtämiseen ulkomaille',
    public_distribution: 'Suostun henkilötietojeni julkistamiseen',
    marketing: 'Suostun viestien vastaanottamiseen',
    analytics: 'Suostun analytiikkaan',
    functional: 'Suostun lisätoimintoihin',
    special_category: 'Suostun erityisten henkilötietojeni käsittelyyn',
  },
  required: 'pakollinen',
  tickIt: (title) => `Lähetä lomake merkitsemällä tämä ruutu: ”${title}”. Kirjoittamasi on tallessa.`,
  nameMissing: 'Anna suostumuksen antajan nimi. Ilman nimeä suostumusta ei kirjata.',
  refuses: (missing) =>
    `Tätä suostumusta ei voi vielä antaa. Rekisterinpitäjä ei ole ilmoittanut: ${missing}.`,
  notRecorded:
    'Suostumustasi ei voitu kirjata, joten lomaketta ei lähetetty. Kirjoittamasi on tallessa; yritä uudelleen.',
  notRecordedSent: 'Suostumustasi ei voitu kirjata. Lomake lähetetään ilman sitä.',
  signing: 'Valintaasi kirjataan…',
  showAll: 'Näytä koko teksti',
  showLess: 'Näytä vähemmän',
  noBox: 'Tiedoksesi: tämä ei perustu suostumukseesi.',
  yes: 'kyllä',
  no: 'ei',
  items: {
    operator: 'Rekisterinpitäjä',
    subject: 'Suostumuksen antaja',
    term: 'Voimassaoloaika',
    thirdParties: 'Luovutus kolmansille osapuolille',
    crossBorder: 'Siirto ulkomaille',
    publicSources: 'Levittäminen julkisissa lähteissä',
    data: 'Tiedot',
    other: 'Muuta',
  },
  bin: 'BIN',
  subject: 'tällä lomakkeella nimetty henkilö; suostumusmerkinnässä on nimestä laskettu koodi, ei nimeä',
  special: 'erityinen tietoryhmä',
  policyTerm: (text) => `selosteen mukaan: ${text}`,
  necessary: (text) => `miksi se on tarpeen: ${text}`,
  adequacy: {
    yes: 'rekisterinpitäjä katsoo, että maa suojaa henkilötietoja',
    no: 'maa ei takaa henkilötietojen suojaa',
    unknown: 'henkilötietojen suojaa maassa ei ole vahvistettu',
  },
  kept: (term, countries) => `tietojen säilytysaika: ${term}; säilytyspaikka: ${countries}`,
  automated: 'käsittely on automatisoitua',
  notAutomated: 'päätöksiä ei tehdä pelkästään automaattisesti',
  methods: (list) => `toimet: ${list}`,
  withdraw: (where) => `voit peruuttaa suostumuksen milloin tahansa: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][RULES.select(count)] ?? UNITS[unit].other}`,
  until: { 'until-purpose': 'kunnes tarkoitus on saavutettu', 'until-withdrawal': 'kunnes peruutat sen' },
  missing: {
    operator: 'nimeään',
    bin: 'BIN-tunnustaan',
    address: 'postiosoitettaan',
    policy: 'tietosuojaselostettaan',
    term: 'suostumuksen voimassaoloaikaa',
    thirdParties: 'keitä kolmannet osapuolet ovat',
    crossBorder: 'mihin maahan tiedot siirretään',
    publicSources: 'missä tiedot julkistetaan',
    data: 'luetteloa tiedoista',
    withdrawal: 'miten suostumus peruutetaan',
    subject: 'kenttää, jossa on henkilön nimi',
  },
  send: 'Lähetä',
  statement: (f) => [
    `Minä, tällä lomakkeella nimetty henkilö, annan vapaasti, omasta tahdostani ja omaksi edukseni rekisterinpitäjälle ${f.operator} suostumukseni ${
      {
        processing: 'henkilötietojeni keräämiseen ja käsittelyyn',
        third_party_transfer: 'henkilötietojeni luovuttamiseen kolmansille osapuolille',
        cross_border: 'henkilötietojeni siirtämiseen ulkomaille',
        public_distribution: 'henkilötietojeni levittämiseen julkisissa lähteissä',
        marketing: 'henkilötietojeni käyttöön viestien lähettämiseksi minulle',
        analytics: 'henkilötietojeni käyttöön analytiikassa',
        functional: 'henkilötietojeni käyttöön lisätoiminnoissa',
        special_category: 'erityisten henkilötietojeni keräämiseen ja käsittelyyn',
      }[f.kind]
    }. Tarkoitus: ${f.purpose}.`,
    `Tietoni, joita suostumus koskee: ${f.categories}. ${f.terms}`,
    `Luovutus kolmansille osapuolille: ${f.thirdParties}. Siirto ulkomaille: ${f.crossBorder}. Levittäminen julkisissa lähteissä: ${f.publicSources}.`,
    'Ilmoitan rekisterinpitäjälle tietojeni muutoksista.',
    `Suostumuksen voimassaoloaika: ${f.term}. Voin peruuttaa sen milloin tahansa: ${f.withdrawal}. Sen jälkeen tietojani saa käsitellä vain laissa säädetyissä tapauksissa.`,
  ],
  addressedTo: 'Vastaanottaja',
  represent: 'Toimin toisen henkilön puolesta',
  representing:
    'Lomakkeella nimetään henkilö, jonka puolesta toimit. Kerro, kuka olet ja millä perusteella toimit.',
  basis: 'Millä perusteella',
  bases: {
    parent: 'vanhempi',
    guardian: 'huoltaja tai edunvalvoja',
    power_of_attorney: 'valtakirja',
    other: 'muu laillinen peruste',
  },
  representativeName: 'Oma koko nimesi',
  representativeMissing: 'Anna oma nimesi: ilmoitit toimivasi toisen henkilön puolesta.',
  statementMissing: (text) => `Lähetä lomake vahvistamalla: ”${text}”`,
  disagree: 'En suostu',
  disagreeTitle: 'Poistutaanko lomakkeelta?',
  disagreeText: 'Kirjoittamasi poistetaan, eikä mitään lähetetä.',
  disagreeConfirm: 'Tyhjennä ja poistu',
  disagreeBack: 'Takaisin lomakkeelle',
  written:
    'Merkintä ruutuun ei riitä tähän siirtoon: siihen tarvitaan kirjallinen suostumuksesi. Valitse tapa.',
  writtenMissing:
    'Valitse allekirjoitus tai tulostettu ilmoitus: tähän siirtoon tarvitaan kirjallinen suostumus.',
  sign: 'Sähköinen allekirjoitus (NCALayer)',
  signExplained:
    'Kun lähetät lomakkeen, sivu ottaa yhteyden tämän tietokoneen NCALayer-ohjelmaan (127.0.0.1:13579) ja pyytää allekirjoitustasi. Selain voi kysyä, sallitko sen. Allekirjoituksen saa vain rekisterinpitäjä, eikä sitä säilytetä selaimessa.',
  print: 'Tulostettu ilmoitus',
  printExplained:
    'Kun lähetät lomakkeen, tulostetaan ilmoitus, jossa on merkintäsi numero. Allekirjoita se ja toimita se rekisterinpitäjälle.',
  ncaMissing:
    'NCALayer ei vastaa. Käynnistä se (tai asenna se osoitteesta ncl.pki.gov.kz) ja lähetä uudelleen tai valitse tulostettu ilmoitus.',
  ncaFailed:
    'Allekirjoitusta ei tehty, joten lomaketta ei lähetetty. Allekirjoita lähettämällä uudelleen tai valitse tulostettu ilmoitus.',
  ncaSimple:
    'Allekirjoitusta ei tehty. Lomake lähetetään pelkällä ruutumerkinnällä; kirjallista muotoa vaativa siirto pysyy suljettuna.',
  paper: {
    title: 'Suostumusilmoitus',
    name: 'Koko nimi',
    signature: 'Allekirjoitus',
    date: 'Päiväys',
    receipt: 'Suostumusmerkinnän numero',
    hash: 'Merkinnän tiiviste (SHA-256)',
    note: 'Ilmoitus on voimassa, kun se on allekirjoitettu ja toimitettu rekisterinpitäjälle.',
  },
};
export default fi;
