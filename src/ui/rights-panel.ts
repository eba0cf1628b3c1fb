import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, dueDate, localDate } from '../model/due-date.js';
import type { ConsentHandle } from '../model/handle.js';
import { inLanguage } from '../model/text.js';
import type { Messages } from '../messages/messages.js';
import { loadRightsTexts } from '../messages/rights/load-rights-texts.js';
import type { RightsTexts } from '../messages/rights/rights-texts.js';
import { purposesReached } from '../rights/request-act.js';
import { REQUEST_KINDS, type RequestKind } from '../rights/request-kind.js';
import { type Particulars, writeStatement } from '../rights/write-letter.js';
import { designTokens } from './design-tokens.styles.js';
import { HandleController } from './handle-controller.js';
import { partFrame } from './part-frame.js';
import { printStatement } from './print-statement.js';
import { rightsStyles } from './rights-panel.styles.js';
import { requestLetter } from './rights-letter.js';
import { RequestsController } from './requests-controller.js';
import { requestStop } from './rights-stops.js';
import type { Progress, RightsView } from './rights-view.js';
import { standingTokens } from './standing-tokens.styles.js';
import { icon } from './visitor-icons.js';
import { visitorStyles } from './visitor.styles.js';
import { spoken } from './spoken.js';
import { day } from './words.js';

/** Kinds that take effect in this browser at the click that asks for them. */
const ACTS_AT_ONCE: readonly RequestKind[] = ['block', 'object-marketing'];

/** Shorter names for the attribute and for links. */
const ALIASES: Readonly<Record<string, RequestKind>> = {
  unsubscribe: 'object-marketing',
  update: 'rectify',
  correct: 'rectify',
  ask: 'information',
  delete: 'erase',
  complain: 'complaint',
};

/**
 * Withdraw, correct, block, erase, ask, unsubscribe, complain: each by the operator's real channel.
 *
 * @summary The visitor's requests to the operator.
 * @attr request - Opens one request: a kind of request, or `unsubscribe`, `correct`, `ask`, `delete`, `complain`.
 * @csspart section - The part in the page.
 * @csspart dialog - The part as a dialog.
 */
export class RightsPanel extends LitElement {
  static override styles = [designTokens, standingTokens, visitorStyles, rightsStyles];
  /** Handle for elements that come into the page later. */
  static handle: ConsentHandle | undefined;

  static define(): void {
    if (!customElements.get('pdp-rights')) customElements.define('pdp-rights', RightsPanel);
  }

  @property({ reflect: true }) request = '';
  @property({ attribute: false }) handle: ConsentHandle | undefined;
  /** Shown as a dialog of its own, and gone when that is closed. */
  @property({ type: Boolean }) modal = false;

  @state() private particulars: Particulars = { name: '', details: '', contact: '' };
  @state() private copied = '';
  readonly #controller = new HandleController(this, loadRightsTexts);
  readonly #requests = new RequestsController(this, () => this.#controller.texts);

  override connectedCallback(): void {
    this.handle ??= RightsPanel.handle;
    super.connectedCallback();
  }

