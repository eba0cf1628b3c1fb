import { LitElement, html, nothing } from 'lit';
import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { Action, Choice, NoticeDocument } from '../model/decision.js';
import type { ActResult, CleanupReport, ConsentHandle } from '../model/handle.js';
import type { Purpose } from '../model/profile.js';
import { askedPurposes } from './asked-purposes.js';
import { type ChoiceAction, choiceButton, choiceStyles } from './choice-button.js';
import { closeButton } from './close-button.js';
import { settingsStyles } from './consent-settings.styles.js';
import { designTokens } from './design-tokens.styles.js';
import { DraftChoices, allChoices } from './draft-choices.js';
import { isInForeignFrame } from './foreign-frame.js';
import { guestButtons } from './guest-buttons.js';
import { languageSwitch } from './language-switch.js';
import { partHeadStyles } from './part-head.styles.js';
import { type RowView, askedRow, toldRow } from './purpose-row.js';
import { settingsNotice } from './settings-notice.js';
import { standingTokens } from './standing-tokens.styles.js';
import { switchStyles } from './switch.styles.js';
import { tellOutcome } from './tell-outcome.js';
import { type ChoiceWatch, watchChoice } from './watch-choice.js';
import { withdrawalReport, withdrawalWays } from './withdrawal-report.js';
import { spoken } from './spoken.js';
import { say } from './words.js';

/**
 * A choice per purpose and per service, all facts a consent must tell, and withdrawal in one press. Nothing is ticked
 * but a grant in force; Escape and the cross change nothing.
 *
 * @summary Second layer of the consent interface: a modal dialog.
 * @fires close - The dialog is gone.
 * @slot changes-ID - Before and after of the purpose with that id, where its terms changed.
 * @csspart settings - The dialog.
 * @csspart title - Its heading.
 * @csspart purpose - One purpose. @csspart purpose-title - Its name. @csspart purpose-text - Its sentence.
 * @csspart checkbox - The box of a purpose or service, drawn as a switch.
 * @csspart service - One service.
 * @csspart policy-link - Link to the policy.
 * @csspart actions - The row of buttons.
 * @csspart choice-button - Refuse and accept, both.
 * @csspart save-button - Saves what is ticked.
 * @csspart close-button - The cross.
 */
export class ConsentSettings extends LitElement {
  static define(): void {
    if (!customElements.get('pdp-consent-settings'))
      customElements.define('pdp-consent-settings', ConsentSettings);
  }

  static override styles = [
    designTokens,
    standingTokens,
    partHeadStyles,
    choiceStyles,
    switchStyles,
    settingsStyles,
  ];

  handle!: ConsentHandle;
  messages!: SettingsMessages;
  /** Layers opened to get here: 2 over the banner, else 1. */
  layers = 1;
  #draft!: DraftChoices;
  #notice!: NoticeDocument;
  #watch!: ChoiceWatch;
  /** Set once a withdrawal was pressed: the dialog then shows what it did. */
  #withdrawn: { cleaned?: CleanupReport | undefined } | undefined;

  /** Opens the dialog with the purpose `section` in view, or with what came of a withdrawal that was pressed elsewhere. */
  async show(section?: string, withdrawing?: Promise<ActResult>): Promise<void> {
    this.#draft = new DraftChoices(this.handle);
    if (withdrawing) this.#tell(withdrawing);
    this.requestUpdate();
    await this.updateComplete;
    this.#dialog.showModal();
    const root = this.shadowRoot!;
    this.#watch = watchChoice(root);
    root.querySelector('h2')!.focus();
    if (section) root.querySelector(`[name="${CSS.escape(section)}"]`)?.scrollIntoView({ block: 'center' });
  }

