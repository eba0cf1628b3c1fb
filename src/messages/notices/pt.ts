import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Avisos do responsável',
  kinds: {
    breach: 'Aviso de violação de dados',
    'policy-change': 'A política mudou',
    statement: 'Aviso do responsável',
  },
  issued: (date) => `Publicado em ${date}`,
  period: (since, until) =>
    since && until
      ? `Quando: de ${since} a ${until}`
      : since
        ? `Quando: a partir de ${since}`
        : `Quando: até ${until}`,
  data: 'Dados afetados',
  purposes: 'A que se refere',
  steps: 'O que pode fazer',
  more: 'Saber mais',
  contact: 'A quem se dirigir',
  dismiss: 'Já li',
  policyChanged: (title) => `A política mudou: ${title}`,
  policyKept: 'Aquilo a que deu consentimento não mudou, por isso o seu consentimento continua em vigor.',
  policyFrom: (date) => `O novo texto vale a partir de ${date}. Até lá vale o seu consentimento anterior.`,
  versions: (before, after) => `Antes, versão ${before}; agora, versão ${after}`,
  openPolicy: 'Abrir a política',
  whatChanged: 'O que mudou',
  subject: 'Assunto',
  before: 'Antes',
  after: 'Agora',
  none: 'nenhum',
  members: {
    data: 'Dados',
    recipients: 'Destinatários',
    countries: 'Países',
    services: 'Serviços',
    public: 'Fontes públicas',
    term: 'Prazo',
    kind: 'Tipo de consentimento',
    type: 'Finalidade',
  },
  external:
    'Vai sair para outro site. Esse site tem regras próprias; a política deste site não se aplica lá.',
  goOn: 'Continuar',
  stay: 'Ficar',
  authArea: 'Os cookies estão desativados no navegador: as áreas que exigem identificação podem não abrir.',
};
export default texts;
