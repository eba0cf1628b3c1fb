import type { RuleCase } from './rule-case.ts';

export const transferCases: readonly RuleCase[] = [
  {
    rule: 'L-TP-01',
    shown: ['/purposes/1/thirdParty', '/services/1/thirdParty'],
    why: 'A counter from another company sends what it sees to that company. That is a transfer to a third party, whatever the page calls it. One that no purpose names has no consent at all.',
    breaks: { '/purposes/1/thirdParty': false },
    keeps: {
      '/services/1/thirdParty': false,
      '/purposes/1/thirdParty': false,
      '/purposes/1/crossBorder': { value: false, countries: [] },
    },
  },
  {
    rule: 'L-TP-02',
    shown: ['/purposes/4/recipients'],
    why: 'A yes to transfer without a recipient is a blank cheque. A class of recipients is enough, if it can be told who is in it.',
    breaks: { '/purposes/4/recipients': [] },
    keeps: {
      '/purposes/4/recipients': ['laboratory', 'counter_maker'],
      '/purposes/4/crossBorder': { value: false, countries: [] },
      '/recipients/0/country': 'KZ',
      '/services/1/country': 'KZ',
      '/purposes/1/crossBorder': { value: false, countries: [] },
    },
  },
  {
    rule: 'L-CONF-01',
    why: 'A policy that says "never to third parties" while the page loads foreign counters misleads. The product asks for consent per service all the same; the text needs mending.',
    breaks: { '/facts/thirdParties': 'only-by-law' },
    keeps: { '/facts/thirdParties': 'yes' },
  },
  {
    rule: 'L-XB-01',
    why: 'No official list of safe countries was found, so every receiver outside Kazakhstan is treated as needing consent that names the country.',
    breaks: { '/purposes/1/crossBorder': { value: false, countries: [] } },
    keeps: { '/purposes/1/crossBorder': { value: true, countries: ['DE'] } },
  },
  {
    rule: 'L-XB-02',
    why: 'Some policies ask for consent in writing before data go to a country that does not protect them. A tick is not writing; a signature over the receipt is offered instead.',
    breaks: { '/purposes/1/crossBorder': { value: true, countries: ['DE'], writtenForm: true } },
    keeps: { '/purposes/1/crossBorder': { value: true, countries: ['DE'], writtenForm: false } },
  },
  {
    rule: 'L-XB-03',
    shown: ['/recipients/0/adequate'],
    why: 'Whether a country protects data is for the operator to find out and to record. Unknown counts as no.',
    breaks: { '/recipients/0/adequate': 'unknown', '/purposes/1/crossBorder/writtenForm': false },
    keeps: { '/recipients/0/adequate': 'no', '/purposes/1/crossBorder/writtenForm': false },
  },
  {
    rule: 'L-LOC-01',
    why: 'Personal data are kept in a database in Kazakhstan. Receipts hold pseudonyms that the operator can often link, so their server should stand there too.',
    breaks: { '/receipts/endpoint': 'https://consent-clinic.fly.dev/consent/v1/receipts' },
    keeps: {
      '/receipts/endpoint': 'https://consent-clinic.fly.dev/consent/v1/receipts',
      '/facts/endpointCountry': 'KZ',
    },
  },
  {
    rule: 'L-MKT-01',
    why: 'Promotion is a purpose of its own. Hidden in another one it is neither asked for nor can it be refused.',
    breaks: { '/purposes/2/type': 'dpv:DirectMarketing' },
    keeps: { '/purposes/2/type': 'dpv:CustomerManagement' },
  },
  {
    rule: 'L-MKT-02',
    shown: ['/channels/unsubscribe'],
    why: 'Who can subscribe must be able to unsubscribe, in one step and without giving reasons.',
    breaks: { '/channels/unsubscribe': undefined, '/facts/marks/unsubscribe': undefined },
    keeps: {
      '/channels/unsubscribe': [{ type: 'link', url: 'https://clinic.example/unsubscribe' }],
      '/facts/marks/unsubscribe': undefined,
    },
  },
  {
    rule: 'L-MKT-03',
    why: 'Operators sort letters by the exact subject line that their policy prescribes. One other letter, and the request lies unread. Two policies that we know differ in a single ending.',
    breaks: { '/channels/unsubscribe/0/mark': 'Отписаться.' },
    keeps: {
      '/channels/unsubscribe/0/mark': 'Отписаться',
      '/facts/marks/unsubscribe': 'Отписаться'.normalize('NFD'),
    },
  },
  {
    rule: 'L-MKT-04',
    why: 'A letter can wait, a text message rings. Many want the one and not the other.',
    breaks: { '/purposes/5/channel': undefined, '/purposes/6/channel': undefined },
    keeps: { '/purposes/6/channel': 'messenger' },
  },
];
