import { say } from './languages.js';
import { each, hasOwnTexts, isSaid } from './reading.js';
import { marksOff } from './marks-off.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { eu, kz, law, policy } from './source.js';

/** Ids by which a profile or policy may name the rights of Article 24. */
const SAME_RIGHT: Readonly<Record<string, string>> = {
  information: 'be_informed',
  access: 'be_informed',
  delete: 'erase',
  destroy: 'erase',
  correct: 'rectify',
  unblock: 'block',
  anonymize: 'anonymise',
  'object-marketing': 'refuse_marketing',
  unsubscribe: 'refuse_marketing',
};
const same = (right: string): string => SAME_RIGHT[right] ?? right;

const NAMES: Readonly<Record<string, ReturnType<typeof say>>> = {
  be_informed: say('ақпарат алу', 'получать сведения', 'to be informed'),
  rectify: say('түзету', 'исправить данные', 'to correct'),
  block: say('бұғаттау', 'заблокировать данные', 'to block'),
  erase: say('жою', 'уничтожить данные', 'to erase'),
  withdraw: say('келісімді кері қайтару', 'отозвать согласие', 'to withdraw'),
};

/** Rights that our panel can carry out; a policy may name others that need no entry. */
const ENTRIES = new Set([...Object.keys(NAMES), 'anonymise', 'restrict', 'refuse_marketing']);

