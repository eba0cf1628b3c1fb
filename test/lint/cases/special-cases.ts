import type { RuleCase } from './rule-case.ts';

export const specialCases: readonly RuleCase[] = [
  {
    rule: 'L-SPC-01',
    why: 'Health, beliefs, ethnicity and the like can do more harm than an address. They are asked for apart, or not at all.',
    breaks: { '/data/2/special': true },
    keeps: { '/facts/specialCategories': undefined },
  },
  {
    rule: 'L-SPC-02',
    why: 'A face or a voice cannot be changed like a password. Using it to identify people is for cases that a law names.',
    breaks: { '/data/5/flags': ['biometric'] },
    keeps: { '/data/5/flags': ['biometric'], '/facts/biometricBasis': 'Law on access to guarded sites' },
  },
  {
    rule: 'L-ID-01',
    why: 'Copies of identity papers may not be collected on paper since February 2024. Whether that reaches scans is not settled; a form that asks for none is safe either way.',
    breaks: {
      'page:/forms/0/fields/2': {
        name: 'passport',
        type: 'file',
        label: 'Скан удостоверения',
        identityPaper: true,
      },
    },
    keeps: {
      'page:/forms/0/fields/2': {
        name: 'passport',
        type: 'text',
        label: 'Номер удостоверения',
        identityPaper: true,
      },
    },
  },
  {
    rule: 'L-KID-01',
    why: 'Minors act through their parents in most things. A service for them does without counters and advertising.',
    breaks: { '/facts/minors': true },
    keeps: { '/facts/minors': false },
  },
  {
    rule: 'L-KDP-01',
    why: 'For data in systems of state bodies consent goes through the state access-control service. A script in a browser cannot stand in for it, and does not claim to.',
    breaks: { '/operator/sector': 'public' },
    keeps: { '/operator/sector': 'public', '/facts/consentChannel': 'kdp' },
  },
];