  /** What is typed does not outlive the element's place in the page. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.particulars = { name: '', details: '', contact: '' };
    this.#requests.forget();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.isConnected && dialog && !dialog.open) {
      dialog.showModal();
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  #view(handle: ConsentHandle, texts: RightsTexts, words: Messages): RightsView {
    const today = day(localDate(new Date()), words);
    return {
      handle,
      texts,
      lang: handle.lang,
      today,
      particulars: this.particulars,
      withErasure: this.#requests.withErasure,
      copied: this.copied,
      blockedAt: this.#requests.blockedAt,
      progressOf: (kind) => this.#requests.progress[kind],
      dueOf: (kind) => dueDate(LIMITS[kind], new Date()),
      dated: (date) => day(date, words),
      set: (change) => (this.particulars = { ...this.particulars, ...change }),
      setErasure: (on) => this.#requests.setErasure(on),
      copy: (text) => void this.#copy(text, texts),
      act: (kind, event) => void this.#requests.act(kind, event),
      prepare: (kind, channel, event) => void this.#requests.prepare(kind, channel, event),
      print: (kind, channel, event) => {
        printStatement(
          writeStatement(kind, channel, handle.profile, this.particulars, texts, today, handle.lang),
          texts,
          handle.lang,
        );
        void this.#requests.prepare(kind, channel, event);
      },
      withdraw: (ids, event) => void this.#requests.record('withdraw', 'endpoint', event, ids),
      unblock: (event) => void this.#requests.unblock(event),
    };
  }

  async #copy(text: string, texts: RightsTexts): Promise<void> {
    this.copied = '';
    try {
      await navigator.clipboard.writeText(text);
      this.copied = texts.copied;
    } catch {
      this.copied = texts.notCopied;
    }
  }

  #toggle(kind: RequestKind, view: RightsView, event: Event): void {
    const opens = this.#opened() !== kind;
    this.request = opens ? kind : '';
    this.copied = '';
    if (!opens || !ACTS_AT_ONCE.includes(kind) || this.#requests.progress[kind]) return;
    if (kind === 'object-marketing' || purposesReached(view.handle, kind).length) view.act(kind, event);
  }

  #opened(): string {
    return ALIASES[this.request] ?? this.request;
  }

  #close(): void {
    this.remove();
  }

  override render(): TemplateResult | typeof nothing {
    const { handle } = this;
    const { texts, words } = this.#controller;
    if (!handle || !texts || !words) return nothing;
    const view = this.#view(handle, texts, words);
    const { representative } = this.particulars;
    return partFrame(
      {
        part: 'rights',
        title: texts.title,
        lang: words.lang,
        dir: words.dir,
        close: texts.close,
        modal: this.modal,
        onClose: () => this.#close(),
      },
      html`
        <p>
          ${spoken(handle, texts.intro(inLanguage(handle.profile.operator.name, handle.lang, handle.profile.languages)))}
        </p>
        <label class="box">
          <input
            type="checkbox"
            data-pdp-action="represent"
            .checked=${!!representative}
            @change=${(e: Event) => view.set({ representative: (e.target as HTMLInputElement).checked ? { name: '', basis: 'parent' } : undefined })}
          />
          <span>${texts.represent}</span>
        </label>
        <ul class="plain cards">
          ${REQUEST_KINDS.map((kind) => this.#renderCard(kind, view))}
        </ul>
        <details class="help">
          <summary>${icon('chevron')}${texts.help.title}</summary>
          <p>${texts.help.intro}</p>
          <ol>
            ${texts.help.steps.map((step) => html`<li>${step}</li>`)}
          </ol>
          <p class="quiet">${texts.help.after}</p>
        </details>
      `,
    );
  }

  #renderCard(kind: RequestKind, view: RightsView): TemplateResult {
    const { texts } = view;
    const open = this.#opened() === kind;
    const due = view.dueOf(kind);
    const progress = this.#requests.progress[kind];
    return html`<li class="card" ?data-open=${open}>
      <h3>
        <button
          type="button"
          class="opener"
          data-pdp-action="request"
          value=${kind}
          aria-expanded=${open}
          aria-controls=${`request-${kind}`}
          @click=${(event: Event) => this.#toggle(kind, view, event)}
        >
          <span>${texts.kinds[kind].title}<small>${texts.kinds[kind].about}</small></span
          >${icon('chevron')}
        </button>
      </h3>
      <div id=${`request-${kind}`} ?hidden=${!open}>
        ${
          open
            ? html`${due ? html`<p class="due">${icon('clock')}<span>${texts.due(view.dated(due))}${LIMITS[kind]?.working ? html`<small>${texts.approximate}</small>` : nothing}</span></p>` : nothing}
              ${requestStop(view, kind)} ${requestLetter(view, kind)}
              ${progress ? this.#renderProgress(progress, view) : nothing}`
            : nothing
        }
      </div>
    </li>`;
  }

  #renderProgress(
    { channel, failed, result }: Progress,
    { texts, today }: RightsView,
  ): TemplateResult | typeof nothing {
    if (failed)
      return html`<p class="note warn" role="status">${icon('warn')}<span>${texts.notRecorded}</span></p>`;
    if (!result) return nothing;
    return html`<p class="note" role="status">
      ${icon('check')}<span>${channel === 'endpoint' ? texts.recorded : texts.prepared(today)}</span>
    </p>`;
  }
}
