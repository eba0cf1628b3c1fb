const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HASH = /^[A-Za-z0-9_-]{43}$/;

// What is stored can be looked up by these alone. Anything else names nothing, and no database need be asked: PostgreSQL
// would refuse a text with a zero character, as if it were out of order.

/** True for the id of a receipt. */
export const isReceiptId = (text: string): boolean => UUID.test(text);

/** True for a hash: of a receipt, a key, a published version, a notice document. */
export const isHash = (text: string): boolean => HASH.test(text);
