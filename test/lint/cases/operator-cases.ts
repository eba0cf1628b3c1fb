import type { RuleCase } from './rule-case.ts';

export const operatorCases: readonly RuleCase[] = [
  {
    rule: 'L-OP-01',
    why: 'A consent is given to somebody. Without the name the person cannot know to whom, and the first item of Article 8(4) is missing.',
    breaks: { '/operator/name': undefined },
    keeps: { '/operator/name': { kk: '«Үлгі» ЖШС', ru: 'ТОО «Пример»', en: 'Sample LLP' } },
  },
  {
    rule: 'L-OP-02',
    why: 'Names repeat, numbers do not. The check digit finds a slip of the pen; it does not tell whether the number is in the register.',
    breaks: { '/operator/bin': '000040000018' },
    keeps: { '/operator/bin': '940440000089' },
  },
  {
    rule: 'L-OP-03',
    why: 'A statement in the first person is a letter to somebody. If a court or the authority reads it later, it has to show where the operator sits.',
    breaks: { '/operator/address': undefined, '/channels/withdraw/1': undefined },
    keeps: {
      '/operator/address': {
        kk: 'Астана қ., Үлгі даңғылы, 2',
        ru: 'г. Астана, пр. Образцовый, 2',
        en: '2 Sample Avenue, Astana',
      },
    },
  },
  {
    rule: 'L-OP-04',
    shown: ['/operator/email', '/channels'],
    why: 'Consent can be withdrawn as it was given, and requests can be made. Both need a place to go to, apart from the switch on the page.',
    breaks: {
      '/operator/email': undefined,
      '/channels': undefined,
      '/facts/marks': undefined,
      '/facts/marketing': undefined,
      '/purposes/5': undefined,
      '/purposes/6': undefined,
      '/data/1': undefined,
      '/data/2': undefined,
      '/purposes/2/data': ['full_name'],
      '/forms/0/purposes': ['appointment', 'complaints', 'lab_transfer', 'publish_review'],
      'page:/forms': undefined,
      'page:/boxes': undefined,
    },
    keeps: { '/operator/email': undefined },
  },
  {
    rule: 'L-OP-05',
    why: 'A name that was translated by guess may name nobody, or somebody else. The mark in the profile keeps the guess in sight until it is confirmed.',
    breaks: { '/operator/inferredNames': ['kk'] },
    keeps: { '/operator/inferredNames': [] },
  },
  {
    rule: 'L-OP-06',
    why: 'A policy speaks for the sites that it names. A banner on another site promises what that policy does not say.',
    breaks: { 'page:/origin': 'https://shop.clinic.example' },
    keeps: {
      '/sites': ['https://clinic.example', 'https://shop.clinic.example'],
      'page:/origin': 'https://shop.clinic.example',
    },
  },
  {
    rule: 'L-OP-07',
    why: 'A letter of withdrawal holds a name and an address. Sent to a mail service abroad it is itself a transfer across the border.',
    breaks: { '/channels/information/0/email': 'clinic@gmail.com' },
    keeps: { '/channels/information/0/email': 'clinic@mail.kz' },
  },
];
