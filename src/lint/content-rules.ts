import { say } from './languages.js';
import { type DraftProfile, each, isAsked, isSaid, nameOf } from './reading.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { eu, law, policy } from './source.js';

const OPEN_ID =
  /(^|[_.-])(others?|etc|misc|unspecified)([_.-](data|information|details|items?|fields?))?$|^(misc|unspecified)[_.-]/i;
const OPEN_WORDS =
  /^((and )?(any )?)?others?( (personal|contact))?( information| details| data)?$|and (any )?others?( (personal|contact))?( information| details| data)?$|including but not limited to|and so on|\betc\b|(?:^|\s)(и|а также|или|любые) (др\.|другие|прочие|пр\.|иные|т\. ?[дп]\.)|^(другие|прочие|иные)( персональные| контактные)?( сведения| данные)?$|включая, но не ограничиваясь|және (басқа|өзге|т\. ?[бс]\.)|^(басқа|өзге)(лар|лері| мәліметтер| деректер)?$/i;

const isOpen = (item: NonNullable<DraftProfile['data']>[number]): boolean =>
  !!item.flags?.includes('open_ended') ||
  OPEN_ID.test(item.id ?? '') ||
  Object.values(item.label ?? {}).some((words) => OPEN_WORDS.test(words?.trim() ?? ''));

/** Scripts that write no spaces count by their signs. */
const words = (text: string | undefined): number =>
  text?.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+|\p{N}+/gu,
  )?.length ?? 0;
const OTHER_PURPOSE =
  /^(others?|(for )?(any |all |various )?((other|lawful|legitimate|business) )*purposes|другое|прочее|иное|((в|для) )?(любы[хе] |различны[хе] )?((други[хе]|прочи[хе]|ины[хе]|законны[хе]) )*(цел(и|ях|ей))|өзге|басқа|(кез келген )?((өзге|басқа|заңды) )*мақсаттар(да)?)\.?$/iu;

/** A purpose is vague if title and text together say fewer than three words in some language, or only "other". */
const isVague = ({ title, text }: NonNullable<DraftProfile['purposes']>[number]): boolean =>
  Object.values({ ...title, ...text }).some((sentence) => OTHER_PURPOSE.test(sentence?.trim() ?? '')) ||
  (isSaid(text) && Object.keys(text!).some((lang) => words(title?.[lang]) + words(text![lang]) < 3));

/** What the consent is about: data, purposes, and whether people can read it. */
export const contentRules: readonly Rule[] = [
  {
    id: 'L-CON-01',
    severity: 'error',
    sources: [law('8(4)(7)', 'B')],
    reads: 'profile',
    looksAt: 'There is a list of data, and no consent has an empty one.',
    message: say(
      'Жиналатын деректерді тізіңіз.',
      'Перечислите собираемые данные.',
      'List the data you collect.',
    ),
    mend: say(
      'Әр дерек түрін data тізіміне жазып, мақсатқа байланыстырыңыз.',
      'Внесите каждый вид данных в data и свяжите с целью.',
      'Put each kind of data into `data` and name it in the purpose.',
    ),
    *check({ profile }) {
      if (!profile.data?.length) yield { at: '/data' };
      else
        for (const [i, purpose] of each(profile.purposes))
          if (isAsked(purpose) && purpose.data?.length === 0) yield { at: `/purposes/${i}/data` };
    },
  },
  {
    id: 'L-CON-02',
    severity: 'error',
    sources: [law('8(4)(7)', 'B'), law('7', 'C')],
    reads: 'profile',
    looksAt: 'The list of data is closed, and every field of the form is in it.',
    message: say(
      '«{field}» деректер тізбесінде жоқ.',
      'Поля «{field}» нет в перечне данных.',
      '"{field}" is not in the list of data.',
    ),
    mend: say(
      'Ашық тармақты нақты деректермен ауыстырыңыз немесе өрісті алып тастаңыз.',
      'Замените открытый пункт конкретными данными или уберите поле.',
      'Replace the open item by the data you mean, or remove the field.',
    ),
    *check({ profile, facts, page }) {
      const ids = new Set(profile.data?.map((item) => item.id));
      const open = each(profile.data).filter(([, item]) => isOpen(item));
      for (const [i, item] of open) yield { at: `/data/${i}`, values: { field: nameOf(item) } };
      const tied = profile.purposes?.some((purpose) => purpose.data);
      if (facts.openList && ids.size && !open.length && !tied)
        yield { at: '/facts/openList', values: { field: say('өзге', 'другие', 'other') } };
      for (const [n, form] of each(page?.forms))
        for (const [i, field] of each(form.fields))
          if (field.category && !ids.has(field.category))
            yield onPage(`/forms/${n}/fields/${i}`, form.where, { field: field.label || field.name });
    },
  },
  {
    id: 'L-CON-08',
    severity: 'warn',
    sources: [law('7', 'C'), policy('open-almaty', '6.6-6.7')],
    reads: 'profile',
    looksAt: 'Every data category is named by at least one purpose.',
    message: say(
      '«{category}» ешбір мақсатқа байланбаған.',
      '«{category}» не связана ни с одной целью.',
      '"{category}" serves no purpose.',
    ),
    mend: say(
      'Деректі мақсатқа байланыстырыңыз немесе жинамаңыз.',
      'Свяжите данные с целью или не собирайте их.',
      'Name it in a purpose, or do not collect it.',
    ),
    *check({ profile }) {
      const used = new Set(profile.purposes?.flatMap((purpose) => purpose.data ?? []));
      for (const [i, item] of each(profile.data))
        if (item.id && !used.has(item.id)) yield { at: `/data/${i}`, values: { category: nameOf(item) } };
    },
  },
  {
    id: 'L-CON-09',
    severity: 'error',
    sources: [law('7', 'C'), law('14', 'C')],
    reads: 'profile',
    looksAt: 'There are purposes, and each says in at least three words what the data are for.',
    message: say('Мақсаттарды анық жазыңыз.', 'Назовите цели ясно.', 'State the purposes plainly.'),
    mend: say(
      'Деректермен не істейтініңізді бір толық сөйлеммен жазыңыз.',
      'Опишите одним полным предложением, что вы делаете с данными.',
      'Say in one full sentence what you do with the data.',
    ),
    *check({ profile }) {
      if (!profile.purposes?.length) yield { at: '/purposes' };
      for (const [i, purpose] of each(profile.purposes))
        if (isVague(purpose)) yield { at: `/purposes/${i}/text` };
    },
  },
  {
    id: 'L-CON-10',
    severity: 'error',
    sources: [eu('GDPR, Article 4(11)', 'B'), policy('kmge-opi', 'section 14')],
    reads: 'page',
    looksAt: 'What is consented to can be read before the box, without following a link.',
    message: say(
      'Келісім мәтінін белгі қойғанға дейін көрсетіңіз.',
      'Покажите текст согласия до отметки.',
      'Show the consent text before the box.',
    ),
    mend: say(
      'Мәтінді белгінің алдына толық шығарыңыз; сілтеме тек қосымша болсын.',
      'Выведите текст перед отметкой целиком, ссылка пусть будет дополнением.',
      'Put the whole text before the box; keep the link as an addition.',
    ),
    *check({ page }) {
      for (const [i, box] of each(page?.boxes))
        if (box.textBehindLink) yield onPage(`/boxes/${i}`, box.where);
    },
  },
];
