import { say } from './languages.js';
import { each } from './reading.js';
import type { BannerFacts } from './page-facts.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { eu, practice } from './source.js';
import { termDays } from '../model/term-days.js';

/** Refusing may be smaller by less than 5 % and paler by at most 10 %: what rounding of pixels and colours does. */
const SIZE_FLOOR = 0.95;
const CONTRAST_FLOOR = 0.9;

/** Ways in which refusing is harder to see or to do than accepting. */
export const weakerRefusal = ({
  accept,
  refuse,
  clicksToAccept,
  clicksToRefuse,
  order,
}: BannerFacts): string[] => {
  if (!accept || !refuse) return [];
  const area = (button: typeof accept) => button.width * button.height;
  const at = (control: 'accept' | 'refuse' | 'settings') => order?.indexOf(control) ?? -1;
  const checks: [string, boolean][] = [
    ['tag', refuse.tag === 'a' && accept.tag !== 'a'],
    ['size', area(refuse) < SIZE_FLOOR * area(accept) || refuse.fontSize < SIZE_FLOOR * accept.fontSize],
    [
      'contrast',
      refuse.contrast < CONTRAST_FLOOR * accept.contrast ||
        refuse.prominence < CONTRAST_FLOOR * accept.prominence,
    ],
    ['clicks', (clicksToRefuse ?? 1) > (clicksToAccept ?? 1)],
    ['order', at('settings') >= 0 && at('accept') < at('settings') && at('refuse') > at('settings')],
  ];
  return checks.filter(([, weaker]) => weaker).map(([what]) => what);
};

/** The banner: refusing is as easy as accepting. */
export const bannerRules: readonly Rule[] = [
  {
    id: 'L-BAN-01',
    severity: 'error',
    sources: [eu('EDPB cookie banner task force, 2023', 'B'), eu('CNIL guidelines of 2020', 'B')],
    reads: 'page',
    looksAt: 'A layer that offers accepting offers refusing too.',
    message: say(
      '«Қабылдау» жанына «Бас тарту» қосыңыз.',
      'Добавьте «Отказаться» рядом с «Принять».',
      'Add "Refuse" next to "Accept".',
    ),
    mend: say(
      'Бас тарту түймесін сол қабатқа қойыңыз.',
      'Поставьте кнопку отказа на тот же слой.',
      'Put the refuse button on the same layer.',
    ),
    *check({ page }) {
      if (page?.banner?.accept && !page.banner.refuse) yield onPage('/banner/refuse');
    },
  },
  {
    id: 'L-BAN-02',
    severity: 'error',
    sources: [eu('EDPB cookie banner task force, 2023', 'B'), eu('CNIL guidelines of 2020', 'B')],
    reads: 'page',
    looksAt:
      'Refusing is a button as large, as strong in colour and as few clicks away as accepting, and no later in the order.',
    message: say(
      'Бас тарту да дәл сондай көрінуі керек.',
      'Отказ должен быть так же заметен.',
      'Make refusing as easy to see as accepting.',
    ),
    mend: say(
      'Екі түймеге бірдей элемент, өлшем, қаріп және түс беріңіз.',
      'Дайте обеим кнопкам один элемент, размер, шрифт и цвет.',
      'Give both buttons the same element, size, font and colours.',
    ),
    *check({ page, profile }) {
      if (page?.banner && weakerRefusal(page.banner).length) yield onPage('/banner/refuse');
      for (const token of Object.keys(profile.layout?.tokens ?? {}))
        if (/-(accept|refuse)\b/.test(token)) yield { at: `/layout/tokens/${token}` };
    },
  },
  {
    id: 'L-BAN-03',
    severity: 'error',
    sources: [eu('EDPB Guidelines 05/2020', 'C')],
    reads: 'page',
    looksAt: 'The page can be used while the banner is open.',
    message: say(
      'Келісімге дейін бетті жаппаңыз.',
      'Не закрывайте страницу до согласия.',
      'Do not wall the page.',
    ),
    mend: say(
      'Жабынды мен фокус қақпанын алып тастаңыз.',
      'Уберите заслон и ловушку фокуса.',
      'Remove the overlay and the focus trap.',
    ),
    *check({ page }) {
      if (page?.banner?.blocksPage) yield onPage('/banner/blocksPage');
    },
  },
  {
    id: 'L-BAN-04',
    severity: 'error',
    sources: [eu('CNIL guidelines of 2020', 'B')],
    reads: 'page',
    looksAt: 'Closing, Escape and waiting leave everything refused.',
    message: say('Жабу бас тартуды білдіреді.', 'Закрытие означает отказ.', 'Closing means refusal.'),
    mend: say(
      'Жабу мен Escape кезінде келісім жазбаңыз.',
      'Не записывайте согласие при закрытии и по Escape.',
      'Record no consent on closing or Escape.',
    ),
    *check({ page }) {
      if (page?.banner?.closingGrants) yield onPage('/banner/closingGrants');
    },
  },
  {
    id: 'L-BAN-05',
    severity: 'error',
    sources: [eu('GDPR, Article 7(3)', 'B'), eu('EDPB cookie banner task force, 2023', 'B')],
    reads: 'page',
    looksAt: 'A button or link to the settings can be seen when no banner is open.',
    message: say(
      'Әр бетте баптау түймесін қалдырыңыз.',
      'Оставьте кнопку настроек на каждой странице.',
      'Keep a settings button on every page.',
    ),
    mend: say(
      'Бет төменіне data-pdp-open="settings" сілтемесін қойыңыз.',
      'Поставьте в подвал ссылку с data-pdp-open="settings".',
      'Put a link with data-pdp-open="settings" into the footer.',
    ),
    *check({ page }) {
      if (page?.reopeners === 0) yield onPage('/reopeners');
    },
  },
  {
    id: 'L-BAN-06',
    severity: 'warn',
    sources: [eu('CNIL guidelines of 2020', 'C')],
    reads: 'profile',
    looksAt: 'A refusal stands for at least six months while the meaning stays the same.',
    message: say('Тым ерте қайта сұрамаңыз.', 'Не спрашивайте снова так скоро.', 'Do not ask again so soon.'),
    mend: say(
      'refusalTerm мәнін P6M немесе ұзақ етіңіз.',
      'Поставьте refusalTerm не короче P6M.',
      'Set `refusalTerm` to P6M or longer.',
    ),
    *check({ profile }) {
      // Half a year counted in days or weeks is half a year too.
      if (profile.refusalTerm && termDays(profile.refusalTerm) < 180) yield { at: '/refusalTerm' };
    },
  },
  {
    id: 'L-BAN-07',
    severity: 'warn',
    sources: [practice('WCAG 2.2, level AA')],
    reads: 'page',
    looksAt: 'Texts have enough contrast, controls have names, and the focus can be seen.',
    message: say(
      'Контраст пен жазуларды түзетіңіз.',
      'Исправьте контраст и подписи.',
      'Fix contrast and labels.',
    ),
    mend: say(
      'Мәтін контрасты кемінде 4,5:1 болсын, әр басқару элементінің аты болсын.',
      'Контраст текста не ниже 4,5:1, у каждого элемента управления есть имя.',
      'Text contrast at least 4.5:1; a name for every control.',
    ),
    *check({ page }) {
      for (const [i, fault] of each(page?.accessibility)) yield onPage(`/accessibility/${i}`, fault.where);
    },
  },
];
