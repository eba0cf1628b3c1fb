/**
 * Puts every error into the console too, by its code: a part that did not open without a network, say, was known only to
 * who listened for the event. A profile that can't be used is told of before this is here.
 */
export const sayErrors = (host: HTMLElement): void =>
  host.addEventListener('pdp-consent-error', (event) => {
    const { code, error } = event;
    console.warn(`pdp-consent: ${code}: ${error.message}`, error.cause ?? '');
  });
