import { type TemplateResult, html, nothing } from 'lit';
import { inLanguage } from '../model/text.js';
import { purposesReached } from '../rights/request-act.js';
import type { RequestKind } from '../rights/request-kind.js';
import type { RightsView } from './rights-view.js';
import { icon } from './visitor-icons.js';
import { spoken } from './spoken.js';

const names = (title: string, list: readonly string[]): TemplateResult | typeof nothing =>
  list.length
    ? html`<details>
        <summary>${icon('chevron')}${title} (${list.length})</summary>
        <p class="mono">${list.join(', ')}</p>
      </details>`
    : nothing;

/** What a withdrawal did in this browser, told honestly: removed, not removed, and what only a reload stops. */
const report = (view: RightsView, kind: RequestKind): TemplateResult | typeof nothing => {
  const { texts } = view;
  const cleaned = view.progressOf(kind)?.result?.cleaned;
  if (!cleaned) return nothing;
  return html`${names(texts.removed, cleaned.removed)} ${names(texts.left, cleaned.left)}
  ${cleaned.reload ? html`<div class="actions"><button type="button" @click=${() => location.reload()}>${texts.reload}</button></div>` : nothing}`;
};

const said = (text: string): TemplateResult =>
  html`<p class="note" role="status">${icon('check')}<span>${text}</span></p>`;

const daysSince = (at: number | undefined): number =>
  at ? Math.max(0, Math.floor((Date.now() - at) / 864e5)) : 0;

const withdrawal = (view: RightsView): TemplateResult => {
  const { texts, handle, lang } = view;
  const { profile } = handle;
  const reached = purposesReached(handle, 'withdraw');
  const title = (id: string): string =>
    inLanguage(profile.purposes.find((purpose) => purpose.id === id)?.title, lang, profile.languages);
  const done = view.progressOf('withdraw') ?? view.progressOf('erase');
  return html`
    ${done?.stopped.length ? said(texts.withdrawn) : nothing} ${report(view, 'withdraw')}
    ${
      reached.length
        ? html`<h4>${texts.inForce}</h4>
            <ul class="plain">
              ${reached.map(
                (id) =>
                  html`<li>
                    <button
                      type="button"
                      class="wide"
                      data-pdp-action="withdraw"
                      value=${id}
                      @click=${(e: Event) => view.withdraw([id], e)}
                    >
                      <span>${spoken(handle, texts.withdraw(title(id)))}</span>
                    </button>
                  </li>`,
              )}
            </ul>
            <label class="box">
              <input
                type="checkbox"
                .checked=${view.withErasure}
                @change=${(e: Event) => view.setErasure((e.target as HTMLInputElement).checked)}
              />
              <span>${texts.withErasure}</span>
            </label>
            <div class="actions">
              <button
                type="button"
                class="strong"
                data-pdp-action="withdraw-all"
                @click=${(e: Event) => view.withdraw(reached, e)}
              >
                ${texts.withdrawAll}
              </button>
            </div>`
        : done
          ? nothing
          : html`<p>${texts.nothingInForce}</p>`
    }
    <p class="quiet">
      ${spoken(handle, inLanguage(profile.texts?.afterWithdrawal, lang, profile.languages) || texts.mayContinue)}
    </p>
  `;
};

const now = (view: RightsView, kind: RequestKind, label: string): TemplateResult =>
  html`<div class="actions">
    <button
      type="button"
      class="strong"
      data-pdp-action="request"
      value=${kind}
      @click=${(e: Event) => view.act(kind, e)}
    >
      ${label}
    </button>
  </div>`;

const block = (view: RightsView): TemplateResult => {
  const { texts, handle, blockedAt } = view;
  const isBlocked = Object.values(handle.state).some(({ state }) => state === 'blocked');
  return isBlocked
    ? html`${said(texts.blocked(daysSince(blockedAt)))}
        <div class="actions">
          <button type="button" data-pdp-action="unblock" @click=${(e: Event) => view.unblock(e)}>
            ${texts.unblock}
          </button>
        </div>`
    : purposesReached(handle, 'block').length
      ? now(view, 'block', texts.blockNow)
      : html`<p>${texts.nothingToBlock}</p>`;
};

/** The part of a card that acts in this browser, before any letter. */
export const requestStop = (view: RightsView, kind: RequestKind): TemplateResult | typeof nothing => {
  if (kind === 'withdraw') return withdrawal(view);
  if (kind === 'block') return block(view);
  if (kind !== 'object-marketing') return nothing;
  if (!view.progressOf(kind)) return now(view, kind, view.texts.kinds[kind].title);
  return html`${said(view.progressOf(kind)?.stopped.length ? view.texts.unsubscribed : view.texts.nothingToUnsubscribe)}
  ${report(view, kind)}`;
};
