import type { Signals } from '../model/signals.js';
import { readCookie } from './read-cookie.js';

/** Finds out whether cookies work by writing one, reading it and removing it: `navigator.cookieEnabled` lies in Chromium. */
const probeCookies = (): Signals['cookies'] => {
  try {
    document.cookie = 'pdp_probe=1;samesite=lax';
    const works = document.cookie.includes('pdp_probe=');
    document.cookie = 'pdp_probe=;max-age=0';
    return works ? 'ok' : 'blocked';
  } catch {
    // A sandboxed frame throws instead of ignoring the write.
    return 'denied';
  }
};

/** Reads the browser's settings: Global Privacy Control, Do Not Track, cookies. Absent stays absent, it is not "no". */
export const readSignals = (): Signals => ({
  gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
  dnt: navigator.doNotTrack,
  // A decision that can be read needs no probe.
  cookies: readCookie() ? 'ok' : probeCookies(),
});
