import type { ReceiptPayload } from '../model/receipt.js';
import { isBin } from './bin.js';
import { say } from './languages.js';
import { each, isInBanner } from './reading.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { kz, law, policy } from './source.js';

/** Items of Article 8(4) that a form receipt lacks, as pointers into the receipt. */
const lacking = ({ form, parties, processing }: ReceiptPayload): string[] => {
  if (!form) return [];
  const controllers = parties.filter(
    (party) => party.party_role.includes('controller') || party.party_role.includes('joint-controller'),
  );
  return [
    ...(controllers.length && controllers.every((party) => party.party_name && isBin(party.bin))
      ? []
      : ['/receipt/parties']),
    ...(form.commitment ? [] : ['/receipt/form/commitment']),
    ...processing.flatMap((entry, i) =>
      Object.entries({
        validity_duration: !!entry.validity_duration,
        third_party_transfer: typeof entry.third_party_transfer === 'boolean',
        cross_border_transfer: typeof entry.cross_border_transfer?.value === 'boolean',
        public_distribution: typeof entry.public_distribution?.value === 'boolean',
        pii_information: !!entry.pii_information?.length,
      })
        .filter(([, isThere]) => !isThere)
        .map(([member]) => `/receipt/processing/${i}/${member}`),
    ),
  ];
};

const TOO_MUCH_NAME =
  /^(ip|ip_?address|remote_?addr|user_?agent|ua|fingerprint|canvas|referrer|referer|path|query)$/i;
const TOO_MUCH =
  /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b|\b(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}\b|Mozilla\/\d/i;

/** Members of a receipt that hold an address, a browser's full name or a fingerprint; not versions, not the operator's own links. */
const tooMuch = (value: unknown, at: string): string[] => {
  if (typeof value === 'string')
    return TOO_MUCH.test(value) && !/version$/.test(at) && !/^https?:\/\//.test(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    TOO_MUCH_NAME.test(key) ? [`${at}/${key}`] : tooMuch(member, `${at}/${key}`),
  );
};

const IIN = say('ЖСН', 'ИИН', 'IIN');

/** Receipts and where they go. */
export const receiptRules: readonly Rule[] = [
  {
    id: 'L-RCP-01',
    severity: 'error',
    sources: [law('8(4)', 'B'), law('25', 'B')],
    reads: 'profile',
    looksAt: 'Consents of the banner reach an endpoint, and a form receipt holds all items of Article 8(4).',
    message: say(
      'Келісімді дәлелдеу мүмкін болмайды.',
      'Согласие нельзя будет подтвердить.',
      'Consent could not be proved.',
    ),
    mend: say(
      'receipts.endpoint мекенжайын жазыңыз.',
      'Впишите адрес приёма в receipts.endpoint.',
      'Write the address into `receipts.endpoint`.',
    ),
    *check({ profile, page }) {
      if (!profile.receipts?.endpoint && profile.purposes?.some(isInBanner))
        yield { at: '/receipts/endpoint' };
      if (page?.receipt) for (const at of lacking(page.receipt)) yield onPage(at);
    },
  },
  {
    id: 'L-RCP-02',
    severity: 'error',
    sources: [law('11', 'C'), law('12', 'B')],
    reads: 'page',
    looksAt: 'No IIN, document number or the like lies in clear in cookies or storage of the browser.',
    message: say(
      '«{category}» деректерін браузерде сақтамаңыз.',
      'Не храните «{category}» в браузере.',
      'Do not keep {category} in the browser.',
    ),
    mend: say(
      'Бұл деректі тек серверде сақтаңыз.',
      'Храните эти данные только на сервере.',
      'Keep it on the server only.',
    ),
    *check({ page }) {
      for (const [i, { where, category }] of each(page?.stored))
        yield onPage(`/stored/${i}`, where, { category: category === 'IIN' ? IIN : category });
    },
  },
  {
    id: 'L-RCP-03',
    severity: 'error',
    sources: [policy('infopro', '5.8'), kz('Order 179/НҚ of 2023 on protection measures', 'B')],
    reads: 'profile',
    looksAt: 'The endpoint is reached over HTTPS; on this very machine http is allowed.',
    message: say(
      'Қабылдау мекенжайы HTTPS болуы керек.',
      'Адрес приёма должен быть HTTPS.',
      'The endpoint must use HTTPS.',
    ),
    mend: say(
      'Мекенжайды https:// етіп өзгертіңіз.',
      'Замените на https://.',
      'Change the address to https://.',
    ),
    *check({ profile, page }) {
      const endpoint = profile.receipts?.endpoint;
      if (!endpoint) return;
      const address = endpoint.startsWith('/') ? (page?.origin ?? 'https://') : endpoint;
      if (!/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/i.test(address))
        yield { at: '/receipts/endpoint' };
    },
  },
  {
    id: 'L-RCP-04',
    severity: 'warn',
    sources: [policy('kmge-opi', '13.2')],
    reads: 'page',
    looksAt: 'A receipt holds no IP address, full user agent, path or fingerprint.',
    message: say(
      'Түбіртекте артық дерек бар.',
      'В квитанции лишние данные.',
      'The receipt holds more than it needs.',
    ),
    mend: say(
      'Бұл деректі түбіртекке қоспаңыз.',
      'Не включайте этот элемент в квитанцию.',
      'Leave this member out.',
    ),
    *check({ page }) {
      if (page?.receipt) for (const at of tooMuch(page.receipt, '/receipt')) yield onPage(at);
    },
  },
];
