export { completeProfile, type CompletedProfile } from './lint/complete-profile.js';
export { explainProfile, type ExplainOptions } from './lint/explain-profile.js';
export type { Finding } from './lint/finding.js';
export type {
  BannerFacts,
  BoxFacts,
  ButtonFacts,
  FieldFacts,
  FormPageFacts,
  PageFacts,
} from './lint/page-facts.js';
export type { OperatorRecord } from './lint/operator-record.js';
export { readRecord } from './lint/read-record.js';
export type { Reading } from './lint/reading.js';
export type { Hit, Rule, Severity, Strictness } from './lint/rule.js';
export { RULES } from './lint/rules.js';
export { runRules } from './lint/run-rules.js';
export { severityUnder } from './lint/severity-under.js';
export type { Mark, Source } from './lint/source.js';
export type { PolicyFacts } from './model/policy-facts.js';
export { type Lintable, type LintPageOptions, lintPage } from './lint/lint-page.js';
export { measurePage } from './lint/measure-page.js';
export { CATALOGUE } from './services/catalogue.js';
export { describeProfile, describeService } from './services/describe-service.js';
export type { ServiceFacts } from './services/service-facts.js';
