import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { verifyReceipt } from '../model/verify-receipt.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { moment } from '../ui/moment.js';
import { receiptCard } from '../ui/receipt-card.js';
import { receiptStyles } from '../ui/receipt-list.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import type { StoredRecord } from './operator-api.js';
import { operatorCard } from './operator-card.js';

/** One record in plain words, with what its signature says. The signature is checked here, not believed. */
export class RecordView extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    receiptStyles,
    consoleStyles,
    css`
      :host {
        margin-top: 16px;
        max-width: 760px;
      }
      h2 {
        margin-bottom: 8px;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) record!: StoredRecord;
  @state() private isGenuine: boolean | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record')) return;
    const { record } = this;
    this.isGenuine = undefined;
    void verifyReceipt(record.jws).then(({ ok, hash }) => {
      if (record === this.record) this.isGenuine = ok && hash === record.receipt_sha256;
    });
  }

  override render(): TemplateResult {
    const { record } = this;
    const { records: words } = this.desk.texts.data;
    const card = operatorCard(this.desk);
    const verdict =
      this.isGenuine === undefined
        ? nothing
        : html`<p class="delivery ${this.isGenuine ? 'good' : 'bad'}" data-genuine=${this.isGenuine}>
              ${icon(this.isGenuine ? 'check' : 'warn')}<span
                >${this.isGenuine ? words.genuine : words.forged}</span
              >
            </p>
            ${record.received_at ? html`<p class="delivery">${icon('check')}<span>${words.acknowledged}: ${moment(Date.parse(record.received_at), card.words)}</span></p>` : nothing}
            ${record.flags?.length ? html`<p class="quiet">${words.flags}: ${record.flags.map((flag) => html`<code>${flag}</code> `)}</p>` : nothing}`;
    return html`<h2 class="mono">${record.jti}</h2>
      <article class="panel" data-receipt=${record.jti}>
        ${receiptCard(
          {
            payload: record.payload,
            id: record.jti,
            hash: record.receipt_sha256,
            jws: record.jws,
            state: undefined,
          },
          card,
          verdict,
          (text) => void navigator.clipboard?.writeText(text),
        )}
      </article>`;
  }
}
