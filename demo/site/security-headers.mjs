// The strict policy that every page of the demonstration is served with.

/** What a vendor's own code needs once the visitor has allowed it; only pages whose profile names the vendor get it. */
const VENDORS = {
  'yandex-metrica': {
    connect: ['https://mc.yandex.ru', 'https://mc.yandex.com', 'wss://mc.yandex.ru', 'wss://mc.yandex.com'],
    image: ['https://mc.yandex.ru', 'https://mc.yandex.com'],
    types: [],
  },
  'google-analytics': {
    connect: [
      'https://*.google-analytics.com',
      'https://*.analytics.google.com',
      'https://www.googletagmanager.com',
    ],
    image: ['https://*.google-analytics.com', 'https://www.googletagmanager.com'],
    types: ['goog#html'],
  },
};

const written = (directives) =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/**
 * Headers of one page. `strict-dynamic` lets what our own tag starts start its own parts, and nothing else: a vendor's
 * script runs because the gate inserted it, not because its host is listed.
 */
export function securityHeaders({ nonce, bases, profile, types = [] }) {
  const vendors = (profile?.services ?? []).flatMap(({ catalogue }) => VENDORS[catalogue] ?? []);
  const needsSigning = profile?.purposes.some(({ crossBorder }) => crossBorder.writtenForm);
  return {
    'Content-Security-Policy': written({
      'default-src': ["'none'"],
      'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:', ...vendors.flatMap(({ image }) => image)],
      'font-src': ["'self'"],
      'connect-src': [
        "'self'",
        ...bases,
        ...vendors.flatMap(({ connect }) => connect),
        // NCALayer signs on the visitor's own computer.
        ...(needsSigning ? ['wss://127.0.0.1:13579'] : []),
      ],
      'frame-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'self'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['lit-html', 'pdp-consent', ...vendors.flatMap((vendor) => vendor.types), ...types],
    }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}
