import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Sus derechos',
  intro: (operator) => `Puede dirigirse al responsable: ${operator}. Elija lo que necesita.`,
  close: 'Cerrar',
  kinds: {
    withdraw: {
      title: 'Retirar el consentimiento',
      about:
        'Termina el tratamiento basado en el consentimiento. En este sitio la retirada tiene efecto al instante.',
      subject: 'Retirada del consentimiento para el tratamiento de datos personales',
      letter: 'Retiro mi consentimiento para el tratamiento de mis datos personales.',
    },
    'object-marketing': {
      title: 'Darse de baja de envíos',
      about: 'No recibirá más publicidad ni noticias. Tiene efecto en cuanto pulse.',
      subject: 'Baja de los envíos',
      letter: 'Les ruego que no me envíen más publicidad, noticias ni notificaciones.',
    },
    block: {
      title: 'Bloquear mis datos',
      about:
        'El tratamiento se suspende mientras se comprueba. Tiene efecto en cuanto pulse, hasta que el responsable responda.',
      subject: 'Bloqueo de datos personales',
      letter: 'Les ruego que bloqueen mis datos personales mientras se comprueban.',
      details: 'Por qué: qué es incorrecto o se ha infringido',
    },
    rectify: {
      title: 'Rectificar mis datos',
      about: 'Si los datos están incompletos, anticuados o son incorrectos.',
      subject: 'Rectificación de datos personales',
      letter: 'Les ruego que rectifiquen mis datos personales.',
      details: 'Qué rectificar y cómo',
    },
    erase: {
      title: 'Suprimir mis datos',
      about: 'El responsable destruye sus datos, salvo que la ley obligue a conservarlos.',
      subject: 'Supresión de datos personales',
      letter: 'Les ruego que supriman mis datos personales.',
    },
    information: {
      title: 'Preguntar por el tratamiento',
      about:
        'Qué datos tiene el responsable, para qué, de dónde, a quién se comunicaron y cuánto tiempo se conservan.',
      subject: 'Solicitud de información sobre el tratamiento de datos personales',
      letter:
        'Les ruego que me informen de qué datos personales míos tratan, para qué, de dónde los obtuvieron, a quién se comunicaron y cuánto tiempo se conservan.',
    },
    access: {
      title: 'Obtener mis datos',
      about: 'Ver los datos mismos, sin coste.',
      subject: 'Acceso a los datos personales',
      letter: 'Les ruego que me den acceso a mis datos personales.',
    },
    restrict: {
      title: 'Limitar el tratamiento',
      about: 'Los datos siguen en poder del responsable, pero solo sirven para lo que usted indique.',
      subject: 'Limitación del tratamiento de datos personales',
      letter: 'Les ruego que limiten el tratamiento de mis datos personales.',
      details: 'Qué debe cesar',
    },
    anonymise: {
      title: 'Anonimizar mis datos',
      about: 'Los datos permanecen, pero ya no están vinculados a usted.',
      subject: 'Anonimización de datos personales',
      letter: 'Les ruego que anonimicen mis datos personales.',
    },
    complaint: {
      title: 'Presentar una reclamación',
      about: 'Si se han vulnerado sus derechos: ante la autoridad o ante un tribunal.',
      subject: 'Reclamación por vulneración de los derechos del interesado',
      letter:
        'Les ruego que comprueben cómo se tratan mis datos personales y restablezcan los derechos vulnerados.',
      details: 'Qué ha ocurrido',
    },
  },
  bases: {
    parent: 'padre o madre',
    guardian: 'tutor o curador',
    power_of_attorney: 'poder',
    other: 'otro fundamento',
  },
  represent: 'Actúo en nombre de otra persona',
  basis: 'Fundamento',
  representativeName: 'Su nombre (representante)',
  representedName: 'Nombre de la persona por la que actúa',
  name: 'Su nombre',
  contact: 'Dónde responder',
  stays: 'Estos datos aparecen solo en la carta. El sitio no los conserva ni los comunica a nadie.',
  due: (date) => `Plazo legal: ${date}`,
  approximate:
    'Los festivos no se tienen en cuenta al contar los días hábiles, por lo que la fecha es aproximada.',
  identity:
    'El responsable puede pedirle que muestre que la solicitud es suya. No hace falta enviar copia de un documento de identidad.',
  letter: {
    name: 'Nombre',
    represented: 'En nombre de',
    representative: 'Representante',
    contact: 'Responder a',
    details: 'Detalles',
    to: 'Para',
    subject: 'Asunto',
    body: 'Carta',
    bin: 'BIN',
    date: 'Fecha',
    signature: 'Firma',
    statement: 'Solicitud',
    from: 'De',
  },
  copy: { to: 'Copiar dirección', subject: 'Copiar asunto', body: 'Copiar carta' },
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo usted.',
  mail: 'Abrir en el correo',
  tooLong:
    'La carta es larga, por lo que a su programa de correo solo pasa el asunto. Copie el texto y péguelo.',
  print: 'Imprimir una solicitud',
  send: 'Enviar una solicitud firmada',
  link: 'Ir a la página del responsable',
  office: 'Puede acudir en persona',
  noChannel: 'El responsable no indica ninguna dirección. Pregunte a través de los contactos del sitio.',
  prepared: (date) => `Preparado el ${date}. El sitio no sabe si usted envió la carta.`,
  recorded:
    'La solicitud está registrada y va camino del responsable, firmada por este navegador. No contiene ningún nombre.',
  notRecorded: 'No se pudo registrar la solicitud. La carta misma es válida sin ello.',
  exactMark: 'El asunto es exactamente el que pide la política del responsable. No lo cambie.',
  blockNow: 'Bloquear ahora',
  blocked: (days) =>
    days > 0
      ? `Bloqueado. Días transcurridos: ${days}.`
      : 'Bloqueado hoy. El tratamiento en este sitio está detenido hasta que el responsable responda.',
  nothingToBlock:
    'En este navegador no hay ningún consentimiento vigente. Abajo puede hacer una solicitud sobre los datos que el responsable ya tiene.',
  unblock: 'Levantar el bloqueo',
  unsubscribed: 'Los envíos están desactivados. Queda registrado.',
  nothingToUnsubscribe:
    'En este navegador no hay consentimiento para envíos. Su oposición queda registrada; envíe también la carta para que el responsable le encuentre en su lista.',
  inForce: 'Consentimientos vigentes',
  nothingInForce:
    'Ahora no hay ningún consentimiento vigente en este navegador. Si dio alguno por otra vía, envíe la carta.',
  withdraw: (purpose) => `Retirar: ${purpose}`,
  withdrawAll: 'Retirar todo',
  withErasure: 'Y pedir la supresión de mis datos',
  withdrawn: 'Consentimiento retirado. Ya no tiene efecto en este sitio.',
  mayContinue:
    'Si la ley lo exige o queda una obligación pendiente, el responsable puede continuar el tratamiento. Eso no impide su retirada aquí.',
  letterToo: 'La política del responsable pide también una carta. Aquí está:',
  removed: 'Eliminado del navegador',
  left: 'No se pudo eliminar (pertenece a otro sitio o está oculto para la página)',
  reload: 'Recargar la página para detener el código que ya se ejecuta',
  complaint: [
    'Ante la autoridad pública de protección de datos personales: a través del portal de solicitudes eotinish.kz.',
    'Ante un tribunal: el de su domicilio o el de la dirección del responsable.',
  ],
  documents:
    'Entregue los documentos justificativos directamente al responsable. No es necesario subirlos aquí.',
  help: {
    title: 'Las cookies en su navegador',
    intro: 'El navegador también puede rechazar. Los nombres varían un poco:',
    steps: [
      'Abra los ajustes del navegador, sección «Privacidad».',
      'Busque «Cookies» o «Datos de sitios».',
      'Bloquee las cookies de terceros o borre los datos de este sitio.',
      'En un teléfono, lo mismo está en los ajustes de la aplicación del navegador.',
    ],
    after:
      'Con todas las cookies bloqueadas, puede que no funcione el inicio de sesión, y el sitio volverá a pedirle su elección.',
  },
};
export default texts;
