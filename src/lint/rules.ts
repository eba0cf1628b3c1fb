import { actRules } from './act-rules.js';
import { answerRules } from './answer-rules.js';
import { bannerRules } from './banner-rules.js';
import { contentRules } from './content-rules.js';
import { crossBorderRules } from './cross-border-rules.js';
import { gateRules } from './gate-rules.js';
import { languageRules } from './language-rules.js';
import { marketingRules } from './marketing-rules.js';
import { operatorRules } from './operator-rules.js';
import { receiptRules } from './receipt-rules.js';
import { revisionRules } from './revision-rules.js';
import { specialRules } from './special-rules.js';
import { termRules } from './term-rules.js';
import { transferRules } from './transfer-rules.js';
import { withdrawalRules } from './withdrawal-rules.js';
import type { Rule } from './rule.js';

/** All rules, in the order in which findings are told. */
export const RULES: readonly Rule[] = [
  ...operatorRules,
  ...contentRules,
  ...answerRules,
  ...termRules,
  ...actRules,
  ...bannerRules,
  ...gateRules,
  ...transferRules,
  ...crossBorderRules,
  ...marketingRules,
  ...withdrawalRules,
  ...revisionRules,
  ...receiptRules,
  ...languageRules,
  ...specialRules,
];
