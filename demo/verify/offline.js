// Service worker of the verifier: answers from the network, and from what it kept when there is none.
const KEPT = 'pdp-verify';
const PARTS = [
  '/verify/',
  '/verify/verify.js',
  '/verify/keep-offline.js',
  '/assets/demo.css',
  '/assets/mark.svg',
];

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(PARTS))
      .then(() => self.skipWaiting()),
  );
});
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !PARTS.includes(pathname)) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(KEPT);
      try {
        const answer = await fetch(request);
        if (answer.ok) await cache.put(request, answer.clone());
        return answer;
      } catch {
        // No connection. A language that was not opened before gets the page in the one that was.
        const kept = (options) => cache.match(request, { ignoreVary: true, ...options });
        return (await kept()) ?? (await kept({ ignoreSearch: true })) ?? Response.error();
      }
    })(),
  );
});
