import { say } from './languages.js';
import {
  type DraftProfile,
  type DraftPurpose,
  each,
  isAsked,
  isInBanner,
  isInForm,
  isSaid,
} from './reading.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { eu, law, policy } from './source.js';

/** Some control asks for it: the banner, or a field of a form of the profile. */
const isAskedByControl = (profile: DraftProfile, purpose: DraftPurpose): boolean =>
  isInBanner(purpose) ||
  (isInForm(purpose) && !!profile.forms?.some((form) => purpose.id && form.purposes?.includes(purpose.id)));

/** Kinds that one purpose would grant besides its own. Counters and advertising may be their own recipients. */
const kindsWithin = (purpose: DraftPurpose): string[] => {
  const kind = purpose.kind ?? '';
  if (!['processing', 'special_category', 'third_party_transfer', 'public_distribution'].includes(kind))
    return [];
  return [
    ...(purpose.thirdParty && kind !== 'third_party_transfer' && kind !== 'public_distribution'
      ? ['third_party_transfer']
      : []),
    ...(purpose.crossBorder?.value ? ['cross_border'] : []),
  ];
};

/** Consents without which a form can do by its nature. */
const OPTIONAL_KINDS = ['marketing', 'analytics', 'functional', 'public_distribution'];

const sameText = (one: DraftPurpose, other: DraftPurpose): boolean =>
  (['statement', 'text'] as const).some((member) =>
    Object.entries(one[member] ?? {}).some(
      ([lang, said]) => said?.trim() && said.trim() === other[member]?.[lang]?.trim(),
    ),
  );

