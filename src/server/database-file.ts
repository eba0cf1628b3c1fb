/** Name of the embedded database inside the data folder. */
export const DATABASE_FILE = 'receipts.sqlite';
