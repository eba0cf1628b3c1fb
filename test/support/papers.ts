/** Collects what the page would print, in place of the browser's dialog. */
export const collectPapers = (): { readonly papers: Document[]; stop(): void } => {
  const papers: Document[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        const stub = (): void =>
          void (node.contentWindow!.print = () => void papers.push(node.contentDocument!));
        stub();
        // Firefox loads another window into the frame.
        node.addEventListener('load', stub);
      }
  });
  observer.observe(document.body, { childList: true });
  return { papers, stop: () => observer.disconnect() };
};
