import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Messages } from '../messages/messages.js';
import { loadNoticesTexts } from '../messages/notices/load-notices-texts.js';
import type { NoticesTexts } from '../messages/notices/notices-texts.js';
import type { NoticeDocument } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import type { OperatorNotice } from '../model/operator-notice.js';
import { inLanguage } from '../model/text.js';
import type { PolicyChange } from '../revision/policy-changes.js';
import { designTokens } from './design-tokens.styles.js';
import { HandleController } from './handle-controller.js';
import { noticeCard, noticeText } from './notice-card.js';
import { noticeStyles } from './notice.styles.js';
import { standingTokens } from './standing-tokens.styles.js';
import { icon } from './visitor-icons.js';
import { visitorStyles } from './visitor.styles.js';
import { spoken } from './spoken.js';
import { day, webAddress } from './words.js';

const URGENCY: readonly OperatorNotice['kind'][] = ['breach', 'policy-change', 'statement'];

/**
 * Breach, policy-change and statement notices that the operator signed, and the word that a policy's text has changed;
 * each until it is acknowledged. A notice never changes a choice.
 *
 * @summary Notices of the operator.
 * @csspart notice - The notices, one below the other.
 */
export class Notice extends LitElement {
  static override styles = [designTokens, standingTokens, visitorStyles, noticeStyles];
  /** What elements that come into the page later show. */
  static given: Pick<Notice, 'handle' | 'notices' | 'changes'> | undefined;

  static define(): void {
    if (!customElements.get('pdp-notice')) customElements.define('pdp-notice', Notice);
  }

  @property({ attribute: false }) handle: ConsentHandle | undefined;
  /** Checked notices only. */
  @property({ attribute: false }) notices: readonly OperatorNotice[] = [];
  @property({ attribute: false }) changes: readonly PolicyChange[] = [];
  /** Stands over the page, since the page has no place for it. */
  @property({ type: Boolean, reflect: true }) floating = false;

  @state() private gone: readonly string[] = [];
  readonly #controller = new HandleController(this, loadNoticesTexts);

  override connectedCallback(): void {
    if (!this.handle && Notice.given) Object.assign(this, Notice.given);
    super.connectedCallback();
  }

  async #dismiss(id: string, event: Event, document: NoticeDocument): Promise<void> {
    this.gone = [...this.gone, id];
    await this.handle!.decide({
      choices: {},
      method: 'rights',
      action: 'acknowledge-notice',
      gesture: event.isTrusted,
      controlId: 'notice-dismiss',
      noticeId: id,
      notice: document,
    });
  }

  #document(
    id: string,
    { title, body, lang }: { title: string; body: string; lang: string },
    { dismiss }: NoticesTexts,
  ): NoticeDocument {
    return {
      id: 'operator-notice',
      version: id,
      language: lang,
      title,
      body,
      items: [],
      actions: [{ id: 'dismiss', label: dismiss }],
      links: [],
    };
  }

  override render(): TemplateResult | typeof nothing {
    const { handle } = this;
    const { texts, words } = this.#controller;
    const isLeft = ({ id }: { id: string }): boolean => !this.gone.includes(id);
    const byUrgency = (a: OperatorNotice, b: OperatorNotice): number =>
      URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind);
    // Over a page one at a time, so that it does not cover more than it must.
    const most = this.floating ? 1 : Infinity;
    const notices = this.notices.filter(isLeft).sort(byUrgency).slice(0, most);
    const changes = this.changes.filter(isLeft).slice(0, most - notices.length);
    if (!handle || !texts || !words || !(notices.length + changes.length)) return nothing;
    return html`<section
      part="notice"
      data-pdp-part="notice"
      aria-label=${texts.region}
      lang=${words.lang}
      dir=${words.dir ?? 'ltr'}
    >
      ${notices.map((notice) => noticeCard(notice, handle, texts, words, (event) => void this.#dismiss(notice.id, event, this.#document(notice.id, noticeText(notice, handle), texts))))}
      ${changes.map((change) => this.#renderChange(change, handle, texts, words))}
    </section>`;
  }

  #renderChange(
    { id, policy, before }: PolicyChange,
    handle: ConsentHandle,
    texts: NoticesTexts,
    words: Messages,
  ): TemplateResult {
    const { profile, lang } = handle;
    const title = texts.policyChanged(inLanguage(policy.title, lang, profile.languages));
    const isLater =
      policy.effectiveFrom !== undefined && Date.parse(`${policy.effectiveFrom}T00:00`) > Date.now();
    const body = isLater ? texts.policyFrom(day(policy.effectiveFrom!, words)) : texts.policyKept;
    const href = webAddress(policy.urls?.[lang] ?? policy.url);
    const date = policy.updatedAt ?? policy.approvedAt;
    return html`<article class="notice" data-notice=${id}>
      <p class="kind">
        ${icon('clock')}<strong>${texts.kinds['policy-change']}</strong>${date ? html`${' '}<span class="quiet">${texts.issued(day(date, words))}</span>` : nothing}
      </p>
      <h2>${spoken(handle, title)}</h2>
      <p>${body}</p>
      ${before === policy.version ? nothing : html`<p class="quiet">${texts.versions(before, policy.version)}</p>`}
      <div class="actions">
        <button
          type="button"
          class="strong"
          data-pdp-action="dismiss"
          value=${id}
          @click=${(event: Event) => void this.#dismiss(id, event, this.#document(id, { title, body, lang: words.lang }, texts))}
        >
          ${texts.dismiss}
        </button>
        ${href ? html`<a class="button" href=${href} rel="noreferrer" target="_blank">${texts.openPolicy}</a>` : nothing}
      </div>
    </article>`;
  }
}
