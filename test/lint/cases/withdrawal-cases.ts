import type { RuleCase } from './rule-case.ts';

export const withdrawalCases: readonly RuleCase[] = [
  {
    rule: 'L-WD-01',
    why: 'Law 94-V lets consent be withdrawn in the same forms in which it is given. If giving took one click and taking back takes three, they are not the same.',
    breaks: { 'page:/steps': { give: 1, withdraw: 3 } },
    keeps: { 'page:/steps': { give: 2, withdraw: 2 } },
  },
  {
    rule: 'L-WD-02',
    shown: ['/operator/address', '/channels/withdraw/1/address'],
    why: 'A policy that allows a letter has to say where it goes.',
    breaks: {
      '/operator/address': undefined,
      '/purposes/2/statement': undefined,
      '/purposes/3/statement': undefined,
      '/purposes/4/statement': undefined,
      '/purposes/5/statement': undefined,
      '/purposes/6/statement': undefined,
      '/purposes/7/statement': undefined,
    },
    keeps: {
      '/channels/withdraw/1/address': {
        kk: 'Астана қ., 010000',
        ru: 'г. Астана, 010000',
        en: 'Astana 010000',
      },
    },
  },
  {
    rule: 'L-WD-03',
    why: 'The subject line decides whether a letter is read as a withdrawal. It is compared with the policy by every character.',
    breaks: { '/channels/withdraw/0/mark': 'отзыв согласия' },
    keeps: { '/channels/withdraw/1/mark': 'Заявление' },
  },
  {
    rule: 'L-WD-04',
    why: 'Processing stops within fifteen working days of a withdrawal, and requests have shorter limits. Who sees the day can hold the operator to it.',
    breaks: { 'page:/requestShowsDue': false },
    keeps: { 'page:/requestShowsDue': undefined },
  },
  {
    rule: 'L-WD-05',
    why: 'Consent cannot be taken back where a law or an open obligation stands against it. Saying so beforehand saves a quarrel; it never stops the withdrawal here.',
    breaks: { '/texts/afterWithdrawal': undefined },
    keeps: {
      '/texts/afterWithdrawal': { kk: 'Ештеңе қалмайды.', ru: 'Ничего не остаётся.', en: 'Nothing stays.' },
    },
  },
  {
    rule: 'L-RGT-01',
    why: 'The law names what a person may ask for. A panel that leaves one out hides it.',
    breaks: { '/rights': ['information', 'rectify', 'erase', 'anonymise', 'restrict', 'withdraw'] },
    keeps: { '/rights': ['access', 'rectify', 'block', 'erase', 'anonymise', 'restrict', 'withdraw'] },
  },
  {
    rule: 'L-RGT-02',
    why: 'Consent may be given by a lawful representative. If the policy says so, the form needs the control for it.',
    breaks: { '/forms/0/representative': undefined },
    keeps: { '/forms/0/representative': undefined, '/facts/representatives': false },
  },
  {
    rule: 'L-RGT-03',
    why: 'The Digital Code of 2026 is reported to give rights to delete, to anonymise and to restrict. From which day it applies we could not confirm.',
    breaks: { '/rights': ['information', 'access', 'rectify', 'block', 'erase', 'restrict', 'withdraw'] },
    keeps: { '/rights': ['information', 'rectify', 'block', 'delete', 'anonymise', 'restrict', 'withdraw'] },
  },
];
