/** A letter as it will be sent: plain text, nothing of it is stored. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * Longest address that every mail program opens: Windows hands over no more than about 2,080 characters, and a
 * Cyrillic letter takes six.
 */
export const MAILTO_LIMIT = 2000;

const encoded = (text: string): string =>
  encodeURIComponent(text.normalize('NFC').replace(/\p{Surrogate}/gu, '\ufffd'));

/**
 * The letter as a `mailto:` address (RFC 6068): UTF-8, NFC, percent-encoded, line ends as CRLF. The subject is the
 * operator's mark and nothing else. A text that would make the address too long is left out: it is copied by hand.
 */
export const mailtoUrl = ({ to, subject, body }: Letter): string => {
  const at = to.lastIndexOf('@');
  const address = `mailto:${encoded(to.slice(0, at))}@${encoded(to.slice(at + 1))}?subject=${encoded(subject)}`;
  const whole = `${address}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
  return body && whole.length <= MAILTO_LIMIT ? whole : address;
};
