import { endpointOn } from './endpoint-on.mjs';
import { openStore } from './open-store.mjs';

const { store, keys } = await openStore(process.argv.slice(2));
const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: endpointOn(store, keys) });
console.log(`ready ${server.url.origin}`);
