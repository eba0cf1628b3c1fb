/** The decision cookie's text. Two of that name, one of them from another path or host, mean "unknown". */
export const readCookie = (): string | undefined => {
  try {
    const [, value, second] = `; ${document.cookie}`.split('; pdp_consent=');
    return second === undefined ? value?.split(';')[0] : undefined;
  } catch {
    // A sandboxed frame has no cookies.
  }
};
