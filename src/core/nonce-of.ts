/**
 * Nonce of the script tag with this address: the page's author wrote it, so tags that carry the same nonce are theirs.
 * Where several tags with the address carry different ones, somebody else wrote one of them: then it is the nonce of none.
 */
export const nonceOf = (address: string): string =>
  // Not `document.scripts`: an element of that name would answer in its place.
  [
    ...new Set(
      [...document.querySelectorAll('script')].flatMap((tag) => (tag.src === address ? tag.nonce : [])),
    ),
  ].join();
