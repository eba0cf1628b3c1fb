import type { ConsoleTexts } from '../messages/console/console-texts.js';
import type { CardWords } from '../ui/receipt-card.js';
import type { ListedOperator, OperatorApi } from './operator-api.js';

/** What a view works with: who is looked at, the way to the server, and the words. */
export interface Desk {
  readonly api: OperatorApi;
  readonly operator: ListedOperator;
  readonly texts: ConsoleTexts;
  /** Words of a receipt's card, in the same language. */
  readonly card: CardWords;
}
