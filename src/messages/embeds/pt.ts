import type { EmbedMessages } from './embed-messages.js';

const pt: EmbedMessages = {
  lang: 'pt',
  title: (name) => `${name}: conteúdo não carregado`,
  body: (provider, country) =>
    `Este conteúdo é fornecido por ${provider}${country ? ` (${country})` : ''}. Só é carregado com a sua permissão.`,
  sends: {
    address: 'o seu endereço IP',
    page: 'o endereço desta página',
    actions: 'o que fizer neste conteúdo',
    cookies: 'cookies próprios no seu navegador',
  },
  gets: (list) => `Se permitir, o fornecedor recebe: ${list}.`,
  purpose: (titles) => `Finalidade: ${titles}.`,
  allowOnce: 'Permitir uma vez',
  allowAlways: 'Permitir sempre',
  withdraw: 'Ocultar e retirar o consentimento',
  policy: (provider) => `Política de privacidade de ${provider}`,
  closed: {
    gpc: 'O seu navegador pede aos sites que não transmitam os seus dados (Global Privacy Control); por isso o conteúdo continua desativado.',
    dnt: 'O seu navegador pede que não haja rastreamento (Do Not Track); por isso o conteúdo continua desativado.',
    cookies:
      'O seu navegador bloqueia cookies: não é possível conservar a escolha, por isso o conteúdo continua desativado.',
    blocked:
      'Foi pedido o bloqueio deste tratamento. O conteúdo continua desativado até o bloqueio ser retirado.',
    written:
      'A transferência para o exterior exige consentimento por escrito; por isso o conteúdo continua desativado.',
    framed: 'Esta página é mostrada dentro de outro site. Para permitir o conteúdo, abra-a em separado.',
  },
  failed: 'Não foi possível gravar a sua escolha, por isso nada foi carregado.',
  retry: 'Tentar de novo',
};
export default pt;
