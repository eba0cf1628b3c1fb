/** How one entry of the catalogue is started: with which options, what it asks for, and what it tells its vendor. */
export interface Start {
  readonly options?: Readonly<Record<string, unknown>>;
  /** Addresses that are asked, each once; a pattern where the address holds what changes. */
  readonly asks: readonly (string | RegExp)[];
  /** Hosts of the profile, where the catalogue can know none: the operator's own installation. */
  readonly hosts?: readonly string[];
  /** Read in the page: what the vendor finds; and what this is once it was started. */
  readonly told?: readonly [read: string, is: unknown];
  /** What `told` is once the consent was withdrawn, where the vendor offers a way to stop. */
  readonly stopped?: unknown;
}

/** A global queue of calls, each an `arguments` object, as lists; what else is in it is left out. */
const calls = (queue: string): string =>
  `${queue}.filter((call) => call.length !== undefined).map((call) => [...call])`;
const denied = { ad_Storage: 'denied', analytics_Storage: 'denied' };
const ID = 'a1b2c3d4';
const COUNTER = 4711;

/** Every entry that has code to start it. Ids differ where vendors share a global. */
export const STARTS: Readonly<Record<string, Start>> = {
  '2gis-maps': { asks: ['https://mapgl.2gis.com/api/js/v1'] },
  amplitude: {
    options: { id: ID, flushQueueSize: 1 },
    asks: [`https://cdn.amplitude.com/script/${ID}.js`],
    told: ['heard.amplitude', [['init', ID, { optOut: false, flushQueueSize: 1 }]]],
    stopped: [
      ['init', ID, { optOut: false, flushQueueSize: 1 }],
      ['setOptOut', true],
    ],
  },
  bitrix24: {
    options: { src: 'https://cdn-ru.bitrix24.kz/b1/crm/site_button/loader_1_abc.js' },
    asks: ['https://cdn-ru.bitrix24.kz/b1/crm/site_button/loader_1_abc.js'],
  },
  calltouch: {
    options: { id: ID },
    asks: [`https://mod.calltouch.ru/init-min.js?id=${ID}`],
    told: ['[CalltouchDataObject, ct.counters, ct.callbacks, ct.loaded]', ['ct', [ID], [], false]],
  },
  'cloudflare-turnstile': { asks: ['https://challenges.cloudflare.com/turnstile/v0/api.js'] },
  'data-layer': {
    options: { list: 'ownLayer', event: 'choice' },
    asks: [],
    told: ['ownLayer', [{ event: 'choice', pdp_service: 'data-layer', pdp_allowed: true }]],
    stopped: [
      { event: 'choice', pdp_service: 'data-layer', pdp_allowed: true },
      { event: 'choice', pdp_service: 'data-layer', pdp_allowed: false },
    ],
  },
  disqus: { options: { id: ID }, asks: [`https://${ID}.disqus.com/embed.js`] },
  facebook: {
    options: { language: 'kk_KZ' },
    asks: ['https://connect.facebook.net/kk_KZ/sdk.js'],
  },
  'google-ads': {
    options: { id: 'AW-1' },
    asks: ['https://www.googletagmanager.com/gtag/js?id=AW-1'],
    told: [`${calls('dataLayer')}.filter(([, id]) => id === 'AW-1')`, [['config', 'AW-1', {}]]],
  },
  'google-analytics': {
    options: { id: 'G-1', anonymize_ip: true },
    asks: ['https://www.googletagmanager.com/gtag/js?id=G-1'],
    told: [
      `[window['ga-disable-G-1'], ${calls('dataLayer')}.filter(([, id]) => id === 'G-1')]`,
      [false, [['config', 'G-1', { anonymize_ip: true }]]],
    ],
    stopped: [true, [['config', 'G-1', { anonymize_ip: true }]]],
  },
  'google-maps': {
    options: { id: ID, callback: 'drawMap' },
    asks: [`https://maps.googleapis.com/maps/api/js?loading=async&key=${ID}&callback=drawMap`],
  },
  'google-tag-manager': {
    options: { id: 'GTM-1', consent: 'functionality_storage' },
    asks: ['https://www.googletagmanager.com/gtm.js?id=GTM-1'],
    told: [
      `[dataLayer.filter(({ event }) => event === 'gtm.js').length, ${calls('dataLayer')}.findLast(([name]) => name === 'consent')[2].functionality_storage]`,
      [1, 'granted'],
    ],
    stopped: [1, 'denied'],
  },
  'halyk-epay': { asks: ['https://epay.homebank.kz/payform/payment-api.js'] },
  hcaptcha: { asks: ['https://js.hcaptcha.com/1/api.js'] },
  hotjar: {
    options: { id: COUNTER },
    asks: [`https://static.hotjar.com/c/hotjar-${COUNTER}.js?sv=6`],
    told: ['[_hjSettings, typeof hj]', [{ hjid: COUNTER, hjsv: 6 }, 'function']],
  },
  instagram: { asks: ['https://www.instagram.com/embed.js'] },
  intercom: {
    options: { id: ID, alignment: 'left' },
    asks: [`https://widget.intercom.io/widget/${ID}`],
    told: [calls('Intercom.q'), [['boot', { app_id: ID, alignment: 'left' }]]],
    stopped: [['boot', { app_id: ID, alignment: 'left' }], ['shutdown']],
  },
  jivo: {
    options: { id: ID },
    asks: [`https://code.jivo.ru/widget/${ID}`],
    told: ['heard.jivo', []],
    stopped: [['destroy']],
  },
  'linkedin-insight': {
    options: { id: COUNTER },
    asks: ['https://snap.licdn.com/li.lms-analytics/insight.min.js'],
    told: ['[_linkedin_partner_id, _linkedin_data_partner_ids]', [`${COUNTER}`, [`${COUNTER}`]]],
  },
  liveinternet: {
    asks: [/^https:\/\/counter\.yadro\.ru\/hit\?r;uhttp%3A%2F%2F127\.0\.0\.1[^;]*%2Fcustom;0\.\d+$/],
  },
  matomo: {
    options: { id: COUNTER, url: 'https://stats.operator.example/' },
    hosts: ['stats.operator.example'],
    asks: ['https://stats.operator.example/matomo.js'],
    told: [
      '_paq.filter(([name]) => /^set(SiteId|TrackerUrl|ConsentGiven)/.test(name))',
      [
        ['setConsentGiven'],
        ['setTrackerUrl', 'https://stats.operator.example/matomo.php'],
        ['setSiteId', `${COUNTER}`],
      ],
    ],
  },
  'meta-pixel': {
    options: { id: `${COUNTER}` },
    asks: ['https://connect.facebook.net/en_US/fbevents.js'],
    told: [
      calls('fbq.queue'),
      [
        ['consent', 'grant'],
        ['init', `${COUNTER}`],
        ['track', 'PageView'],
      ],
    ],
    stopped: [
      ['consent', 'grant'],
      ['init', `${COUNTER}`],
      ['track', 'PageView'],
      ['consent', 'revoke'],
    ],
  },
  'microsoft-clarity': {
    options: { id: ID },
    asks: [`https://www.clarity.ms/tag/${ID}`],
    told: [calls('clarity.q'), [['consentv2', { ...denied, analytics_Storage: 'granted' }]]],
    stopped: [['consentv2', { ...denied, analytics_Storage: 'granted' }], ['stop']],
  },
  'microsoft-uet': {
    options: { id: COUNTER },
    asks: ['https://bat.bing.com/bat.js'],
    told: ['heard.uet', [['new', `${COUNTER}`], ['pageLoad']]],
    stopped: [['new', `${COUNTER}`], ['pageLoad'], ['consent', 'update', { ad_storage: 'denied' }]],
  },
  mixpanel: {
    options: { id: ID },
    asks: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'],
    told: ['mixpanel._i', [[ID, { track_pageview: true }, 'mixpanel']]],
  },
  'pinterest-tag': {
    options: { id: COUNTER },
    asks: ['https://s.pinimg.com/ct/core.js'],
    told: [calls('pintrk.queue'), [['load', `${COUNTER}`], ['page']]],
    stopped: [['load', `${COUNTER}`], ['page'], ['setconsent', false]],
  },
  plausible: {
    options: { id: `pa-${ID}` },
    asks: [`https://plausible.io/js/pa-${ID}.js`],
    told: ['plausible.o', {}],
  },
  posthog: {
    options: { id: `phc_${ID}`, autocapture: false },
    asks: ['https://eu-assets.i.posthog.com/static/array.js'],
    told: [
      'posthog._i',
      [[`phc_${ID}`, { api_host: 'https://eu.i.posthog.com', autocapture: false }, 'posthog']],
    ],
  },
  recaptcha: { options: { id: ID }, asks: [`https://www.google.com/recaptcha/api.js?render=${ID}`] },
  roistat: {
    options: { id: ID },
    asks: [
      new RegExp(`^https://cloud\\.roistat\\.com/api/site/1\\.0/${ID}/init\\?referrer=http%3A%2F%2F127`),
    ],
    told: ['[roistatProjectId, roistatHost]', [ID, 'cloud.roistat.com']],
  },
  segment: {
    options: { id: ID },
    asks: [`https://cdn.segment.com/analytics.js/v1/${ID}/analytics.min.js`],
    told: ['[analytics._writeKey, [...analytics]]', [ID, [['page']]]],
  },
  'sentry-replay': {
    options: { id: ID, replaysSessionSampleRate: 1 },
    asks: [`https://js.sentry-cdn.com/${ID}.min.js`],
    told: ['heard.sentry', [['init', { replaysSessionSampleRate: 1, replaysOnErrorSampleRate: 1 }]]],
    stopped: [['init', { replaysSessionSampleRate: 1, replaysOnErrorSampleRate: 1 }], ['close']],
  },
  shopify: {
    options: { category: 'analytics' },
    asks: [],
    told: ['heard.shopify', [{ analytics: true }]],
    stopped: [{ analytics: true }, { analytics: false }],
  },
  stripe: { asks: ['https://js.stripe.com/v3/'] },
  'tiktok-pixel': {
    options: { id: ID },
    asks: [`https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=${ID}&lib=ttq`],
    told: [
      '[TiktokAnalyticsObject, Object.keys(ttq._i), [...ttq]]',
      ['ttq', [ID], [['grantConsent'], ['page']]],
    ],
    stopped: ['ttq', [ID], [['grantConsent'], ['page'], ['revokeConsent']]],
  },
  'tiktok-video': { asks: ['https://www.tiktok.com/embed.js'] },
  'top-mail-ru': {
    options: { id: COUNTER },
    asks: ['https://top-fwz1.mail.ru/js/code.js'],
    told: ['_tmr.map(({ id, type }) => [id, type])', [[`${COUNTER}`, 'pageView']]],
  },
  'vk-pixel': {
    options: { id: 'VK-RTRG-1' },
    asks: ['https://vk.com/js/api/openapi.js?169'],
    told: ['heard.vk', [['Init', 'VK-RTRG-1'], ['Hit']]],
  },
  'wp-consent-api': {
    options: { category: 'statistics' },
    asks: [],
    told: ['[wp_consent_type, heard.wordpress]', ['optin', [['statistics', 'allow']]]],
    stopped: [
      'optin',
      [
        ['statistics', 'allow'],
        ['statistics', 'deny'],
      ],
    ],
  },
  'x-pixel': {
    options: { id: ID },
    asks: ['https://static.ads-twitter.com/uwt.js'],
    told: [calls('twq.queue'), [['config', ID]]],
  },
  'x-posts': { asks: ['https://platform.twitter.com/widgets.js'] },
  'yandex-direct': { asks: ['https://yandex.ru/ads/system/context.js'], told: ['yaContextCb', []] },
  'yandex-maps': {
    options: { id: ID, language: 'kk_KZ' },
    asks: [`https://api-maps.yandex.ru/v3/?apikey=${ID}&lang=kk_KZ`],
  },
  'yandex-metrica': {
    options: { id: COUNTER, clickmap: true },
    asks: ['https://mc.yandex.ru/metrika/tag.js'],
    told: [
      `${calls('ym.a')}.filter(([id]) => id === ${COUNTER})`,
      [[COUNTER, 'init', { clickmap: true, webvisor: true }]],
    ],
    stopped: [
      [COUNTER, 'init', { clickmap: true, webvisor: true }],
      [COUNTER, 'destruct'],
    ],
  },
  'yandex-smartcaptcha': { asks: ['https://smartcaptcha.yandexcloud.net/captcha.js'] },
  'yandex-webvisor': {
    options: { counter: 1812 },
    asks: ['https://mc.yandex.ru/metrika/tag.js'],
    told: [
      `${calls('ym.a')}.filter(([id]) => id === 1812).slice(0, 2)`,
      [
        [1812, 'destruct'],
        [1812, 'init', { webvisor: true }],
      ],
    ],
  },
  'zero-kz': {
    options: { id: COUNTER },
    asks: ['https://c.zero.kz/z.js'],
    told: [
      '_zero_kz_',
      [
        ['id', COUNTER],
        ['type', 1],
      ],
    ],
  },
};
