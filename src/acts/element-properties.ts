/** Turns attributes of `<pdp-consent>` into properties; values set as plain properties before are taken over. */
export const defineProperties = (host: HTMLElement): void => {
  for (const name of ['src', 'placement', 'open']) {
    const plain = Object.hasOwn(host, name) ? (host as unknown as Record<string, unknown>)[name] : undefined;
    Object.defineProperty(Object.getPrototypeOf(host), name, {
      configurable: true,
      get(this: Element) {
        return name === 'open' ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
      },
      set(this: Element, value: unknown) {
        if (name === 'open') this.toggleAttribute(name, !!value);
        else this.setAttribute(name, String(value));
      },
    });
    if (plain === undefined) continue;
    delete (host as unknown as Record<string, unknown>)[name];
    (host as unknown as Record<string, unknown>)[name] = plain;
  }
};
