const HALF = 32;

/** Where the number begins, without its leading zeros: DER takes only the shortest form. */
function startOf(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + HALF - 1 && bytes[at] === 0) at++;
  return at;
}

/**
 * An ES256 signature as JOSE has it, r then s of 32 bytes each, as DER, which OpenSSL works with. Node can do that too,
 * with `dsaEncoding`, but asks the key each time for the size of its curve, and that takes a fifth of a verification.
 */
export function derOfPlain(plain: Uint8Array): Uint8Array {
  const [r, s] = [startOf(plain, 0), startOf(plain, HALF)];
  // A set first bit would be a sign.
  const rPad = plain[r]! > 127 ? 1 : 0;
  const sPad = plain[s]! > 127 ? 1 : 0;
  const rSize = HALF - r + rPad;
  const sSize = 2 * HALF - s + sPad;
  const der = new Uint8Array(6 + rSize + sSize);
  der[0] = 0x30;
  der[1] = 4 + rSize + sSize;
  der[2] = 2;
  der[3] = rSize;
  for (let from = r, to = 4 + rPad; from < HALF;) der[to++] = plain[from++]!;
  der[4 + rSize] = 2;
  der[5 + rSize] = sSize;
  for (let from = s, to = 6 + rSize + sPad; from < 2 * HALF;) der[to++] = plain[from++]!;
  return der;
}

/** The other way, for a signature that OpenSSL made with a key of P-256. */
export function plainOfDer(der: Uint8Array): Buffer {
  const plain = Buffer.alloc(2 * HALF);
  let at = 2;
  for (const end of [HALF, 2 * HALF]) {
    const next = at + 2 + der[at + 1]!;
    for (let from = next - 1, to = end - 1; from > at + 1 && to >= end - HALF;) plain[to--] = der[from--]!;
    at = next;
  }
  return plain;
}
