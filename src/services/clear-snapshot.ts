import { startedScript } from './started-script.js';

const GATED = 'script[type="text/plain"][data-pdp-service]';

/**
 * Takes out what runs or is shown by consent, before a router copies the page for the way back: the copy may come back
 * after a withdrawal. Gated tags stay; parts that the router keeps alive are not copied. Answers what puts embeds back
 * where the page stays after all.
 */
export const clearSnapshot = (): (() => void) => {
  for (const tag of document.querySelectorAll<HTMLScriptElement>(GATED)) startedScript(tag)?.remove();
  const embeds = [...document.querySelectorAll('pdp-embed > [slot=content]')]
    .filter((shown) => !shown.closest('[data-turbo-permanent]'))
    .map((shown) => ({ shown, embed: shown.parentElement! }));
  for (const { shown } of embeds) shown.remove();
  return () => {
    for (const { shown, embed } of embeds) if (embed.isConnected) embed.append(shown);
  };
};
