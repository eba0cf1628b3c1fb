/** Nonce of the script tag with this address: the page's author wrote it, so tags that carry the same nonce are theirs. */
export const nonceOf = (address: string): string | undefined =>
  [...document.scripts].find((tag) => tag.src === address)?.nonce;
