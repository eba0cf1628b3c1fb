import { loadMessages } from '../load-messages.js';
import { type Files, loadTexts } from '../load-texts.js';
import type { FormMessages } from './form-messages.js';

/**
 * Sentences of forms in one of the further languages. Version and day of the policy are named as the banner names them,
 * in its words, which come meanwhile.
 */
export const loadFurther = async (
  lang: string,
  own: Files<FormMessages>,
): Promise<{ default: FormMessages }> => {
  const [{ default: texts }, { default: banner }] = await Promise.all([
    loadTexts(lang, own, async () => {
      const { FURTHER } = await import('./further.js');
      return { FURTHER: FURTHER as Files<FormMessages> };
    }),
    loadMessages(lang),
  ]);
  const { words, version: named } = banner;
  return {
    default: {
      ...texts,
      policy: (version, date) =>
        named(
          version === date ? '' : version,
          date &&
            (words?.date?.(date) ??
              new Intl.DateTimeFormat(banner.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
                new Date(date),
              )),
        ),
    },
  };
};
