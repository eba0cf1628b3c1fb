import * as v from 'valibot';
import { date, hash, uuid } from '../model/receipt-fields.js';

// What is stored can be looked up by these alone. Anything else names nothing, and no database need be asked: PostgreSQL
// would refuse a text with a zero character, as if it were out of order.

/** True for the id of a receipt. */
export const isReceiptId = (text: string): boolean => v.is(uuid, text);

/** True for a hash: of a receipt, a key, a published version, a notice document. */
export const isHash = (text: string): boolean => v.is(hash, text);

/** True for a day of the calendar, YYYY-MM-DD. `Date.parse` takes the 31st of February for a day of March. */
export const isDay = (text: string): boolean => v.is(date, text);
