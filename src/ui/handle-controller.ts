import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages } from '../messages/load-messages.js';
import type { Messages } from '../messages/messages.js';
import type { ConsentHandle } from '../model/handle.js';

/**
 * Keeps an element in step with the consent: a new render on every change of state, and the texts of the language
 * that is shown. Until the texts are there the element renders nothing.
 */
export class HandleController<Texts> implements ReactiveController {
  texts: Texts | undefined;
  /** Names of days, terms and countries in that language. */
  words: Messages | undefined;
  readonly #host: ReactiveControllerHost & { handle?: ConsentHandle | undefined };
  readonly #load: (lang: string) => Promise<Texts>;
  #until: AbortController | undefined;
  #attached: ConsentHandle | undefined;
  #lang = '';

  constructor(
    host: ReactiveControllerHost & { handle?: ConsentHandle | undefined },
    load: (lang: string) => Promise<Texts>,
  ) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const { handle } = this.#host;
    if (!handle) return;
    if (handle !== this.#attached) {
      this.hostDisconnected();
      this.#attached = handle;
      this.#until = new AbortController();
      handle.subscribe(() => this.#host.requestUpdate(), this.#until.signal);
    }
    if (handle.lang !== this.#lang) void this.#bring(handle, (this.#lang = handle.lang));
  }

  hostConnected(): void {
    // Moved in the page, or put back: Lit draws nothing anew by itself, and what has changed meanwhile was not told.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#until?.abort();
    this.#attached = undefined;
  }

  async #bring(handle: ConsentHandle, lang: string): Promise<void> {
    try {
      const [texts, { default: words }] = await Promise.all([this.#load(lang), loadMessages(lang)]);
      if (lang !== this.#lang) return;
      this.texts = texts;
      this.words = words;
      this.#host.requestUpdate();
    } catch (cause) {
      // Asked for again with the next change; a render from here would ask at once, and without end.
      if (lang === this.#lang) this.#lang = '';
      handle.report('ERR_UI_UNAVAILABLE', `The texts of language "${lang}" could not be loaded.`, cause);
    }
  }
}
