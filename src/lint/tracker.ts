/** Cookies of well-known counters and advertising networks, by the beginning of their names. */
const COOKIES: readonly [RegExp, string][] = [
  [/^_ga(_|$)|^_gid$|^_gat(_|$)|^__utm[abctvz]$/, 'Google Analytics'],
  [/^_gcl_|^_gac_|^IDE$|^DSID$|^test_cookie$/, 'Google Ads'],
  [/^_ym_|^ym_|^yandexuid$|^yuidss$|^yabs-sid$/, 'Yandex Metrica'],
  [/^_fb[pc]$/, 'Meta Pixel'],
  [/^_clck$|^_clsk$|^MUID$|^CLID$/, 'Microsoft Clarity'],
  [/^_pk_(id|ses|ref|cvar|hsr)|^mtm_/i, 'Matomo'],
  [/^_hj/, 'Hotjar'],
  [/^_tt_|^ttwid$|^_ttp$/, 'TikTok Pixel'],
  [/^remixlang$|^tmr_|^domain_sid$/, 'VK / Top.Mail.Ru'],
  [/^_?li_|^bcookie$|^lidc$|^UserMatchHistory$/, 'LinkedIn'],
  [/^(amplitude|mp_|ajs_|optimizely|intercom-|hubspotutk|__hs)/, 'a known tracker'],
];

const HOSTS =
  /(^|\.)(google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|googleadservices\.com|mc\.yandex\.(ru|com|kz)|an\.yandex\.ru|connect\.facebook\.net|facebook\.com|clarity\.ms|hotjar\.com|top-fwz1\.mail\.ru|vk\.com|analytics\.tiktok\.com|matomo\.cloud|mixpanel\.com|amplitude\.com|segment\.(com|io)|adfox\.ru|criteo\.(com|net))$/i;

/** Whose counter a cookie belongs to, by its name alone; undefined for any other. */
export const trackerOfCookie = (name: string): string | undefined =>
  COOKIES.find(([pattern]) => pattern.test(name))?.[1];

export const isTrackerHost = (host: string): boolean =>
  HOSTS.test(host.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''));

/** Names that cookies with an identifier of a browser or person usually carry. */
export const isIdName = (name: string): boolean =>
  /(^|[_-])(uid|uuid|guid|cid|vid|clientid|client_id|visitor|visitor_?id|user_?id|device_?id|fingerprint)([_-]|$)/i.test(
    name,
  );
