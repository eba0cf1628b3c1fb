import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Ihre Rechte',
  intro: (operator) => `Sie können sich an den Betreiber wenden: ${operator}. Wählen Sie, was Sie brauchen.`,
  close: 'Schließen',
  kinds: {
    withdraw: {
      title: 'Einwilligung widerrufen',
      about:
        'Die Verarbeitung aufgrund der Einwilligung endet. Auf dieser Website wirkt der Widerruf sofort.',
      subject: 'Widerruf der Einwilligung in die Verarbeitung personenbezogener Daten',
      letter: 'Ich widerrufe meine Einwilligung in die Verarbeitung meiner personenbezogenen Daten.',
    },
    'object-marketing': {
      title: 'Nachrichten abbestellen',
      about: 'Sie erhalten keine Werbung und keine Neuigkeiten mehr. Ihr Klick wirkt sofort.',
      subject: 'Abbestellung von Nachrichten',
      letter: 'Bitte senden Sie mir keine Werbung, Neuigkeiten und Benachrichtigungen mehr.',
    },
    block: {
      title: 'Daten sperren',
      about:
        'Die Verarbeitung ruht, solange geprüft wird. Ihr Klick wirkt sofort, bis der Betreiber antwortet.',
      subject: 'Sperrung personenbezogener Daten',
      letter: 'Bitte sperren Sie meine personenbezogenen Daten für die Dauer der Prüfung.',
      details: 'Warum: was falsch ist oder verletzt wurde',
    },
    rectify: {
      title: 'Daten berichtigen',
      about: 'Wenn Daten unvollständig, veraltet oder falsch sind.',
      subject: 'Berichtigung personenbezogener Daten',
      letter: 'Bitte berichtigen Sie meine personenbezogenen Daten.',
      details: 'Was zu berichtigen ist, und wie',
    },
    erase: {
      title: 'Daten löschen',
      about: 'Der Betreiber vernichtet Ihre Daten, sofern das Gesetz nicht vorschreibt, sie aufzubewahren.',
      subject: 'Löschung personenbezogener Daten',
      letter: 'Bitte löschen Sie meine personenbezogenen Daten.',
    },
    information: {
      title: 'Nach der Verarbeitung fragen',
      about:
        'Welche Daten der Betreiber hat, wozu, woher, an wen sie gegangen sind und wie lange sie aufbewahrt werden.',
      subject: 'Anfrage zur Verarbeitung personenbezogener Daten',
      letter:
        'Bitte teilen Sie mir mit, welche meiner personenbezogenen Daten Sie verarbeiten, wozu, woher Sie sie haben, an wen sie weitergegeben wurden und wie lange sie aufbewahrt werden.',
    },
    access: {
      title: 'Eigene Daten erhalten',
      about: 'Die Daten selbst einsehen, kostenlos.',
      subject: 'Auskunft über personenbezogene Daten',
      letter: 'Bitte geben Sie mir Einsicht in meine personenbezogenen Daten.',
    },
    restrict: {
      title: 'Verarbeitung einschränken',
      about: 'Die Daten bleiben beim Betreiber, dienen aber nur noch dem, was Sie nennen.',
      subject: 'Einschränkung der Verarbeitung personenbezogener Daten',
      letter: 'Bitte schränken Sie die Verarbeitung meiner personenbezogenen Daten ein.',
      details: 'Was aufhören soll',
    },
    anonymise: {
      title: 'Daten anonymisieren',
      about: 'Die Daten bleiben, sind aber nicht mehr mit Ihnen verbunden.',
      subject: 'Anonymisierung personenbezogener Daten',
      letter: 'Bitte anonymisieren Sie meine personenbezogenen Daten.',
    },
    complaint: {
      title: 'Beschwerde einlegen',
      about: 'Wenn Ihre Rechte verletzt wurden: bei der zuständigen Behörde oder bei Gericht.',
      subject: 'Beschwerde über eine Verletzung der Rechte einer betroffenen Person',
      letter:
        'Bitte prüfen Sie, wie meine personenbezogenen Daten verarbeitet werden, und stellen Sie die verletzten Rechte wieder her.',
      details: 'Was geschehen ist',
    },
  },
  bases: {
    parent: 'Elternteil',
    guardian: 'Vormund oder Betreuer',
    power_of_attorney: 'Vollmacht',
    other: 'andere Grundlage',
  },
  represent: 'Ich handle für eine andere Person',
  basis: 'Grundlage',
  representativeName: 'Ihr Name (Vertretung)',
  representedName: 'Name der Person, für die Sie handeln',
  name: 'Ihr Name',
  contact: 'Wohin die Antwort gehen soll',
  stays:
    'Diese Angaben kommen nur in den Brief. Die Website bewahrt sie nicht auf und gibt sie nicht weiter.',
  due: (date) => `Gesetzliche Frist: ${date}`,
  approximate: 'Feiertage sind bei den Arbeitstagen nicht berücksichtigt, daher ist das Datum ungefähr.',
  identity:
    'Der Betreiber kann Sie bitten zu zeigen, dass die Anfrage von Ihnen stammt. Eine Ausweiskopie müssen Sie nicht senden.',
  letter: {
    name: 'Name',
    represented: 'Für',
    representative: 'Vertretung',
    contact: 'Antwort an',
    details: 'Einzelheiten',
    to: 'An',
    subject: 'Betreff',
    body: 'Brief',
    bin: 'BIN',
    date: 'Datum',
    signature: 'Unterschrift',
    statement: 'Antrag',
    from: 'Von',
  },
  copy: { to: 'Adresse kopieren', subject: 'Betreff kopieren', body: 'Brief kopieren' },
  copied: 'Kopiert.',
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  mail: 'Im Mailprogramm öffnen',
  tooLong:
    'Der Brief ist lang, daher geht nur der Betreff an Ihr Mailprogramm. Kopieren Sie den Text und fügen Sie ihn ein.',
  print: 'Antrag drucken',
  send: 'Signierte Anfrage senden',
  link: 'Zur Seite des Betreibers',
  office: 'Sie können persönlich vorsprechen',
  noChannel: 'Der Betreiber nennt keine Adresse. Fragen Sie über die Kontaktangaben der Website nach.',
  prepared: (date) => `Vorbereitet am ${date}. Ob Sie den Brief gesendet haben, weiß die Website nicht.`,
  recorded:
    'Die Anfrage ist festgehalten und geht, von diesem Browser signiert, an den Betreiber. Sie enthält keinen Namen.',
  notRecorded: 'Die Anfrage konnte nicht festgehalten werden. Der Brief selbst gilt auch ohne das.',
  exactMark: 'Der Betreff entspricht genau dem, was die Datenschutzerklärung verlangt. Lassen Sie ihn so.',
  blockNow: 'Jetzt sperren',
  blocked: (days) =>
    days > 0
      ? `Gesperrt. Vergangene Tage: ${days}.`
      : 'Heute gesperrt. Die Verarbeitung auf dieser Website ruht, bis der Betreiber antwortet.',
  nothingToBlock:
    'In diesem Browser gilt keine Einwilligung. Eine Anfrage zu Daten, die der Betreiber schon hat, finden Sie unten.',
  unblock: 'Sperre aufheben',
  unsubscribed: 'Nachrichten sind abbestellt. Das ist festgehalten.',
  nothingToUnsubscribe:
    'In diesem Browser gibt es keine Einwilligung in Nachrichten. Ihr Widerspruch ist festgehalten; senden Sie auch den Brief, damit der Betreiber Sie in seiner Liste findet.',
  inForce: 'Geltende Einwilligungen',
  nothingInForce:
    'In diesem Browser gilt derzeit keine Einwilligung. Haben Sie auf anderem Weg eingewilligt, senden Sie den Brief.',
  withdraw: (purpose) => `Widerrufen: ${purpose}`,
  withdrawAll: 'Alle widerrufen',
  withErasure: 'Und um Löschung meiner Daten bitten',
  withdrawn: 'Einwilligung widerrufen. Auf dieser Website gilt sie nicht mehr.',
  mayContinue:
    'Wenn das Gesetz es verlangt oder eine Verpflichtung offen ist, darf der Betreiber die Verarbeitung fortsetzen. Ihren Widerruf hier hindert das nicht.',
  letterToo: 'Die Datenschutzerklärung des Betreibers verlangt auch einen Brief. Hier ist er:',
  removed: 'Aus dem Browser entfernt',
  left: 'Konnte nicht entfernt werden (gehört zu einer anderen Website oder ist für die Seite verborgen)',
  reload: 'Seite neu laden, um bereits laufenden Code anzuhalten',
  complaint: [
    'Bei der staatlichen Behörde für den Schutz personenbezogener Daten: über das Eingabenportal eotinish.kz.',
    'Bei Gericht: an Ihrem Wohnort oder am Sitz des Betreibers.',
  ],
  documents: 'Nachweise übergeben Sie dem Betreiber direkt. Sie müssen sie hier nicht hochladen.',
  help: {
    title: 'Cookies in Ihrem Browser',
    intro: 'Auch der Browser kann ablehnen. Die Bezeichnungen weichen etwas ab:',
    steps: [
      'Öffnen Sie die Einstellungen des Browsers, Abschnitt „Datenschutz“.',
      'Suchen Sie „Cookies“ oder „Websitedaten“.',
      'Blockieren Sie Cookies von Drittanbietern oder löschen Sie die Daten dieser Website.',
      'Auf dem Telefon steht dasselbe in den Einstellungen der Browser-App.',
    ],
    after:
      'Sind alle Cookies blockiert, funktioniert die Anmeldung möglicherweise nicht, und die Website fragt erneut nach Ihrer Wahl.',
  },
};
export default texts;
