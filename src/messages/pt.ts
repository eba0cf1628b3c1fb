import type { Messages } from './messages.js';

// Words that Portugal and Brazil spell and use alike.
const pt: Messages = {
  lang: 'pt',
  title: 'Consentimento para o tratamento de dados',
  titleAnalytics: 'Consentimento para estatísticas',
  body: (operator) =>
    `${operator} pede o seu consentimento para tratar dados para as finalidades indicadas abaixo. Se recusar, o site continua acessível, e a decisão pode ser alterada a qualquer momento.`,
  refuse: 'Recusar tudo',
  accept: 'Aceitar tudo',
  refuseAnalytics: 'Recusar estatísticas',
  acceptAnalytics: 'Aceitar estatísticas',
  settings: 'Escolher em detalhe',
  close: 'Fechar sem consentir',
  recipients: 'Destinatários',
  noRecipients: 'Os dados não são transmitidos a terceiros.',
  countries: 'Países',
  term: 'Prazo',
  until: { 'until-purpose': 'até cumprir a finalidade', 'until-withdrawal': 'até ser retirado' },
  version: (version, date) => `versão${version && ` ${version}`}${date && ` de ${date}`}`,
  note: (purposes, because) =>
    because === 'stale'
      ? `Perguntamos de novo porque as condições mudaram: ${purposes}.`
      : `O seu navegador ${because === 'cookies' ? 'não aceita cookies' : `pede que não haja rastreamento (${because.toUpperCase()})`}; por isso continua desativado: ${purposes}.`,
  framed:
    'Esta página é mostrada dentro de outro site, por isso não é possível dar o consentimento aqui. Abra-a numa janela própria.',
};
export default pt;
