import type { OperatorProfile } from '../model/profile.js';
import type { Text } from '../model/text.js';

/** What `init` asks for. */
export interface StarterAnswers {
  readonly id: string;
  readonly name: Text;
  readonly bin?: string;
  readonly address: Text;
  readonly email: string;
  readonly sector: 'public' | 'quasi-public' | 'private';
  readonly site: string;
  readonly policyUrl: string;
  readonly policyVersion: string;
  /** YYYY-MM-DD. */
  readonly policyDate: string;
  readonly endpoint: string;
  readonly counts: boolean;
  readonly hasForm: boolean;
}

type Purpose = OperatorProfile['purposes'][number];

const say = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const stays = {
  thirdParty: false,
  crossBorder: { value: false, countries: [] },
  public: { value: false, sources: [] },
  storage: ['KZ'],
  jurisdiction: 'KZ',
} satisfies Partial<Purpose>;

const necessary: Purpose = {
  id: 'necessary',
  kind: 'functional',
  type: 'dpv:TechnicalServiceProvision',
  basis: 'strictly-necessary',
  title: say('Қажетті', 'Необходимые', 'Strictly necessary'),
  text: say(
    'Келісім туралы таңдауыңызды есте сақтайды. Онсыз сайт әр бетте қайта сұрар еді.',
    'Помнит ваш выбор о согласии. Без этого сайт спрашивал бы на каждой странице.',
    'Remembers your choice about consent. Without it the site would ask on every page.',
  ),
  data: [],
  ...stays,
  term: 'P6M',
  retention: 'P6M',
};

const statistics: Purpose = {
  id: 'statistics',
  kind: 'analytics',
  type: 'dpv:ServiceUsageAnalytics',
  basis: 'consent',
  where: 'banner',
  title: say('Сайт статистикасы', 'Статистика сайта', 'Site statistics'),
  text: say(
    'Келушілер қай беттерді ашатынын санап, сайтты жақсартамыз.',
    'Считаем, какие страницы открывают посетители, чтобы улучшать сайт.',
    'We count which pages visitors open, to improve the site.',
  ),
  data: ['page_views'],
  ...stays,
  term: 'P6M',
  retention: 'P6M',
};

const feedback = (name: Text): Purpose => ({
  id: 'feedback',
  kind: 'processing',
  type: 'dpv:RequestedServiceProvision',
  basis: 'consent',
  where: 'form',
  title: say('Өтінішке жауап беру', 'Ответ на обращение', 'Answering your message'),
  text: say(
    'Хабарламаңызды оқып, сізге жауап береміз.',
    'Прочитаем ваше сообщение и ответим вам.',
    'We read your message and answer you.',
  ),
  statement: say(
    `Хабарламама жауап беру үшін дербес деректерімді өңдеуге келісім беремін. Оператор: ${name['kk']}.`,
    `Даю согласие на обработку моих персональных данных, чтобы мне ответили на сообщение. Оператор: ${name['ru']}.`,
    `I consent to the processing of my personal data so that my message is answered. Operator: ${name['en']}.`,
  ),
  necessary: say(
    'Онсыз хабарламаға жауап беру мүмкін емес.',
    'Без него ответить на сообщение нельзя.',
    'Without it the message cannot be answered.',
  ),
  data: ['full_name', 'email', 'message'],
  ...stays,
  term: 'P12M',
  retention: 'P12M',
});

/** A profile to start from: it passes the lint without errors, and every fact in it comes from the answers. */
export const starterProfile = (answers: StarterAnswers): OperatorProfile => {
  const { id, name, bin, address, email, sector, site, counts, hasForm } = answers;
  const purposes = [necessary, ...(counts ? [statistics] : []), ...(hasForm ? [feedback(name)] : [])];
  const data = [
    ...(hasForm
      ? [
          { id: 'full_name', type: 'pd:Name', label: say('Аты-жөні', 'ФИО', 'Full name') },
          {
            id: 'email',
            type: 'pd:EmailAddress',
            label: say('Электрондық пошта', 'Электронная почта', 'E-mail'),
          },
          {
            id: 'message',
            type: 'pd:Communication',
            label: say('Хабарлама мәтіні', 'Текст сообщения', 'Text of the message'),
          },
        ]
      : []),
    ...(counts
      ? [
          {
            id: 'page_views',
            type: 'pd:BrowsingBehavior',
            label: say('Ашылған беттер', 'Открытые страницы', 'Pages opened'),
          },
        ]
      : []),
  ];
  return {
    format: 'pdp-consent-profile/1',
    id,
    version: '1.0.0',
    languages: ['kk', 'ru', 'en'],
    operator: {
      id,
      name,
      // A name that was not translated is a guess until somebody confirms it.
      ...(name['en'] === name['ru'] && { inferredNames: ['en'] }),
      sector,
      ...(bin && { bin }),
      address,
      email,
      url: `${site}/`,
    },
    sites: [site],
    policies: [
      {
        id: 'policy',
        title: say(
          'Дербес деректерді өңдеу саясаты',
          'Политика обработки персональных данных',
          'Personal data policy',
        ),
        url: answers.policyUrl,
        version: answers.policyVersion,
        updatedAt: answers.policyDate,
      },
    ],
    data,
    purposes,
    ...(hasForm && {
      forms: [
        {
          id: 'feedback',
          title: say('Кері байланыс', 'Обратная связь', 'Feedback'),
          purposes: ['feedback'],
          representative: true,
        },
      ],
    }),
    channels: {
      withdraw: [{ type: 'email', email }, { type: 'letter' }],
      rectify: [{ type: 'email', email }],
      information: [{ type: 'email', email }],
    },
    receipts: { endpoint: answers.endpoint },
    notices: { url: answers.endpoint.replace(/\/receipts\/?$|\/?$/, '/notices.json') },
    texts: {
      afterWithdrawal: say(
        'Заң сақтауды талап ететін деректер қалуы мүмкін.',
        'Данные, которые требует хранить закон, могут остаться.',
        'Data that a law tells us to keep may stay.',
      ),
    },
  };
};
