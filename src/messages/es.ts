import type { Messages } from './messages.js';

const es: Messages = {
  lang: 'es',
  title: 'Consentimiento para el tratamiento de datos',
  titleAnalytics: 'Consentimiento para la analítica',
  body: (operator) =>
    `${operator} le pide su consentimiento para tratar datos con los fines indicados abajo. Si lo rechaza, el sitio sigue abierto para usted, y puede cambiar su decisión en cualquier momento.`,
  refuse: 'Rechazar todo',
  accept: 'Aceptar todo',
  refuseAnalytics: 'Rechazar la analítica',
  acceptAnalytics: 'Aceptar la analítica',
  settings: 'Elegir en detalle',
  close: 'Cerrar sin consentir',
  recipients: 'Destinatarios',
  noRecipients: 'Los datos no se comunican a terceros.',
  countries: 'Países',
  term: 'Plazo',
  until: { 'until-purpose': 'hasta cumplir el fin', 'until-withdrawal': 'hasta su retirada' },
  version: (version, date) => `versión${version && ` ${version}`}${date && ` del ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Volvemos a preguntar porque las condiciones han cambiado: ${purposes}.`
      : `Su navegador ${because === 'cookies' ? 'no acepta cookies' : `pide que no se le rastree (${because.toUpperCase()})`}; por eso sigue desactivado: ${purposes}.`,
  framed:
    'Esta página se muestra dentro de otro sitio, por lo que aquí no se puede dar el consentimiento. Ábrala en una pestaña aparte.',
};
export default es;
