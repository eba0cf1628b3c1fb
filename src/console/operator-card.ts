import type { CardWords } from '../ui/receipt-card.js';
import type { Desk } from './desk.js';

/** Words of a receipt's card for the operator: the same, but they speak of the visitor and not to them. */
export const operatorCard = ({ card, texts }: Desk): CardWords => ({
  ...card,
  texts: { ...card.texts, actions: { ...card.texts.actions, ...texts.data.stats.actions } },
});
