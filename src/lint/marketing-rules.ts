import { say } from './languages.js';
import { type DraftPurpose, type Reading, each, isAsked, isInForm, isUsable } from './reading.js';
import { marksOff } from './marks-off.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { kz, law, policy } from './source.js';

const isMarketing = (purpose: DraftPurpose): boolean => purpose.kind === 'marketing';

/** DPV purposes that promote something. */
const PROMOTES = /:(.*Marketing|.*Advertising|PersonalisedAds|SellProducts.*|Promot.*)$/;

/** Promotion in the words of a consent to something else; a sentence that rules it out does not count. */
const PROMOTES_IN_WORDS =
  /newsletter|(marketing|promotional|advertising) (messages|offers|e-?mails|letters|materials|purposes|communications)|for (marketing|advertising)|рекламн\S+ (рассыл|сообщ|материал|предлож|информ|письм)|(в|для) (целях )?(рекламы|маркетинга)|новостн\S+ рассыл|рассыл\S+ (новост|реклам)|маркетингов\S+ (рассыл|сообщ|цел|предлож)|об акциях|жарнамалық (хабар|хат|материал|таратылым)|жарнама (жіберу|тарату)|маркетингтік (хабар|мақсат)/i;
const RULES_OUT = /(^|\s)(не|без|no|not|never|without)\s|n't\s|емес|м[ае]й(ді|ды|міз|мыз)|жоқ/i;

const promotesInWords = ({ kind, title, text, statement }: DraftPurpose): boolean =>
  (kind === 'processing' || kind === 'special_category') &&
  [title, text, statement].some((said) =>
    Object.values(said ?? {}).some((words) =>
      words
        ?.split(/(?<=[.!?;])\s+/)
        .some((sentence) => PROMOTES_IN_WORDS.test(sentence) && !RULES_OUT.test(sentence)),
    ),
  );

/** Messages that reach a person; advertising on the page ends with the switch of the settings. */
const sendsMessages = ({ profile, facts }: Reading): boolean =>
  (profile.purposes ?? []).some(
    (purpose) => isMarketing(purpose) && (purpose.channel || isInForm(purpose)),
  ) || !!facts.marketing;

/** Marketing and messages. */
export const marketingRules: readonly Rule[] = [
  {
    id: 'L-MKT-01',
    severity: 'error',
    sources: [policy('open-almaty', '4.1'), policy('infopro', '1.6.1'), law('7', 'C')],
    reads: 'profile',
    looksAt: 'Promotion is a purpose of its own, asked for before anything is sent.',
    message: say(
      'Жарнамаға бөлек, алдын ала келісім керек.',
      'Для рекламы нужно отдельное предварительное согласие.',
      'Marketing needs its own prior consent.',
    ),
    mend: say(
      'kind: marketing, basis: consent болатын бөлек мақсат жасаңыз.',
      'Заведите отдельную цель с kind: marketing и basis: consent.',
      'Make a purpose of its own with `kind: marketing` and `basis: consent`.',
    ),
    *check({ profile, facts, page }) {
      const own = each(profile.purposes).filter(([, purpose]) => isMarketing(purpose) && purpose.basis);
      const { promotional, basis } = facts.marketing ?? {};
      if (!own.length && promotional === 'yes' && basis !== 'opt-in') yield { at: '/facts/marketing' };
      for (const [i, purpose] of own) if (!isAsked(purpose)) yield { at: `/purposes/${i}/basis` };
      for (const [i, purpose] of each(profile.purposes))
        if (!isMarketing(purpose) && isAsked(purpose) && PROMOTES.test(purpose.type ?? ''))
          yield { at: `/purposes/${i}/type` };
        else if (isAsked(purpose) && promotesInWords(purpose)) yield { at: `/purposes/${i}/text` };
      for (const [i, box] of each(page?.boxes))
        if (box.kinds.includes('marketing') && box.kinds.some((kind) => kind !== 'marketing'))
          yield onPage(`/boxes/${i}`, box.where);
    },
  },
  {
    id: 'L-MKT-02',
    severity: 'error',
    sources: [policy('open-almaty', '6.2'), policy('esaulet', '4.2'), policy('infopro', '7.2')],
    reads: 'profile',
    looksAt: 'Where messages are sent, there is a way to unsubscribe.',
    message: say(
      'Жазылымнан бас тарту жолын қосыңыз.',
      'Добавьте способ отписки.',
      'Add a way to unsubscribe.',
    ),
    mend: say(
      'channels.unsubscribe тізіміне сілтеме не пошта қосыңыз.',
      'Добавьте ссылку или почту в channels.unsubscribe.',
      'Put a link or a mailbox into `channels.unsubscribe`.',
    ),
    *check(reading) {
      const ways = reading.profile.channels?.unsubscribe ?? [];
      if (sendsMessages(reading) && !ways.some((way) => isUsable(way, reading.profile)))
        yield { at: '/channels/unsubscribe' };
    },
  },
  {
    id: 'L-MKT-03',
    severity: 'error',
    sources: [policy('open-almaty', '6.2'), policy('esaulet', '4.2'), policy('infopro', '7.2')],
    reads: 'profile',
    looksAt: 'The subject line for unsubscribing is that of the policy, byte for byte after NFC.',
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
    check: (reading) => marksOff(reading, ['unsubscribe']),
  },
  {
    id: 'L-MKT-04',
    severity: 'warn',
    sources: [policy('infopro', '7.1'), kz('rules of mobile operators on SMS', 'B')],
    reads: 'profile',
    looksAt: 'E-mail and text messages are asked for by two controls.',
    message: say(
      'E-mail мен SMS бөлек болсын.',
      'Разделите e-mail и СМС.',
      'Offer e-mail and SMS separately.',
    ),
    mend: say(
      'Әр арнаға channel көрсетілген бөлек мақсат жасаңыз.',
      'Заведите по цели на канал и укажите channel.',
      'Make one purpose for each, and set its `channel`.',
    ),
    *check({ profile, facts }) {
      const own = each(profile.purposes).filter(([, purpose]) => isMarketing(purpose));
      const merged = own.filter(([, { channel, title }]) => {
        const words = Object.values(title ?? {}).join(' ');
        return !channel && /e-?mail|почт|пошта/i.test(words) && /sms|смс/i.test(words);
      });
      for (const [i] of merged) yield { at: `/purposes/${i}/channel` };
      if (!merged.length && facts.marketing?.channelsMerged && !own.some(([, purpose]) => purpose.channel))
        yield { at: '/facts/marketing/channelsMerged' };
    },
  },
];
