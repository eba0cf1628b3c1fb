import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { NoticeDocument } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { askedPurposes } from './asked-purposes.js';
import type { DraftChoices } from './draft-choices.js';
import { policyLinks } from './notice-document.js';
import { purposeDetails, serviceDetails } from './purpose-details.js';
import { servicesOf } from './purpose-parties.js';
import { whyOff } from './why-off.js';
import { say } from './words.js';

/** Why a box can't be moved, or why it is asked again; empty if there is nothing to say. */
export const purposeNote = (handle: ConsentHandle, purpose: Purpose, messages: SettingsMessages): string => {
  const reason = whyOff(handle, purpose);
  const state = handle.state[purpose.id]?.state;
  return reason
    ? messages.offBy[reason]
    : state === 'stale'
      ? messages.changed
      : state === 'expired'
        ? messages.expired
        : '';
};

/** The settings in words, made of the same pieces that are rendered. `checked` is what stood when they were opened. */
export const settingsNotice = (
  handle: ConsentHandle,
  messages: SettingsMessages,
  atOpening: DraftChoices,
): NoticeDocument => {
  const { profile } = handle;
  const { lang } = messages;
  return {
    id: 'site-settings',
    version: profile.version,
    language: lang,
    title: messages.settingsTitle,
    body: messages.settingsBody(say(profile.operator.name, lang)),
    items: askedPurposes(profile).map((purpose) => ({
      id: purpose.id,
      kind: purpose.kind,
      label: say(purpose.title, lang),
      required: false,
      checked: atOpening.choice(purpose) !== false,
      text: [
        purposeNote(handle, purpose, messages),
        say(purpose.text, lang),
        ...purposeDetails(profile, purpose, messages).map(
          ({ term, lines }) => `${term}: ${lines.join('; ')}`,
        ),
        ...servicesOf(profile, purpose).map((service) => {
          const { name, lines } = serviceDetails(profile, service, messages);
          return [name, ...lines].join('; ');
        }),
      ]
        .filter(Boolean)
        .join('\n'),
    })),
    actions: [
      { id: 'refuse-all', label: messages.refuseAll },
      { id: 'accept-all', label: messages.acceptAll },
      { id: 'save', label: messages.save },
    ],
    links: policyLinks(profile, messages),
  };
};