/** How a consent is given. */
export const actRules: readonly Rule[] = [
  {
    id: 'L-ACT-01',
    severity: 'error',
    sources: [law('8(1)', 'A'), eu('CNIL guidelines of 2020', 'B')],
    reads: 'profile',
    looksAt: 'No use of the site, scrolling or sending alone counts as consent: a control asks for it.',
    message: say(
      'Сайтты пайдалану келісім емес. Айқын белгі қажет.',
      'Использование сайта не согласие. Нужна явная отметка.',
      'Using the site is not consent. Ask with a control.',
    ),
    mend: say(
      'Мақсатты банерде немесе нысан өрісінде бөлек сұраңыз.',
      'Спросите о цели в баннере или полем в форме.',
      'Ask about the purpose in the banner or by a field of a form.',
    ),
    *check({ profile, facts, page }) {
      if (facts.byConduct && !profile.purposes?.some((purpose) => isAskedByControl(profile, purpose)))
        yield { at: '/facts/byConduct' };
      if (page?.consentByUse) yield onPage('/consentByUse');
    },
  },
  {
    id: 'L-ACT-02',
    severity: 'error',
    sources: [eu('CJEU C-673/17 Planet49', 'B'), eu('EDPB cookie banner task force, 2023', 'B')],
    reads: 'page',
    looksAt:
      'No box or switch is on before the visitor has touched it, save for a grant of theirs that is in force.',
    message: say(
      'Белгілер бастапқыда бос болуы керек.',
      'Отметки должны быть пустыми.',
      'Boxes must start empty.',
    ),
    mend: say(
      'checked атрибутын алып тастаңыз.',
      'Уберите атрибут checked.',
      'Remove the attribute `checked`.',
    ),
    *check({ page }) {
      for (const [i, box] of each(page?.boxes))
        if (box.checked && !box.grantedBefore) yield onPage(`/boxes/${i}`, box.where);
    },
  },
  {
    id: 'L-ACT-03',
    severity: 'error',
    sources: [eu('GDPR, Article 7', 'C'), policy('infopro', '1.6.1')],
    reads: 'profile',
    looksAt: 'One control grants one kind of consent.',
    message: say(
      '«{a}» мен «{b}» бөлек болсын.',
      'Разделите «{a}» и «{b}».',
      'Split "{a}" and "{b}" into two choices.',
    ),
    mend: say(
      'Екінші түрге өз мақсатын жасап, бөлек сұраңыз.',
      'Заведите для второго вида свою цель и спрашивайте отдельно.',
      'Give the second kind a purpose of its own and ask for it apart.',
    ),
    *check({ profile, page }) {
      for (const [i, purpose] of each(profile.purposes))
        if (isAsked(purpose))
          for (const b of kindsWithin(purpose))
            yield { at: `/purposes/${i}`, values: { a: purpose.kind ?? '', b } };
      for (const [i, box] of each(page?.boxes)) {
        const [a, b] = [...new Set(box.kinds)].filter((kind) => kind !== 'public_distribution');
        if (a && b) yield onPage(`/boxes/${i}`, box.where, { a, b });
      }
    },
  },
  {
    id: 'L-ACT-04',
    severity: 'error',
    sources: [policy('infopro', '5.6'), law('24', 'C')],
    reads: 'profile',
    looksAt: 'Consent to public distribution shares no purpose, text, block or receipt with another kind.',
    message: say(
      'Таратуға келісім бөлек алынады.',
      'Согласие на распространение оформляется отдельно.',
      'Take consent to distribution separately.',
    ),
    mend: say(
      'public_distribution түріне өз мақсатын, мәтінін және өрісін беріңіз.',
      'Дайте виду public_distribution свою цель, свой текст и своё поле.',
      'Give the kind public_distribution its own purpose, text and field.',
    ),
    *check({ profile, page }) {
      for (const [i, purpose] of each(profile.purposes)) {
        const isPublic = purpose.kind === 'public_distribution';
        const copies =
          isPublic &&
          profile.purposes!.some((other) => other !== purpose && isAsked(other) && sameText(purpose, other));
        if (isAsked(purpose) && (isPublic ? copies || isInBanner(purpose) : purpose.public?.value))
          yield { at: `/purposes/${i}/public` };
      }
      for (const [i, box] of each(page?.boxes)) {
        const others = [
          ...box.kinds.filter((kind) => kind !== 'public_distribution'),
          ...(box.sharesBlockWith ?? []),
        ];
        if (box.kinds.includes('public_distribution') && others.length)
          yield onPage(`/boxes/${i}`, box.where);
      }
    },
  },
  {
    id: 'L-ACT-05',
    severity: 'error',
    sources: [eu('GDPR, Article 7(4)', 'C'), policy('open-almaty', '7.4')],
    reads: 'profile',
    looksAt: 'A form can be sent without the consents that it does not need.',
    message: say(
      'Міндетті емес келісім нысанды бұғаттамауы керек.',
      'Необязательное согласие не блокирует форму.',
      'An optional consent may not block the form.',
    ),
    mend: say(
      'required атрибутын немесе necessary мәтінін алып тастаңыз.',
      'Уберите атрибут required или текст necessary.',
      'Remove the attribute `required`, or the text `necessary`.',
    ),
    *check({ profile, page }) {
      for (const [i, purpose] of each(profile.purposes))
        if (isAsked(purpose) && OPTIONAL_KINDS.includes(purpose.kind ?? '') && isSaid(purpose.necessary))
          yield { at: `/purposes/${i}/necessary` };
      const byId = new Map(profile.purposes?.map((purpose) => [purpose.id, purpose]));
      const isNeeded = (id: string, kind: string) =>
        kind === 'processing' || (isSaid(byId.get(id)?.necessary) && !OPTIONAL_KINDS.includes(kind));
      for (const [i, box] of each(page?.boxes))
        if (box.required && box.kinds.some((kind, n) => !isNeeded(box.purposes[n] ?? '', kind)))
          yield onPage(`/boxes/${i}`, box.where);
    },
  },
  {
    id: 'L-ACT-06',
    severity: 'error',
    sources: [law('7', 'C'), policy('open-almaty', '7.1')],
    reads: 'page',
    looksAt: 'Nothing typed into a form leaves the page before the consent is given.',
    message: say(
      'Келісімге дейін деректерді жібермеңіз.',
      'Не отправляйте данные до согласия.',
      'Do not send data before consent.',
    ),
    mend: say(
      'Теру кезінде жіберетін кодты өшіріңіз; деректер тек нысанмен бірге кетсін.',
      'Отключите код, который шлёт данные при вводе: пусть они уходят только с формой.',
      'Switch off code that sends while people type; let the data go with the form only.',
    ),
    *check({ page }) {
      for (const [i, form] of each(page?.forms))
        if (form.sentBeforeConsent?.length) yield onPage(`/forms/${i}/sentBeforeConsent`, form.where);
    },
  },
  {
    id: 'L-ACT-07',
    severity: 'warn',
    sources: [policy('open-almaty', '7.1')],
    reads: 'profile',
    looksAt: 'Agreeing to terms of use and consenting to processing are two controls.',
    message: say(
      'Пайдалану келісімі мен деректерге келісімді бөліңіз.',
      'Отделите соглашение от согласия.',
      'Separate the terms from the consent.',
    ),
    mend: say(
      'Пайдалану шарттарына бөлек белгі қойыңыз (statements).',
      'Поставьте для условий отдельную отметку (statements).',
      'Give the terms a box of their own (`statements`).',
    ),
    *check({ profile, facts, page }) {
      const apart = profile.forms?.some((form) => form.statements?.length);
      if (facts.termsWithConsent && !apart) yield { at: '/facts/termsWithConsent' };
      for (const [i, box] of each(page?.boxes)) if (box.alsoTerms) yield onPage(`/boxes/${i}`, box.where);
    },
  },
];
