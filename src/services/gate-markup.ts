import type { LiveConsent } from '../core/live-consent.js';
import type { Service } from '../model/profile.js';
import { serviceOf } from '../model/service-of.js';
import { callBackScripts, comingBefore, watchScripts } from './call-back-scripts.js';
import { clearSnapshot } from './clear-snapshot.js';
import { closeTemplate, openTemplate, runsByItself } from './open-template.js';
import { startedScript } from './started-script.js';

const TEMPLATES = 'template[data-pdp-service]';
const GATED = 'script[type="text/plain"][data-pdp-service]';
const UNTRUSTED = '[data-pdp-untrusted],[contenteditable]';
const CLOSED_BECAUSE = {
  'gate-unknown': 'the profile has no such service',
  'gate-not-vouched': 'give it the nonce of the SDK tag, or list its hash in the profile',
  'gate-template-unsafe':
    'take handlers in attributes, `srcdoc`, `javascript:` and templates out of the template',
};

/** What was put into the page before it had an address has it now: it is looked at as if it had come only now. */
const putAnew = ({ target, oldValue }: MutationRecord): void => {
  const tag = target as HTMLScriptElement;
  if (
    oldValue !== null ||
    tag.localName !== 'script' ||
    !tag.matches(GATED) ||
    !tag.src ||
    tag.text ||
    startedScript(tag)
  )
    return;
  const fresh = tag.cloneNode() as HTMLScriptElement;
  // The attribute is hidden once a tag with a nonce is in the page.
  fresh.nonce = tag.nonce;
  tag.replaceWith(fresh);
};

/** The nearest element around that answers for itself: a form answers with the fields that are named as its members. */
const around = (element: Element): ParentNode =>
  Element.prototype.closest.call(element, ':not(form,template)') ??
  (Node.prototype.getRootNode.call(element) as ParentNode & Node);

interface Held {
  readonly service: Service;
  /** What was put into the page, while it is there. */
  shown?: Node[] | undefined;
}

// Of the page: where a framework makes our element anew, what is shown is not shown twice and what has run rests.
const held = new Map<HTMLTemplateElement, Held>();
const started = new WeakSet<Element>();

const sha256 = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (letter) => ({ '+': '-', '/': '_' })[letter] ?? '',
  );
};

/**
 * Gates what is more than a script: `<template data-pdp-service>` with any nodes, put after the template in their
 * order and taken away on withdrawal; inline scripts that the profile lists by their SHA-256; and, under
 * `data-pdp-observe`, whatever is added later, by the same rule. Answers the function that looks at a further root.
 * @param listed - inline tags that the gate does not hold and whose hash may be listed, in their order; more may come
 */
export const gateMarkup = (
  live: LiveConsent,
  listed: Set<HTMLScriptElement>,
): ((root: ParentNode) => void) => {
  const seen = new WeakSet<Element>();
  const observed = new WeakSet<Element>();
  let isCopied = false;
  /** Hashes are worked out one after the other, so that code keeps its order. */
  let admitted: Promise<unknown> = Promise.resolve();
  const find = (element: HTMLElement): Service | undefined =>
    serviceOf(live.profile, element.dataset['pdpService']);
  const lint = (rule: keyof typeof CLOSED_BECAUSE, element: HTMLElement): void => {
    const message = `Markup of "${element.dataset['pdpService']}" stays closed: ${CLOSED_BECAUSE[rule]}.`;
    live.emit('pdp-consent-lint', { rule, message, element });
    console.warn(`pdp-consent: ${message}`, element);
  };

  const hide = (template: HTMLTemplateElement, one: Held): void => {
    if (one.shown) closeTemplate(template);
    // Not node by node: a form's own ways to leave may be hidden by the names of its fields.
    new DocumentFragment().append(...(one.shown ?? []));
    one.shown = undefined;
  };
  const release = (): void => {
    // An element that was taken out of the page decides nothing any more.
    if (isCopied || !live.host.isConnected) return;
    // What is taken away below could not be called back any more.
    callBackScripts(live);
    for (const [template, one] of held) {
      const may = live.running.has(one.service.id);
      if (may && !one.shown && template.isConnected) {
        const copy = openTemplate(template, one.service.id);
        one.shown = [...copy.childNodes];
        template.after(copy);
        live.rescan(around(template));
      } else if (!may) hide(template, one);
    }
  };

  const admit = async (tag: HTMLScriptElement, service: Service): Promise<void> => {
    const { text } = tag;
    const hash = tag.closest(UNTRUSTED) ? undefined : await sha256(text);
    if (!hash || !service.scripts?.some((script) => script.sha256 === hash)) {
      listed.delete(tag);
      return lint('gate-not-vouched', tag);
    }
    const start = (): void => {
      if (started.has(tag) || !live.host.isConnected || !live.running.has(service.id) || !tag.isConnected)
        return;
      const file = comingBefore(tag);
      if (file) {
        for (const type of ['load', 'error']) file.addEventListener(type, start, { once: true });
        return;
      }
      started.add(tag);
      listed.delete(tag);
      // The text that was hashed, whatever the tag holds by now.
      live.insert({ text }, tag);
    };
    live.listeners.push(start);
    start();
  };

  const scan = (root: ParentNode): void => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>(TEMPLATES)) {
      const service = find(template);
      if (seen.has(template) || template.closest(`${UNTRUSTED},pdp-embed`)) continue;
      seen.add(template);
      if (!service) lint('gate-unknown', template);
      else if (runsByItself(template.content)) lint('gate-template-unsafe', template);
      else if (!held.has(template)) held.set(template, { service });
    }
    for (const tag of listed) {
      const service = find(tag);
      if (seen.has(tag) || !service) continue;
      seen.add(tag);
      admitted = admitted.then(() => admit(tag, service)).catch(console.warn);
    }
    for (const element of document.querySelectorAll('[data-pdp-observe]')) {
      if (observed.has(element)) continue;
      observed.add(element);
      new MutationObserver((changes) => {
        const added = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]));
        for (const change of changes)
          if (change.type === 'attributes' && !added.has(change.target)) putAnew(change);
        for (const node of new Set(
          changes.filter(({ addedNodes }) => addedNodes.length).map(({ target }) => target),
        ))
          live.rescan(around(node as Element));
      }).observe(element, {
        childList: true,
        subtree: true,
        attributeFilter: ['src'],
        attributeOldValue: true,
      });
      // What came while this chunk was on its way.
      live.rescan(element);
    }
    release();
  };

  watchScripts(live);
  live.listeners.push(release);
  document.addEventListener('turbo:before-cache', () => {
    for (const [template, one] of held) if (!template.closest('[data-turbo-permanent]')) hide(template, one);
    const putBack = clearSnapshot();
    isCopied = true;
    // The copy is made in the next turn; a page that stays is shown again in the one after it.
    setTimeout(() =>
      setTimeout(() => {
        isCopied = false;
        putBack();
        release();
      }),
    );
  });
  return scan;
};
