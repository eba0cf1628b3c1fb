import { say } from './languages.js';
import { type DraftPurpose, type Reading, each, isAsked } from './reading.js';
import { onPage } from './on-page.js';
import type { Hit, Rule } from './rule.js';
import { law } from './source.js';

/**
 * Purposes that leave a question of Article 8(4) open. Silence is no "no": each consent answers for itself, else the
 * policy's own answer counts.
 */
function* unanswered(
  reading: Reading,
  member: 'thirdParty' | 'crossBorder' | 'public' | 'term',
  policySays: string | undefined,
): Iterable<Hit> {
  const isAnswered = (purpose: DraftPurpose) => {
    const answer = purpose[member];
    return typeof answer === 'object' ? answer.value !== undefined : answer !== undefined;
  };
  if (policySays && policySays !== 'unknown') return;
  for (const [i, purpose] of each(reading.profile.purposes))
    if (isAsked(purpose) && !isAnswered(purpose)) yield { at: `/purposes/${i}/${member}` };
}

const yesOrNo = say(
  'Әр мақсатқа ашық «иә» немесе «жоқ» деп жазыңыз.',
  'Ответьте для каждой цели прямо: да или нет.',
  'Answer yes or no for each purpose; leaving it out is not a "no".',
);

/** The answers that Article 8(4) wants in every consent. */
export const answerRules: readonly Rule[] = [
  {
    id: 'L-CON-03',
    severity: 'error',
    sources: [law('8(4)(4)', 'B')],
    reads: 'profile',
    looksAt: 'Every consent says whether data go to third parties.',
    message: say(
      'Деректер үшінші тұлғаларға берілетінін не берілмейтінін көрсетіңіз.',
      'Укажите, передаются ли данные третьим лицам.',
      'Say whether data go to third parties.',
    ),
    mend: yesOrNo,
    check: (reading) => unanswered(reading, 'thirdParty', reading.facts.thirdParties),
  },
  {
    id: 'L-CON-04',
    severity: 'error',
    sources: [law('8(4)(5)', 'B')],
    reads: 'profile',
    looksAt: 'Every consent says whether data leave Kazakhstan.',
    message: say(
      'Трансшекаралық беру бар-жоғын көрсетіңіз.',
      'Укажите, есть ли трансграничная передача.',
      'Say whether data leave Kazakhstan.',
    ),
    mend: yesOrNo,
    check: (reading) => unanswered(reading, 'crossBorder', reading.facts.crossBorder),
  },
  {
    id: 'L-CON-05',
    severity: 'error',
    sources: [law('8(4)(6)', 'B')],
    reads: 'profile',
    looksAt: 'Every consent says whether data are made public.',
    message: say(
      'Деректер жарияланатынын не жарияланбайтынын көрсетіңіз.',
      'Укажите, публикуются ли данные.',
      'Say whether data are made public.',
    ),
    mend: yesOrNo,
    check: (reading) => unanswered(reading, 'public', reading.facts.publicDistribution),
  },
  {
    id: 'L-CON-06',
    severity: 'error',
    sources: [law('8(4)(3)', 'B')],
    reads: 'profile',
    looksAt: 'Every consent has a term.',
    message: say('Келісім мерзімін белгілеңіз.', 'Задайте срок согласия.', 'Set the term of the consent.'),
    mend: say(
      'Мерзімді P12M түрінде немесе until-purpose деп жазыңыз.',
      'Укажите срок в виде P12M или until-purpose.',
      'Write a term such as P12M, or until-purpose.',
    ),
    check: (reading) => unanswered(reading, 'term', reading.facts.term),
  },
  {
    id: 'L-CON-07',
    severity: 'error',
    sources: [law('8(4)(2)', 'B')],
    reads: 'page',
    looksAt: "A form that asks for consent has a field for the subject's name, and the consent refers to it.",
    message: say(
      'Келісімде субъектінің аты-жөні болуы керек.',
      'В согласии должно быть имя субъекта.',
      "The consent must hold the person's name.",
    ),
    mend: say(
      'Аты-жөні өрісін қосып, оны subject атрибутында көрсетіңіз.',
      'Добавьте поле имени и укажите его в атрибуте subject.',
      'Add a name field and point to it with the attribute `subject`.',
    ),
    *check({ page }) {
      for (const [i, form] of each(page?.forms))
        if (form.hasNameField === false) yield onPage(`/forms/${i}`, form.where);
    },
  },
];
