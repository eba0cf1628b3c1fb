import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { countChanges, draftChanges } from './draft-changes.js';
import type { PublishDialog } from './publish-dialog.js';
import { editorStyles } from './profile-editor.styles.js';
import type { Workspace } from './workspace.js';

const TABS = ['services', 'texts', 'look'] as const;
type Tab = (typeof TABS)[number];

/** Where a finding's place is edited; undefined: nowhere in the console. */
const tabOf = (pointer: string): Tab | undefined =>
  /^\/layout/.test(pointer)
    ? 'look'
    : /^\/(services|purposes)\/\d+(\/(closed|services|recipients|thirdParty|crossBorder|storage)\b.*)?$/.test(
          pointer,
        )
      ? 'services'
      : /^\/(texts|operator\/(name|address)|data\/\d+\/label|purposes\/\d+\/|forms\/\d+\/(title|note|declineText|statements))/.test(
            pointer,
          )
        ? 'texts'
        : undefined;

/** Editor of a profile: services, texts, look; preview and lint beside it; the way to the publication below. */
export class ProfileEditor extends LitElement {
  static override styles = [designTokens, visitorStyles, consoleStyles, editorStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @state() private tab: Tab = 'services';
  @query('pdp-console-publish') private dialog!: PublishDialog;
  readonly #redraw = (): void => this.requestUpdate();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('workspace')) return;
    changed.get('workspace')?.removeEventListener('change', this.#redraw);
    this.workspace.addEventListener('change', this.#redraw);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.workspace.removeEventListener('change', this.#redraw);
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.workspace?.addEventListener('change', this.#redraw);
  }

  override render(): TemplateResult {
    const { desk, workspace } = this;
    const { draft, findings } = workspace;
    const { editor, views } = desk.texts;
    return html`<div class="head">
        <h1>${views.profile}</h1>
        <p class="lead">${editor.lead}</p>
        <div class="segments" role="group" aria-label=${views.profile}>
          ${TABS.map(
            (tab) =>
              html`<button
                type="button"
                value=${tab}
                aria-pressed=${this.tab === tab}
                @click=${() => (this.tab = tab)}
              >
                ${editor.tabs[tab]}
              </button>`,
          )}
        </div>
      </div>
      <div class="columns">
        <div class="work">${this.#renderTab(this.tab)}</div>
        <div class="beside">
          <pdp-console-preview .desk=${desk} .draft=${draft}></pdp-console-preview>
          <pdp-console-findings
            .texts=${desk.texts}
            .findings=${findings}
            .reachable=${(pointer: string) => tabOf(pointer) !== undefined}
            @pdp-console-go=${(event: CustomEvent<string>) => void this.#go(event.detail)}
          ></pdp-console-findings>
        </div>
      </div>
      ${this.#renderFoot()}
      <pdp-console-publish .desk=${desk} .workspace=${workspace}></pdp-console-publish>`;
  }

  #renderTab(tab: Tab): TemplateResult {
    const { desk, workspace } = this;
    const { draft } = workspace;
    if (tab === 'texts')
      return html`<pdp-console-texts
        .desk=${desk}
        .workspace=${workspace}
        .draft=${draft}
      ></pdp-console-texts>`;
    if (tab === 'look')
      return html`<pdp-console-look
        .desk=${desk}
        .workspace=${workspace}
        .draft=${draft}
      ></pdp-console-look>`;
    return html`<pdp-console-services
      .desk=${desk}
      .workspace=${workspace}
      .draft=${draft}
    ></pdp-console-services>`;
  }

  #renderFoot(): TemplateResult {
    const { workspace } = this;
    const { publish, findings } = this.desk.texts.editor;
    const errors = workspace.findings.filter(({ severity }) => severity === 'error').length;
    const { isDirty } = workspace;
    const changes = isDirty ? countChanges(draftChanges(workspace.published, workspace.draft)) : 0;
    return html`<div class="foot" data-dirty=${isDirty}>
      <p role="status">
        ${isDirty ? publish.changed(Math.max(1, changes)) : publish.unchanged}
        ${errors > 0 ? html`<span class="bad">${findings.count(errors, 0)}</span>` : ''}
      </p>
      <div class="buttons">
        <button type="button" ?disabled=${!isDirty} @click=${() => workspace.discard()}>
          ${publish.discard}
        </button>
        <button
          type="button"
          class="strong"
          name="publish"
          ?disabled=${!isDirty}
          @click=${() => void this.dialog.open()}
        >
          ${publish.open}
        </button>
      </div>
    </div>`;
  }

  async #go(pointer: string): Promise<void> {
    this.tab = tabOf(pointer) ?? this.tab;
    await this.updateComplete;
    const view = this.renderRoot.querySelector<LitElement>('.work > *');
    await view?.updateComplete;
    const places = [...(view?.shadowRoot?.querySelectorAll<HTMLElement>('[data-pointer]') ?? [])];
    const place = places
      .filter(
        ({ dataset }) => pointer === dataset['pointer'] || pointer.startsWith(`${dataset['pointer']!}/`),
      )
      .sort((a, b) => b.dataset['pointer']!.length - a.dataset['pointer']!.length)[0];
    place?.closest('details')?.setAttribute('open', '');
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('textarea, input, select, pdp-console-switch')?.focus();
  }
}
