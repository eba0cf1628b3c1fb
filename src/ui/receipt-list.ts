import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadReceiptsTexts } from '../messages/receipts/load-receipts-texts.js';
import { loadRightsTexts } from '../messages/rights/load-rights-texts.js';
import type { LedgerHead } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import { payloadOf } from '../model/payload-of.js';
import type { StoredReceipt } from '../model/receipts-part.js';
import type { ExportReport } from '../model/verify-export.js';
import { forgetMe } from '../rights/forget-me.js';
import { designTokens } from './design-tokens.styles.js';
import { downloadFile } from './download-file.js';
import { HandleController } from './handle-controller.js';
import { partFrame } from './part-frame.js';
import { printReceipts } from './print-receipts.js';
import { type CardWords, type ShownReceipt, receiptCard } from './receipt-card.js';
import { receiptStyles } from './receipt-list.styles.js';
import { standingConsents } from './receipt-standing.js';
import { icon } from './visitor-icons.js';
import { visitorStyles } from './visitor.styles.js';

const loadTexts = async (lang: string): Promise<Omit<CardWords, 'words'>> => {
  const [texts, { kinds }] = await Promise.all([loadReceiptsTexts(lang), loadRightsTexts(lang)]);
  return { texts, kinds };
};

const shown = (one: StoredReceipt): ShownReceipt => ({ ...one, id: one.jti, payload: payloadOf(one.jws) });

/**
 * The visitor's own receipts: in plain words, checked on the spot, to take home, to withdraw from.
 *
 * @summary The visitor's own receipts: read, check, download, withdraw.
 * @csspart section - The part in the page.
 * @csspart dialog - The part as a dialog.
 */
export class ReceiptList extends LitElement {
  static override styles = [designTokens, visitorStyles, receiptStyles];
  /** Handle for elements that come into the page later. */
  static handle: ConsentHandle | undefined;

  static define(): void {
    if (!customElements.get('pdp-receipts')) customElements.define('pdp-receipts', ReceiptList);
  }

  @property({ attribute: false }) handle: ConsentHandle | undefined;
  /** Shown as a dialog of its own, and gone when that is closed. */
  @property({ type: Boolean }) modal = false;

  /** Newest first; undefined until read, null where the browser gives nothing. */
  @state() private receipts: readonly ShownReceipt[] | undefined | null;
  @state() private head: LedgerHead | undefined;
  @state() private report: ExportReport | undefined;
  @state() private said = '';
  readonly #controller = new HandleController(this, loadTexts);
  #exported = '';
  #readFor: ConsentHandle | undefined;
  #again = false;
  #reading = false;

  override connectedCallback(): void {
    this.handle ??= ReceiptList.handle;
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    const { handle } = this;
    if (!handle || handle === this.#readFor) return;
    this.#readFor = handle;
    handle.host.addEventListener('pdp-consent-receipt', () => void this.#read());
    handle.host.addEventListener('pdp-consent-change', () => void this.#read());
    void this.#read();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Reads ledger and head and checks all of it; a second call while one runs makes it run once more. */
  async #read(): Promise<void> {
    const { handle } = this;
    this.#again = true;
    if (!handle || this.#reading) return;
    this.#reading = true;
    try {
      while (this.#again) {
        this.#again = false;
        const { profile } = handle;
        const ledger = await handle.ledger();
        const receipts = await ledger.receipts(profile.id);
        this.head = receipts.length ? await (await handle.receiptsPart()).head(profile.id) : undefined;
        this.receipts = receipts.map(shown).reverse();
        this.report = undefined;
        if (!receipts.length) continue;
        this.#exported = JSON.stringify(await ledger.export(profile));
        const { verifyExport } = await import('../model/verify-export.js');
        this.report = await verifyExport(this.#exported);
      }
    } catch (cause) {
      this.receipts ??= null;
      handle.report('ERR_RECEIPT_NOT_STORED', 'The receipts could not be read from the browser.', cause);
    } finally {
      this.#reading = false;
    }
  }

  async #withdraw(ids: readonly string[], event: Event): Promise<void> {
    await this.handle!.decide({
      choices: Object.fromEntries(ids.map((id) => [id, false])),
      method: 'rights',
      action: 'withdraw',
      gesture: event.isTrusted,
      controlId: 'receipts-withdraw',
    });
    await this.#read();
  }

  async #retry(): Promise<void> {
    const { handle } = this;
    await (
      await handle!.receiptsPart()
    ).flush({ profile: handle!.profile, onStatus: () => void this.#read() }, { now: true, parked: true });
    await this.#read();
  }

  async #forget(event: Event, texts: CardWords['texts']): Promise<void> {
    await forgetMe(this.handle!, event.isTrusted);
    this.said = texts.forgotten;
    await this.#read();
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
      this.#exported,
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
        lang: handle.lang,
        close: texts.close,
        modal: this.modal,
        onClose: () => this.remove(),
      },
      html`
        <p>${texts.intro}</p>
        <p class="quiet" role="status">${this.said}</p>
        ${this.receipts === null ? html`<p class="note warn">${icon('warn')}<span>${texts.failed}</span></p>` : nothing}
        ${this.receipts?.length === 0 ? html`<p class="note">${texts.empty}</p>` : nothing}
        ${this.receipts?.length ? this.#renderList(handle, card, this.receipts) : nothing}
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
          ?disabled=${!this.#exported}
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
        this.head,
        card,
        (ids, event) => void this.#withdraw(ids, event),
        () => nothing,
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
    const { report } = this;
    return !report
      ? texts.checking
      : report.ok
        ? texts.whole
        : texts.broken(report.findings.filter(({ ok }) => !ok).length);
  }

  #renderSummary(texts: CardWords['texts']): TemplateResult {
    const tone = !this.report ? '' : this.report.ok ? 'good' : 'bad';
    return html`<p class="note ${tone}" role="status">
      ${icon(!this.report ? 'clock' : this.report.ok ? 'check' : 'warn')}<span>${this.#summary(texts)}</span>
    </p>`;
  }

  #renderReceipt(receipt: ShownReceipt, card: CardWords): TemplateResult {
    const { texts } = card;
    const judged = this.report?.receipts.find(({ hash, payload }) =>
      hash ? hash === receipt.hash : payload?.jti === receipt.id,
    );
    const bad =
      this.report?.findings.filter(
        ({ ok, at, id }) => !ok && (judged ? at === judged.at : id === receipt.id),
      ) ?? [];
    const isBroken = !!this.report && (!judged?.ok || bad.length > 0);
    const verdict = this.report
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
