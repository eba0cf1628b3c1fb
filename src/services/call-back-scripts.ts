import type { LiveConsent } from '../core/live-consent.js';
import { startedScript } from './started-script.js';

const GATED = 'script[type="text/plain"][data-pdp-service][src]';
/** Entries that a browser keeps of the files of a page; of more it says nothing. */
const TOLD = 250;

/** Scripts whose file has come and run, or failed. */
const done = new WeakSet<EventTarget>();
/** Gated tags whose script was called back, and how the gate goes on once it has come. */
const calledBack = new Map<HTMLScriptElement, Pick<HTMLScriptElement, 'onload' | 'onerror'>>();

const watched = new WeakSet<LiveConsent>();

const note = ({ target }: Event): unknown => target && done.add(target);

/** The file of the tag's service that stands before it and is still on its way. */
export const comingBefore = (tag: HTMLScriptElement): HTMLScriptElement | undefined =>
  [...document.querySelectorAll<HTMLScriptElement>(`${GATED}:not([async])`)]
    .filter(
      (file) =>
        file.dataset['pdpService'] === tag.dataset['pdpService'] &&
        file.compareDocumentPosition(tag) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    .map(startedScript)
    .find((script) => script && !done.has(script));

/** Lets the gate go on with the next tag where this one, called back, is not in the page any more. */
export const giveUp = (tag: HTMLScriptElement): void => {
  const goOn = calledBack.get(tag)?.onload;
  calledBack.delete(tag);
  goOn?.call(tag, new Event('load'));
};

/**
 * Files of gated tags that are still on their way when their service may not run any more do not run: a browser runs no
 * script that has moved to another document. Where the service is allowed again they are asked for anew, in their place.
 */
export const callBackScripts = ({ host, running, insert }: LiveConsent): void => {
  // An element that was taken out of the page decides nothing any more.
  if (!host.isConnected) return;
  for (const tag of document.querySelectorAll<HTMLScriptElement>(GATED)) {
    const script = running.has(tag.dataset['pdpService']!) ? undefined : startedScript(tag);
    if (!script || done.has(script)) continue;
    new Document().adoptNode(script);
    const { onload, onerror } = script;
    calledBack.set(tag, { onload, onerror });
    // Firefox tells of its coming all the same.
    script.onload = script.onerror = null;
  }
  for (const [tag, handlers] of calledBack)
    if (running.has(tag.dataset['pdpService']!)) {
      if (!tag.isConnected) giveUp(tag);
      else Object.assign(insert(tag, tag), handlers);
      calledBack.delete(tag);
    }
};

/** Notes which files have come, and calls back what has to be: once for an element of ours. */
export const watchScripts = (live: LiveConsent): void => {
  if (watched.has(live)) return;
  watched.add(live);
  for (const type of ['load', 'error']) document.addEventListener(type, note, true);
  // Of what has come before only the browser can tell.
  const isFull = performance.getEntriesByType('resource').length >= TOLD;
  for (const tag of document.querySelectorAll<HTMLScriptElement>(GATED)) {
    const script = startedScript(tag);
    const address = script?.src.replace(/#.*/, '') ?? '';
    if (script && (isFull || !/^https?:/.test(address) || performance.getEntriesByName(address).length))
      done.add(script);
  }
  const look = (): void => callBackScripts(live);
  live.listeners.push(look);
  look();
};
