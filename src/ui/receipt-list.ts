import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadReceiptsTexts } from '../messages/receipts/load-receipts-texts.js';
import { loadRightsTexts } from '../messages/rights/load-rights-texts.js';
import type { ConsentHandle } from '../model/handle.js';
import { forgetMe } from '../rights/forget-me.js';
import { designTokens } from './design-tokens.styles.js';
import { downloadFile } from './download-file.js';
import { HandleController } from './handle-controller.js';
import { LedgerController } from './ledger-controller.js';
import { partFrame } from './part-frame.js';
import { printReceipts } from './print-receipts.js';
import { type CardWords, type ShownReceipt, receiptCard } from './receipt-card.js';
import { receiptStyles } from './receipt-list.styles.js';
import { changesStyles } from './changes.styles.js';
import { standingConsents } from './receipt-standing.js';
import { standingTokens } from './standing-tokens.styles.js';
import { icon } from './visitor-icons.js';
import { visitorStyles } from './visitor.styles.js';

const loadTexts = async (lang: string): Promise<Omit<CardWords, 'words'>> => {
  const [texts, { kinds }] = await Promise.all([loadReceiptsTexts(lang), loadRightsTexts(lang)]);
  return { texts, kinds };
};

/**
 * The visitor's own receipts: in plain words, checked on the spot, to take home, to withdraw from.
 *
 * @summary The visitor's own receipts: read, check, download, withdraw.
 * @csspart section - The part in the page.
 * @csspart dialog - The part as a dialog.
 */
export class ReceiptList extends LitElement {
  static override styles = [designTokens, standingTokens, visitorStyles, receiptStyles, changesStyles];
  /** Handle for elements that come into the page later. */
  static handle: ConsentHandle | undefined;

  static define(): void {
    if (!customElements.get('pdp-receipts')) customElements.define('pdp-receipts', ReceiptList);
  }

  @property({ attribute: false }) handle: ConsentHandle | undefined;
  /** Shown as a dialog of its own, and gone when that is closed. */
  @property({ type: Boolean }) modal = false;

  @state() private said = '';
  readonly #controller = new HandleController(this, loadTexts);
  readonly #ledger = new LedgerController(this);

