import { LitElement, html } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { ActResult, ConsentHandle } from '../model/handle.js';
import { closedReason, duePurposes } from './asked-purposes.js';
import { type ChoiceAction, choiceButton, choiceStyles } from './choice-button.js';
import { ChoiceGuard, isInForeignFrame } from './choice-guard.js';
import { closeButton } from './close-button.js';
import { bannerStyles } from './consent-banner.styles.js';
import { designTokens } from './design-tokens.styles.js';
import { languageSwitch } from './language-switch.js';
import { NOTE_BREAK, bannerNotice } from './notice-document.js';

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
export class ConsentBanner extends LitElement {
  static define(): void {
    if (!customElements.get('pdp-consent-banner')) customElements.define('pdp-consent-banner', ConsentBanner);
  }

  static override styles = [designTokens, choiceStyles, bannerStyles];

  handle!: ConsentHandle;
  messages!: Messages;
  /** Said instead of a question: what became of a consent that could not be kept. */
  note = '';
  readonly #guard = new ChoiceGuard(this, () => this.renderRoot);
  #from: HTMLElement | undefined;

  /** Goes away and gives the focus back to where it was before it came here. */
  close(): void {
    const hadFocus = !!this.shadowRoot?.activeElement;
    this.remove();
    if (hadFocus) this.#from?.focus({ preventScroll: true });
    this.dispatchEvent(new Event('close'));
  }

  override focus(): void {
    this.renderRoot.querySelector('section')?.focus();
  }

  #notice() {
    return bannerNotice(this.handle, this.messages, duePurposes(this.handle).due, isInForeignFrame(this.handle.profile));
  }

  /** Nothing to accept: every purpose is closed by the browser, or accepting could be stolen here. */
  #isAcceptOff(): boolean {
    return isInForeignFrame(this.handle.profile) || duePurposes(this.handle).due.every(({ id }) => closedReason(this.handle, id));
  }

  #choose(action: ChoiceAction, event: MouseEvent): void {
    const accepts = action === 'accept-all';
    if (accepts && (this.#isAcceptOff() || !this.#guard.allows(event))) return;
    const { handle, messages } = this;
    const choices = Object.fromEntries(duePurposes(handle).due.map(({ id }) => [id, accepts && !closedReason(handle, id)]));
    const act = { choices, method: 'banner', action, gesture: event.isTrusted, controlId: `banner:${action}`, shown: this.#guard.shown(1), notice: this.#notice() } as const;
    const { parentNode } = this;
    this.close();
    void handle.decide(act).then(
      ({ status }) => accepts && this.#say(status, messages, parentNode),
      () => accepts && this.#say('none', messages, parentNode),
    );
  }

  /** Comes back with a sentence if the consent was not kept as given. */
  #say(status: ActResult['status'], { keptForTab, notKept }: Messages, parent: ParentNode | null): void {
    if (status === 'queued' || status === 'local') return;
    this.note = status === 'memory' ? keptForTab : notKept;
    parent?.append(this);
    this.requestUpdate();
  }

  override render() {
    const { messages, handle, note } = this;
    const cross = closeButton(messages.close, () => this.close());
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    };
    if (note) return html`<section part="banner" role="status" lang=${messages.lang} dir=${messages.dir ?? 'ltr'} @keydown=${onKey}><header><p>${note}</p><nav>${cross}</nav></header></section>`;
    const { title, body, items, actions, links } = this.#notice();
    const [lead, ...notes] = body.split(NOTE_BREAK);
    const label = Object.fromEntries(actions.map((action) => [action.id, action.label]));
    const isBar = !/-|center/.test(this.getAttribute('placement') ?? '');
    const remember = (event: FocusEvent): void => {
      if (!(event.relatedTarget instanceof HTMLElement) || this.renderRoot.contains(event.relatedTarget)) return;
      this.#from = event.relatedTarget;
    };
    return html`<section
      part="banner"
      class=${isBar ? 'bar' : ''}
      data-pdp-part="banner"
      role="region"
      aria-labelledby="title"
      tabindex="-1"
      lang=${messages.lang}
      dir=${messages.dir ?? 'ltr'}
      @keydown=${onKey}
      @focusin=${remember}
    >
      <header>
        <h2 part="title" id="title">${title}</h2>
        <nav aria-label=${messages.languages}>${languageSwitch(handle, messages.lang)}${cross}</nav>
      </header>
      <div class="text" part="text">
        <p>${lead}</p>
        ${notes.map((text) => html`<p class="note">${text}</p>`)}
        <ul>
          ${items.map(({ label, text }) => html`<li part="purpose"><b>${label}</b> ${text}</li>`)}
        </ul>
        ${links.map(({ href, label }) => html`<p class="policy"><a part="policy-link" href=${href} target="_blank" rel="noopener">${label}</a></p>`)}
      </div>
      <div class="actions" part="actions">
        ${choiceButton('refuse-all', label['refuse-all']!, (event) => this.#choose('refuse-all', event))}
        ${choiceButton('accept-all', label['accept-all']!, (event) => this.#choose('accept-all', event), this.#isAcceptOff())}
        <button type="button" class="wide" part="settings-button" data-pdp-action="settings" @click=${() => void handle.open('settings')}>${label['settings']}</button>
      </div>
    </section>`;
  }
}
