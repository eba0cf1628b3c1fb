import { isBin } from './bin.js';
import { languageName, say } from './languages.js';
import { each, isInForm, isSaid, isUsable } from './reading.js';
import type { DraftProfile } from './reading.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { kz, law, policy } from './source.js';

/** Free mail services run outside Kazakhstan. */
const FOREIGN_MAIL =
  /@(?:.+\.)?(mail\.ru|bk\.ru|list\.ru|inbox\.ru|internet\.ru|vk\.com|yandex\.\w+|ya\.ru|narod\.ru|rambler\.ru|lenta\.ru|gmail\.com|googlemail\.com|outlook\.\w+|hotmail\.\w+|live\.\w+|msn\.com|yahoo\.[\w.]+|ymail\.com|icloud\.com|me\.com|aol\.com|gmx\.\w+|web\.de|proton\.me|protonmail\.com|tutanota\.com|tuta\.com|zoho\.com|zohomail\.com|mail\.com|fastmail\.com|ukr\.net|qq\.com|163\.com|126\.com)$/i;

const takesFormConsent = (profile: DraftProfile): boolean =>
  !!profile.forms?.length || (profile.purposes ?? []).some(isInForm);

const mailboxes = (profile: DraftProfile): [string, string][] => {
  const all: [string, string | undefined][] = [['/operator/email', profile.operator?.email]];
  for (const [kind, list] of Object.entries(profile.channels ?? {}))
    for (const [i, channel] of each(list)) all.push([`/channels/${kind}/${i}/email`, channel.email]);
  return all.filter((entry): entry is [string, string] => !!entry[1]);
};

/** Who asks for consent. */
export const operatorRules: readonly Rule[] = [
  {
    id: 'L-OP-01',
    severity: 'error',
    sources: [law('8(4)(1)', 'A')],
    reads: 'profile',
    looksAt: 'The operator has a legal name.',
    message: say('Оператордың атауын көрсетіңіз.', 'Укажите наименование оператора.', 'Name the operator.'),
    mend: say(
      'Атауды БСН тізіліміндегідей жазыңыз.',
      'Впишите наименование, как в реестре БИН.',
      'Write the name as the BIN register has it.',
    ),
    *check({ profile }) {
      if (!isSaid(profile.operator?.name)) yield { at: '/operator/name' };
    },
  },
  {
    id: 'L-OP-02',
    severity: 'error',
    sources: [law('8(4)(1)', 'A')],
    reads: 'profile',
    looksAt:
      'Where a form asks for consent, the operator has a BIN (or IIN) of 12 digits with the right check digit.',
    message: say(
      'Оператордың БСН-і (ЖСН) көрсетілмеген немесе қате.',
      'БИН (ИИН) оператора не указан или неверен.',
      "The operator's BIN (IIN) is missing or wrong.",
    ),
    mend: say(
      '12 саннан тұратын БСН-ді тіркеу туралы анықтамадан көшіріңіз.',
      'Перенесите 12 цифр БИН из справки о регистрации.',
      'Copy the 12 digits from the certificate of registration.',
    ),
    *check({ profile }) {
      if (takesFormConsent(profile) && !isBin(profile.operator?.bin)) yield { at: '/operator/bin' };
    },
  },
  {
    id: 'L-OP-03',
    severity: 'error',
    sources: [policy('kmge-opi', 'section 14')],
    reads: 'profile',
    looksAt: "A consent that is shown as a first-person statement comes with the operator's postal address.",
    message: say(
      'Өтініште оператордың мекенжайы болуы керек.',
      'В заявлении нужен адрес оператора.',
      "The statement must show the operator's address.",
    ),
    mend: say('Пошталық мекенжайды қосыңыз.', 'Добавьте почтовый адрес.', 'Add the postal address.'),
    *check({ profile }) {
      const states = (profile.purposes ?? []).some(
        (purpose) => isInForm(purpose) && isSaid(purpose.statement),
      );
      if (states && !isSaid(profile.operator?.address)) yield { at: '/operator/address' };
    },
  },
  {
    id: 'L-OP-04',
    severity: 'error',
    sources: [law('8(1)', 'A'), law('24', 'C')],
    reads: 'profile',
    looksAt:
      'At least one channel for withdrawal and requests leads somewhere: a mailbox, an address, a page or the endpoint.',
    message: say(
      'Кері қайтару мен сұрауларға байланыс көрсетіңіз.',
      'Укажите контакт для отзыва и запросов.',
      'Give a contact for withdrawal and requests.',
    ),
    mend: say(
      'Электрондық поштаны немесе пошталық мекенжайды қосыңыз.',
      'Добавьте электронную почту или почтовый адрес.',
      'Add a mailbox or a postal address.',
    ),
    *check({ profile }) {
      const ways = Object.values(profile.channels ?? {}).flatMap((list) => list ?? []);
      if (!profile.operator?.email && !ways.some((way) => isUsable(way, profile)))
        yield { at: '/channels/withdraw' };
    },
  },
  {
    id: 'L-OP-05',
    severity: 'warn',
    sources: [kz('law on languages, Article 21', 'B')],
    reads: 'profile',
    looksAt: "The operator's Kazakh and English names are confirmed, not guessed.",
    message: say(
      'Оператор атауын растаңыз ({lang}).',
      'Подтвердите наименование оператора ({lang}).',
      "Confirm the operator's name in {lang}.",
    ),
    mend: say(
      'Атауды тізіліммен салыстырып, тілді inferredNames тізімінен алып тастаңыз.',
      'Сверьте наименование с реестром и уберите язык из inferredNames.',
      'Compare the name with the register and take the language out of inferredNames.',
    ),
    *check({ profile }) {
      for (const [i, lang] of each(profile.operator?.inferredNames))
        if (lang === 'kk' || lang === 'en')
          yield { at: `/operator/inferredNames/${i}`, values: { lang: languageName(lang) } };
    },
  },
  {
    id: 'L-OP-06',
    severity: 'warn',
    sources: [policy('open-almaty', '1.3'), policy('esaulet', '1.2')],
    reads: 'page',
    looksAt: "The page's origin is one of the profile's sites.",
    message: say(
      'Бұл сайт саясат аясына кірмейді.',
      'Сайт не входит в сферу действия политики.',
      "This site is not in the policy's scope.",
    ),
    mend: say(
      'Сайтты sites тізіміне қосыңыз немесе банерді алып тастаңыз.',
      'Добавьте сайт в sites или уберите с него баннер.',
      'Add the origin to `sites`, or take the banner off this site.',
    ),
    *check({ profile, page }) {
      if (page?.origin && profile.sites && !profile.sites.includes(page.origin)) yield onPage('/origin');
    },
  },
  {
    id: 'L-OP-07',
    severity: 'warn',
    sources: [law('12', 'B'), law('16', 'B')],
    reads: 'profile',
    looksAt: 'Mailboxes for requests are not on a foreign public mail host.',
    message: say(
      '{email} мекенжайына хаттар Қазақстаннан тыс кетеді.',
      'Письма на {email} уходят за пределы Казахстана.',
      'Letters to {email} leave Kazakhstan.',
    ),
    mend: say(
      'Қазақстандағы өз доменіңіздегі поштаны көрсетіңіз.',
      'Укажите почту в своём домене в Казахстане.',
      'Give a mailbox in your own domain, kept in Kazakhstan.',
    ),
    *check({ profile }) {
      const told = new Set<string>();
      for (const [at, email] of mailboxes(profile)) {
        if (!FOREIGN_MAIL.test(email) || told.has(email)) continue;
        told.add(email);
        yield { at, values: { email } };
      }
    },
  },
];
