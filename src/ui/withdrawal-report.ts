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
