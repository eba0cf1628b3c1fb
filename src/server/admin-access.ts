import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** True if the request carries the bearer token. Takes the same time whatever was sent. */
export function isAdmin(request: Request, token: string | undefined): boolean {
  const sent = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const isSame = timingSafeEqual(digest(sent ?? ''), digest(token ?? ''));
  return isSame && token !== undefined && sent !== undefined;
}
