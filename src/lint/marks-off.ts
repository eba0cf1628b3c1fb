import { type Reading, each } from './reading.js';
import type { Hit } from './rule.js';

/**
 * E-mail channels whose subject line is not the one that the policy asks for. Compared after NFC and by every
 * character: the mark decides whether a letter is read as a withdrawal.
 */
export function* marksOff(
  { profile, facts }: Reading,
  requests: readonly ('unsubscribe' | 'withdraw' | 'rectify')[],
): Iterable<Hit> {
  for (const request of requests) {
    const mark = facts.marks?.[request];
    if (!mark) continue;
    const letters = each(profile.channels?.[request]).filter(([, channel]) => channel.type === 'email');
    for (const [i, channel] of letters)
      if (channel.mark?.normalize('NFC') !== mark.normalize('NFC'))
        yield { at: `/channels/${request}/${i}/mark`, values: { mark } };
    if (!letters.length) yield { at: `/channels/${request}`, values: { mark } };
  }
}
