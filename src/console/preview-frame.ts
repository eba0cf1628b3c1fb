import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { OperatorProfile } from '../model/profile.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { languageName } from './language-name.js';
import { previewProfile } from './preview-profile.js';

type Shown = HTMLElement & {
  profile?: OperatorProfile;
  placement?: string;
  consent?: { open(part: 'settings'): Promise<void>; forget(): Promise<void> };
};
const WIDTHS = ['360', '768', '1280'] as const;
const HEIGHTS = { '360': 600, '768': 760, '1280': 760 } as const;
/** The element is drawn anew when typing pauses, milliseconds. */
const PAUSE_MS = 250;

const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** The real `<pdp-consent>` with the draft, in a frame of its own: any width, scheme and language. */
export class PreviewFrame extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .spread button {
        min-height: 38px;
        padding: 6px 12px;
        font-size: 14px;
        line-height: 20px;
      }
      .segments button {
        padding-inline: 10px;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 12px 0;
      }
      .stage {
        position: relative;
        overflow: hidden;
        border: 1px solid var(--_border);
        border-radius: 8px;
        background: var(--_surface-2);
      }
      iframe {
        display: block;
        margin: 0 auto;
        border: 0;
        transform-origin: 0 0;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) draft!: OperatorProfile;
  @state() private width: (typeof WIDTHS)[number] = '360';
  @state() private scheme: 'light' | 'dark' = matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
  @state() private shownLang = '';
  @state() private shownPart: 'banner' | 'settings' = 'banner';
  @state() private isBroken = false;
  @query('iframe') private frame!: HTMLIFrameElement;
  @query('.stage') private stage!: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #sizes = new ResizeObserver(() => this.#fit());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#sizes.disconnect();
    void this.#shown?.consent?.forget();
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.stage);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { languages } = this.draft;
    const { lang } = this.desk.texts;
    if (!this.shownLang || changed.has('desk'))
      this.shownLang = languages.includes(lang) ? lang : languages[0]!;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('width')) this.#fit();
    if (['draft', 'scheme', 'shownLang', 'shownPart', 'width'].some((name) => changed.has(name)))
      this.#later();
  }

  override render(): TemplateResult {
    const { editor, schemes } = this.desk.texts;
    const { preview } = editor;
    const choice = <Value extends string>(
      name: string,
      values: readonly (readonly [Value, string])[],
      now: Value,
      pick: (value: Value) => void,
    ): TemplateResult =>
      html`<div class="segments" role="group" aria-label=${name}>
        ${values.map(
          ([value, words]) =>
            html`<button
              type="button"
              value=${value}
              aria-pressed=${now === value}
              @click=${() => pick(value)}
            >
              ${words}
            </button>`,
        )}
      </div>`;
    return html`<section class="panel" aria-labelledby="title">
      <div class="spread">
        <h2 id="title">${preview.title}</h2>
        <button type="button" @click=${() => this.#draw()}>${preview.again}</button>
      </div>
      <div class="tools">
        ${choice(
          preview.width,
          WIDTHS.map((width) => [width, preview.widths[width]] as const),
          this.width,
          (width) => (this.width = width),
        )}
        ${choice(
          preview.part,
          (['banner', 'settings'] as const).map((part) => [part, preview.parts[part]] as const),
          this.shownPart,
          (part) => (this.shownPart = part),
        )}
        ${choice(
          this.desk.texts.scheme,
          (['light', 'dark'] as const).map((scheme) => [scheme, schemes[scheme]] as const),
          this.scheme,
          (scheme) => (this.scheme = scheme),
        )}
        ${choice(
          this.desk.texts.language,
          this.draft.languages.map((tag) => [tag, languageName(tag)] as const),
          this.shownLang,
          (tag) => (this.shownLang = tag),
        )}
      </div>
      ${this.isBroken ? html`<p class="note warn">${preview.broken}</p>` : ''}
      <div class="stage" ?hidden=${this.isBroken}>
        <iframe title=${preview.title} src="preview.html" @load=${() => this.#draw()}></iframe>
      </div>
      <p class="quiet">${preview.note}</p>
    </section>`;
  }

  get #shown(): Shown | null {
    return this.frame?.contentDocument?.querySelector<Shown>('pdp-consent') ?? null;
  }

  /** The frame keeps the width that was chosen and is drawn smaller where it does not fit. */
  #fit(): void {
    const { stage, frame } = this;
    if (!stage || stage.clientWidth === 0) return;
    const scale = Math.min(1, stage.clientWidth / +this.width);
    Object.assign(frame.style, {
      width: `${this.width}px`,
      height: `${HEIGHTS[this.width]}px`,
      transform: `scale(${scale})`,
      marginInline: scale < 1 ? '0' : 'auto',
    });
    stage.style.height = `${HEIGHTS[this.width] * scale}px`;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), PAUSE_MS);
  }

  #draw(): void {
    const page = this.frame.contentDocument;
    const place = page?.querySelector('#place');
    if (!page || !place) return;
    const had = deepActive();
    const old = this.#shown;
    // What a try left behind goes before the next.
    void (old?.consent?.forget() ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.#shown?.remove();
        page.documentElement.dataset['scheme'] = this.scheme;
        page.documentElement.lang = this.shownLang;
        const element = page.createElement('pdp-consent') as Shown;
        element.setAttribute('lang', this.shownLang);
        const { placement } = this.draft.layout ?? {};
        if (placement) element.setAttribute('placement', placement);
        this.isBroken = false;
        element.addEventListener('pdp-consent-error', (event) => {
          const { code } = event as Event & { code?: string };
          if (code === 'ERR_PROFILE_INVALID') this.isBroken = true;
        });
        element.addEventListener('pdp-consent-ready', () => {
          if (this.shownPart !== 'settings') return;
          // The dialog takes the focus; whoever types here keeps it.
          void element.consent?.open('settings').then(() => {
            if (had instanceof HTMLElement && had !== document.body && deepActive() === this.frame)
              had.focus();
          });
        });
        element.profile = previewProfile(this.draft, location.origin);
        place.append(element);
      });
  }
}