  override connectedCallback(): void {
    this.handle ??= ReceiptList.handle;
    super.connectedCallback();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!this.isConnected || !dialog || dialog.open) return;
    dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  async #withdraw(ids: readonly string[], event: Event): Promise<void> {
    await this.handle!.decide({
      choices: Object.fromEntries(ids.map((id) => [id, false])),
      method: 'rights',
      action: 'withdraw',
      gesture: event.isTrusted,
      controlId: 'receipts-withdraw',
    });
    await this.#ledger.read();
  }

  async #retry(): Promise<void> {
    const handle = this.handle!;
    try {
      await (
        await handle.receiptsPart()
      ).flush(
        { profile: handle.profile, onStatus: () => void this.#ledger.read() },
        { now: true, parked: true },
      );
    } catch (cause) {
      handle.report('ERR_UI_UNAVAILABLE', 'Receipts could not be sent: a chunk did not load.', cause);
    }
    await this.#ledger.read();
  }

  async #forget(event: Event, texts: CardWords['texts']): Promise<void> {
    try {
      await forgetMe(this.handle!, event.isTrusted);
      this.said = texts.forgotten;
    } catch (cause) {
      this.handle!.report('ERR_UI_UNAVAILABLE', 'Nothing was forgotten: a chunk did not load.', cause);
    }
    await this.#ledger.read();
  }

  async #copy(text: string, { copied, notCopied }: CardWords['texts']): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = copied;
    } catch {
      this.said = notCopied;
    }
  }

  #download(): void {
    downloadFile(
      `consent-${this.handle!.profile.id}-${new Date().toISOString().slice(0, 10)}.json`,
      this.#ledger.exported,
    );
  }

  override render(): TemplateResult | typeof nothing {
    const { handle } = this;
    const { texts: loaded, words } = this.#controller;
    if (!handle || !loaded || !words) return nothing;
    const card: CardWords = { ...loaded, words };
    const { texts } = card;
    return partFrame(
      {
        part: 'receipts',
        title: texts.title,
        lang: words.lang,
        dir: words.dir,
        close: texts.close,
        modal: this.modal,
        onClose: () => this.remove(),
      },
      html`
        <p>${texts.intro}</p>
        <p class="quiet" role="status">${this.said}</p>
        ${this.#ledger.receipts === null ? html`<p class="note warn">${icon('warn')}<span>${texts.failed}</span></p>` : nothing}
        ${this.#ledger.receipts?.length === 0 ? html`<p class="note">${texts.empty}</p>` : nothing}
        ${this.#ledger.receipts?.length ? this.#renderList(handle, card, this.#ledger.receipts) : nothing}
        <div class="actions"><button type="button" data-pdp-open="rights">${texts.rights}</button></div>
      `,
    );
  }

  #renderList(handle: ConsentHandle, card: CardWords, receipts: readonly ShownReceipt[]): TemplateResult {
    const { texts } = card;
    const waiting = receipts.some(({ state: is }) => is && ['queued', 'parked'].includes(is));
    return html`
      ${this.#renderSummary(texts)}
      <div class="actions toolbar">
        <button
          type="button"
          data-pdp-action="download"
          ?disabled=${!this.#ledger.exported}
          @click=${() => this.#download()}
        >
          ${icon('down')}${texts.download}
        </button>
        <button
          type="button"
          data-pdp-action="print"
          @click=${() => printReceipts(receipts, card, this.#summary(texts))}
        >
          ${texts.print}
        </button>
        ${waiting ? html`<button type="button" data-pdp-action="retry" @click=${() => void this.#retry()}>${texts.retry}</button>` : nothing}
      </div>
      ${standingConsents(
        handle,
        this.#ledger.head,
        card,
        (ids, event) => void this.#withdraw(ids, event),
        (id) => this.#ledger.changes[id] ?? nothing,
      )}
      <ul class="plain timeline">
        ${receipts.map((receipt) => html`<li>${this.#renderReceipt(receipt, card)}</li>`)}
      </ul>
      <details class="forget">
        <summary>${icon('chevron')}${texts.forget}</summary>
        <p>${texts.forgetAbout}</p>
        <div class="actions">
          <button type="button" data-pdp-action="forget" @click=${(e: Event) => void this.#forget(e, texts)}>
            ${texts.forgetNow}
          </button>
        </div>
      </details>
    `;
  }

  #summary(texts: CardWords['texts']): string {
    const { report } = this.#ledger;
    return !report
      ? texts.checking
      : report.ok
        ? texts.whole
        : texts.broken(report.findings.filter(({ ok }) => !ok).length);
  }

  #renderSummary(texts: CardWords['texts']): TemplateResult {
    const tone = !this.#ledger.report ? '' : this.#ledger.report.ok ? 'good' : 'bad';
    return html`<p class="note ${tone}" role="status">
      ${icon(!this.#ledger.report ? 'clock' : this.#ledger.report.ok ? 'check' : 'warn')}<span
        >${this.#summary(texts)}</span
      >
    </p>`;
  }

  #renderReceipt(receipt: ShownReceipt, card: CardWords): TemplateResult {
    const { texts } = card;
    const judged = this.#ledger.report?.receipts.find(({ hash, payload }) =>
      hash ? hash === receipt.hash : payload?.jti === receipt.id,
    );
    const bad =
      this.#ledger.report?.findings.filter(
        ({ ok, at, id }) => !ok && (judged ? at === judged.at : id === receipt.id),
      ) ?? [];
    const isBroken = !!this.#ledger.report && (!judged?.ok || bad.length > 0);
    const verdict = this.#ledger.report
      ? html`<p class="delivery ${isBroken ? 'bad' : 'good'}">
          ${icon(isBroken ? 'warn' : 'check')}<span
            >${isBroken ? texts.cardBroken : texts.cardWhole}${bad.map(({ code, item }) => html`<small>${texts.verify.bad[code!] ?? `${texts.verify.items[item]}: ${code}`}</small>`)}</span
          >
        </p>`
      : nothing;
    const tabOnly = receipt.payload?.chain.key_storage === 'memory';
    return html`<article class=${isBroken ? 'broken' : ''} data-receipt=${receipt.id}>
      ${receiptCard({ ...receipt, tabOnly }, card, verdict, (text) => void this.#copy(text, texts))}
    </article>`;
  }
}
