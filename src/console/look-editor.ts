import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { OperatorProfile } from '../model/profile.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { COLOUR_TOKENS, type ColourToken, tokenProperty } from './colour-tokens.js';
import { consoleStyles } from './console.styles.js';
import { contrast, hexColour } from './contrast.js';
import type { Desk } from './desk.js';
import { findingNote } from './finding-note.js';
import { findingStyles } from './finding.styles.js';
import { withValueAt } from './pointer.js';
import type { Workspace } from './workspace.js';

const PLACEMENTS = ['bottom', 'top', 'bottom-start', 'bottom-end', 'center', 'inline'] as const;

/** Where the banner stands and in which colours. */
export class LookEditor extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    findingStyles,
    css`
      .places {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
        gap: 8px;
        margin-top: 12px;
      }
      .places label {
        display: flex;
        gap: 10px;
        align-items: center;
        min-height: 44px;
        padding: 8px 12px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-control);
        cursor: pointer;
      }
      .places label:has(:checked) {
        border-color: var(--_control);
        box-shadow: inset 0 0 0 1px var(--_control);
      }
      input[type='radio'] {
        flex: none;
        width: 18px;
        height: 18px;
        margin: 0;
        accent-color: var(--_accent);
      }
      .colour {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
      }
      .colour > label {
        flex: 1 1 200px;
      }
      input[type='color'] {
        width: 56px;
        height: 44px;
        padding: 3px;
        border: 1px solid var(--_text-2);
        border-radius: var(--_radius-control);
        background: none;
        cursor: pointer;
      }
      .colour code {
        min-width: 5em;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) draft!: OperatorProfile;

  override render(): TemplateResult {
    const { look } = this.desk.texts.editor;
    const placement = this.draft.layout?.placement ?? 'bottom';
    return html`<section class="panel" aria-labelledby="placement" data-pointer="/layout/placement">
        <h2 id="placement">${look.placement}</h2>
        <div class="places" role="radiogroup" aria-labelledby="placement">
          ${PLACEMENTS.map(
            (place) =>
              html`<label
                ><input
                  type="radio"
                  name="placement"
                  value=${place}
                  .checked=${place === placement}
                  @change=${() => this.#set('/layout/placement', place === 'bottom' ? undefined : place)}
                /><span>${look.placements[place]}</span></label
              >`,
          )}
        </div>
      </section>
      <section class="panel" aria-labelledby="colours" data-pointer="/layout/tokens">
        <h2 id="colours">${look.colours}</h2>
        <p class="quiet">${look.coloursLead}</p>
        <p class="quiet">${look.both}</p>
        <ul class="rows">
          ${COLOUR_TOKENS.map((token) => this.#renderToken(token))}
        </ul>
        ${this.workspace.findings
          .filter(({ at }) => at.startsWith('/layout'))
          .map((finding) => findingNote(finding, this.desk.texts))}
      </section>`;
  }

  /** What a token is now in a scheme; undefined if it is written in a way that the console does not reckon with. */
  #valueOf({ name, light, dark }: ColourToken, scheme: 'light' | 'dark'): string | undefined {
    const own = this.draft.layout?.tokens?.[tokenProperty(name)];
    return own === undefined ? (scheme === 'light' ? light : dark) : hexColour(own);
  }

  #renderToken(token: ColourToken): TemplateResult {
    const { look } = this.desk.texts.editor;
    const { name, against, least = 0 } = token;
    const own = this.draft.layout?.tokens?.[tokenProperty(name)];
    const shown = this.#valueOf(token, 'light');
    const other = COLOUR_TOKENS.find((one) => one.name === against);
    const ratios = (['light', 'dark'] as const).flatMap((scheme) => {
      const [here, there] = [this.#valueOf(token, scheme), other && this.#valueOf(other, scheme)];
      return here && there ? [contrast(here, there)] : [];
    });
    const worst = ratios.length > 0 ? Math.min(...ratios) : undefined;
    // Rounded down: what is told must not look better than it is.
    const told = worst === undefined ? '' : (Math.floor(worst * 10) / 10).toFixed(1);
    const label = look.tokens[name] ?? name;
    const pointer = `/layout/tokens/${tokenProperty(name)}`;
    return html`<li data-token=${name}>
      <div class="colour">
        <label for=${name}>${label}</label>
        ${told ? html`<span class="quiet">${look.contrast(told)}</span>` : nothing}
        <code>${own ?? shown}</code>
        <input
          type="color"
          id=${name}
          .value=${shown ?? '#000000'}
          @input=${(event: Event) => this.#set(pointer, (event.target as HTMLInputElement).value)}
        />
        <button
          type="button"
          class="icon"
          aria-label="${look.reset}: ${label}"
          title=${look.reset}
          ?disabled=${own === undefined}
          @click=${() => this.#set(pointer, undefined)}
        >
          ${icon('back')}
        </button>
      </div>
      ${worst !== undefined && worst < least ? html`<p class="note warn">${icon('warn')}<span>${look.weak(told, String(least))}</span></p>` : nothing}
    </li>`;
  }

  #set(pointer: string, value: string | undefined): void {
    this.workspace.edit((draft) => withValueAt(draft, pointer, value));
  }
}
