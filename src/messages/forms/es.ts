import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['año', 'años'],
  M: ['mes', 'meses'],
  W: ['semana', 'semanas'],
  D: ['día', 'días'],
} as const;

const plural = new Intl.PluralRules('es');

const es: FurtherFormMessages = {
  kinds: {
    processing: 'Doy mi consentimiento al tratamiento de mis datos personales',
    third_party_transfer: 'Doy mi consentimiento a la comunicación de mis datos personales a terceros',
    cross_border: 'Doy mi consentimiento a la transferencia de mis datos personales al extranjero',
    public_distribution:
      'Doy mi consentimiento a la difusión de mis datos personales en fuentes de acceso público',
    marketing: 'Doy mi consentimiento para recibir mensajes',
    analytics: 'Doy mi consentimiento a la analítica',
    functional: 'Doy mi consentimiento a funciones adicionales',
    special_category: 'Doy mi consentimiento al tratamiento de mis datos personales de categorías especiales',
  },
  required: 'obligatorio',
  tickIt: (title) =>
    `Para enviar el formulario, marque la casilla: «${title}». Lo que ha escrito se conserva.`,
  nameMissing:
    'Indique el nombre de la persona que da el consentimiento. Sin nombre no se registra ningún consentimiento.',
  refuses: (missing) =>
    `Este consentimiento todavía no se puede recoger. El responsable no ha indicado: ${missing}.`,
  notRecorded:
    'No se pudo registrar su consentimiento, por lo que el formulario no se ha enviado. Lo que ha escrito se conserva; inténtelo de nuevo.',
  notRecordedSent: 'No se pudo registrar su consentimiento. El formulario se envía sin él.',
  signing: 'Registrando su elección…',
  showAll: 'Mostrar el texto completo',
  showLess: 'Mostrar menos',
  noBox: 'Para su información: esto no se basa en su consentimiento.',
  yes: 'sí',
  no: 'no',
  items: {
    operator: 'Responsable',
    subject: 'Quién da el consentimiento',
    term: 'Plazo',
    thirdParties: 'Comunicación a terceros',
    crossBorder: 'Transferencia al extranjero',
    publicSources: 'Difusión en fuentes de acceso público',
    data: 'Datos',
    other: 'Otra información',
  },
  bin: 'BIN',
  subject: 'la persona nombrada en este formulario; el recibo contiene un código del nombre, no el nombre',
  special: 'categoría especial',
  policyTerm: (text) => `la política dice: ${text}`,
  necessary: (text) => `por qué es necesario: ${text}`,
  adequacy: {
    yes: 'el responsable considera que el país protege los datos personales',
    no: 'el país no garantiza la protección de los datos personales',
    unknown: 'la protección de los datos personales en el país no está confirmada',
  },
  kept: (term, countries) => `conservación de los datos: ${term}; lugar de conservación: ${countries}`,
  automated: 'el tratamiento es automatizado',
  notAutomated: 'las decisiones no se toman únicamente de forma automatizada',
  methods: (list) => `operaciones: ${list}`,
  withdraw: (where) => `puede retirar el consentimiento en cualquier momento: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][plural.select(count) === 'one' ? 0 : 1]}`,
  until: { 'until-purpose': 'hasta cumplir el fin', 'until-withdrawal': 'hasta su retirada' },
  missing: {
    operator: 'su nombre',
    bin: 'su BIN',
    address: 'su dirección postal',
    policy: 'su política',
    term: 'el plazo del consentimiento',
    thirdParties: 'a qué terceros se comunican los datos',
    crossBorder: 'a qué país se transfieren los datos',
    publicSources: 'dónde se difunden los datos',
    data: 'la lista de datos',
    withdrawal: 'cómo se retira el consentimiento',
    subject: 'el campo con el nombre de la persona',
  },
  send: 'Enviar',
  statement: (f) => [
    `Yo, la persona nombrada en este formulario, doy al responsable ${f.operator}, libremente, por mi propia voluntad y en mi propio interés, mi consentimiento para ${
      {
        processing: 'la recogida y el tratamiento de mis datos personales',
        third_party_transfer: 'la comunicación de mis datos personales a terceros',
        cross_border: 'la transferencia de mis datos personales al extranjero',
        public_distribution: 'la difusión de mis datos personales en fuentes de acceso público',
        marketing: 'el uso de mis datos personales con el fin de enviarme mensajes',
        analytics: 'el uso de mis datos personales con fines de analítica',
        functional: 'el uso de mis datos personales para funciones adicionales',
        special_category: 'la recogida y el tratamiento de mis datos personales de categorías especiales',
      }[f.kind]
    }. Fin: ${f.purpose}.`,
    `Datos a los que se refiere este consentimiento: ${f.categories}. ${f.terms}`,
    `Comunicación a terceros: ${f.thirdParties}. Transferencia al extranjero: ${f.crossBorder}. Difusión en fuentes de acceso público: ${f.publicSources}.`,
    'Informaré al responsable de los cambios en mis datos.',
    `Este consentimiento rige: ${f.term}. Puedo retirarlo en cualquier momento: ${f.withdrawal}. Después, mis datos solo pueden tratarse en los casos previstos por la ley.`,
  ],
  addressedTo: 'A',
  represent: 'Actúo en nombre de otra persona',
  representing:
    'El formulario nombra a la persona por la que usted actúa. Indique quién es usted y con qué fundamento actúa.',
  basis: 'Fundamento',
  bases: {
    parent: 'padre o madre',
    guardian: 'tutor o curador',
    power_of_attorney: 'poder',
    other: 'otro fundamento legal',
  },
  representativeName: 'Su nombre completo',
  representativeMissing: 'Indique su propio nombre: ha señalado que actúa en nombre de otra persona.',
  statementMissing: (text) => `Para enviar el formulario, confirme: «${text}»`,
  disagree: 'No doy mi acuerdo',
  disagreeTitle: '¿Salir del formulario?',
  disagreeText: 'Se borrará lo que ha escrito y no se enviará nada.',
  disagreeConfirm: 'Borrar y salir',
  disagreeBack: 'Volver al formulario',
  written:
    'Para esta transferencia no basta una casilla: se requiere su consentimiento por escrito. Elija cómo.',
  writtenMissing:
    'Elija una firma o una declaración impresa: esta transferencia requiere consentimiento por escrito.',
  sign: 'Firma electrónica digital (NCALayer)',
  signExplained:
    'Al enviar el formulario, la página se conecta con NCALayer en este equipo (127.0.0.1:13579) y le pide su firma. El navegador puede preguntarle si lo permite. La firma llega solo al responsable y no se conserva en el navegador.',
  print: 'Declaración impresa',
  printExplained:
    'Al enviar el formulario se imprime una declaración con el número de su recibo. Fírmela y entréguela al responsable.',
  ncaMissing:
    'NCALayer no responde. Inícielo (o instálelo desde ncl.pki.gov.kz) y envíe de nuevo, o elija la declaración impresa.',
  ncaFailed:
    'No se firmó, por lo que el formulario no se ha enviado. Envíelo de nuevo para firmar o elija la declaración impresa.',
  ncaSimple:
    'No se firmó. El formulario se envía con una simple casilla; la transferencia que requiere forma escrita sigue cerrada.',
  paper: {
    title: 'Declaración de consentimiento',
    name: 'Nombre y apellidos',
    signature: 'Firma',
    date: 'Fecha',
    receipt: 'Número del recibo',
    hash: 'Hash del recibo (SHA-256)',
    note: 'Esta declaración vale una vez firmada y entregada al responsable.',
  },
};
export default es;
