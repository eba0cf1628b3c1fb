import type { Files } from '../load-texts.js';
import type { EmbedMessages } from './embed-messages.js';

/** Written by `node test/support/write-language-maps.mjs`. */
export const FURTHER: Files<EmbedMessages> = {
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  id: () => import('./id.js'),
  ja: () => import('./ja.js'),
  ky: () => import('./ky.js'),
  tg: () => import('./tg.js'),
  uz: () => import('./uz.js'),
  vi: () => import('./vi.js'),
};
