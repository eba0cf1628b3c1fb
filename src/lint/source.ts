/**
 * How sure a source is: A read in the text of the act, B read in a secondary source, C known of the act and not read
 * again: check it before you quote it. Operators' policies and practice carry no mark.
 */
export type Mark = 'A' | 'B' | 'C';

/** Where a rule comes from. */
export interface Source {
  readonly cite: string;
  /** `kz` law of Kazakhstan, `eu` law or guidance of the European Union, `policy` an operator's own, `practice` the rest. */
  readonly from: 'kz' | 'eu' | 'policy' | 'practice';
  readonly mark?: Mark;
  /** Whose policy; its id as a profile has it. */
  readonly operator?: string;
}

/** An article of Law 94-V of Kazakhstan on personal data. */
export const law = (article: string, mark: Mark): Source => ({
  cite: `Law 94-V, Article ${article}`,
  from: 'kz',
  mark,
});
export const kz = (cite: string, mark: Mark): Source => ({ cite, from: 'kz', mark });
export const eu = (cite: string, mark: Mark): Source => ({ cite, from: 'eu', mark });
/** A clause of the policy of one of the five operators of the demo. */
export const policy = (operator: string, clause: string): Source => ({
  cite: `policy of ${operator}, ${clause}`,
  from: 'policy',
  operator,
});
export const practice = (cite: string, mark?: Mark): Source => ({
  cite,
  from: 'practice',
  ...(mark && { mark }),
});
