import es from '../es.js';
import type { SettingsMessages } from './settings-messages.js';

const settings: SettingsMessages = {
  ...es,
  settingsTitle: 'Ajustes de consentimientos',
  settingsBody: (operator) =>
    `Responsable: ${operator}. Active solo aquello con lo que esté de acuerdo; si cierra esta ventana sin guardar, nada cambia.`,
  closeSettings: 'Cerrar sin guardar',
  closeNote: 'Cerrar',
  save: 'Guardar mi elección',
  refuseAll: 'Rechazar todo',
  acceptAll: 'Aceptar todo',
  withdrawAll: 'Retirar todos los consentimientos',
  withdraw: 'Retirar',
  on: 'Consentimiento vigente',
  details: 'Qué, a quién, dónde y cuánto tiempo',
  withoutConsent: 'Tratamiento sin consentimiento',
  elsewhere: 'Consentimientos en formularios',
  bases: {
    'strictly-necessary': 'Necesario para que funcione el sitio',
    contract: 'Ejecución de un contrato',
    'legal-obligation': 'Obligación legal',
    'public-interest': 'Interés público y funciones del Estado',
    'legitimate-interest': 'Interés legítimo del responsable',
  },
  necessaryWhy:
    'No hay interruptor: el sitio no puede funcionar sin esto, por lo que no se pide consentimiento.',
  fact: {
    data: 'Datos',
    recipients: 'Destinatarios',
    crossBorder: 'Transferencia al extranjero',
    publication: 'Publicación',
    term: 'Plazo del consentimiento',
    policyTerm: 'Plazo según la política',
    retention: 'Conservación',
    storage: 'Lugar de conservación',
    ground: 'Base jurídica',
  },
  yes: 'Sí',
  no: 'No',
  special: 'categoría especial',
  consentGround: 'Su consentimiento (artículo\u00a08 de la Ley n.º\u00a094-V)',
  services: 'Servicios',
  provider: 'Proveedor',
  firstParty: 'servicio del propio sitio',
  cookies: 'Cookies',
  session: 'hasta cerrar el navegador',
  providerPolicy: 'Política del proveedor',
  offBy: {
    gpc: 'Desactivado: su navegador envía la señal Global Privacy Control. Para elegir usted, desactívela en los ajustes del navegador y recargue la página.',
    dnt: 'Desactivado: su navegador pide que no se le rastree (Do Not Track). Para elegir usted, desactive esa petición en los ajustes del navegador y recargue la página.',
    cookies:
      'Desactivado: su navegador no acepta cookies de este sitio. Permítalas en los ajustes del navegador y recargue la página.',
    closed: 'El responsable ha terminado este tratamiento. Ya no se pide consentimiento.',
    blocked: 'El tratamiento está suspendido a petición suya.',
  },
  changed: 'Las condiciones han cambiado; el consentimiento anterior ya no está vigente.',
  expired: 'El plazo del consentimiento anterior ha terminado.',
  givenInForm: 'El consentimiento se dio en un formulario y está vigente.',
  askedInForm: 'Se pide en un formulario. Ahora no hay consentimiento.',
  withdrawnTitle: 'Consentimiento retirado',
  withdrawnBody:
    'La retirada tiene efecto desde este momento. No se recogen datos nuevos para los fines retirados.',
  afterWithdrawal: 'El responsable puede continuar el tratamiento si la ley da motivos para ello.',
  removed: 'Eliminado del navegador',
  left: 'No se pudo eliminar',
  reloadWhy: 'El código que ya se ejecuta en esta página se detiene al recargarla.',
  reload: 'Recargar la página',
  done: 'Listo',
  keptForTab:
    'Su navegador no conserva los datos de este sitio. Su consentimiento vale solo en esta pestaña.',
  notKept:
    'No se pudo confirmar su consentimiento, así que no tiene efecto y no se ha activado nada. Inténtelo más tarde.',
};
export default settings;
