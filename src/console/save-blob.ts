/** Gives the reader a file that is already here. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  // The browser reads the address after the click; a minute is long enough for any.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
