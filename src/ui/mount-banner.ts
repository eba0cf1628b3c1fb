import type { Messages } from '../messages/messages.js';
import type { ConsentHandle } from '../model/handle.js';
import { applyTokens } from './apply-tokens.js';
import { duePurposes } from './asked-purposes.js';
import { ConsentBanner } from './consent-banner.js';
import type { MountedPart } from './mounted-part.js';

/** Chunk entry: shows the banner in the root of `<pdp-consent>`. Called again, it gives the banner that is there. */
export const mountBanner = (handle: ConsentHandle, root: ShadowRoot, messages: Messages, options: { placement?: string | undefined } = {}): MountedPart<Messages> => {
  ConsentBanner.define();
  const banner = root.querySelector<ConsentBanner>('pdp-consent-banner') ?? (document.createElement('pdp-consent-banner') as ConsentBanner);
  const part: MountedPart<Messages> = {
    close: () => banner.isConnected && banner.close(),
    focus: () => void banner.updateComplete.then(() => banner.focus()),
    setMessages: (next) => {
      banner.messages = next;
      banner.requestUpdate();
    },
  };
  banner.setAttribute('placement', options.placement ?? handle.profile.layout?.placement ?? 'bottom');
  if (banner.isConnected) {
    part.setMessages(messages);
    return part;
  }
  const { isDue } = duePurposes(handle);
  const gone = new AbortController();
  Object.assign(banner, { handle, messages });
  banner.setAttribute('exportparts', 'banner,title,text,purpose,policy-link,actions,choice-button,settings-button,close-button');
  applyTokens(banner, handle.profile);
  banner.addEventListener('close', () => gone.abort());
  handle.subscribe(() => {
    // Decided elsewhere: in the settings, by script, in another tab.
    if (isDue && !duePurposes(handle).isDue) banner.close();
    else banner.requestUpdate();
  }, gone.signal);
  root.append(banner);
  return part;
};
