/** The script that the gate has put after a gated tag; undefined while the tag waits, or where its script was called back. */
export const startedScript = (tag: HTMLScriptElement): HTMLScriptElement | undefined => {
  const next = tag.nextElementSibling as HTMLScriptElement | null;
  return next?.localName === 'script' &&
    next.type !== 'text/plain' &&
    next.src === tag.src &&
    next.text === tag.text
    ? next
    : undefined;
};
