import { JWS_LIMIT } from '../model/compact-jws.js';

const memory = Buffer.allocUnsafeSlow(JWS_LIMIT);

/**
 * Bytes of a text, in memory that the next call takes again: for who is done with them at once. A buffer of its own for
 * each is counted by V8 as growth, and makes it look through the whole heap several times a second under load.
 */
export const passingBytes = (text: string, encoding: 'latin1' | 'base64url'): Buffer =>
  text.length > JWS_LIMIT ? Buffer.from(text, encoding) : memory.subarray(0, memory.write(text, encoding));
