/**
 * Nonce of the script tag with this address: the page's author wrote it, so tags that carry the same nonce are theirs.
 * Looks tags up by prototype, since an element named `querySelectorAll` would hide the document's own method.
 */
export const nonceOf = (address: string): string | undefined => {
  for (const tag of Document.prototype.querySelectorAll.call(document, 'script'))
    if (tag instanceof HTMLScriptElement && tag.src === address && tag.nonce) return tag.nonce;
  return;
};
