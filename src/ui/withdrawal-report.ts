import { type TemplateResult, html, nothing } from 'lit';
import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { CleanupReport, ConsentHandle } from '../model/handle.js';
import { spoken } from './spoken.js';
import { say } from './words.js';

const names = (title: string, list: readonly string[]): TemplateResult | typeof nothing =>
  list.length
    ? html`<h3>${title}</h3>
        <ul class="names">
          ${list.map((name) => html`<li><code>${name}</code></li>`)}
        </ul>`
    : nothing;

/** What a withdrawal did and could not do, in words: nothing is claimed that did not happen. */
export const withdrawalReport = (
  handle: ConsentHandle,
  messages: SettingsMessages,
  cleaned: CleanupReport | undefined,
): TemplateResult =>
  html`<div class="report" role="status">
    <p>${messages.withdrawnBody}</p>
    ${cleaned ? html`${names(messages.removed, cleaned.removed)} ${names(messages.left, cleaned.left)}` : nothing}
    ${cleaned?.reload ? html`<p class="note">${messages.reloadWhy}</p>` : nothing}
    <p>
      ${spoken(handle, say(handle.profile.texts?.afterWithdrawal, messages.lang) || messages.afterWithdrawal)}
    </p>
  </div>`;

/** What the ways from the report need of the dialog that shows it. */
interface ReportDialog extends EventTarget {
  readonly handle: ConsentHandle;
  readonly messages: SettingsMessages;
  close(): void;
}

/** Where to go from the report: a reload if only that stops what runs, the settings, or back to the page. */
export const withdrawalWays = (dialog: ReportDialog, cleaned: CleanupReport | undefined): TemplateResult => {
  const { handle, messages } = dialog;
  const toSettings = (): void => {
    dialog.addEventListener('close', () => void handle.open('settings'), { once: true });
    dialog.close();
  };
  return html`<footer class="actions" role="none">
    ${cleaned?.reload ? html`<button type="button" data-pdp-action="reload" @click=${() => location.reload()}>${messages.reload}</button>` : nothing}
    <button type="button" data-pdp-action="settings" @click=${toSettings}>${messages.settingsTitle}</button>
    <button
      type="button"
      class=${cleaned?.reload ? 'wide' : nothing}
      data-pdp-action="close"
      @click=${() => dialog.close()}
    >
      ${messages.done}
    </button>
  </footer>`;
};
