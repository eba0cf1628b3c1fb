import type { EmbedMessages } from './embed-messages.js';

const es: EmbedMessages = {
  lang: 'es',
  title: (name) => `${name}: contenido no cargado`,
  body: (provider, country) =>
    `Este contenido procede de ${provider}${country ? ` (${country})` : ''}. Solo se carga si usted lo permite.`,
  sends: {
    address: 'su dirección IP',
    page: 'la dirección de esta página',
    actions: 'lo que usted hace en este contenido',
    cookies: 'cookies del proveedor en su navegador',
  },
  gets: (list) => `Si lo permite, el proveedor recibe: ${list}.`,
  purpose: (titles) => `Fin: ${titles}.`,
  allowOnce: 'Permitir una vez',
  allowAlways: 'Permitir siempre',
  withdraw: 'Ocultar y retirar el consentimiento',
  policy: (provider) => `Política de privacidad de ${provider}`,
  closed: {
    gpc: 'Su navegador pide a los sitios que no compartan sus datos (Global Privacy Control); por eso sigue desactivado.',
    dnt: 'Su navegador pide que no se le rastree (Do Not Track); por eso sigue desactivado.',
    cookies:
      'Su navegador bloquea las cookies: su elección no se puede conservar y por eso sigue desactivado.',
    blocked: 'Usted pidió bloquear este tratamiento. Sigue desactivado hasta que se levante el bloqueo.',
    written: 'La transferencia al extranjero requiere consentimiento por escrito; por eso sigue desactivado.',
    framed: 'Esta página se muestra dentro de otro sitio. Para permitir este contenido, ábrala por separado.',
  },
  failed: 'No se pudo registrar su elección, así que no se ha cargado nada.',
  retry: 'Reintentar',
};
export default es;