/** Withdrawing, asking, correcting: the way back. */
export const withdrawalRules: readonly Rule[] = [
  {
    id: 'L-WD-01',
    severity: 'error',
    sources: [eu('GDPR, Article 7(3)', 'B'), law('8(1)', 'A')],
    reads: 'page',
    looksAt: 'Withdrawing takes no more steps than giving.',
    message: say(
      'Кері қайтару да беру сияқты оңай болуы керек.',
      'Отозвать должно быть так же просто.',
      'Withdrawing must be as easy as giving.',
    ),
    mend: say(
      'Кері қайтару түймесін баптаудың бірінші қабатына қойыңыз.',
      'Поставьте отзыв на первый слой настроек.',
      'Put withdrawing on the first layer of the settings.',
    ),
    *check({ page }) {
      if (page?.steps && page.steps.withdraw > page.steps.give) yield onPage('/steps/withdraw');
    },
  },
  {
    id: 'L-WD-02',
    severity: 'warn',
    sources: [policy('infopro', '5.2'), policy('kmge-opi', 'section 14')],
    reads: 'profile',
    looksAt: 'Where a letter or statement withdraws, there is an address to send it to.',
    message: say(
      'Өтінішке пошталық мекенжай қосыңыз.',
      'Добавьте почтовый адрес для заявления.',
      'Add a postal address for the statement.',
    ),
    mend: say(
      'Арнаға немесе операторға address жазыңыз.',
      'Впишите address в канал или оператору.',
      'Write `address` into the channel or the operator.',
    ),
    *check({ profile }) {
      for (const [i, { type, address }] of each(profile.channels?.withdraw))
        if (
          (type === 'letter' || type === 'office') &&
          !isSaid(address) &&
          !isSaid(profile.operator?.address)
        )
          yield { at: `/channels/withdraw/${i}/address` };
    },
  },
  {
    id: 'L-WD-03',
    severity: 'error',
    sources: [policy('open-almaty', '9.2'), policy('esaulet', '6.3-6.4')],
    reads: 'profile',
    looksAt:
      'The subject lines for withdrawing and correcting are those of the policy, byte for byte after NFC.',
    message: say(
      'Хат тақырыбы дәл «{mark}» болуы керек.',
      'Тема письма должна быть точно «{mark}».',
      'The subject must be exactly "{mark}".',
    ),
    mend: say(
      'Тақырыпты саясаттан көшіріп алыңыз.',
      'Скопируйте тему из политики.',
      'Copy the subject from the policy.',
    ),
    check: (reading) => marksOff(reading, ['withdraw', 'rectify']),
  },
  {
    id: 'L-WD-04',
    severity: 'warn',
    sources: [law('8(7)', 'B'), law('25', 'C')],
    reads: 'page',
    looksAt: 'After a request the visitor sees the day by which it must be answered.',
    message: say(
      'Орындау мерзімін көрсетіңіз.',
      'Покажите срок исполнения.',
      'Show the date by which you must act.',
    ),
    mend: say(
      'Сұраудан кейін күнді pdp-rights элементі көрсетсін.',
      'Покажите дату элементом pdp-rights.',
      'Let `<pdp-rights>` show the date.',
    ),
    *check({ page }) {
      if (page?.requestShowsDue === false) yield onPage('/requestShowsDue');
    },
  },
  {
    id: 'L-WD-05',
    severity: 'info',
    sources: [law('8(2)', 'A'), policy('open-almaty', '3.1')],
    reads: 'profile',
    looksAt: 'A text says when processing may go on after a withdrawal.',
    message: say(
      'Өңдеу қашан жалғасуы мүмкін екенін айтыңыз.',
      'Укажите, когда обработка может продолжиться.',
      'Say when processing may go on.',
    ),
    mend: say(
      'texts.afterWithdrawal мәтінін жазыңыз.',
      'Впишите texts.afterWithdrawal.',
      'Write `texts.afterWithdrawal`.',
    ),
    *check({ profile }) {
      if (hasOwnTexts(profile) && !isSaid(profile.texts?.afterWithdrawal))
        yield { at: '/texts/afterWithdrawal' };
    },
  },
  {
    id: 'L-RGT-01',
    severity: 'warn',
    sources: [law('24', 'C')],
    reads: 'profile',
    looksAt: 'The rights panel has an entry for each right of Article 24 and for those that the policy adds.',
    message: say('Көрсетілмеген құқық: {right}.', 'Не указано право: {right}.', 'Missing right: {right}.'),
    mend: say('Құқықты rights тізіміне қосыңыз.', 'Добавьте право в rights.', 'Add the right to `rights`.'),
    *check({ profile, facts }) {
      if (!profile.rights) return;
      const there = new Set(profile.rights.map(same));
      const wanted = new Set([
        ...Object.keys(NAMES),
        ...(facts.rights ?? []).map(same).filter((right) => ENTRIES.has(right)),
      ]);
      for (const right of wanted)
        if (!there.has(right)) yield { at: '/rights', values: { right: NAMES[right] ?? right } };
    },
  },
  {
    id: 'L-RGT-02',
    severity: 'warn',
    sources: [
      law('8(1)', 'A'),
      policy('open-almaty', '3.2'),
      policy('infopro', '1.5.2'),
      policy('kmge-opi', 'section 8'),
    ],
    reads: 'profile',
    looksAt: 'Where the policy speaks of representatives, its forms let one act.',
    message: say(
      'Заңды өкілдің әрекетіне мүмкіндік беріңіз.',
      'Разрешите действия представителя.',
      'Let a lawful representative act.',
    ),
    mend: say(
      'Нысанға representative: true қойыңыз.',
      'Поставьте форме representative: true.',
      'Set `representative: true` in the form.',
    ),
    *check({ profile, facts }) {
      if (!facts.representatives) return;
      for (const [i, form] of each(profile.forms))
        if (!form.representative) yield { at: `/forms/${i}/representative` };
    },
  },
  {
    id: 'L-RGT-03',
    severity: 'warn',
    sources: [kz('Digital Code of 2026', 'B')],
    reads: 'profile',
    looksAt: 'Erasing, anonymising and restricting are offered.',
    message: say(
      'Жою, иесіздендіру, шектеуді ұсыныңыз.',
      'Предложите удаление, обезличивание, ограничение.',
      'Offer deletion, anonymising and restriction.',
    ),
    mend: say(
      'rights тізіміне erase, anonymise, restrict қосыңыз.',
      'Добавьте в rights erase, anonymise и restrict.',
      'Add erase, anonymise and restrict to `rights`.',
    ),
    *check({ profile }) {
      const there = new Set(profile.rights?.map(same));
      if (profile.rights && !['erase', 'anonymise', 'restrict'].every((right) => there.has(right)))
        yield { at: '/rights' };
    },
  },
];
