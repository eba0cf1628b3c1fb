import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { explainProfile } from '../../build/lint/explain-profile.js';
import { patched } from './cases/patched.ts';
import type { Patch } from './cases/rule-case.ts';

const same = (said: string) => ({ kk: said, ru: said, en: said });
const LAB = '/purposes/4';
const FORM = '/purposes/2';
const BANNER = '/purposes/1';

/** Title, rules that are hit (each once), and the one change to the clean profile. */
type Verdict = readonly [title: string, rules: readonly string[], change: Patch];

const BROKEN: readonly Verdict[] = [
  [
    '94-V 7: advertising letters within the booking',
    ['L-MKT-01'],
    { [`${FORM}/text/ru`]: 'Запишем вас на приём и отправим рекламные материалы.' },
  ],
  ['94-V 8(4)(1): digits of a BIN in the wrong order', ['L-OP-02'], { '/operator/bin': '000040000091' }],
  ['94-V 8(4)(1): no operator at all', ['L-OP-01', 'PROFILE'], { '/operator/name': {} }],
  ['94-V 8(4)(3): a form consent of ten years without a reason', ['L-TERM-02'], { [`${FORM}/term`]: 'P10Y' }],
  [
    '94-V 8(4)(3): a consent whose own words have no end',
    ['L-TERM-01'],
    {
      [`${FORM}/statement/ru`]:
        'Даю согласие на обработку данных для записи, срок его действия не ограничен.',
    },
  ],
  [
    '94-V 8(4)(3): a policy that keeps data for ever',
    ['L-TERM-01'],
    { [`${FORM}/policyTerm`]: { kk: 'Мәңгі.', ru: 'Навсегда.', en: 'Forever.' } },
  ],
  [
    '94-V 8(4)(3): no term',
    ['L-CON-06', 'PROFILE'],
    { [`${FORM}/term`]: undefined, '/facts/term': 'unknown' },
  ],
  ['94-V 8(4)(4): a transfer to nobody in particular', ['L-TP-02'], { [`${LAB}/recipients`]: [] }],
  [
    '94-V 8(4)(4): silence about third parties',
    ['L-CON-03', 'PROFILE'],
    { [`${FORM}/thirdParty`]: undefined, '/facts/thirdParties': 'unknown' },
  ],
  [
    '94-V 8(4)(5): silence about the border',
    ['L-CON-04', 'PROFILE'],
    { [`${FORM}/crossBorder`]: undefined, '/facts/crossBorder': 'unknown' },
  ],
  [
    '94-V 8(4)(6): silence about publication',
    ['L-CON-05', 'PROFILE'],
    { [`${FORM}/public`]: undefined, '/facts/publicDistribution': 'unknown' },
  ],
  [
    '94-V 8(4)(7): a list that ends with "and other data"',
    ['L-CON-02'],
    { '/data/2/label/en': 'Phone number and other contact details' },
  ],
  [
    '94-V 8(4)(7): a list that ends with "и т. д."',
    ['L-CON-02'],
    { '/data/2/label/ru': 'Телефон, адрес и т. д.' },
  ],
  [
    '94-V 8(4)(7): a list that ends with "а также иные сведения"',
    ['L-CON-02'],
    { '/data/2/label/ru': 'Телефон, а также иные сведения' },
  ],
  [
    '94-V 8(4)(7): a list that ends with "және т.б."',
    ['L-CON-02'],
    { '/data/2/label/kk': 'Телефон, мекенжай және т.б.' },
  ],
  ['94-V 8(4)(7): a consent to no data', ['L-CON-01'], { [`${LAB}/data`]: [] }],
  [
    '94-V 7: a phone number that serves nothing',
    ['L-CON-08'],
    { [`${FORM}/data`]: ['full_name', 'email'], '/purposes/6/data': ['email'] },
  ],
  ['94-V 14: any lawful purposes', ['L-CON-09'], { [`${FORM}/text/en`]: 'For any lawful purposes.' }],
  ['94-V 14: "для иных законных целей"', ['L-CON-09'], { [`${FORM}/text/ru`]: 'Для иных законных целей' }],
  [
    '94-V 24: a promise to bring no claims',
    ['L-WAIVER-01'],
    {
      [`${FORM}/statement/ru`]:
        'Даю согласие на обработку данных для записи и не буду предъявлять претензий к клинике.',
    },
  ],
  [
    '94-V 24: a release from liability',
    ['L-WAIVER-01'],
    {
      [`${FORM}/statement/en`]:
        'I consent to the booking and release the clinic and its staff from any liability.',
    },
  ],
  [
    '94-V 24: a waiver in Kazakh only',
    ['L-WAIVER-01'],
    { [`${FORM}/statement/kk`]: 'Деректерімді өңдеуге келісемін және емхананы жауапкершіліктен босатамын.' },
  ],
  [
    '94-V 24: a waiver hidden in a statement of the form',
    ['L-WAIVER-01'],
    { '/forms/0/statements/0/text/en': 'I accept the terms and waive all my claims.' },
  ],
  [
    '94-V 7(6): a counter in a consent that denies third parties',
    ['L-TP-01'],
    { [`${BANNER}/thirdParty`]: false },
  ],
  [
    '94-V 7(6): a service of a third party that no purpose names',
    ['L-TP-01'],
    { '/services/2': { id: 'chat', name: 'Sample Chat', thirdParty: true, country: 'KZ' } },
  ],
  [
    '94-V 16: a laboratory abroad behind "no border"',
    ['L-XB-01'],
    { '/recipients/1/country': 'RU', '/recipients/1/adequate': 'yes' },
  ],
  ['94-V 16: a country nobody has judged', ['L-XB-02', 'L-XB-03'], { '/recipients/0/adequate': 'unknown' }],
  [
    '94-V 12(2): an endpoint with a foreign cloud',
    ['L-LOC-01'],
    { '/receipts/endpoint': 'https://x1.lambda-url.eu-west-1.on.aws/r' },
  ],
  ['94-V 12, 16: a mailbox abroad', ['L-OP-07'], { '/operator/email': 'Clinic@Mail.RU' }],
  [
    '94-V 24: no entry for blocking',
    ['L-RGT-01'],
    { '/rights': ['information', 'rectify', 'erase', 'anonymise', 'restrict', 'withdraw'] },
  ],
  ['94-V 8(2): nothing on what outlasts a withdrawal', ['L-WD-05'], { '/texts': undefined }],
  [
    'GDPR 9: health among the data of a booking',
    ['L-SPC-01'],
    { '/data/3/special': undefined, [`${FORM}/data`]: ['full_name', 'email', 'phone', 'health'] },
  ],
  [
    '94-V 7: a copy of the identity card in the list',
    ['L-ID-01'],
    { '/data/2/label/ru': 'Копия удостоверения личности' },
  ],
  [
    'GDPR 4(11): services "and other partners"',
    ['L-GATE-03'],
    { '/services/1/name': same('Sample Counter and other partners') },
  ],
  ['GDPR 4(11): «и др.»', ['L-GATE-03'], { '/services/1/name/ru': 'Пример-счётчик и др.' }],
  [
    'ePrivacy 5(3): a counter that calls itself necessary',
    ['L-GATE-04'],
    { '/services/0/cookies/0': { name: '_ga_ABC123', lifetime: 'P1Y', party: 'first' } },
  ],
  [
    'Planet49: a cookie of unknown life',
    ['L-GATE-05'],
    { '/services/1/cookies/0': { name: 'counter_visit', party: 'first' } },
  ],
  [
    'GDPR 7: one tick for the booking and for the laboratory',
    ['L-ACT-03'],
    { [`${FORM}/thirdParty`]: true, [`${FORM}/recipients`]: ['laboratory'] },
  ],
  [
    '94-V 24: publication within the booking',
    ['L-ACT-04'],
    { [`${FORM}/public`]: { value: true, sources: ['clinic.example'] } },
  ],
  ['94-V 7: advertising under a contract', ['L-MKT-01'], { '/purposes/5/basis': 'contract' }],
  ['infopro 7.2: messages without a way to leave', ['L-MKT-02', 'L-MKT-03'], { '/channels/unsubscribe': [] }],
  [
    'open-almaty 9.2: a subject line with one space too many',
    ['L-WD-03'],
    { '/channels/withdraw/0/mark': 'Отзыв  согласия' },
  ],
  ['law on languages 21: a title without Kazakh', ['L-LANG-01'], { [`${FORM}/title/kk`]: undefined }],
  [
    'law on languages 21: another date in another language',
    ['L-LANG-02'],
    {
      [`${FORM}/text`]: {
        kk: '2027-01-31 дейін уақытын растаймыз.',
        ru: 'Подтвердим время до 30.01.2027 года.',
        en: 'We confirm the time until 2027-01-31.',
      },
    },
  ],
];

