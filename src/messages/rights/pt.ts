import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Os seus direitos',
  intro: (operator) => `Pode dirigir-se ao responsável: ${operator}. Escolha o que precisa.`,
  close: 'Fechar',
  kinds: {
    withdraw: {
      title: 'Retirar o consentimento',
      about: 'O tratamento baseado no consentimento termina. Neste site, a retirada tem efeito imediato.',
      subject: 'Retirada do consentimento para o tratamento de dados pessoais',
      letter: 'Retiro o meu consentimento para o tratamento dos meus dados pessoais.',
    },
    'object-marketing': {
      title: 'Cancelar os envios',
      about: 'Sem mais publicidade nem novidades. O efeito é imediato.',
      subject: 'Cancelamento dos envios',
      letter: 'Peço que não me enviem mais publicidade, novidades e notificações.',
    },
    block: {
      title: 'Bloquear os meus dados',
      about:
        'O tratamento é suspenso durante a verificação. Tem efeito imediato, até o responsável responder.',
      subject: 'Bloqueio de dados pessoais',
      letter: 'Peço que bloqueiem os meus dados pessoais durante a verificação.',
      details: 'Motivo: o que está errado ou foi violado',
    },
    rectify: {
      title: 'Retificar os meus dados',
      about: 'Se os dados estiverem incompletos, desatualizados ou errados.',
      subject: 'Retificação de dados pessoais',
      letter: 'Peço que retifiquem os meus dados pessoais.',
      details: 'O que retificar e como',
    },
    erase: {
      title: 'Apagar os meus dados',
      about: 'O responsável destrói os seus dados, salvo se a lei obrigar a conservá-los.',
      subject: 'Apagamento de dados pessoais',
      letter: 'Peço que apaguem os meus dados pessoais.',
    },
    information: {
      title: 'Saber sobre o tratamento',
      about:
        'Que dados o responsável tem, para quê, de onde vieram, a quem foram transmitidos e por quanto tempo são conservados.',
      subject: 'Pedido de informações sobre o tratamento de dados pessoais',
      letter:
        'Peço que me informem que dados pessoais meus tratam, para quê, de onde vieram, a quem foram transmitidos e por quanto tempo são conservados.',
    },
    access: {
      title: 'Obter os meus dados',
      about: 'Consultar os próprios dados, sem custos.',
      subject: 'Acesso aos dados pessoais',
      letter: 'Peço acesso aos meus dados pessoais.',
    },
    restrict: {
      title: 'Limitar o tratamento',
      about: 'Os dados ficam com o responsável, mas servem apenas para o que indicar.',
      subject: 'Limitação do tratamento de dados pessoais',
      letter: 'Peço que limitem o tratamento dos meus dados pessoais.',
      details: 'O que deve cessar',
    },
    anonymise: {
      title: 'Anonimizar os meus dados',
      about: 'Os dados ficam, mas já não estão ligados à sua pessoa.',
      subject: 'Anonimização de dados pessoais',
      letter: 'Peço que anonimizem os meus dados pessoais.',
    },
    complaint: {
      title: 'Apresentar reclamação',
      about: 'Se os seus direitos foram violados: à autoridade ou a um tribunal.',
      subject: 'Reclamação por violação dos direitos do titular dos dados',
      letter:
        'Peço que verifiquem como são tratados os meus dados pessoais e restabeleçam os direitos violados.',
      details: 'O que aconteceu',
    },
  },
  bases: {
    parent: 'pai ou mãe',
    guardian: 'tutor ou curador',
    power_of_attorney: 'procuração',
    other: 'outro fundamento',
  },
  represent: 'Ajo em nome de outra pessoa',
  basis: 'Fundamento',
  representativeName: 'O seu nome (representante)',
  representedName: 'Nome da pessoa em nome de quem age',
  name: 'O seu nome',
  contact: 'Para onde responder',
  stays: 'Estas informações constam apenas da carta. O site não as conserva nem as transmite.',
  due: (date) => `Prazo legal: ${date}`,
  approximate: 'Os feriados não são considerados na contagem dos dias úteis, por isso a data é aproximada.',
  identity:
    'O responsável pode pedir que mostre que o pedido é seu. Não é preciso enviar cópia de um documento de identidade.',
  letter: {
    name: 'Nome',
    represented: 'Em nome de',
    representative: 'Representante',
    contact: 'Responder para',
    details: 'Detalhes',
    to: 'Para',
    subject: 'Assunto',
    body: 'Carta',
    bin: 'BIN',
    date: 'Data',
    signature: 'Assinatura',
    statement: 'Requerimento',
    from: 'De',
  },
  copy: { to: 'Copiar o endereço', subject: 'Copiar o assunto', body: 'Copiar a carta' },
  copied: 'Copiado.',
  notCopied: 'O navegador não permitiu copiar. Selecione o texto e copie-o manualmente.',
  mail: 'Abrir no e-mail',
  tooLong:
    'A carta é longa, por isso só o assunto passa para o programa de e-mail. Copie o texto e cole-o lá.',
  print: 'Imprimir um requerimento',
  send: 'Enviar um pedido assinado',
  link: 'Ir para a página do responsável',
  office: 'Pode ir pessoalmente',
  noChannel: 'O responsável não indica nenhum endereço. Pergunte pelos meios indicados no site.',
  prepared: (date) => `Preparado em ${date}. O site não sabe se a carta foi enviada.`,
  recorded:
    'O pedido está gravado e a caminho do responsável, assinado por este navegador. Não contém nenhum nome.',
  notRecorded: 'Não foi possível gravar o pedido. A própria carta é válida mesmo assim.',
  exactMark: 'O assunto é exatamente o que a política do responsável pede. Não o altere.',
  blockNow: 'Bloquear agora',
  blocked: (days) =>
    days > 0
      ? `Bloqueado. Dias decorridos: ${days}.`
      : 'Bloqueado hoje. O tratamento neste site está parado até o responsável responder.',
  nothingToBlock:
    'Neste navegador nenhum consentimento está em vigor. Abaixo há um pedido sobre os dados que o responsável já tem.',
  unblock: 'Retirar o bloqueio',
  unsubscribed: 'Os envios estão desativados. Ficou gravado.',
  nothingToUnsubscribe:
    'Neste navegador não há consentimento para envios. A sua oposição ficou gravada; envie também a carta, para que o responsável encontre o seu nome na lista dele.',
  inForce: 'Consentimentos em vigor',
  nothingInForce:
    'Neste navegador nenhum consentimento está em vigor agora. Se deu algum de outra forma, envie a carta.',
  withdraw: (purpose) => `Retirar: ${purpose}`,
  withdrawAll: 'Retirar tudo',
  withErasure: 'E pedir o apagamento dos meus dados',
  withdrawn: 'Consentimento retirado. Já não tem efeito neste site.',
  mayContinue:
    'Se a lei o exigir ou houver uma obrigação por cumprir, o responsável pode continuar o tratamento. Isso não impede a retirada aqui.',
  letterToo: 'A política do responsável pede também uma carta. Aqui está:',
  removed: 'Removido do navegador',
  left: 'Não foi possível remover (pertence a outro site ou está oculto para a página)',
  reload: 'Recarregar a página para parar o código já ativo',
  complaint: [
    'À autoridade do Estado para a proteção de dados pessoais: pelo portal de requerimentos eotinish.kz.',
    'A um tribunal: no lugar onde vive ou no endereço do responsável.',
  ],
  documents: 'Entregue os documentos de prova diretamente ao responsável. Não é preciso enviá-los por aqui.',
  help: {
    title: 'Cookies no seu navegador',
    intro: 'O navegador também pode recusar. Os nomes variam um pouco:',
    steps: [
      'Abra as opções do navegador, parte “Privacidade”.',
      'Procure “Cookies” ou “Dados de sites”.',
      'Bloqueie os cookies de terceiros ou apague os dados deste site.',
      'No telefone, o mesmo está nas opções da app do navegador.',
    ],
    after:
      'Com todos os cookies bloqueados, o acesso à sua conta pode não funcionar, e o site volta a pedir a sua escolha.',
  },
};
export default texts;
