import { loadOrCreateKeys, openPostgresStore, openSqliteStore } from 'pdp-consent/server';

/** Keys and the store that the arguments name: a folder, and an address of PostgreSQL if it is to be that. */
export async function openStore([folder, databaseUrl]) {
  const store = databaseUrl
    ? await openPostgresStore(databaseUrl)
    : openSqliteStore(`${folder}/receipts.sqlite`);
  return { store, keys: loadOrCreateKeys(folder) };
}
