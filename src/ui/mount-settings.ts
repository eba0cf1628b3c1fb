import { loadSettingsMessages } from '../messages/settings/load-settings-messages.js';
import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { Messages } from '../messages/messages.js';
import type { ActResult, ConsentHandle } from '../model/handle.js';
import { applyTokens } from './apply-tokens.js';
import { ConsentSettings } from './consent-settings.js';
import { isBannerIn } from './mount-banner.js';
import type { MountedPart } from './mounted-part.js';

const full = (messages: Messages): Promise<SettingsMessages> | SettingsMessages =>
  'settingsTitle' in messages ? (messages as SettingsMessages) : loadSettingsMessages(messages.lang);

/**
 * Chunk entry: opens the settings in the root of `<pdp-consent>`; ones that are already open give way. Given the
 * banner's texts only, it fetches its own for the same language. With `withdrawing` they first tell what came of that.
 */
export const mountSettings = (
  handle: ConsentHandle,
  root: ShadowRoot,
  messages: Messages,
  options: {
    section?: string | undefined;
    detail?: string | undefined;
    withdrawing?: Promise<ActResult> | undefined;
  } = {},
): MountedPart<Messages> => {
  ConsentSettings.define();
  root.querySelector('pdp-consent-settings')?.remove();
  const settings = document.createElement('pdp-consent-settings') as ConsentSettings;
  const gone = new AbortController();
  Object.assign(settings, { handle, layers: isBannerIn(root) ? 2 : 1 });
  settings.setAttribute(
    'exportparts',
    'settings,title,purpose,purpose-title,purpose-text,checkbox,service,policy-link,actions,choice-button,save-button,close-button',
  );
  applyTokens(settings, handle.profile);
  settings.addEventListener('close', () => {
    if (gone.signal.aborted) return;
    gone.abort();
    settings.remove();
    handle.host.removeAttribute('open');
  });
  const take = async (next: Messages, then?: () => Promise<void>): Promise<void> => {
    try {
      settings.setMessages(await full(next));
      await then?.();
    } catch (cause) {
      handle.report(
        'ERR_UI_UNAVAILABLE',
        'The settings could not be shown: their texts did not load.',
        cause,
      );
    }
  };
  const shown = take(messages, async () => {
    if (gone.signal.aborted) return;
    root.append(settings);
    handle.subscribe(() => settings.requestUpdate(), gone.signal);
    await settings.show(options.section ?? options.detail, options.withdrawing);
  });
  return {
    close: () => {
      gone.abort();
      settings.close();
      settings.remove();
    },
    focus: () => void shown.then(() => settings.focus()),
    setMessages: (next) => void take(next),
  };
};
