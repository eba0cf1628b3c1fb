import type { Service } from '../model/profile.js';

type Rules = { createScript(text: string): string; createScriptURL(url: string): string };
const same = (text: string): string => text;
const asIs: Rules = { createScript: same, createScriptURL: same };
/** Trusted Types policy that passes what the gate found eligible; made when the first script starts. */
let policy: Rules | undefined;

/** A script to start: of a service that the profile names, or made from a gated tag. */
export interface Startable {
  readonly src?: string | undefined;
  readonly text?: string | undefined;
  readonly integrity?: string | undefined;
  readonly type?: string | undefined;
}

export interface Gate {
  /** Takes in the gated tags under `root`: they stay inert until their service may run. */
  scan(root: ParentNode): void;
  /** Starts what may run now, each tag once, in document order. */
  release(running: ReadonlySet<string>): void;
  /** Adds a script to the page, in place of its gated tag where there is one. */
  readonly insert: (from: Startable, tag?: HTMLScriptElement) => HTMLScriptElement;
}

/** A turn that starts more scripts than this would be a long task on a slow phone. */
const TAGS_PER_TURN = 40;

/**
 * Holds back gated tags. A tag is eligible only if the page's author vouched for it: it carries the nonce of our own
 * tag, or the profile lists its address (and integrity). A gate that copied or stamped nonces would run what the
 * page's own policy would have stopped.
 */
export const createGate = (
  services: readonly Service[],
  nonce: string | undefined,
  judge: (tag: HTMLScriptElement) => void,
): Gate => {
  const held = new Map<HTMLScriptElement, string>();
  const seen = new WeakSet<Element>();
  /** Scripts on their way. */
  let coming = 0;

  const insert: Gate['insert'] = (from, tag) => {
    policy ??=
      (
        globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }
      ).trustedTypes?.createPolicy('pdp-consent', asIs) ?? asIs;
    const script = document.createElement('script');
    for (const name of ['integrity', 'crossOrigin', 'referrerPolicy', 'src', 'text'] as const) {
      const value = (from as HTMLScriptElement)[name];
      if (value)
        script[name] =
          name === 'src'
            ? policy.createScriptURL(value)
            : name === 'text'
              ? policy.createScript(value)
              : value;
    }
    script.type = (tag ? tag.dataset['pdpType'] : from.type) ?? '';
    // A script made by script is async unless told otherwise; gated tags keep their order.
    script.async = !!tag?.hasAttribute('async');
    script.nonce = (tag ?? { nonce }).nonce!;
    if (tag) tag.replaceWith(script);
    else document.head.append(script);
    return script;
  };

  return {
    insert,
    scan(root) {
      for (const tag of root.querySelectorAll<HTMLScriptElement>(
        'script[type="text/plain"][data-pdp-service]',
      )) {
        if (seen.has(tag)) continue;
        seen.add(tag);
        const id = tag.dataset['pdpService']!;
        const service = services.find((known) => known.id === id);
        if (
          service &&
          !tag.closest('[data-pdp-untrusted],[contenteditable]') &&
          ((nonce && tag.nonce === nonce) ||
            service.scripts?.some(
              ({ src, integrity = tag.integrity }) =>
                [tag.src, tag.getAttribute('src')].includes(src!) && integrity === tag.integrity,
            ))
        )
          held.set(tag, id);
        // Not eligible, or listed by a hash that has to be worked out.
        else judge(tag);
      }
    },
    release(running) {
      let left = TAGS_PER_TURN;
      for (const [tag, id] of held)
        if (running.has(id)) {
          // Inline code runs the moment it is inserted: first comes what is loaded before it.
          if (coming && !tag.src) return;
          // The set is alive, so a refusal between two turns counts.
          if (!left--) return void setTimeout(() => this.release(running));
          held.delete(tag);
          const script = insert(tag, tag);
          if (script.src && !script.async) {
            coming++;
            script.onload = script.onerror = () => {
              coming--;
              this.release(running);
            };
          }
        }
    },
  };
};
