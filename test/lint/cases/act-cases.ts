import type { RuleCase } from './rule-case.ts';

export const actCases: readonly RuleCase[] = [
  {
    rule: 'L-ACT-01',
    why: 'Consent is an act that can be confirmed. Reading a page or sending a form says something else; policies that treat it as consent are not followed by this product.',
    breaks: { 'page:/consentByUse': true },
    keeps: { 'page:/consentByUse': false },
  },
  {
    rule: 'L-ACT-02',
    why: "A box that is already ticked shows what the operator wants, not what the visitor chose. The visitor's own earlier choice may be shown as it is.",
    breaks: { 'page:/boxes/0/checked': true },
    keeps: { 'page:/boxes/0/checked': true, 'page:/boxes/0/grantedBefore': true },
  },
  {
    rule: 'L-ACT-03',
    why: 'Who may process data, who may get them and whether they cross the border are different questions. One tick for all of them leaves no way to say yes to one and no to another.',
    breaks: { '/purposes/2/thirdParty': true, '/purposes/2/recipients': ['laboratory'] },
    keeps: { '/purposes/4/thirdParty': true },
  },
  {
    rule: 'L-ACT-04',
    why: 'Publishing is the widest use of data, and it cannot be undone. It is asked alone: own purpose, own text, own block, own receipt.',
    breaks: { '/purposes/2/public': { value: true, sources: ['clinic.example'] } },
    keeps: { '/purposes/7/public': { value: true, sources: ['clinic.example', 'map.example'] } },
  },
  {
    rule: 'L-ACT-05',
    why: 'If a form does not work without a consent that it does not need, the consent is not free.',
    breaks: { 'page:/boxes/1/required': true },
    keeps: {
      '/purposes/4/necessary': {
        kk: 'Онсыз талдау жасалмайды.',
        ru: 'Без этого анализ не сделать.',
        en: 'No test can be made without it.',
      },
      'page:/boxes/1': {
        where: 'pdp-consent-field',
        purposes: ['lab_transfer'],
        kinds: ['third_party_transfer'],
        checked: false,
        required: true,
      },
    },
  },
  {
    rule: 'L-ACT-06',
    why: 'Collecting starts when data leave the page. Code that sends while people type collects before they were asked.',
    breaks: { 'page:/forms/0/sentBeforeConsent': ['mail'] },
    keeps: { 'page:/forms/0/sentBeforeConsent': undefined },
  },
  {
    rule: 'L-ACT-07',
    why: 'Terms of use are a contract, a consent is not. Joined in one box, neither can be accepted without the other.',
    breaks: { 'page:/boxes/0/alsoTerms': true },
    keeps: { '/forms/0/statements': undefined, '/facts/termsWithConsent': false },
  },
];