  setMessages(messages: SettingsMessages): void {
    this.messages = messages;
    this.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
  }

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  get #given(): Purpose[] {
    const { profile, state } = this.handle;
    return profile.purposes.filter(({ id }) => state[id]?.state === 'given');
  }

  #tell(withdrawing: Promise<ActResult>): void {
    this.#withdrawn = {};
    void withdrawing.then(({ cleaned }) => {
      this.#withdrawn = { cleaned };
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  #act(action: Action, choices: Record<string, Choice>, event: MouseEvent): void {
    const { handle } = this;
    const wasGiven = new Set(this.#given.map(({ id }) => id));
    const grants =
      action !== 'withdraw' &&
      Object.entries(choices).some(
        ([id, choice]) => choice !== false && !(choice === true && wasGiven.has(id)),
      );
    // Whoever saves has ticked a box in this dialog before: nobody presses that by mistake.
    const isOwn = action === 'save' ? event.isTrusted : this.#watch.allows(event);
    if (grants && (isInForeignFrame(handle.profile) || !isOwn)) return;
    const act = {
      choices,
      method: 'preferences',
      action,
      gesture: event.isTrusted,
      controlId: `settings:${action}`,
      shown: this.#watch.shown(this.layers),
      notice: this.#notice,
    } as const;
    const root = this.getRootNode();
    const deciding = handle.decide(act);
    if (Object.entries(choices).some(([id, choice]) => choice === false && wasGiven.has(id))) {
      this.#tell(deciding);
      void this.updateComplete.then(() => this.focus());
    } else this.close();
    void tellOutcome(handle, root, deciding, grants);
  }

  #footer() {
    const { messages, handle } = this;
    const isOff =
      isInForeignFrame(handle.profile) || Object.values(allChoices(handle, true)).every((choice) => !choice);
    const choose = (action: ChoiceAction, label: string) =>
      choiceButton(
        action,
        label,
        (event) =>
          (action === 'accept-all' && isOff) ||
          this.#act(action, allChoices(handle, action === 'accept-all'), event),
        action === 'accept-all' && isOff,
      );
    return html`<footer class="actions" role="none" part="actions">
      ${choose('refuse-all', messages.refuseAll)} ${choose('accept-all', messages.acceptAll)}
      <button
        type="button"
        class="choice wide"
        part="save-button"
        data-pdp-action="save"
        @click=${(event: MouseEvent) => this.#act('save', this.#draft.choices(), event)}
      >
        ${messages.save}
      </button>
    </footer>`;
  }

  #body() {
    const { messages, handle } = this;
    const { profile } = handle;
    const given = this.#given;
    const asked = askedPurposes(profile);
    const withdraw = (purposes: readonly Purpose[], event: MouseEvent): void =>
      this.#act('withdraw', Object.fromEntries(purposes.map(({ id }) => [id, false])), event);
    const view: RowView = {
      handle,
      messages,
      draft: this.#draft,
      onChange: () => this.requestUpdate(),
      onWithdraw: (purpose, event) => withdraw([purpose], event),
    };
    const group = (title: string, purposes: readonly Purpose[]) =>
      purposes.length
        ? html`<h3 class="group">${title}</h3>
            ${purposes.map((purpose) => toldRow(view, purpose))}`
        : nothing;
    return html`<p>${spoken(handle, this.#notice.body)}</p>
      ${this.#notice.links.map(({ href, label }) => html`<p class="policy"><a part="policy-link" href=${href} target="_blank" rel="noopener">${spoken(handle, label)}</a></p>`)}
      ${
        given.length
          ? html`<div class="given">
              <p>
                ${messages.on}:
                ${spoken(handle, given.map(({ title }) => say(title, messages.lang)).join(', '))}
              </p>
              <button
                type="button"
                class="quiet"
                data-pdp-action="withdraw-all"
                @click=${(event: MouseEvent) => withdraw(given, event)}
              >
                ${messages.withdrawAll}
              </button>
            </div>`
          : nothing
      }
      ${isInForeignFrame(profile) ? html`<p class="note">${messages.framed}</p>` : nothing}
      ${asked.map((purpose) => askedRow(view, purpose))}
      ${group(
        messages.elsewhere,
        profile.purposes.filter((purpose) => purpose.basis === 'consent' && !asked.includes(purpose)),
      )}
      ${group(
        messages.withoutConsent,
        profile.purposes.filter(({ basis }) => basis !== 'consent'),
      )}`;
  }

  override render() {
    const { messages, handle } = this;
    if (!this.#draft) return nothing;
    this.#notice = settingsNotice(handle, messages, new DraftChoices(handle));
    const done = this.#withdrawn;
    return html`<dialog
      part="settings"
      data-pdp-part="settings"
      aria-labelledby="title"
      lang=${messages.lang}
      dir=${messages.dir ?? 'ltr'}
      @close=${() => this.dispatchEvent(new Event('close'))}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation()}
    >
      <header role="none">
        <h2 part="title" id="title" tabindex="-1">${done ? messages.withdrawnTitle : this.#notice.title}</h2>
        <div class="tools">
          ${languageSwitch(handle, messages.lang)}${guestButtons(handle, messages.lang)}${closeButton(done ? messages.closeNote : messages.closeSettings, () => this.close())}
        </div>
      </header>
      <div class="body" tabindex=${done ? 0 : nothing}>
        ${done ? withdrawalReport(handle, messages, done.cleaned) : this.#body()}
      </div>
      ${done ? withdrawalWays(this, done.cleaned) : this.#footer()}
    </dialog>`;
  }
}