const GOOD: readonly Verdict[] = [
  [
    'GDPR 4(11): a service whose name only begins like «и др.»',
    [],
    { '/services/1/name/ru': 'Камеры и драйверы' },
  ],
  [
    "94-V 7(6): the site's own service that no purpose names",
    [],
    { '/services/2': { id: 'chat', name: 'Sample Chat', thirdParty: false, country: 'KZ' } },
  ],
  [
    '94-V 24: results released for insurance claims',
    [],
    { [`${FORM}/text/en`]: 'We book you in and release the results for your insurance claims.' },
  ],
  [
    '94-V 24: documents that need not be shown',
    [],
    { [`${FORM}/text/ru`]: 'Запишем вас на приём; при этом не предъявляются исключительные условия.' },
  ],
  [
    '94-V 8(4)(3): a consent that says that it is not endless',
    [],
    { [`${FORM}/text/ru`]: 'Запишем вас на приём. Согласие не бессрочно.' },
  ],
  [
    '94-V 7: a booking that promises no advertising',
    [],
    { [`${FORM}/text/ru`]: 'Запишем вас на приём, рекламные материалы не отправляем.' },
  ],
  ['GDPR 9: health without its mark, in a consent of its own', [], { '/data/3/special': undefined }],
  [
    '94-V 24: a sentence that says that no claim is given up',
    [],
    {
      [`${FORM}/statement`]: {
        kk: 'Деректерімді өңдеуге келісемін. Бұл талаптан бас тартуды білдірмейді.',
        ru: 'Согласен на обработку данных. Согласие не означает отказ от претензий.',
        en: 'I consent to the booking. This does not waive any of my rights.',
      },
    },
  ],
  [
    '94-V 24: a fee that is waived',
    [],
    { [`${FORM}/text/en`]: 'We book you in; the fee is waived for children.' },
  ],
  [
    '94-V 8(4)(7): the name of the other parent',
    [],
    {
      '/data/2': {
        id: 'other_parent_phone',
        type: 'pd:TelephoneNumber',
        label: {
          kk: 'Екінші ата-ананың телефоны',
          ru: 'Телефон другого родителя',
          en: 'Phone of the other parent',
        },
      },
      [`${FORM}/data`]: ['full_name', 'email', 'other_parent_phone'],
      '/purposes/6/data': ['other_parent_phone'],
    },
  ],
  [
    '94-V 8(4)(3): publication to an unlimited circle of people',
    [],
    {
      '/purposes/7/statement': {
        kk: 'Пікірімді шектеусіз тұлғалар тобына жариялауға келісемін.',
        ru: 'Даю согласие на публикацию отзыва неограниченному кругу лиц.',
        en: 'I agree to my review being shown to an unlimited circle of people.',
      },
    },
  ],
  [
    '94-V 8(4)(3): a year as P1Y, P52W or P365D',
    [],
    { [`${FORM}/term`]: 'P1Y', [`${LAB}/term`]: 'P52W', '/purposes/5/term': 'P365D' },
  ],
  [
    '94-V 8(4)(3): five years with a reason',
    [],
    {
      [`${FORM}/term`]: 'P5Y',
      [`${FORM}/termReason`]: {
        kk: 'Медициналық карта бес жыл сақталады.',
        ru: 'Медицинская карта хранится пять лет.',
        en: 'Medical records are kept for five years.',
      },
    },
  ],
  [
    '94-V 14: a purpose told in Chinese, which writes no spaces',
    [],
    {
      [`${FORM}/text/zh`]: '我们为您预约并确认时间。',
      [`${FORM}/title/zh`]: '预约',
    },
  ],
  [
    'ePrivacy 5(3): a necessary cookie of a gateway',
    [],
    { '/services/0/cookies/0': { name: '_gateway_session', session: true, party: 'first' } },
  ],
  [
    '94-V 7: a certificate of training is no identity paper',
    [],
    { '/data/2/label/ru': 'Копия удостоверения о прохождении обучения' },
  ],
  [
    '94-V 12, 16: a mailbox at home that only sounds foreign',
    [],
    { '/operator/email': 'data@notmail.ru.kz' },
  ],
  [
    '94-V 8(4)(4): a processor at home is no third party',
    [],
    { '/recipients/1/processor': true, [`${FORM}/recipients`]: ['laboratory'] },
  ],
  ['94-V 12(2): an endpoint on a path of the site', [], { '/receipts/endpoint': '/consent/v1/receipts' }],
];

/** The shape is told too; hits are those of the profile alone. */
const hits = (change: Patch): string[] => [
  ...new Set(explainProfile(patched(change).profile, { today: '2026-11-21' }).map(({ rule }) => rule)),
];

suite('profiles that nobody has prepared the rules for', () => {
  for (const [title, rules, change] of BROKEN)
    test(`${title} is told as ${rules.join(', ')}`, () =>
      assert.deepEqual(hits(change).sort(), [...rules].sort()));
  for (const [title, , change] of GOOD)
    test(`${title}: no rule is hit`, () => assert.deepEqual(hits(change), []));
});
