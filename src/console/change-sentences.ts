import type { OperatorProfile } from '../model/profile.js';
import type { ProfileChange } from '../server/profile-change.js';
import { country, duration, say } from '../ui/words.js';
import { type ChangeReason, changeReasons } from './change-reasons.js';
import { draftChanges } from './draft-changes.js';
import type { Desk } from './desk.js';

/** What a publication does, one sentence each. */
export function changeSentences(
  before: OperatorProfile,
  after: OperatorProfile,
  { texts: { editor, lang } }: Desk,
): string[] {
  const { publish } = editor;
  const changes = draftChanges(before, after);
  const service = (profile: OperatorProfile, id: string): string =>
    say(profile.services?.find((one) => one.id === id)?.name, lang) || id;
  const purpose = (profile: OperatorProfile, id: string): string =>
    say(profile.purposes.find((one) => one.id === id)?.title, lang) || id;
  return [
    ...changes.servicesOff.map((id) => publish.serviceOff(service(before, id))),
    ...changes.servicesOn.map((id) => publish.serviceOn(service(after, id))),
    ...changes.purposesOff.map((id) => publish.purposeOff(purpose(before, id))),
    ...changes.purposesOn.map((id) => publish.purposeOn(purpose(after, id))),
    ...(changes.texts > 0 ? [publish.textsChanged(changes.texts)] : []),
    ...(changes.look ? [publish.lookChanged] : []),
    ...(changes.other ? [publish.otherChanged] : []),
  ];
}

/** Who is asked again and why, one sentence for each purpose; one that says nobody where it is nobody. */
export function askedSentences(
  before: OperatorProfile,
  after: OperatorProfile,
  change: ProfileChange,
  { texts: { editor, lang }, card }: Desk,
): string[] {
  const { publish } = editor;
  const title = (id: string): string => {
    const found = [after, before].map((profile) => profile.purposes.find((one) => one.id === id)?.title);
    return say(found[0] ?? found[1], lang) || id;
  };
  const nameOf = ({ what, items }: ChangeReason): string => {
    const lists = { data: after.data, recipients: after.recipients, services: after.services } as const;
    const names = items.map((item) => {
      if (what === 'countries') return country(item, card.words);
      if (what === 'term') return duration(item, card.words);
      if (what !== 'data' && what !== 'recipients' && what !== 'services') return item;
      const found = (
        lists[what] as readonly { id: string; name?: string | object; label?: object }[] | undefined
      )?.find(({ id }) => id === item);
      return say((found?.name ?? found?.label) as Record<string, string> | undefined, lang) || item;
    });
    return `${publish.because[what]}${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
  };
  const again = change.asked_again.map((id) => {
    const reasons = changeReasons(before, after, id).map(nameOf);
    return publish.askedAgain(title(id), reasons.length > 0 ? ` (${reasons.join('; ')})` : '');
  });
  const sentences = [
    ...again,
    ...change.added.map((id) => publish.added(title(id))),
    ...change.removed.map((id) => publish.removed(title(id))),
  ];
  return [
    ...(again.length + change.added.length > 0 ? sentences : [publish.nobody, ...sentences]),
    ...change.reworded.map((id) => publish.reworded(title(id))),
  ];
}
