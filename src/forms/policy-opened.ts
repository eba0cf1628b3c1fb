/**
 * Id of the fact that the visitor followed a link to the policy from the form. It stands among the statements of the
 * receipt (docs/receipts.md 3), and its words in the notice document are the link's own. It is no consent.
 */
export const POLICY_OPENED = 'policy-opened';
