import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { ConsoleLanguage, ConsoleTexts, ViewName } from '../messages/console/console-texts.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { standingTokens } from '../ui/standing-tokens.styles.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { ApiProblem } from './api-problem.js';
import { appStyles } from './console-app.styles.js';
import { consoleStyles } from './console.styles.js';
import { topBar } from './top-bar.js';
import type { Desk } from './desk.js';
import type { DeskCard } from './desk.js';
import { loadDeskWords } from './load-desk-words.js';
import { type ListedOperator, OperatorApi } from './operator-api.js';
import { problemText } from './problem-text.js';
import { type Scheme, session } from './session.js';
import { viewOf } from './view-of.js';
import { Workspace } from './workspace.js';

const VIEWS: readonly ViewName[] = [
  'profile',
  'versions',
  'stats',
  'records',
  'register',
  'notices',
  'journal',
];

/**
 * The operator's console: who is signed in, which operator and which view. The address after `#` names operator and
 * view, and nothing else.
 *
 * @summary Console for those who publish the profile and answer for the records.
 */
export class ConsoleApp extends LitElement {
  static override styles = [designTokens, standingTokens, visitorStyles, consoleStyles, appStyles];

  @state() private scheme: Scheme = session.scheme;
  @state() private texts: ConsoleTexts | undefined;
  @state() private card: DeskCard | undefined;
  @state() private operators: readonly ListedOperator[] | undefined;
  @state() private operator: ListedOperator | undefined;
  @state() private view: ViewName = 'profile';
  @state() private workspace: Workspace | undefined;
  @state() private problem = '';
  @state() private isBusy = false;
  #api: OperatorApi | undefined;
  #desk: Desk | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeunload', this.#onLeave);
    this.#paint();
    void this.#speak(session.lang).then(() => {
      const { token } = session;
      if (token) void this.#signIn(token);
    });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onHash = (): void => void this.#follow();
  readonly #onLeave = (event: Event): void => {
    if (this.workspace?.isDirty) event.preventDefault();
  };

  protected override updated(): void {
    // On a narrow screen the navigation is a row that scrolls.
    const nav = this.renderRoot.querySelector<HTMLElement>('nav');
    const here = nav?.querySelector<HTMLElement>('[aria-current]');
    if (nav && here) nav.scrollLeft = here.offsetLeft - nav.offsetLeft - 16;
  }

  override render(): TemplateResult | typeof nothing {
    const { texts, card, operators, operator } = this;
    if (!texts || !card) return nothing;
    const bar = topBar({
      ...{ texts, operators, operator },
      scheme: this.scheme,
      chooseOperator: (slug) => this.#go(slug, this.view),
      chooseLang: (lang) => void this.#speak(lang),
      chooseScheme: (scheme) => this.#setScheme(scheme),
      signOut: () => (this.workspace?.isDirty && !confirm(texts.leave) ? undefined : this.#signOut('')),
    });
    if (!operators || !operator)
      return html`${bar}
        <main>
          <pdp-console-sign-in
            .texts=${texts}
            .problem=${this.problem}
            .busy=${this.isBusy}
            @pdp-console-token=${(event: CustomEvent<string>) => void this.#signIn(event.detail)}
          ></pdp-console-sign-in>
        </main>`;
    return html`<button
        type="button"
        class="skip"
        @click=${() => this.renderRoot.querySelector('main')?.focus()}
      >
        ${texts.skip}
      </button>
      ${bar}
      <div class="frame-of-views">
        <nav aria-label=${texts.navigation}>
          <ul>
            ${VIEWS.map(
              (view) =>
                html`<li>
                  <a href="./#${operator.slug}/${view}" aria-current=${view === this.view ? 'page' : nothing}
                    >${texts.views[view]}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        <main tabindex="-1">${this.#renderView(texts, card, operator)}</main>
      </div>`;
  }

  #renderView(texts: ConsoleTexts, card: DeskCard, operator: ListedOperator): TemplateResult {
    if (this.problem)
      return html`<div class="panel">
        <p class="note bad" role="alert">${icon('warn')}<span>${this.problem}</span></p>
        <p class="actions">
          <button type="button" @click=${() => void this.#open(operator)}>${texts.again}</button>
        </p>
      </div>`;
    const { workspace } = this;
    if (!workspace || workspace.slug !== operator.slug || !this.#api)
      return html`<p class="quiet" role="status">${texts.loading}</p>`;
    // The same object as long as nothing in it changed: views look whether it is another one.
    if (this.#desk?.texts !== texts || this.#desk.operator !== operator || this.#desk.api !== this.#api)
      this.#desk = { api: this.#api, operator, texts, card };
    return viewOf(this.view, this.#desk, workspace, (view) => this.#go(operator.slug, view));
  }

  #go(slug: string, view: ViewName): void {
    location.hash = `${slug}/${view}`;
  }

  /** Shows what the address names. */
  async #follow(): Promise<void> {
    const [, slug = '', name] = /^#?([^/]*)\/?(.*)$/.exec(location.hash) ?? [];
    const operator = this.operators?.find((one) => one.slug === slug) ?? this.operators?.[0];
    if (!operator) return;
    const isOther = operator.slug !== this.operator?.slug;
    if (isOther && this.workspace?.isDirty && !confirm(this.texts!.leave)) {
      history.replaceState(null, '', `#${this.operator!.slug}/${this.view}`);
      this.requestUpdate();
      return;
    }
    this.view = VIEWS.find((view) => view === name) ?? 'profile';
    this.problem = isOther ? '' : this.problem;
    if (isOther) await this.#open(operator);
  }

  async #open(operator: ListedOperator): Promise<void> {
    this.operator = operator;
    this.workspace = undefined;
    this.problem = '';
    try {
      const workspace = await Workspace.open(this.#api!, operator.slug);
      if (this.operator === operator) this.workspace = workspace;
    } catch (problem) {
      if (this.operator === operator) this.problem = problemText(problem, this.texts!);
    }
  }

  async #signIn(token: string): Promise<void> {
    this.isBusy = true;
    this.problem = '';
    const base = new URL('../consent/v1/', document.baseURI).href;
    const api = new OperatorApi(
      base,
      token,
      () => this.operators && this.#signOut(this.texts!.problems.unauthorized),
    );
    try {
      const operators = await api.operators();
      this.#api = api;
      session.token = token;
      this.operators = operators;
      await this.#follow();
    } catch (problem) {
      const isWrong = problem instanceof ApiProblem && problem.status === 401;
      if (isWrong) session.token = undefined;
      this.problem = isWrong ? this.texts!.signIn.wrong : problemText(problem, this.texts!);
    }
    this.isBusy = false;
  }

  #signOut(problem: string): void {
    session.token = undefined;
    this.#api = this.operators = this.operator = this.workspace = undefined;
    this.problem = problem;
  }

  async #speak(lang: ConsoleLanguage): Promise<void> {
    const { texts, card } = await loadDeskWords(lang);
    session.lang = lang;
    Object.assign(this, { texts, card });
    document.documentElement.lang = lang;
    document.title = `${texts.title} · pdp-consent`;
  }

  #setScheme(scheme: Scheme): void {
    this.scheme = session.scheme = scheme;
    this.#paint();
  }
  #paint(): void {
    if (this.scheme === 'auto') delete document.documentElement.dataset['scheme'];
    else document.documentElement.dataset['scheme'] = this.scheme;
  }
}
