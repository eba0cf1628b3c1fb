import type { ConsentHandle } from '../model/handle.js';
import { isAskedInBanner } from '../model/profile.js';
import { type ReadValue, readOldChoice } from './old-choice.js';

const getValue: ReadValue = (name) => {
  const pair = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  try {
    return pair ? decodeURIComponent(pair.slice(name.length + 1)) : (localStorage.getItem(name) ?? undefined);
  } catch {
    return undefined; // storage is blocked, or the value is not ours to understand
  }
};

/**
 * Honours what was refused in a banner that this one replaces, as the profile maps it. What was accepted there is asked
 * again: nobody can show who accepted what.
 */
export const importChoices = async (handle: ConsentHandle): Promise<void> => {
  const { profile, state } = handle;
  const asked = profile.purposes.filter(isAskedInBanner).map(({ id }) => id);
  const refused = new Set<string>();
  for (const { banner, key, purposes } of profile.imports ?? []) {
    const old = readOldChoice(banner, Object.values(purposes).flat(), getValue, key);
    for (const [id, names] of Object.entries(purposes))
      if (old && names.some((name) => old.get(name) === false)) refused.add(id);
  }
  const choices = Object.fromEntries(
    asked.filter((id) => refused.has(id) && state[id]?.state === 'undecided').map((id) => [id, false]),
  );
  const count = Object.keys(choices).length;
  if (count)
    await handle.decide({
      choices,
      method: 'recovered',
      action: count === asked.length ? 'refuse-all' : 'save',
      gesture: false,
    });
};
