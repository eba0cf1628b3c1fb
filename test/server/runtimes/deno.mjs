import { endpointOn } from './endpoint-on.mjs';
import { openStore } from './open-store.mjs';

const { store, keys } = await openStore(Deno.args);
const onListen = ({ port }) => console.log(`ready http://127.0.0.1:${port}`);
Deno.serve({ hostname: '127.0.0.1', port: 0, onListen }, endpointOn(store, keys));
