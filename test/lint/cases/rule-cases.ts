import { actCases } from './act-cases.ts';
import { bannerCases } from './banner-cases.ts';
import { contentCases } from './content-cases.ts';
import { operatorCases } from './operator-cases.ts';
import { revisionCases } from './revision-cases.ts';
import type { RuleCase } from './rule-case.ts';
import { specialCases } from './special-cases.ts';
import { transferCases } from './transfer-cases.ts';
import { withdrawalCases } from './withdrawal-cases.ts';

/** One case for every rule; the pages in docs/rules are written from them. */
export const RULE_CASES: readonly RuleCase[] = [
  ...operatorCases,
  ...contentCases,
  ...actCases,
  ...bannerCases,
  ...transferCases,
  ...withdrawalCases,
  ...revisionCases,
  ...specialCases,
];
