import type { Hit } from './rule.js';

/** A hit in the page facts, with the selector of its element where one was measured. */
export const onPage = (at: string, where?: string, values?: Hit['values']): Hit => ({
  at,
  in: 'page',
  ...(where && { where }),
  ...(values && { values }),
});
