import type { ConsoleLanguage } from '../messages/console/console-texts.js';

type Named = Readonly<Record<Exclude<ConsoleLanguage, 'en'>, string>>;

/** Acts as rules cite them, by the words before the article. */
const ACTS: Readonly<Record<string, Named>> = {
  'Law 94-V': { kk: '94-V Заң', ru: 'Закон 94-V' },
  'law on languages': { kk: 'Тілдер туралы заң', ru: 'Закон о языках' },
  'law on consumers': { kk: 'Тұтынушылар туралы заң', ru: 'Закон о защите прав потребителей' },
  'Digital Code of 2026': { kk: '2026 жылғы Цифрлық кодекс', ru: 'Цифровой кодекс 2026 года' },
  'Civil Code': { kk: 'Азаматтық кодекс', ru: 'Гражданский кодекс' },
  'rules of mobile operators on SMS': {
    kk: 'ұялы байланыс операторларының SMS туралы қағидалары',
    ru: 'правила операторов связи об СМС',
  },
  'Order 481/НҚ of 2024 on breach notices': {
    kk: '2024 жылғы 481/НҚ бұйрығы (таралып кету туралы хабарлау)',
    ru: 'приказ 481/НҚ 2024 года об уведомлении об утечках',
  },
  'Order 179/НҚ of 2023 on protection measures': {
    kk: '2023 жылғы 179/НҚ бұйрығы (қорғау шаралары)',
    ru: 'приказ 179/НҚ 2023 года о мерах защиты',
  },
  'CNIL guidelines of 2020': { kk: 'CNIL нұсқаулығы, 2020', ru: 'рекомендации CNIL, 2020' },
  'EDPB cookie banner task force, 2023': {
    kk: 'EDPB, cookie баннерлері туралы, 2023',
    ru: 'EDPB о баннерах cookie, 2023',
  },
  'EDPB Guidelines 05/2020': { kk: 'EDPB 05/2020 нұсқаулығы', ru: 'руководство EDPB 05/2020' },
  'ePrivacy Directive': { kk: 'ePrivacy директивасы', ru: 'директива ePrivacy' },
};

/** A source as the reader of the console cites it; what has no name in the language stays as it is. */
export function citeText(cite: string, lang: ConsoleLanguage): string {
  if (lang === 'en') return cite;
  const clause = /^policy of ([\w-]+), (.+)$/.exec(cite);
  if (clause)
    return lang === 'ru'
      ? `политика ${clause[1]!}, п. ${clause[2]!}`
      : `${clause[1]!} саясаты, ${clause[2]!}-тармақ`;
  const [, act = cite, article] = /^(.*?), Article ([\d()]+)/.exec(cite) ?? [];
  const name = ACTS[act]?.[lang] ?? act;
  if (article === undefined) return name;
  return lang === 'ru' ? `${name}, статья ${article}` : `${name}, ${article}-бап`;
}
