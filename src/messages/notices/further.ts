import type { Files } from '../load-texts.js';
import type { NoticesTexts } from './notices-texts.js';

/** Written by `node test/support/write-language-maps.mjs`. */
export const FURTHER: Files<NoticesTexts> = {
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
