import type { Service } from '../model/profile.js';

type Rules = { createScript(text: string): string; createScriptURL(url: string): string };
const same = (text: string): string => text;
const asIs: Rules = { createScriptURL: same, createScript: same };
/** Trusted Types policy that passes what the gate found eligible; made when the first script starts. */
let policy: Rules | undefined;

/** What a script is started with, and which rule of the policy passes it. */
const MEMBERS: readonly ['integrity' | 'crossOrigin' | 'referrerPolicy' | 'src' | 'text', (keyof Rules)?][] =
  [['text', 'createScript'], ['referrerPolicy'], ['crossOrigin'], ['integrity'], ['src', 'createScriptURL']];

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
  /** Starts what may run now, each tag once: files and inline code of one service in document order, `async` files at once. */
  release(running: ReadonlySet<string>): unknown;
  /** Adds a script to the page, after its gated tag where there is one. */
  readonly insert: (from: Startable, tag?: HTMLScriptElement) => HTMLScriptElement;
}

/** A turn that goes on longer would be a long task on a slow phone; ms. */
const TURN = 10;

// Of the page, not of one gate: where a framework makes our element anew, what has run does not run again.
/** Tags that wait, and their services. */
const held = new Map<HTMLScriptElement, string>();
/** Tags that were looked at. */
const seen = new WeakSet<Element>();
/** Services with a file on its way. */
const coming = new Set<string>();

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
  const insert: Gate['insert'] = (from, tag) => {
    policy ??=
      (
        globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }
      ).trustedTypes?.createPolicy('pdp-consent', asIs) ?? asIs;
    const script = document.createElement('script');
    for (const [name, passes] of MEMBERS) {
      const value = (from as HTMLScriptElement)[name];
      if (value) script[name] = passes ? policy[passes](value) : value;
    }
    script.type = (tag ? tag.dataset['pdpType'] : from.type) ?? '';
    script.nonce = tag ? tag.nonce : nonce!;
    // The tag stays, so that the framework that made it can move and remove it.
    if (tag) tag.after(script);
    else document.head.append(script);
    return script;
  };

  return {
    insert,
    scan(root) {
      const known = new Map(services.map((service) => [service.id, service]));
      for (const tag of root.querySelectorAll<HTMLScriptElement>(
        'script[type="text/plain"][data-pdp-service]',
      )) {
        if (seen.has(tag)) continue;
        seen.add(tag);
        const id = tag.dataset['pdpService']!;
        const service = known.get(id);
        if (
          service &&
          !tag.closest('[data-pdp-untrusted],[contenteditable]') &&
          ((nonce && tag.nonce === nonce) ||
            service.scripts?.some(
              ({ src, integrity = tag.integrity }) =>
                (src === tag.src || src === tag.getAttribute('src')) && integrity === tag.integrity,
            ))
        )
          held.set(tag, id);
        // Not eligible, or listed by a hash that has to be worked out.
        else judge(tag);
      }
    },
    release(running) {
      const until = Date.now() + TURN;
      for (const [tag, id] of held) {
        const waits = !tag.hasAttribute('async');
        // What is out of the page waits until it is put back.
        if (running.has(id) && tag.isConnected && !(waits && coming.has(id))) {
          // The set is alive, so a refusal between two turns counts.
          if (Date.now() > until) return setTimeout(() => this.release(running));
          held.delete(tag);
          const script = insert(tag, tag);
          if (waits && script.src) {
            coming.add(id);
            script.onload = script.onerror = () => {
              coming.delete(id);
              this.release(running);
            };
          }
        }
      }
    },
  };
};
