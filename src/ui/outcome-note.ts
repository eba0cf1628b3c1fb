import { LitElement, css, html } from 'lit';
import { loadSettingsMessages } from '../messages/settings/load-settings-messages.js';
import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { ActResult, ConsentHandle } from '../model/handle.js';
import { applyTokens } from './apply-tokens.js';
import { closeButton } from './close-button.js';
import { designTokens } from './design-tokens.styles.js';

/**
 * Says in words that a consent was not kept as given. Announced, takes no focus.
 *
 * @summary What became of a consent that the browser could not keep.
 * @csspart note - The surface.
 * @csspart close-button - The cross.
 */
export class OutcomeNote extends LitElement {
  static define(): void {
    if (!customElements.get('pdp-consent-outcome')) customElements.define('pdp-consent-outcome', OutcomeNote);
  }

  static override styles = [
    designTokens,
    css`
      :host {
        position: fixed;
        inset: auto 0 0;
        z-index: var(--pdp-consent-z-index, 99999);
        max-width: 560px;
        margin: auto;
        padding: 16px;
        padding-bottom: max(16px, env(safe-area-inset-bottom));
      }
      div {
        display: flex;
        align-items: start;
        gap: 8px;
        padding: 8px 8px 8px 16px;
        border: 1px solid var(--_border);
        border-inline-start: 4px solid var(--_warn);
        border-radius: var(--_radius);
        background: var(--_surface);
        box-shadow: 0 4px 24px #0003;
      }
      p {
        flex: 1;
        padding-block: 10px;
      }
      button {
        min-width: 44px;
        min-height: 44px;
        border: 0;
        background: none;
      }
      svg {
        display: block;
        width: 20px;
        margin: auto;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.5;
      }
    `,
  ];

  messages!: SettingsMessages;
  status!: ActResult['status'];

  override render() {
    const { lang, dir, keptForTab, notKept, closeNote } = this.messages;
    return html`<div part="note" role="status" lang=${lang} dir=${dir ?? 'ltr'}>
      <p>${this.status === 'memory' ? keptForTab : notKept}</p>
      ${closeButton(closeNote, () => this.remove())}
    </div>`;
  }
}

/** Shows the note if a consent was not kept as given; a receipt in the ledger needs no words. */
export const showOutcome = async (
  handle: ConsentHandle,
  root: ParentNode,
  status: ActResult['status'],
): Promise<void> => {
  OutcomeNote.define();
  const note = document.createElement('pdp-consent-outcome') as OutcomeNote;
  Object.assign(note, { messages: await loadSettingsMessages(handle.lang), status });
  note.setAttribute('exportparts', 'note,close-button');
  applyTokens(note, handle.profile);
  root.querySelector('pdp-consent-outcome')?.remove();
  root.append(note);
};
