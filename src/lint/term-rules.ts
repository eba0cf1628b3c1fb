import { say } from './languages.js';
import {
  type DraftProfile,
  type DraftPurpose,
  each,
  hasOwnTexts,
  isAsked,
  isInBanner,
  isSaid,
} from './reading.js';
import type { Rule } from './rule.js';
import { eu, law, policy } from './source.js';
import { termDays } from '../model/term-days.js';

const UNLIMITED =
  /без срока|бессрочн|неограничен|не ограничен|unlimited|indefinite|without (a )?(limit|term)|мерзімсіз|шектеусіз|шектелмеген/i;
const says = (text: DraftPurpose['text'], words: RegExp): boolean =>
  Object.values(text ?? {}).some((said) => words.test(said ?? ''));

const WAIVER =
  /waive|no claims|give up (all |any )?claims|(не имею|не имеет|не буду иметь|отказыва\S+ от) (\S+ ){0,3}претензи|претензий (\S+ )?не име|отказ от претензий|(сотрудник|работник)\S* (\S+ ){0,3}не нес(ё|е)т\S* ответственност|staff (is|are) not (liable|responsible)|талап(тар)?(ым)?нан бас тарт|талаптан бас тарт|талабым жоқ|наразылығым жоқ|жауапты болмайды/i;

/** Texts that the person agrees to, with their places. */
const agreedTexts = (profile: DraftProfile): [string, DraftPurpose['text']][] => [
  ...each(profile.purposes).flatMap(([i, purpose]): [string, DraftPurpose['text']][] => [
    [`/purposes/${i}/statement`, purpose.statement],
    [`/purposes/${i}/text`, isAsked(purpose) ? purpose.text : undefined],
  ]),
  ...each(profile.forms).flatMap(([i, form]) =>
    each(form.statements).map(([n, statement]): [string, DraftPurpose['text']] => [
      `/forms/${i}/statements/${n}/text`,
      statement.text,
    ]),
  ),
];

/** How long a consent holds, and what it must not contain. */
export const termRules: readonly Rule[] = [
  {
    id: 'L-TERM-01',
    severity: 'warn',
    sources: [
      law('8', 'B'),
      law('12(2)', 'B'),
      policy('open-almaty', '9.2'),
      policy('esaulet', '6.4'),
      policy('infopro', '5.2'),
    ],
    reads: 'profile',
    looksAt: 'Neither the policy nor the profile gives a consent without end.',
    message: say(
      'Мерзім мақсатқа қажеттен аспауы керек.',
      'Срок не может превышать нужный для целей.',
      'The term may not outlast the purposes.',
    ),
    mend: say(
      'Саясатта мақсатқа сай мерзімді көрсетіңіз.',
      'Укажите в политике срок, нужный для цели.',
      'Write the term that the purpose needs into the policy.',
    ),
    *check({ profile, facts }) {
      if (facts.term === 'unlimited') yield { at: '/facts/term' };
      for (const [i, purpose] of each(profile.purposes)) {
        if (isAsked(purpose) && purpose.term === 'until-withdrawal') yield { at: `/purposes/${i}/term` };
        else if (facts.term !== 'unlimited' && says(purpose.policyTerm, UNLIMITED))
          yield { at: `/purposes/${i}/policyTerm` };
      }
    },
  },
  {
    id: 'L-TERM-02',
    severity: 'warn',
    sources: [eu('CNIL guidelines of 2020', 'C')],
    reads: 'profile',
    looksAt: 'A cookie consent holds at most 6 months and a form consent at most 12, or a reason is given.',
    message: say(
      'Мерзімді қысқартыңыз не себебін көрсетіңіз.',
      'Сократите срок или укажите причину.',
      'Shorten the term or give a reason.',
    ),
    mend: say(
      'Cookie үшін P6M, нысан үшін P12M қойыңыз немесе termReason жазыңыз.',
      'Поставьте P6M для cookie, P12M для формы или впишите termReason.',
      'Set P6M for cookies or P12M for a form, or write `termReason`.',
    ),
    *check({ profile }) {
      for (const [i, purpose] of each(profile.purposes)) {
        if (!isAsked(purpose) || !purpose.term || isSaid(purpose.termReason)) continue;
        const days = termDays(purpose.term);
        // A form's consent that ends with its purpose has an end; a banner's purpose goes on as long as the site.
        const isLong = isInBanner(purpose)
          ? days > termDays('P6M')
          : days > termDays('P12M') && purpose.term !== 'until-purpose';
        if (isLong) yield { at: `/purposes/${i}/term` };
      }
    },
  },
  {
    id: 'L-WAIVER-01',
    severity: 'error',
    sources: [policy('kmge-opi', 'section 14'), policy('ikomek-astana', '10'), law('24', 'C')],
    reads: 'profile',
    looksAt: 'No text that the person agrees to gives up claims or frees staff of liability.',
    message: say(
      'Келісімде талаптан бас тарту болмауы тиіс.',
      'Согласие не должно содержать отказ от претензий.',
      'Consent may not contain a waiver of claims.',
    ),
    mend: say(
      'Бұл сөйлемді келісімнен алып тастаңыз.',
      'Уберите это предложение из согласия.',
      'Take the sentence out of the consent.',
    ),
    *check({ profile, facts }) {
      if (facts.waiver && !hasOwnTexts(profile)) yield { at: '/facts/waiver' };
      for (const [at, text] of agreedTexts(profile)) if (says(text, WAIVER)) yield { at };
    },
  },
];
