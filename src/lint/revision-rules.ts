import { termEnd } from '../model/term-end.js';
import { grownMeaning, isMajorStep } from './grown-meaning.js';
import { say } from './languages.js';
import { each } from './reading.js';
import type { Rule } from './rule.js';
import { kz, law, policy } from './source.js';

/** Acts that no longer stand as cited, by the ids of `facts.cites`. Known, not read again: information, no more. */
const OUTDATED: Readonly<Record<string, ReturnType<typeof say>>> = {
  law_105v_pensions: say(
    '2013 жылғы зейнетақы туралы заң (105-V)',
    'Закон о пенсионном обеспечении 2013 года (105-V)',
    'pensions law of 2013 (105-V)',
  ),
  law_418v_informatisation: say(
    '2015 жылғы ақпараттандыру туралы заң (418-V)',
    'Закон об информатизации 2015 года (418-V)',
    'informatisation law of 2015 (418-V)',
  ),
  tax_code_2017: say('2017 жылғы Салық кодексі', 'Налоговый кодекс 2017 года', 'Tax Code of 2017'),
};

/** The policy and its versions. */
export const revisionRules: readonly Rule[] = [
  {
    id: 'L-REV-01',
    severity: 'error',
    sources: [law('25', 'C'), policy('open-almaty', '3.2')],
    reads: 'profile',
    looksAt: 'The policy has an address, and it opens.',
    message: say('Саясат ашылмайды.', 'Политика не открывается.', 'The policy cannot be opened.'),
    mend: say(
      'policies тізіміндегі url мәнін тексеріңіз.',
      'Проверьте url в policies.',
      'Check `url` in `policies`.',
    ),
    *check({ profile, page }) {
      if (!profile.policies?.length) yield { at: '/policies' };
      for (const [i, { url, urls }] of each(profile.policies)) {
        const answers =
          page?.policies?.filter(
            (answer) => answer.url === url || Object.values(urls ?? {}).includes(answer.url),
          ) ?? [];
        if (!url || answers.some(({ status }) => status < 200 || status > 299))
          yield { at: `/policies/${i}/url` };
      }
    },
  },
  {
    id: 'L-REV-02',
    severity: 'warn',
    sources: [policy('infopro', '7.5'), policy('ikomek-astana', '12')],
    reads: 'profile',
    looksAt: 'The policy has a version and a date.',
    message: say(
      'Саясаттың нұсқасы мен күнін көрсетіңіз.',
      'Укажите версию и дату политики.',
      'Give the policy a version and a date.',
    ),
    mend: say(
      'version және updatedAt (немесе approvedAt) жазыңыз.',
      'Впишите version и updatedAt (или approvedAt).',
      'Write `version` and `updatedAt` (or `approvedAt`).',
    ),
    *check({ profile }) {
      for (const [i, { version, approvedAt, updatedAt, effectiveFrom }] of each(profile.policies))
        if (!version?.trim() || !(approvedAt || updatedAt || effectiveFrom)) yield { at: `/policies/${i}` };
    },
  },
  {
    id: 'L-REV-03',
    severity: 'error',
    sources: [law('14', 'C'), policy('kmge-opi', '12.3')],
    reads: 'publish',
    looksAt:
      'A version with more purposes, data, recipients or countries than the last has a higher major number.',
    message: say(
      'Бұл өзгеріс жаңа келісімді қажет етеді.',
      'Это изменение требует нового согласия.',
      'This change needs a new consent.',
    ),
    mend: say(
      'version мәнінің бірінші санын көтеріңіз.',
      'Поднимите первое число version.',
      'Raise the first number of `version`.',
    ),
    *check({ profile, before }) {
      if (!before || isMajorStep(before.version, profile.version)) return;
      for (const at of grownMeaning(before, profile)) yield { at };
    },
  },
  {
    id: 'L-REV-04',
    severity: 'info',
    sources: [policy('ikomek-astana', '12')],
    reads: 'profile',
    looksAt: 'The policy is not older than its own period of review.',
    message: say(
      'Саясатты қайта қарау мерзімі жетті.',
      'Пора пересмотреть политику.',
      'The policy is due for review.',
    ),
    mend: say(
      'Саясатты қарап, updatedAt күнін жаңартыңыз.',
      'Пересмотрите политику и обновите updatedAt.',
      'Review the policy and renew `updatedAt`.',
    ),
    *check({ profile, today }) {
      for (const [i, { reviewEveryMonths, updatedAt, effectiveFrom, approvedAt }] of each(profile.policies)) {
        const day = updatedAt ?? effectiveFrom ?? approvedAt;
        if (
          reviewEveryMonths &&
          day &&
          termEnd(`P${reviewEveryMonths}M`, Date.parse(day))! < Date.parse(today)
        )
          yield { at: `/policies/${i}/reviewEveryMonths` };
      }
    },
  },
  {
    id: 'L-BR-01',
    severity: 'warn',
    sources: [kz('Order 481/НҚ of 2024 on breach notices', 'B'), policy('kmge-opi', '6.4')],
    reads: 'profile',
    looksAt: 'There is an address from which the page gets signed notices of a breach.',
    message: say(
      'Деректер бұзылуы туралы хабарлау арнасын белгілеңіз.',
      'Задайте канал уведомлений об утечке.',
      'Set a channel for breach notices.',
    ),
    mend: say(
      'notices.url мекенжайын жазыңыз.',
      'Впишите адрес в notices.url.',
      'Write the address into `notices.url`.',
    ),
    *check({ profile }) {
      if (!profile.notices?.url) yield { at: '/notices/url' };
    },
  },
  {
    id: 'L-LAW-01',
    severity: 'info',
    sources: [policy('infopro', '4.1')],
    reads: 'profile',
    looksAt: 'The policy cites no act that our list marks as outdated.',
    message: say(
      'Саясат ескірген актіге сілтейді: {act}.',
      'Политика ссылается на устаревший акт: {act}.',
      'The policy cites an outdated act: {act}.',
    ),
    mend: say(
      'Сілтемені заңгермен тексеріңіз.',
      'Проверьте ссылку с юристом.',
      'Check the citation with counsel.',
    ),
    *check({ facts }) {
      for (const [i, id] of each(facts.cites))
        if (OUTDATED[id]) yield { at: `/facts/cites/${i}`, values: { act: OUTDATED[id] } };
    },
  },
];
