import { html, render } from 'lit/html.js';
import type { Messages } from '../messages/messages.js';
import type { ConsentHandle } from '../model/handle.js';
import { closedReason, duePurposes } from './asked-purposes.js';
import { type ChoiceAction, choiceButton, choiceStyles } from './choice-button.js';
import { closeButton } from './close-button.js';
import { bannerStyles } from './consent-banner.styles.js';
import { designTokens } from './design-tokens.styles.js';
import { isInForeignFrame } from './foreign-frame.js';
import { languageSwitch } from './language-switch.js';
import { NOTE_BREAK, bannerNotice } from './notice-document.js';
import { partHeadStyles } from './part-head.styles.js';
import { tellOutcome } from './tell-outcome.js';
import { type ChoiceWatch, watchChoice } from './watch-choice.js';

/**
 * Asks for consent: who asks for what, refuse and accept alike, settings after them. A region that traps nothing, takes
 * no focus and leaves the page usable; closing it decides nothing.
 *
 * @summary First layer of the consent interface.
 * @attr placement - `bottom`, `top`, `bottom-start`, `bottom-end`, `center`, `inline`.
 * @fires close - The banner is going away.
 * @csspart banner - The surface.
 * @csspart title - Its heading.
 * @csspart text - What is asked; scrolls.
 * @csspart purpose - One purpose with its recipients, countries and term.
 * @csspart policy-link - Link to the policy.
 * @csspart actions - The row of buttons.
 * @csspart choice-button - Refuse and accept, both.
 * @csspart settings-button - Opens the settings.
 * @csspart close-button - The cross.
 */
export class ConsentBanner extends HTMLElement {
  static define(): void {
    if (!customElements.get('pdp-consent-banner')) customElements.define('pdp-consent-banner', ConsentBanner);
  }

  handle!: ConsentHandle;
  messages!: Messages;
  /** Anew each time it comes into a page. */
  watch!: ChoiceWatch;
  #from: HTMLElement | undefined;

  constructor() {
    super();
    // Not only when it is connected: our element may be out of the page by then.
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [
      designTokens,
      partHeadStyles,
      choiceStyles,
      bannerStyles,
    ];
  }

  connectedCallback(): void {
    this.update();
    this.watch = watchChoice(this.shadowRoot!);
  }

  setMessages(messages: Messages): void {
    this.messages = messages;
    this.update();
  }

  /** Draws what the handle says now. */
  update(): void {
    if (this.isConnected) render(this.#template(), this.shadowRoot!, { host: this });
  }

  /** Goes away and gives the focus back to where it was before it came here. */
  close(): void {
    const hadFocus = this.shadowRoot!.activeElement;
    this.remove();
    if (hadFocus) this.#from?.focus();
    this.dispatchEvent(new Event('close'));
  }

  override focus(): void {
    this.shadowRoot!.querySelector('section')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  }

  /** Remembers where the focus came from, to give it back. */
  #onFocus({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.shadowRoot!.contains(relatedTarget))
      this.#from = relatedTarget;
  }

  #template() {
    const { messages, handle } = this;
    const due = duePurposes(handle);
    const open = due.filter(({ id }) => !closedReason(handle, id));
    const isFramed = isInForeignFrame(handle.profile);
    // Nothing to accept, or accepting could be stolen here.
    const isOff = isFramed || !open.length;
    const notice = bannerNotice(handle, messages, due, isFramed);
    const { title, body, items, actions, links } = notice;

    const choice = (action: ChoiceAction, label: string) => {
      const accepts = action === 'accept-all';
      const choose = (event: MouseEvent): void => {
        if (accepts && (isOff || !this.watch.allows(event))) return;
        const root = this.getRootNode();
        const shown = this.watch.shown(1);
        const choices = Object.fromEntries(
          due.map((purpose) => [purpose.id, accepts && open.includes(purpose)]),
        );
        this.close();
        const deciding = handle.decide({
          choices,
          method: 'banner',
          action,
          gesture: event.isTrusted,
          controlId: `banner:${action}`,
          shown,
          notice,
        });
        void tellOutcome(handle, root, deciding, accepts);
      };
      return choiceButton(action, label, choose, accepts && isOff);
    };

    return html`<section
      part="banner"
      class=${/-|c/.test(this.getAttribute('placement')!) ? '' : 'bar'}
      data-pdp-part="banner"
      aria-labelledby="title"
      tabindex="-1"
      lang=${messages.lang}
      dir=${messages.dir ?? 'ltr'}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
    >
      <div class="tools">
        ${languageSwitch(handle, messages.lang)}${closeButton(messages.close, () => this.close())}
      </div>
      <div class="text" part="text">
        <h2 part="title" id="title">${title}</h2>
        ${body.split(NOTE_BREAK).map((text, n) => html`<p class=${n ? 'note' : 'lead'}>${text}</p>`)}
        <ul>
          ${items.map(({ label, text }) => html`<li part="purpose"><b>${label}</b> ${text}</li>`)}
        </ul>
        <p>
          <a part="policy-link" href=${links[0]!.href} target="_blank" rel="noopener">${links[0]!.label}</a>
        </p>
      </div>
      <div class="actions" part="actions">
        ${actions.map(({ id, label }) =>
          id === 'settings'
            ? html`<button
                type="button"
                class="wide"
                part="settings-button"
                data-pdp-action="settings"
                @click=${() => void handle.open('settings')}
              >
                ${label}
              </button>`
            : choice(id as ChoiceAction, label),
        )}
      </div>
    </section>`;
  }
}
