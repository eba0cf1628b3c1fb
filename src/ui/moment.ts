import { localDate } from '../model/due-date.js';
import type { Messages } from '../messages/messages.js';
import { day } from './words.js';

/** A moment by the reader's clock: day in words, hours and minutes. */
export const moment = (at: number, words: Messages): string => {
  const date = new Date(at);
  return `${day(localDate(date), words)}, ${[date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`;
};
