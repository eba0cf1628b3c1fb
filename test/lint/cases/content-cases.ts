import type { RuleCase } from './rule-case.ts';

export const contentCases: readonly RuleCase[] = [
  {
    rule: 'L-CON-01',
    shown: ['/purposes/1/data'],
    why: 'The list of data is one of the items of a consent. Nobody can agree to data that are not named.',
    breaks: { '/purposes/1/data': [], '/data/4': undefined },
    keeps: { '/purposes/1/data': ['page_views'] },
  },
  {
    rule: 'L-CON-02',
    why: 'A list that ends in "and other data" is no list: it can hold anything. The same goes for a form field that the consent does not mention.',
    breaks: {
      '/data/0/label': {
        kk: 'Аты-жөні және өзге деректер',
        ru: 'ФИО и иные данные',
        en: 'Full name and so on',
      },
    },
    keeps: { 'page:/forms/0/fields/3': { name: 'tel', type: 'tel', label: 'Телефон', category: 'phone' } },
  },
  {
    rule: 'L-CON-03',
    why: 'The law wants to know whether the operator may pass data on, or not. Leaving it out is not a "no".',
    breaks: { '/purposes/2/thirdParty': undefined, '/facts/thirdParties': 'unknown' },
    keeps: { '/purposes/2/thirdParty': false, '/facts/thirdParties': 'unknown' },
  },
  {
    rule: 'L-CON-04',
    why: 'Whether data cross the border is an item of its own, even if the answer is no.',
    breaks: { '/purposes/2/crossBorder': undefined, '/facts/crossBorder': undefined },
    keeps: { '/purposes/2/crossBorder': { value: false, countries: [] }, '/facts/crossBorder': undefined },
  },
  {
    rule: 'L-CON-05',
    why: 'Data that are once public cannot be called back. So the consent says each time whether they will be.',
    breaks: { '/purposes/2/public': undefined, '/facts/publicDistribution': 'unknown' },
    keeps: { '/purposes/2/public': { value: false, sources: [] }, '/facts/publicDistribution': 'unknown' },
  },
  {
    rule: 'L-CON-06',
    why: 'A consent has a term or a period. Without one nobody can tell when to stop or to ask again.',
    breaks: { '/purposes/2/term': undefined, '/facts/term': 'unknown' },
    keeps: { '/purposes/2/term': 'until-purpose', '/facts/term': 'unknown' },
  },
  {
    rule: 'L-CON-07',
    why: "A form consent holds the subject's name. Our receipt carries only a sealed trace of it, so the form must have the field, and the consent must point to it.",
    breaks: { 'page:/forms/0/hasNameField': false },
    keeps: { 'page:/forms/0/hasNameField': undefined },
  },
  {
    rule: 'L-CON-08',
    why: 'Data without a purpose are kept for no reason. Either a purpose needs them, or they should not be asked for.',
    breaks: {
      '/data/6': {
        id: 'employer',
        type: 'pd:Employer',
        label: { kk: 'Жұмыс орны', ru: 'Место работы', en: 'Place of work' },
      },
    },
    keeps: {
      '/data/6': {
        id: 'employer',
        type: 'pd:Employer',
        label: { kk: 'Жұмыс орны', ru: 'Место работы', en: 'Place of work' },
      },
      '/purposes/2/data': ['full_name', 'email', 'phone', 'employer'],
    },
  },
  {
    rule: 'L-CON-09',
    why: 'A purpose is set before data are collected and binds what is done with them. "Other purposes" binds nobody.',
    breaks: { '/purposes/2/text': { kk: 'Өзге мақсаттар', ru: 'Другие цели', en: 'Other purposes' } },
    keeps: {
      '/purposes/2/text': {
        kk: 'Қабылдау уақытын сізге бекітеміз',
        ru: 'Закрепим за вами время',
        en: 'We keep a time for you',
      },
    },
  },
  {
    rule: 'L-CON-10',
    why: 'People agree to what they could read. A link that has to be followed first is read by few, and shows nothing when printed.',
    breaks: { 'page:/boxes/0/textBehindLink': true },
    keeps: { 'page:/boxes/0/textBehindLink': undefined },
  },
  {
    rule: 'L-TERM-01',
    why: 'Storage ends when the purpose is reached. A consent without end says the opposite. The product shows such words as the policy states them, and stores a term of its own.',
    breaks: {
      '/purposes/2/policyTerm': {
        kk: 'Саясатта: мерзімсіз.',
        ru: 'В политике: бессрочно.',
        en: 'The policy says: without limit.',
      },
    },
    keeps: {
      '/purposes/2/policyTerm': {
        kk: 'Саясатта: бір жыл.',
        ru: 'В политике: один год.',
        en: 'The policy says: one year.',
      },
    },
  },
  {
    rule: 'L-TERM-02',
    why: 'People forget what they agreed to. Six months for cookies is what the French authority advises; a longer term may be right, but should say why.',
    breaks: { '/purposes/1/term': 'P13M' },
    keeps: {
      '/purposes/2/term': 'P3Y',
      '/purposes/2/termReason': {
        kk: 'Шағым мерзімі үш жыл.',
        ru: 'Срок жалобы три года.',
        en: 'Complaints are possible for three years.',
      },
    },
  },
  {
    rule: 'L-WAIVER-01',
    why: 'A consent gives leave to process data and nothing else. Rights to complain or to claim damages are not for sale in the same tick.',
    breaks: {
      '/purposes/2/statement': {
        kk: 'Деректерімді өңдеуге келісемін, талаптан бас тартамын.',
        ru: 'Согласен на обработку и не буду иметь претензий.',
        en: 'I agree to the processing and waive all claims.',
      },
    },
    keeps: {
      '/purposes/2/statement': {
        kk: 'Деректерімді өңдеуге келісемін.',
        ru: 'Согласен на обработку; претензии можно направить по почте.',
        en: 'I agree; claims may be sent by post.',
      },
    },
  },
];
