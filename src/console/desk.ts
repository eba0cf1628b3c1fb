import type { ConsoleTexts } from '../messages/console/console-texts.js';
import type { CardWords } from '../ui/receipt-card.js';
import type { ListedOperator, OperatorApi } from './operator-api.js';

/** Words of a receipt's card, and what the number of an organisation is called. */
export interface DeskCard extends CardWords {
  readonly bin: string;
}

/** What a view works with: who is looked at, the way to the server, and the words. */
export interface Desk {
  readonly api: OperatorApi;
  readonly operator: ListedOperator;
  readonly texts: ConsoleTexts;
  /** In the same language. */
  readonly card: DeskCard;
}
