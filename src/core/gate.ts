import type { OperatorProfile } from '../model/profile.js';

/** Trusted Types policy of this name lets through only what the gate found eligible. */
interface Policy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
let policy: Policy | undefined;
const trusted = (): Policy =>
  (policy ??= (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy('pdp-consent', {
    createScript: (text) => text,
    createScriptURL: (url) => url,
  }) ?? { createScript: (text) => text, createScriptURL: (url) => url });

export interface Gate {
  /** Takes in the gated tags under `root`: they stay inert until their service is allowed. */
  scan(root: ParentNode): void;
  /** Starts what is allowed now, each tag once, in document order. */
  release(isAllowed: (service: string) => boolean): void;
  /** Adds a script of a service that the profile itself names; it carries the nonce of our own tag. */
  insert(from: { src?: string; text?: string; integrity?: string; type?: string }, tag?: HTMLScriptElement): void;
}

const LONGEST_TURN_MS = 30;

/**
 * Holds back gated tags. A tag is eligible only if the page's author vouched for it: it carries the nonce of our own
 * tag, or the profile lists its address (and integrity). Copied or stamped nonces would make the gate a script gadget.
 */
export const createGate = (
  profile: OperatorProfile,
  nonce: string | undefined,
  lint: (rule: string, message: string, element?: Element) => void,
): Gate => {
  const held = new Map<HTMLScriptElement, string>();
  const seen = new WeakSet<Element>();
  let releasing = false;

  const insert: Gate['insert'] = (from, tag) => {
    const script = document.createElement('script');
    for (const name of ['integrity', 'type', 'crossOrigin', 'referrerPolicy', 'noModule'] as const) {
      const value = (from as Partial<HTMLScriptElement>)[name];
      if (value) (script as unknown as Record<string, unknown>)[name] = value;
    }
    // In document order unless the author asked otherwise; a script made by script would be async.
    script.async = !!tag?.async && tag.hasAttribute('async');
    if (!tag || tag.nonce) script.nonce = nonce ?? '';
    if (from.src) script.src = trusted().createScriptURL(from.src);
    else script.text = trusted().createScript(from.text ?? '');
    if (tag) tag.replaceWith(script);
    else document.head.append(script);
  };

  return {
    scan(root) {
      for (const tag of root.querySelectorAll<HTMLScriptElement>('script[data-pdp-service]')) {
        const id = tag.dataset['pdpService']!;
        const service = profile.services?.find((known) => known.id === id);
        const vouched =
          (nonce && tag.nonce === nonce) ||
          (tag.src && service?.scripts?.some(({ src, integrity }) => src && new URL(src, location.href).href === tag.src && (!integrity || integrity === tag.integrity)));
        if (seen.has(tag) || tag.type !== 'text/plain') continue;
        seen.add(tag);
        if (service && vouched && tag instanceof HTMLScriptElement && !tag.closest('[data-pdp-untrusted],[contenteditable]')) held.set(tag, id);
        else lint(service ? 'gate-not-vouched' : 'gate-unknown-service', `Gated tag of "${id}" stays inert: ${service ? 'give it the nonce of the SDK tag or list its address in the profile' : 'the profile has no such service'}.`, tag);
      }
    },
    release(isAllowed) {
      if (releasing) return;
      releasing = true;
      const turn = (): void => {
        const end = performance.now() + LONGEST_TURN_MS;
        for (const [tag, id] of held) {
          if (!isAllowed(id)) continue;
          if (performance.now() > end) return void setTimeout(turn);
          held.delete(tag);
          const type = tag.dataset['pdpType'];
          insert({ src: tag.src, text: tag.text, integrity: tag.integrity, crossOrigin: tag.crossOrigin, referrerPolicy: tag.referrerPolicy, ...(type && { type }) } as Parameters<typeof insert>[0], tag);
        }
        releasing = false;
      };
      turn();
    },
    insert,
  };
};
