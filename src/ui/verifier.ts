import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadMessages } from '../messages/load-messages.js';
import { loadReceiptsTexts } from '../messages/receipts/load-receipts-texts.js';
import { loadRightsTexts } from '../messages/rights/load-rights-texts.js';
import {
  type ExportFinding,
  type ExportItem,
  type ExportReport,
  verifyExport,
} from '../model/verify-export.js';
import { designTokens } from './design-tokens.styles.js';
import { moment } from './moment.js';
import { NameProof } from './name-proof.js';
import { type CardWords, receiptCard } from './receipt-card.js';
import { receiptStyles } from './receipt-list.styles.js';
import { standingTokens } from './standing-tokens.styles.js';
import { verifierStyles } from './verifier.styles.js';
import { icon } from './visitor-icons.js';
import { visitorStyles } from './visitor.styles.js';

/** Larger files are not read: a thousand receipts are about 8 MB. */
const FILE_LIMIT = 64 * 1024 * 1024;

/** What a code without a sentence of its own comes to: a header, a type, a form that is not as it must be. */
const UNREAD: Partial<Record<ExportItem, string>> = {
  receipt: 'malformed-jws',
  acknowledgement: 'ack-signature-invalid',
};

/**
 * A place to drop a file of receipts, and what the file proves. Works without a network; nothing is sent.
 *
 * @summary Checks a visitor's export.
 */
export class Verifier extends LitElement {
  static override styles = [designTokens, standingTokens, visitorStyles, receiptStyles, verifierStyles];

  static define(): void {
    NameProof.define();
    if (!customElements.get('pdp-verifier')) customElements.define('pdp-verifier', Verifier);
  }

  @property() override lang = '';
  @state() private card: CardWords | undefined;
  @state() private report: ExportReport | undefined;
  @state() private name = '';
  @state() private over = false;
  readonly #until = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this.#until;
    // A file that misses the zone would replace the page.
    addEventListener('dragover', (event) => (event.preventDefault(), (this.over = true)), { signal });
    addEventListener('dragleave', (event) => (this.over = event.relatedTarget !== null), { signal });
    addEventListener(
      'drop',
      (event) => (event.preventDefault(), (this.over = false), void this.#take(event.dataTransfer?.files[0])),
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#until.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) void this.#speak(this.lang || document.documentElement.lang || 'kk');
  }

  async #speak(lang: string): Promise<void> {
    const [texts, { kinds }, { default: words }] = await Promise.all([
      loadReceiptsTexts(lang),
      loadRightsTexts(lang),
      loadMessages(lang),
    ]);
    this.card = { texts, kinds, words };
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = file.size > FILE_LIMIT ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
    this.name = file.name;
    this.report = await verifyExport(bytes);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#verdict')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { card } = this;
    if (!card) return nothing;
    const { verify } = card.texts;
    return html`<div class="page" data-pdp-part="verifier" lang=${card.words.lang}>
      <h1>${verify.title}</h1>
      <p class="lead">${verify.intro}</p>
      <label class="drop" ?data-over=${this.over}>
        ${icon('down')}<strong>${this.report ? verify.again : verify.drop}</strong>
        <span class="button-like">${verify.choose}</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-label=${verify.choose}
          @change=${(e: Event) => this.#choose(e.target as HTMLInputElement)}
        />
        <small>${verify.offline}</small>
      </label>
      ${this.report ? this.#renderReport(this.report, card) : nothing} ${this.#renderLimits(verify)}
    </div>`;
  }

  #choose(input: HTMLInputElement): void {
    void this.#take(input.files?.[0]);
    input.value = '';
  }

  #renderReport(report: ExportReport, card: CardWords): TemplateResult {
    const { verify } = card.texts;
    const bad = report.findings.filter(({ ok }) => !ok).length;
    const general = report.findings.filter(({ at }) => at === undefined);
    const notRead = !report.ok && !report.receipts.length && !report.exportedAt;
    return html`<section aria-labelledby="verdict">
      <h2
        id="verdict"
        tabindex="-1"
        class="verdict ${report.ok ? 'good' : 'bad'}"
        data-verdict=${report.ok ? 'good' : 'bad'}
      >
        ${icon(report.ok ? 'check' : 'warn')}<span
          >${notRead ? verify.notExport : report.ok ? verify.allGood : verify.someBad(bad)}</span
        >
      </h2>
      <p class="quiet">
        ${[
          this.name,
          report.origin,
          report.exportedAt && `${verify.madeAt}: ${moment(Date.parse(report.exportedAt), card.words)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul class="plain findings">
        ${general.map((finding) => this.#renderFinding(finding, card))}
      </ul>
      ${
        report.keysFromFile
          ? html`<p class="note">
              ${icon('warn')}<span
                >${verify.keysFromFile}
                ${general.filter(({ item }) => item === 'key').map(({ id }) => html`<code>${id}</code>${' '}`)}</span
              >
            </p>`
          : nothing
      }
      <ol class="plain receipts">
        ${report.receipts.map(({ at, payload, claimed, hash, state: is, ok, acknowledgement, belongsTo }) => {
          const own = report.findings.filter((finding) => finding.at === at);
          const number = verify.receipt(at + 1);
          const isTold = own.some(({ item }) => item === 'acknowledgement');
          return html`<li>
            <article
              class=${ok ? '' : 'broken'}
              data-receipt=${payload?.jti ?? String(at)}
              data-ok=${String(ok)}
            >
              ${payload || claimed ? html`<p class="quiet">${number}</p>` : nothing}
              ${receiptCard(
                {
                  payload: payload ?? claimed,
                  isClaim: !!claimed,
                  unread: number,
                  id: (payload ?? claimed)?.jti ?? '',
                  hash: hash ?? '',
                  jws: '',
                  state: isTold ? undefined : is,
                },
                card,
                html`<ul class="plain findings">
                  ${own.map((finding) => this.#renderFinding(finding, card, acknowledgement?.iat))}
                </ul>`,
              )}
              ${belongsTo ? html`<pdp-name-proof .texts=${card.texts} .belongsTo=${belongsTo}></pdp-name-proof>` : nothing}
            </article>
          </li>`;
        })}
      </ol>
    </section>`;
  }

  #renderFinding(
    { item, ok, code, id }: ExportFinding,
    { texts: { verify, received }, words }: CardWords,
    arrived?: number,
  ): TemplateResult {
    const sentence = ok
      ? verify.good[item]
      : (verify.bad[code!] ?? verify.bad[UNREAD[item]!] ?? verify.items[item]);
    return html`<li class=${ok ? 'good' : 'bad'} data-code=${code ?? nothing}>
      ${icon(ok ? 'check' : 'warn')}<span
        >${sentence}${ok ? nothing : html`${' '}<code>${code}</code>`}${id && item !== 'receipt' && item !== 'chain' && item !== 'acknowledgement' ? html`<small class="mono">${id}</small>` : nothing}${ok && item === 'acknowledgement' && arrived ? html`<small>${received} ${moment(arrived * 1000, words)}</small>` : nothing}</span
      >
    </li>`;
  }

  #renderLimits({ proves, provesList, not, notList }: CardWords['texts']['verify']): TemplateResult {
    // A file that failed proves nothing of this.
    return html`<div class="limits">
      ${
        this.report?.ok === false
          ? nothing
          : html`<section>
              <h2>${proves}</h2>
              <ul>
                ${provesList.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>
            </section>`
      }
      <section>
        <h2>${not}</h2>
        <ul>
          ${notList.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
    </div>`;
  }
}
