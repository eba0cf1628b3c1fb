import type { Messages } from '../messages/messages.js';
import type { ConsentHandle } from '../model/handle.js';
import { applyTokens } from './apply-tokens.js';
import { ConsentBanner } from './consent-banner.js';
import type { MountedPart } from './mounted-part.js';

/** Chunk entry: shows the banner in the root of `<pdp-consent>`; one that is already there gives way. */
export const mountBanner = (
  handle: ConsentHandle,
  root: ShadowRoot,
  messages: Messages,
  options: { placement?: string | undefined } = {},
): MountedPart<Messages> => {
  ConsentBanner.define();
  root.querySelector('pdp-consent-banner')?.remove();
  const banner = document.createElement('pdp-consent-banner') as ConsentBanner;
  const gone = new AbortController();
  Object.assign(banner, { handle, messages });
  banner.setAttribute('placement', options.placement || 'bottom');
  banner.setAttribute(
    'exportparts',
    'banner,title,text,purpose,policy-link,actions,choice-button,settings-button,close-button',
  );
  applyTokens(banner, handle.profile);
  banner.addEventListener('close', () => gone.abort());
  handle.subscribe(() => banner.update(), gone.signal);
  root.append(banner);
  return banner;
};

/** Is the banner on screen? Then refusing in the settings is one layer further away. */
export const isBannerIn = (root: ShadowRoot): boolean => !!root.querySelector('pdp-consent-banner');
