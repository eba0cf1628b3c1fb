import type { FormMessages } from './form-messages.js';

/** The sentences of forms in `lang`; a language that has none gets English. */
export const loadFormMessages = async (lang: string): Promise<FormMessages> => {
  const tag = lang.split('-')[0];
  const loaded = await (tag === 'kk'
    ? import('./kk.js')
    : tag === 'ru'
      ? import('./ru.js')
      : import('./en.js'));
  return loaded.default;
};
