import type { EmbedMessages } from './embed-messages.js';

/** The sentences of embeds in `lang`; a language that has none gets English. */
export const loadEmbedMessages = async (lang: string): Promise<EmbedMessages> => {
  const tag = lang.split('-')[0];
  return (await (tag === 'kk' ? import('./kk.js') : tag === 'ru' ? import('./ru.js') : import('./en.js')))
    .default;
};
