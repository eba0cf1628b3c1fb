import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Drepturile dumneavoastră',
  intro: (operator) => `Vă puteți adresa operatorului: ${operator}. Alegeți ce vă trebuie.`,
  close: 'Închide',
  kinds: {
    withdraw: {
      title: 'Retrag consimțământul',
      about: 'Prelucrarea bazată pe consimțământ încetează. Pe acest site retragerea are efect imediat.',
      subject: 'Retragerea consimțământului pentru prelucrarea datelor cu caracter personal',
      letter: 'Îmi retrag consimțământul pentru prelucrarea datelor mele cu caracter personal.',
    },
    'object-marketing': {
      title: 'Mă dezabonez',
      about: 'Fără publicitate și noutăți. Apăsarea are efect imediat.',
      subject: 'Dezabonare',
      letter: 'Vă rog să nu îmi mai trimiteți publicitate, noutăți și notificări.',
    },
    block: {
      title: 'Îmi blochez datele',
      about:
        'Prelucrarea se suspendă pe durata verificării. Apăsarea are efect imediat, până la răspunsul operatorului.',
      subject: 'Blocarea datelor cu caracter personal',
      letter: 'Vă rog să blocați datele mele cu caracter personal pe durata verificării.',
      details: 'De ce: ce este greșit sau încălcat',
    },
    rectify: {
      title: 'Îmi rectific datele',
      about: 'Dacă datele sunt incomplete, depășite sau greșite.',
      subject: 'Rectificarea datelor cu caracter personal',
      letter: 'Vă rog să rectificați datele mele cu caracter personal.',
      details: 'Ce trebuie rectificat și cum',
    },
    erase: {
      title: 'Cer ștergerea datelor',
      about: 'Operatorul distruge datele dumneavoastră, dacă legea nu obligă la păstrarea lor.',
      subject: 'Ștergerea datelor cu caracter personal',
      letter: 'Vă rog să ștergeți datele mele cu caracter personal.',
    },
    information: {
      title: 'Întreb despre prelucrare',
      about: 'Ce date are operatorul, de ce, de unde, cui le-a transmis și cât timp le păstrează.',
      subject: 'Cerere de informații privind prelucrarea datelor cu caracter personal',
      letter:
        'Vă rog să îmi comunicați ce date cu caracter personal ale mele prelucrați, de ce, de unde provin, cui au fost transmise și cât timp se păstrează.',
    },
    access: {
      title: 'Obțin datele mele',
      about: 'Consultarea datelor înseși, gratuit.',
      subject: 'Acces la datele cu caracter personal',
      letter: 'Vă rog să îmi dați acces la datele mele cu caracter personal.',
    },
    restrict: {
      title: 'Restricționez prelucrarea',
      about: 'Datele rămân la operator, dar servesc numai pentru ceea ce indicați.',
      subject: 'Restricționarea prelucrării datelor cu caracter personal',
      letter: 'Vă rog să restricționați prelucrarea datelor mele cu caracter personal.',
      details: 'Ce trebuie să înceteze',
    },
    anonymise: {
      title: 'Îmi anonimizez datele',
      about: 'Datele rămân, dar nu mai sunt legate de dumneavoastră.',
      subject: 'Anonimizarea datelor cu caracter personal',
      letter: 'Vă rog să anonimizați datele mele cu caracter personal.',
    },
    complaint: {
      title: 'Depun o plângere',
      about: 'Dacă v-au fost încălcate drepturile: la autoritate sau la instanță.',
      subject: 'Plângere privind încălcarea drepturilor persoanei vizate',
      letter:
        'Vă rog să verificați cum sunt prelucrate datele mele cu caracter personal și să restabiliți drepturile încălcate.',
      details: 'Ce s-a întâmplat',
    },
  },
  bases: {
    parent: 'părinte',
    guardian: 'tutore sau curator',
    power_of_attorney: 'procură',
    other: 'alt temei',
  },
  represent: 'Acționez pentru altă persoană',
  basis: 'Temei',
  representativeName: 'Numele dumneavoastră (reprezentant)',
  representedName: 'Numele persoanei pentru care acționați',
  name: 'Numele dumneavoastră',
  contact: 'Unde să se răspundă',
  stays: 'Aceste informații apar doar în scrisoare. Site-ul nu le păstrează și nu le transmite.',
  due: (date) => `Termen legal: ${date}`,
  approximate:
    'La numărarea zilelor lucrătoare nu s-a ținut cont de sărbători, de aceea data este aproximativă.',
  identity:
    'Operatorul vă poate cere să arătați că cererea vă aparține. Nu este nevoie să trimiteți copia unui act de identitate.',
  letter: {
    name: 'Nume',
    represented: 'Pentru',
    representative: 'Reprezentant',
    contact: 'Răspuns la',
    details: 'Detalii',
    to: 'Către',
    subject: 'Subiect',
    body: 'Scrisoare',
    bin: 'BIN',
    date: 'Data',
    signature: 'Semnătura',
    statement: 'Cerere',
    from: 'De la',
  },
  copy: { to: 'Copiază adresa', subject: 'Copiază subiectul', body: 'Copiază scrisoarea' },
  copied: 'Copiat.',
  notCopied: 'Browserul nu a permis copierea. Selectați textul și copiați-l manual.',
  mail: 'Deschide în e-mail',
  tooLong:
    'Scrisoarea este lungă, de aceea în programul de e-mail trece doar subiectul. Copiați textul și lipiți-l.',
  print: 'Tipărește o cerere',
  send: 'Trimite o cerere semnată',
  link: 'Mergi la pagina operatorului',
  office: 'Puteți veni personal',
  noChannel: 'Operatorul nu indică nicio adresă. Întrebați prin contactele de pe site.',
  prepared: (date) => `Pregătit la ${date}. Site-ul nu știe dacă ați trimis scrisoarea.`,
  recorded:
    'Cererea este înregistrată și pe drum spre operator, semnată de acest browser. Nu conține niciun nume.',
  notRecorded: 'Cererea nu a putut fi înregistrată. Scrisoarea însăși este valabilă și așa.',
  exactMark: 'Subiectul este exact cel cerut de politica operatorului. Nu îl schimbați.',
  blockNow: 'Blochează acum',
  blocked: (days) =>
    days > 0
      ? `Blocat. Zile trecute: ${days}.`
      : 'Blocat astăzi. Prelucrarea pe acest site este oprită până la răspunsul operatorului.',
  nothingToBlock:
    'În acest browser niciun consimțământ nu este în vigoare. O cerere despre datele pe care operatorul le are deja se află mai jos.',
  unblock: 'Ridică blocarea',
  unsubscribed: 'Mesajele sunt dezactivate. Acest lucru este înregistrat.',
  nothingToUnsubscribe:
    'În acest browser nu există consimțământ pentru mesaje. Opoziția dumneavoastră este înregistrată; trimiteți și scrisoarea, pentru ca operatorul să vă găsească în lista sa.',
  inForce: 'Consimțăminte în vigoare',
  nothingInForce:
    'În acest browser niciun consimțământ nu este acum în vigoare. Dacă l-ați dat altfel, trimiteți scrisoarea.',
  withdraw: (purpose) => `Retrage: ${purpose}`,
  withdrawAll: 'Retrage tot',
  withErasure: 'Și cer ștergerea datelor mele',
  withdrawn: 'Consimțământ retras. Pe acest site nu mai are efect.',
  mayContinue:
    'Dacă legea o cere sau a rămas o obligație neîndeplinită, operatorul poate continua prelucrarea. Aceasta nu împiedică retragerea de aici.',
  letterToo: 'Politica operatorului cere și o scrisoare. Iat-o:',
  removed: 'Eliminat din browser',
  left: 'Nu a putut fi eliminat (aparține altui site sau este ascuns pentru pagină)',
  reload: 'Reîncarcă pagina pentru a opri codul care rulează deja',
  complaint: [
    'La autoritatea de stat pentru protecția datelor cu caracter personal: prin portalul de petiții eotinish.kz.',
    'La instanță: de la domiciliul dumneavoastră sau de la adresa operatorului.',
  ],
  documents: 'Predați actele doveditoare direct operatorului. Nu este nevoie să le încărcați aici.',
  help: {
    title: 'Modulele cookie în browserul dumneavoastră',
    intro: 'Și browserul poate refuza. Denumirile diferă puțin:',
    steps: [
      'Deschideți setările browserului, secțiunea „Confidențialitate”.',
      'Căutați „Module cookie” sau „Datele site-urilor”.',
      'Blocați modulele cookie ale terților sau ștergeți datele acestui site.',
      'Pe telefon, același lucru se află în setările aplicației browserului.',
    ],
    after:
      'Dacă toate modulele cookie sunt blocate, autentificarea ar putea să nu funcționeze, iar site-ul va cere din nou alegerea.',
  },
};
export default texts;
