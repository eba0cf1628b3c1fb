// Keeps this page in the browser, so that it opens and checks without a connection.
const types = globalThis.trustedTypes?.createPolicy('pdp-verify', {
  createScriptURL: (address) => {
    if (address !== '/verify/offline.js') throw new TypeError(`not ours: ${address}`);
    return address;
  },
});
const address = '/verify/offline.js';
navigator.serviceWorker
  ?.register(types ? types.createScriptURL(address) : address, { scope: '/verify/' })
  .catch(() => {
    // A browser that keeps nothing still checks files while the page is open.
  });
