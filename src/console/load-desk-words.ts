import type { ConsoleLanguage, ConsoleTexts } from '../messages/console/console-texts.js';
import { loadConsoleTexts } from '../messages/console/load-console-texts.js';
import { loadMessages } from '../messages/load-messages.js';
import { loadReceiptsTexts } from '../messages/receipts/load-receipts-texts.js';
import { loadRightsTexts } from '../messages/rights/load-rights-texts.js';
import type { DeskCard } from './desk.js';

/** Everything that the console says in a language. */
export async function loadDeskWords(
  lang: ConsoleLanguage,
): Promise<{ readonly texts: ConsoleTexts; readonly card: DeskCard }> {
  const [texts, receipts, { kinds, letter }, { default: words }] = await Promise.all([
    loadConsoleTexts(lang),
    loadReceiptsTexts(lang),
    loadRightsTexts(lang),
    loadMessages(lang),
  ]);
  return { texts, card: { texts: receipts, kinds, words, bin: letter.bin } };
}
