import { facts as twoGisMaps } from './catalogue/2gis-maps.js';
import { facts as amplitude } from './catalogue/amplitude.js';
import { facts as bitrix24 } from './catalogue/bitrix24.js';
import { facts as calltouch } from './catalogue/calltouch.js';
import { facts as cloudflareTurnstile } from './catalogue/cloudflare-turnstile.js';
import { facts as disqus } from './catalogue/disqus.js';
import { facts as facebook } from './catalogue/facebook.js';
import { facts as googleAds } from './catalogue/google-ads.js';
import { facts as googleAnalytics } from './catalogue/google-analytics.js';
import { facts as googleFonts } from './catalogue/google-fonts.js';
import { facts as googleMaps } from './catalogue/google-maps.js';
import { facts as googleTagManager } from './catalogue/google-tag-manager.js';
import { facts as halykEpay } from './catalogue/halyk-epay.js';
import { facts as hcaptcha } from './catalogue/hcaptcha.js';
import { facts as hotjar } from './catalogue/hotjar.js';
import { facts as instagram } from './catalogue/instagram.js';
import { facts as intercom } from './catalogue/intercom.js';
import { facts as jivo } from './catalogue/jivo.js';
import { facts as kaspiPay } from './catalogue/kaspi-pay.js';
import { facts as linkedinInsight } from './catalogue/linkedin-insight.js';
import { facts as liveinternet } from './catalogue/liveinternet.js';
import { facts as matomo } from './catalogue/matomo.js';
import { facts as metaPixel } from './catalogue/meta-pixel.js';
import { facts as microsoftClarity } from './catalogue/microsoft-clarity.js';
import { facts as microsoftUet } from './catalogue/microsoft-uet.js';
import { facts as mixpanel } from './catalogue/mixpanel.js';
import { facts as openstreetmap } from './catalogue/openstreetmap.js';
import { facts as pinterestTag } from './catalogue/pinterest-tag.js';
import { facts as plausible } from './catalogue/plausible.js';
import { facts as posthog } from './catalogue/posthog.js';
import { facts as recaptcha } from './catalogue/recaptcha.js';
import { facts as roistat } from './catalogue/roistat.js';
import { facts as rutube } from './catalogue/rutube.js';
import { facts as segment } from './catalogue/segment.js';
import { facts as sentryReplay } from './catalogue/sentry-replay.js';
import { facts as soundcloud } from './catalogue/soundcloud.js';
import { facts as spotify } from './catalogue/spotify.js';
import { facts as stripe } from './catalogue/stripe.js';
import { facts as telegram } from './catalogue/telegram.js';
import { facts as tiktokPixel } from './catalogue/tiktok-pixel.js';
import { facts as tiktokVideo } from './catalogue/tiktok-video.js';
import { facts as topMailRu } from './catalogue/top-mail-ru.js';
import { facts as vimeo } from './catalogue/vimeo.js';
import { facts as vkPixel } from './catalogue/vk-pixel.js';
import { facts as vkVideo } from './catalogue/vk-video.js';
import { facts as xPixel } from './catalogue/x-pixel.js';
import { facts as xPosts } from './catalogue/x-posts.js';
import { facts as yandexDirect } from './catalogue/yandex-direct.js';
import { facts as yandexMaps } from './catalogue/yandex-maps.js';
import { facts as yandexMetrica } from './catalogue/yandex-metrica.js';
import { facts as yandexSmartcaptcha } from './catalogue/yandex-smartcaptcha.js';
import { facts as yandexWebvisor } from './catalogue/yandex-webvisor.js';
import { facts as youtube } from './catalogue/youtube.js';
import { facts as zeroKz } from './catalogue/zero-kz.js';
import type { ServiceFacts } from './service-facts.js';

/** Facts of every service that a profile may name as `catalogue`. For tools: no page loads this file. */
export const CATALOGUE: Readonly<Record<string, ServiceFacts>> = {
  '2gis-maps': twoGisMaps,
  amplitude,
  bitrix24,
  calltouch,
  'cloudflare-turnstile': cloudflareTurnstile,
  disqus,
  facebook,
  'google-ads': googleAds,
  'google-analytics': googleAnalytics,
  'google-fonts': googleFonts,
  'google-maps': googleMaps,
  'google-tag-manager': googleTagManager,
  'halyk-epay': halykEpay,
  hcaptcha,
  hotjar,
  instagram,
  intercom,
  jivo,
  'kaspi-pay': kaspiPay,
  'linkedin-insight': linkedinInsight,
  liveinternet,
  matomo,
  'meta-pixel': metaPixel,
  'microsoft-clarity': microsoftClarity,
  'microsoft-uet': microsoftUet,
  mixpanel,
  openstreetmap,
  'pinterest-tag': pinterestTag,
  plausible,
  posthog,
  recaptcha,
  roistat,
  rutube,
  segment,
  'sentry-replay': sentryReplay,
  soundcloud,
  spotify,
  stripe,
  telegram,
  'tiktok-pixel': tiktokPixel,
  'tiktok-video': tiktokVideo,
  'top-mail-ru': topMailRu,
  vimeo,
  'vk-pixel': vkPixel,
  'vk-video': vkVideo,
  'x-pixel': xPixel,
  'x-posts': xPosts,
  'yandex-direct': yandexDirect,
  'yandex-maps': yandexMaps,
  'yandex-metrica': yandexMetrica,
  'yandex-smartcaptcha': yandexSmartcaptcha,
  'yandex-webvisor': yandexWebvisor,
  youtube,
  'zero-kz': zeroKz,
};
