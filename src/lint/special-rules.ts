import { say } from './languages.js';
import { type DraftProfile, each, isAsked, nameOf } from './reading.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { eu, kz, law, policy } from './source.js';

type Category = NonNullable<DraftProfile['data']>[number];

/** DPV's terms of data that European law calls special. */
const SPECIAL_TYPE =
  /:(Health|MedicalHealth|HealthRecord|HealthHistory|MentalHealth|PhysicalHealth|Disability|Genetic|DNACode|EthnicOrigin|Ethnicity|Race|RacialOrigin|Religion|ReligiousBelief|PhilosophicalBelief|PoliticalAffiliation|PoliticalOpinion|TradeUnionMembership|Sexual|SexualPreference|SexualHistory|CriminalConviction|CriminalCharge)$/;

const isSpecial = (item: Category): boolean =>
  !!item.special || !!item.flags?.includes('special') || SPECIAL_TYPE.test(item.type ?? '');

const PAPER_COPY =
  /(cop(y|ies)|scans?|photos?) of (\S+ )?(identity (card|paper|document)|ID card|passport)|(копи|скан|фото)\S* (\S+ )?(удостоверени\S+ личности|паспорт(?!\S* (транспорт|техничес|сделк|объект)))|(жеке куәлі|паспорт)\S* (\S+ )?(көшірме|скан)/i;

const isPaperCopy = (item: Category): boolean =>
  !!item.flags?.includes('identity_copy') ||
  Object.values(item.label ?? {}).some((words) => PAPER_COPY.test(words ?? ''));

/** Photo or voice that tells who somebody is, by its own flag or by a purpose that verifies identity with it. */
const identifies = (profile: DraftProfile, item: Category): boolean => {
  if (item.flags?.some((flag) => flag === 'biometric' || flag === 'biometric_identification')) return true;
  const verifying = profile.purposes?.filter(
    (purpose) =>
      item.id &&
      purpose.data?.includes(item.id) &&
      /Identity(Verification|Authentication)|Biometric/.test(purpose.type ?? ''),
  );
  return !!verifying?.length && !!item.flags?.includes('biometric_if_used_for_identification');
};

/** Sensitive data, identity papers, minors, state bodies. */
export const specialRules: readonly Rule[] = [
  {
    id: 'L-SPC-01',
    severity: 'error',
    sources: [policy('infopro', '2.4'), policy('open-almaty', '5.1'), eu('GDPR, Article 9', 'C')],
    reads: 'profile',
    looksAt:
      'Special data are asked for by a consent of that kind, unless the policy says they are not processed at all.',
    message: say(
      '«{category}»: бөлек келісім керек немесе алып тастаңыз.',
      '«{category}»: нужно отдельное согласие либо уберите.',
      '"{category}" needs its own consent or must go.',
    ),
    mend: say(
      'special_category түріндегі мақсат жасаңыз немесе деректі тізімнен алып тастаңыз.',
      'Заведите цель вида special_category или уберите данные из перечня.',
      'Make a purpose of the kind special_category, or take the data off the list.',
    ),
    *check({ profile, facts }) {
      for (const [i, item] of each(profile.data)) {
        if (!isSpecial(item)) continue;
        const purposes =
          profile.purposes?.filter(
            (purpose) => isAsked(purpose) && item.id && purpose.data?.includes(item.id),
          ) ?? [];
        const isApart = purposes.length && purposes.every((purpose) => purpose.kind === 'special_category');
        if (!isApart || facts.specialCategories === 'not-processed')
          yield { at: `/data/${i}`, values: { category: nameOf(item) } };
      }
    },
  },
  {
    id: 'L-SPC-02',
    severity: 'error',
    sources: [law('1', 'A'), law('11', 'C'), kz('Digital Code of 2026', 'B')],
    reads: 'profile',
    looksAt: 'Photo or voice that identifies a person has a legal basis of its own.',
    message: say(
      'Биометрия тек заңда көзделген жағдайда.',
      'Биометрия только в случаях по закону.',
      'Biometric identification only where law allows.',
    ),
    mend: say(
      'Заңды facts.biometricBasis ішінде көрсетіңіз немесе сәйкестендіруден бас тартыңыз.',
      'Укажите закон в facts.biometricBasis или откажитесь от опознания.',
      'Name the law in `facts.biometricBasis`, or give the identification up.',
    ),
    *check({ profile, facts }) {
      for (const [i, item] of each(profile.data))
        if (identifies(profile, item) && !facts.biometricBasis) yield { at: `/data/${i}` };
    },
  },
  {
    id: 'L-ID-01',
    severity: 'error',
    sources: [law('7, from 11 February 2024 (whether it reaches scans is not settled)', 'B')],
    reads: 'page',
    looksAt: 'No form asks to upload an identity paper.',
    message: say(
      'Жеке куәлік көшірмелерін жинамаңыз.',
      'Не собирайте копии удостоверений личности.',
      'Do not collect copies of identity papers.',
    ),
    mend: say('Файл өрісін алып тастаңыз.', 'Уберите поле загрузки.', 'Remove the upload field.'),
    *check({ profile, page }) {
      for (const [i, item] of each(profile.data)) if (isPaperCopy(item)) yield { at: `/data/${i}` };
      for (const [n, form] of each(page?.forms))
        for (const [i, field] of each(form.fields))
          if (field.identityPaper && field.type === 'file')
            yield onPage(`/forms/${n}/fields/${i}`, form.where);
    },
  },
  {
    id: 'L-KID-01',
    severity: 'warn',
    sources: [kz('Civil Code', 'C'), eu('GDPR, Article 8', 'C')],
    reads: 'profile',
    looksAt: 'A service for minors asks for neither marketing nor analytics.',
    message: say(
      'Кәмелетке толмағандар үшін өшіріңіз.',
      'Отключите для несовершеннолетних.',
      'Turn this off for minors.',
    ),
    mend: say('Мақсатты алып тастаңыз.', 'Уберите цель.', 'Remove the purpose.'),
    *check({ profile, facts }) {
      if (!facts.minors) return;
      for (const [i, { kind }] of each(profile.purposes))
        if (kind === 'marketing' || kind === 'analytics') yield { at: `/purposes/${i}/kind` };
    },
  },
  {
    id: 'L-KDP-01',
    severity: 'warn',
    sources: [law('8(1), second part', 'A')],
    reads: 'profile',
    looksAt: 'A state body takes consent for data in state systems through the state access-control service.',
    message: say(
      'Мемлекеттік орган келісімді мемлекеттік бақылау сервисі арқылы алуға міндетті болуы мүмкін.',
      'Госорган, возможно, обязан брать согласие через госсервис контроля доступа.',
      'A state body may have to ask through the state access-control service.',
    ),
    mend: say(
      'Заңгермен тексеріп, facts.consentChannel мәнін көрсетіңіз.',
      'Проверьте с юристом и укажите facts.consentChannel.',
      'Check with counsel and set `facts.consentChannel`.',
    ),
    *check({ profile, facts }) {
      const sector = profile.operator?.sector;
      if (facts.consentChannel !== 'kdp' && (sector === 'public' || sector === 'quasi-public'))
        yield { at: '/operator/sector', ...(sector === 'quasi-public' && { severity: 'info' as const }) };
    },
  },
];
