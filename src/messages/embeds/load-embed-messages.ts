import type { Files } from '../load-texts.js';
import type { EmbedMessages } from './embed-messages.js';

const FILES: Files<EmbedMessages> = {
  kk: () => import('./kk.js'),
  ru: () => import('./ru.js'),
  en: () => import('./en.js'),
};

/** The sentences of embeds in `lang`; a language that has none gets English. Rejects if they can't be had. */
export const loadEmbedMessages = async (lang: string): Promise<EmbedMessages> =>
  (
    await (FILES[lang]?.() ??
      import('../load-texts.js').then((chunk) => chunk.loadTexts(lang, FILES, () => import('./further.js'))))
  ).default;
