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
  /без срока|бессрочн|неограничен|не ограничен|навсегда|unlimited|indefinite|forever|perpetual|without (a )?(time )?(limit|term)|no time limit|мерзімсіз|шектеусіз|шектелмеген|мәңгі/i;
/** In a consent's own words: an unlimited circle of people is no term. */
const ENDLESS =
  /без срока|без ограничения срок|(?<!не )бессрочн|срок\S* (\S+ ){0,3}не ?ограничен|indefinitely|in perpetuity|without (a )?(time limit|limit (of|in) time|term)|no time limit|мерзімсіз|мерзімі шектелме|мерзімі шектеусіз/i;
const says = (text: DraftPurpose['text'], words: RegExp): boolean =>
  Object.values(text ?? {}).some((said) => words.test(said ?? ''));

const WAIVER =
  /waiv\S+ (\S+ ){0,4}(claim|right|liabilit|recourse)|waiver of (claims|liability|rights)|(have|has|make|raise|bring) no claims|give up (all |any |my )*(claims|rights)|(release|discharge)\S* (\S+ ){0,9}from (\S+ ){0,4}(liability|claims)|(not|never) (to )?(make|bring|raise|sue|file) (\S+ ){0,2}claims|(не имею|не имеет|не буду иметь|отказыва\S+ от|не (буду )?предъявл\S+) (\S+ ){0,3}(претензи|требовани[йя]|иск(?![лур]))|претензий (\S+ ){0,2}не (буду )?(име|предъяв)|отказ от (претензий|требований|исков)|отказыва\S+ от прав\S* на (обжаловани|судебн|возмещени|компенсаци)|освобожда(ю|ет) (\S+ ){0,6}от (\S+ )?ответственности|(сотрудник|работник)\S* (\S+ ){0,3}не нес(ё|е)т\S* ответственност|staff (is|are) not (liable|responsible)|талап(тар)?(ым)?нан бас тарт|талаптан бас тарт|талабым жоқ|наразылығым жоқ|жауапкершіліктен босат|жауапты болмайды/i;
/** A sentence that says that nothing is given up. */
const KEEPS_CLAIMS =
  /(not|never|nor|no|n't|without) (\S+ ){0,4}(waiv|give up|releas)|(не|ни) (означает|является|влеч[её]т|содержит|предполагает|освобожда\S+|лишает|будет|есть)|бас тарту?(ды|ы)? (\S+ )?(білдірмейді|емес|болып табылмайды)|босатпайды/i;

const waives = (text: DraftPurpose['text']): boolean =>
  Object.values(text ?? {}).some((said) =>
    said?.split(/(?<=[.!?;])\s+/).some((sentence) => WAIVER.test(sentence) && !KEEPS_CLAIMS.test(sentence)),
  );

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
        for (const member of ['statement', 'text'] as const)
          if (isAsked(purpose) && says(purpose[member], ENDLESS)) yield { at: `/purposes/${i}/${member}` };
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
      for (const [at, text] of agreedTexts(profile)) if (waives(text)) yield { at };
    },
  },
];
