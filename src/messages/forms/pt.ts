import type { FurtherFormMessages } from './form-messages.js';

const UNITS = {
  Y: ['ano', 'anos'],
  M: ['mês', 'meses'],
  W: ['semana', 'semanas'],
  D: ['dia', 'dias'],
} as const;

const plural = new Intl.PluralRules('pt');

const pt: FurtherFormMessages = {
  kinds: {
    processing: 'Dou o meu consentimento ao tratamento dos meus dados pessoais',
    third_party_transfer: 'Dou o meu consentimento à transmissão dos meus dados pessoais a terceiros',
    cross_border: 'Dou o meu consentimento à transferência dos meus dados pessoais para o exterior',
    public_distribution:
      'Dou o meu consentimento à divulgação dos meus dados pessoais em fontes acessíveis ao público',
    marketing: 'Dou o meu consentimento para receber mensagens',
    analytics: 'Dou o meu consentimento às estatísticas',
    functional: 'Dou o meu consentimento a funções adicionais',
    special_category: 'Dou o meu consentimento ao tratamento dos meus dados pessoais de categorias especiais',
  },
  required: 'obrigatório',
  tickIt: (title) =>
    `Para enviar o formulário, marque esta caixa: “${title}”. O que escreveu foi conservado.`,
  nameMissing: 'Indique o nome da pessoa que dá o consentimento. Sem nome não se grava nenhum consentimento.',
  refuses: (missing) =>
    `Ainda não é possível aceitar este consentimento. O responsável não indicou: ${missing}.`,
  notRecorded:
    'Não foi possível gravar o seu consentimento, por isso o formulário não foi enviado. O que escreveu foi conservado; tente de novo.',
  notRecordedSent: 'Não foi possível gravar o seu consentimento. O formulário é enviado sem ele.',
  signing: 'Gravação da sua escolha em curso…',
  showAll: 'Mostrar o texto completo',
  showLess: 'Mostrar menos',
  noBox: 'Para sua informação: isto não se baseia no seu consentimento.',
  yes: 'sim',
  no: 'não',
  items: {
    operator: 'Responsável',
    subject: 'Quem dá o consentimento',
    term: 'Prazo',
    thirdParties: 'Transmissão a terceiros',
    crossBorder: 'Transferência para o exterior',
    publicSources: 'Divulgação em fontes acessíveis ao público',
    data: 'Dados',
    other: 'Outras informações',
  },
  bin: 'BIN',
  subject: 'a pessoa indicada neste formulário; o recibo contém um código do nome, e não o próprio nome',
  special: 'categoria especial',
  policyTerm: (text) => `a política diz: ${text}`,
  necessary: (text) => `por que é necessário: ${text}`,
  adequacy: {
    yes: 'o responsável considera que o país protege os dados pessoais',
    no: 'o país não garante a proteção dos dados pessoais',
    unknown: 'a proteção dos dados pessoais no país não está confirmada',
  },
  kept: (term, countries) => `conservação dos dados: ${term}; local de conservação: ${countries}`,
  automated: 'o tratamento é automatizado',
  notAutomated: 'as decisões não são tomadas apenas de forma automatizada',
  methods: (list) => `operações: ${list}`,
  withdraw: (where) => `pode retirar o consentimento a qualquer momento: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit][plural.select(count) === 'one' ? 0 : 1]}`,
  until: { 'until-purpose': 'até cumprir a finalidade', 'until-withdrawal': 'até ser retirado' },
  missing: {
    operator: 'o seu nome',
    bin: 'o seu BIN',
    address: 'o seu endereço postal',
    policy: 'a sua política',
    term: 'o prazo do consentimento',
    thirdParties: 'a que terceiros se transmitem os dados',
    crossBorder: 'para que país se transferem os dados',
    publicSources: 'onde se divulgam os dados',
    data: 'a lista dos dados',
    withdrawal: 'como se retira o consentimento',
    subject: 'o campo com o nome da pessoa',
  },
  send: 'Enviar',
  statement: (f) => [
    `Eu, a pessoa indicada neste formulário, livremente, por minha própria vontade e no meu próprio interesse, dou ao responsável ${f.operator} o meu consentimento para ${
      {
        processing: 'a obtenção e o tratamento dos meus dados pessoais',
        third_party_transfer: 'a transmissão dos meus dados pessoais a terceiros',
        cross_border: 'a transferência dos meus dados pessoais para o exterior',
        public_distribution: 'a divulgação dos meus dados pessoais em fontes acessíveis ao público',
        marketing: 'o uso dos meus dados pessoais com o fim de me enviar mensagens',
        analytics: 'o uso dos meus dados pessoais com fins estatísticos',
        functional: 'o uso dos meus dados pessoais em funções adicionais',
        special_category: 'a obtenção e o tratamento dos meus dados pessoais de categorias especiais',
      }[f.kind]
    }. Finalidade: ${f.purpose}.`,
    `Dados abrangidos por este consentimento: ${f.categories}. ${f.terms}`,
    `Transmissão a terceiros: ${f.thirdParties}. Transferência para o exterior: ${f.crossBorder}. Divulgação em fontes acessíveis ao público: ${f.publicSources}.`,
    'Comunicarei ao responsável as alterações dos meus dados.',
    `Prazo deste consentimento: ${f.term}. Posso retirá-lo a qualquer momento: ${f.withdrawal}. Depois disso, os meus dados só podem ser tratados nos casos previstos na lei.`,
  ],
  addressedTo: 'A',
  represent: 'Ajo em nome de outra pessoa',
  representing:
    'O formulário indica a pessoa em nome de quem age. Indique o seu próprio nome e com que fundamento age.',
  basis: 'Fundamento',
  bases: {
    parent: 'pai ou mãe',
    guardian: 'tutor ou curador',
    power_of_attorney: 'procuração',
    other: 'outro fundamento legal',
  },
  representativeName: 'O seu nome completo',
  representativeMissing: 'Indique o seu próprio nome: assinalou que age em nome de outra pessoa.',
  statementMissing: (text) => `Para enviar o formulário, confirme: “${text}”`,
  disagree: 'Não concordo',
  disagreeTitle: 'Sair do formulário?',
  disagreeText: 'O que escreveu será apagado e nada será enviado.',
  disagreeConfirm: 'Apagar e sair',
  disagreeBack: 'Voltar ao formulário',
  written:
    'Para esta transferência não basta marcar a caixa: é preciso o seu consentimento por escrito. Escolha como.',
  writtenMissing:
    'Escolha uma assinatura ou uma declaração impressa: esta transferência exige consentimento por escrito.',
  sign: 'Assinatura digital (NCALayer)',
  signExplained:
    'Ao enviar o formulário, a página conecta-se ao NCALayer neste computador (127.0.0.1:13579) e pede a sua assinatura. O navegador pode perguntar se permite. Só o responsável recebe a assinatura; ela não fica no navegador.',
  print: 'Declaração impressa',
  printExplained:
    'Ao enviar o formulário, é impressa uma declaração com o número do seu recibo. Assine-a e entregue-a ao responsável.',
  ncaMissing:
    'O NCALayer não responde. Inicie-o (ou instale-o a partir de ncl.pki.gov.kz) e envie de novo, ou escolha a declaração impressa.',
  ncaFailed:
    'Não foi feita nenhuma assinatura, por isso o formulário não foi enviado. Envie de novo para assinar, ou escolha a declaração impressa.',
  ncaSimple:
    'Não foi feita nenhuma assinatura. O formulário é enviado com uma simples marca; a transferência que exige a forma escrita continua fechada.',
  paper: {
    title: 'Declaração de consentimento',
    name: 'Nome completo',
    signature: 'Assinatura',
    date: 'Data',
    receipt: 'Número do recibo',
    hash: 'Hash do recibo (SHA-256)',
    note: 'Esta declaração vale depois de assinada e entregue ao responsável.',
  },
};
export default pt;
