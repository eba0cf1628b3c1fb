import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Avisos del responsable',
  kinds: {
    breach: 'Aviso de violación de la seguridad de los datos',
    'policy-change': 'La política ha cambiado',
    statement: 'Aviso del responsable',
  },
  issued: (date) => `Publicado el ${date}`,
  period: (since, until) =>
    since && until
      ? `Cuándo: del ${since} al ${until}`
      : since
        ? `Cuándo: desde el ${since}`
        : `Cuándo: hasta el ${until}`,
  data: 'Datos afectados',
  purposes: 'A qué se refiere',
  steps: 'Qué puede hacer',
  more: 'Más información',
  contact: 'A quién dirigirse',
  dismiss: 'Leído',
  policyChanged: (title) => `La política ha cambiado: ${title}`,
  policyKept:
    'Aquello a lo que dio su consentimiento no ha cambiado; por eso su consentimiento sigue vigente.',
  policyFrom: (date) =>
    `El nuevo texto se aplica desde el ${date}. Hasta entonces sigue vigente su consentimiento anterior.`,
  versions: (before, after) => `Antes, versión ${before}; ahora, versión ${after}`,
  openPolicy: 'Abrir la política',
  whatChanged: 'Qué ha cambiado',
  subject: 'Asunto',
  before: 'Antes',
  after: 'Ahora',
  none: 'ninguno',
  members: {
    data: 'Datos',
    recipients: 'Destinatarios',
    countries: 'Países',
    services: 'Servicios',
    public: 'Fuentes públicas',
    term: 'Plazo',
    kind: 'Tipo de consentimiento',
    type: 'Fin',
  },
  external:
    'Va a salir a otro sitio. Tiene sus propias reglas; la política de este sitio no se aplica en él.',
  goOn: 'Continuar',
  stay: 'Quedarse',
  authArea:
    'Las cookies están desactivadas en el navegador: las secciones que requieren iniciar sesión podrían no abrirse.',
};
export default texts;
