import type { RuleCase } from './rule-case.ts';

export const revisionCases: readonly RuleCase[] = [
  {
    rule: 'L-REV-01',
    why: 'A consent refers to a policy. If its address answers with an error, the reference leads nowhere.',
    breaks: { 'page:/policies': [{ url: 'https://clinic.example/privacy', status: 404 }] },
    keeps: {
      'page:/policies': [
        { url: 'https://clinic.example/old', status: 404 },
        { url: 'https://clinic.example/privacy', status: 204 },
      ],
    },
  },
  {
    rule: 'L-REV-02',
    why: 'A receipt says which text was in force. Without a version and a date two texts cannot be told apart.',
    breaks: { '/policies/0/updatedAt': undefined },
    keeps: { '/policies/0/updatedAt': undefined, '/policies/0/approvedAt': '2026-05-30' },
  },
  {
    rule: 'L-REV-03',
    why: 'Data are used only for what was declared when they were collected. More purposes, data, recipients or countries is another consent, however the operator calls the edit; visitors are asked again in any case.',
    breaks: { '/version': '2.1.0', '/purposes/5/data': ['email', 'phone'] },
    keeps: { '/version': '3.0.0', '/purposes/5/data': ['email', 'phone'] },
  },
  {
    rule: 'L-REV-04',
    why: 'A policy that promises a yearly review should have one. This is told to the operator, never to the visitor.',
    breaks: { '/policies/0/updatedAt': '2025-11-20' },
    keeps: { '/policies/0/updatedAt': '2025-11-22' },
  },
  {
    rule: 'L-BR-01',
    why: 'Operators report a breach to the authority within one working day, as the order of 2024 is reported to say. Some promise to tell the persons as well; a page can do that only if it knows where to look.',
    breaks: { '/notices': undefined },
    keeps: { '/notices': { url: '/consent/v1/clinic/notices.json' } },
  },
  {
    rule: 'L-LAW-01',
    why: 'Policies outlive the acts that they cite. Our list is short and from memory: it points out what to look up, and settles nothing.',
    breaks: { '/facts/cites': ['law_94v', 'law_105v_pensions'] },
    keeps: { '/facts/cites': ['law_94v', 'labour_code'] },
  },
  {
    rule: 'L-RCP-01',
    why: 'The operator has to prove consent. A receipt that stays in the browser, or lacks an item of Article 8(4), proves nothing to anybody.',
    breaks: { '/receipts/endpoint': undefined },
    keeps: { '/receipts/endpoint': '/consent/v1/clinic/receipts' },
  },
  {
    rule: 'L-RCP-02',
    why: 'Everything in the storage of a browser can be read by every script of the site, and by whoever uses the device next.',
    breaks: { 'page:/stored': [{ where: 'localStorage.user', category: 'IIN' }] },
    keeps: { 'page:/stored': undefined },
  },
  {
    rule: 'L-RCP-03',
    why: 'On an open channel a receipt can be read and held back by anybody in between.',
    breaks: { '/receipts/endpoint': 'http://consent.clinic.example/receipts' },
    keeps: { '/receipts/endpoint': 'http://localhost:8080/receipts' },
  },
  {
    rule: 'L-RCP-04',
    why: 'A receipt shows that a choice was made. An address of the network or a fingerprint would make it a trace of a person.',
    breaks: { 'page:/receipt/event/user_agent': 'Mozilla/5.0' },
    keeps: { 'page:/receipt/event/control_id': 'accept-all' },
  },
  {
    rule: 'L-LANG-01',
    why: 'Visitors are told in Kazakh and in Russian. What is there in one language only was not told to the others.',
    breaks: { '/purposes/2/title': { ru: 'Запись на приём', en: 'Making an appointment' } },
    keeps: {
      '/purposes/2/title': {
        'kk-Latn': 'Qabyldauğa jazylu',
        kk: 'Қабылдауға жазылу',
        ru: 'Запись на приём',
        en: 'Making an appointment',
      },
    },
  },
  {
    rule: 'L-LANG-02',
    why: 'A translation with another date, one point less or a lost placeholder is another text. The receipt holds the one that was shown.',
    breaks: {
      '/texts/afterWithdrawal': {
        kk: '2027 жылға дейін сақталады.',
        ru: 'Хранится до 2028 года.',
        en: 'Kept until 2027.',
      },
    },
    keeps: {
      '/texts/afterWithdrawal': {
        kk: '31.12.2027 дейін сақталады.',
        ru: 'Хранится до 31.12.2027.',
        en: 'Kept until 2027-12-31.',
      },
    },
  },
];
