import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Jūsų teisės',
  intro: (operator) => `Galite kreiptis į duomenų valdytoją: ${operator}. Pasirinkite, ką reikia padaryti.`,
  close: 'Uždaryti',
  kinds: {
    withdraw: {
      title: 'Atšaukti sutikimą',
      about: 'Sutikimu grindžiamas tvarkymas nutraukiamas. Šioje svetainėje atšaukimas galioja iš karto.',
      subject: 'Sutikimo tvarkyti asmens duomenis atšaukimas',
      letter: 'Atšaukiu savo sutikimą tvarkyti mano asmens duomenis.',
    },
    'object-marketing': {
      title: 'Atsisakyti pranešimų',
      about: 'Reklama ir naujienos nebesiunčiamos. Galioja iš karto, kai paspaudžiate.',
      subject: 'Pranešimų atsisakymas',
      letter: 'Prašau nebesiųsti man reklamos, naujienų ir pranešimų.',
    },
    block: {
      title: 'Užblokuoti duomenis',
      about:
        'Tvarkymas sustabdomas tikrinimo laikui. Galioja iš karto, kai paspaudžiate, kol duomenų valdytojas atsakys.',
      subject: 'Asmens duomenų blokavimas',
      letter: 'Prašau užblokuoti mano asmens duomenis tikrinimo laikui.',
      details: 'Kodėl: kas netikslu arba pažeista',
    },
    rectify: {
      title: 'Ištaisyti duomenis',
      about: 'Jei duomenys neišsamūs, pasenę arba netikslūs.',
      subject: 'Asmens duomenų ištaisymas',
      letter: 'Prašau ištaisyti mano asmens duomenis.',
      details: 'Ką ir kaip ištaisyti',
    },
    erase: {
      title: 'Ištrinti duomenis',
      about: 'Duomenų valdytojas sunaikina jūsų duomenis, jei įstatymas neįpareigoja jų saugoti.',
      subject: 'Asmens duomenų ištrynimas',
      letter: 'Prašau sunaikinti mano asmens duomenis.',
    },
    information: {
      title: 'Sužinoti apie tvarkymą',
      about:
        'Kokius duomenis turi duomenų valdytojas, kodėl, iš kur, kam jie perduoti ir kiek laiko saugomi.',
      subject: 'Prašymas pateikti informaciją apie asmens duomenų tvarkymą',
      letter:
        'Prašau pranešti, kokius mano asmens duomenis tvarkote, kodėl, iš kur jie gauti, kam perduoti ir kiek laiko saugomi.',
    },
    access: {
      title: 'Gauti savo duomenis',
      about: 'Susipažinti su pačiais duomenimis nemokamai.',
      subject: 'Prieiga prie asmens duomenų',
      letter: 'Prašau leisti man susipažinti su mano asmens duomenimis.',
    },
    restrict: {
      title: 'Apriboti tvarkymą',
      about: 'Duomenys lieka pas duomenų valdytoją, bet naudojami tik tam, ką nurodysite.',
      subject: 'Asmens duomenų tvarkymo apribojimas',
      letter: 'Prašau apriboti mano asmens duomenų tvarkymą.',
      details: 'Ką reikia nutraukti',
    },
    anonymise: {
      title: 'Nuasmeninti duomenis',
      about: 'Duomenys lieka, bet nebėra su jumis susieti.',
      subject: 'Asmens duomenų nuasmeninimas',
      letter: 'Prašau nuasmeninti mano asmens duomenis.',
    },
    complaint: {
      title: 'Pateikti skundą',
      about: 'Jei jūsų teisės pažeistos: priežiūros institucijai arba teismui.',
      subject: 'Skundas dėl duomenų subjekto teisių pažeidimo',
      letter: 'Prašau patikrinti, kaip tvarkomi mano asmens duomenys, ir atkurti pažeistas teises.',
      details: 'Kas įvyko',
    },
  },
  bases: {
    parent: 'vienas iš tėvų',
    guardian: 'globėjas arba rūpintojas',
    power_of_attorney: 'įgaliojimas',
    other: 'kitas pagrindas',
  },
  represent: 'Veikiu kito asmens vardu',
  basis: 'Pagrindas',
  representativeName: 'Jūsų vardas ir pavardė (atstovas)',
  representedName: 'Asmens, kurio vardu veikiate, vardas ir pavardė',
  name: 'Jūsų vardas ir pavardė',
  contact: 'Kur atsakyti',
  stays: 'Ši informacija patenka tik į laišką. Svetainė jos nesaugo ir niekam neperduoda.',
  due: (date) => `Įstatymo nustatytas terminas: ${date}`,
  approximate: 'Darbo dienos skaičiuojamos neatsižvelgiant į šventes, todėl data apytikslė.',
  identity:
    'Duomenų valdytojas gali paprašyti parodyti, kad prašymas yra jūsų. Asmens dokumento kopijos siųsti nereikia.',
  letter: {
    name: 'Vardas, pavardė',
    represented: 'Kieno vardu',
    representative: 'Atstovas',
    contact: 'Atsakyti',
    details: 'Išsamiau',
    to: 'Kam',
    subject: 'Tema',
    body: 'Laiškas',
    bin: 'BIN',
    date: 'Data',
    signature: 'Parašas',
    statement: 'Pareiškimas',
    from: 'Nuo',
  },
  copy: { to: 'Kopijuoti adresą', subject: 'Kopijuoti temą', body: 'Kopijuoti laišką' },
  copied: 'Nukopijuota.',
  notCopied: 'Naršyklė neleido kopijuoti. Pažymėkite tekstą ir nukopijuokite patys.',
  mail: 'Atverti pašte',
  tooLong:
    'Laiškas ilgas, todėl į jūsų pašto programą perkeliama tik tema. Nukopijuokite tekstą ir įklijuokite jį.',
  print: 'Spausdinti pareiškimą',
  send: 'Siųsti pasirašytą prašymą',
  link: 'Eiti į duomenų valdytojo puslapį',
  office: 'Galite atvykti patys',
  noChannel: 'Duomenų valdytojas nenurodo adreso. Klauskite naudodami svetainės kontaktus.',
  prepared: (date) => `Parengta (${date}). Svetainė nežino, ar išsiuntėte.`,
  recorded:
    'Prašymas užregistruotas ir siunčiamas duomenų valdytojui su šios naršyklės parašu. Vardo jame nėra.',
  notRecorded: 'Įrašo padaryti nepavyko. Pats laiškas galioja ir be jo.',
  exactMark: 'Tema yra būtent tokia, kokios reikalauja duomenų valdytojo politika. Nekeiskite jos.',
  blockNow: 'Užblokuoti dabar',
  blocked: (days) =>
    days > 0
      ? `Užblokuota. Praėjo dienų: ${days}.`
      : 'Užblokuota šiandien. Tvarkymas šioje svetainėje sustabdytas, kol duomenų valdytojas atsakys.',
  nothingToBlock:
    'Šioje naršyklėje negalioja joks sutikimas. Prašymas dėl duomenų, kuriuos duomenų valdytojas jau turi, yra toliau.',
  unblock: 'Panaikinti blokavimą',
  unsubscribed: 'Pranešimai išjungti. Tai užregistruota.',
  nothingToUnsubscribe:
    'Šioje naršyklėje nėra sutikimo siųsti pranešimus. Jūsų prieštaravimas užregistruotas; išsiųskite ir laišką, kad duomenų valdytojas rastų jus savo sąraše.',
  inForce: 'Galiojantys sutikimai',
  nothingInForce:
    'Šiuo metu šioje naršyklėje negalioja joks sutikimas. Jei davėte jį kitaip, išsiųskite laišką.',
  withdraw: (purpose) => `Atšaukti: ${purpose}`,
  withdrawAll: 'Atšaukti viską',
  withErasure: 'Ir prašyti sunaikinti mano duomenis',
  withdrawn: 'Sutikimas atšauktas. Šioje svetainėje jis nebegalioja.',
  mayContinue:
    'Jei to reikalauja įstatymas arba liko neįvykdyta prievolė, duomenų valdytojas gali tvarkyti duomenis toliau. Tai netrukdo jūsų atšaukimui čia.',
  letterToo: 'Duomenų valdytojo politika prašo ir laiško. Štai jis:',
  removed: 'Pašalinta iš naršyklės',
  left: 'Pašalinti nepavyko (priklauso kitai svetainei arba paslėpta nuo puslapio)',
  reload: 'Įkelti puslapį iš naujo, kad sustotų jau veikiantis kodas',
  complaint: [
    'Valstybės institucijai, atsakingai už asmens duomenų apsaugą: per kreipimųsi portalą eotinish.kz.',
    'Teismui: pagal jūsų gyvenamąją vietą arba duomenų valdytojo adresą.',
  ],
  documents: 'Patvirtinančius dokumentus perduokite tiesiogiai duomenų valdytojui. Įkelti jų čia nereikia.',
  help: {
    title: 'Slapukai jūsų naršyklėje',
    intro: 'Atsisakyti gali ir naršyklė. Pavadinimai šiek tiek skiriasi:',
    steps: [
      'Atverkite naršyklės nuostatas, skyrių „Privatumas“.',
      'Raskite „Slapukai“ arba „Svetainių duomenys“.',
      'Blokuokite trečiųjų šalių slapukus arba ištrinkite šios svetainės duomenis.',
      'Telefone tas pats yra naršyklės programėlės nuostatose.',
    ],
    after:
      'Jei visi slapukai užblokuoti, prisijungimas gali neveikti, o svetainė vėl klaus jūsų pasirinkimo.',
  },
};
export default texts;
