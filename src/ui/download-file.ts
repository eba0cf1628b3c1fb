/** Gives the visitor a file. Its bytes are the text as it is. */
export const downloadFile = (name: string, text: BlobPart, type = 'application/json'): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  // The browser reads the address after the click; a minute is long enough for any.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
