import { LitElement, type TemplateResult, css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isAskedInBanner, type OperatorProfile } from '../model/profile.js';
import type { Text } from '../model/text.js';
import { loadMessages } from '../messages/load-messages.js';
import type { Messages } from '../messages/messages.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { say } from '../ui/words.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { type EditableText, editableTexts, type TextGroup } from './editable-texts.js';
import { withValueAt } from './pointer.js';
import { textParity } from './text-parity.js';
import type { Workspace } from './workspace.js';

/** Every text of the profile, by where a visitor meets it. */
export class TextEditor extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      details.panel {
        padding-block: 8px;
      }
      summary {
        flex-wrap: wrap;
        color: var(--_text);
        font-size: 16px;
        line-height: 24px;
      }
      summary h2 {
        flex: 1;
        min-width: 0;
        font-size: 16px;
        line-height: 24px;
      }
      summary > span {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        font-size: 14px;
        line-height: 20px;
      }
      @media (max-width: 560px) {
        summary > span.quiet {
          display: none;
        }
        summary > span.warn {
          flex-basis: 100%;
          padding-inline-start: 28px;
        }
      }
      summary > span svg {
        width: 16px;
        height: 16px;
        rotate: none !important;
      }
      pdp-console-text-row + pdp-console-text-row {
        border-top: 1px solid var(--_border);
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) draft!: OperatorProfile;
  /** The banner's own sentences, by language. */
  @state() private messages: Readonly<Record<string, Messages>> = {};

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all(
      this.draft.languages.map(async (lang) => [lang, (await loadMessages(lang)).default] as const),
    ).then((all) => (this.messages = Object.fromEntries(all)));
  }

  override render(): TemplateResult {
    return html`${editableTexts(this.draft).map((group, at) => this.#renderGroup(group, at === 0))}`;
  }

  #renderGroup(group: TextGroup, isOpen: boolean): TemplateResult {
    const { editor, lang } = this.desk.texts;
    const { parity, groups } = editor;
    const { kind, title } = group;
    const named = kind === 'form' || kind === 'purpose' ? groups[kind](say(title, lang)) : groups[kind];
    const faults = group.texts
      .map(({ text }) => Object.values(textParity(text, this.draft.languages)).flat().length)
      .reduce((sum, one) => sum + one, 0);
    return html`<details class="panel" data-group=${group.id} ?open=${isOpen}>
      <summary>
        ${icon('chevron')}
        <h2>${named}</h2>
        ${
          faults > 0
            ? html`<span class="warn">${icon('warn')}${parity.count(faults)}</span>`
            : html`<span class="quiet">${icon('check')}${parity.good}</span>`
        }
      </summary>
      ${group.texts.map((one) => this.#renderRow(one))}
    </details>`;
  }

  #renderRow({ pointer, field, text, standard }: EditableText): TemplateResult {
    const { findings } = this.workspace;
    return html`<pdp-console-text-row
      data-pointer=${pointer}
      .desk=${this.desk}
      .pointer=${pointer}
      .label=${this.desk.texts.editor.fields[field] ?? field}
      .languages=${this.draft.languages}
      .text=${text}
      .standard=${standard ? this.#standard(field) : undefined}
      .findings=${findings.filter(({ at }) => at === pointer || at.startsWith(`${pointer}/`))}
      @pdp-console-text=${(event: CustomEvent<{ lang: string; words: string }>) =>
        this.#write(pointer, text, event.detail)}
    ></pdp-console-text-row>`;
  }

  /** What the banner says by itself where the profile says nothing. */
  #standard(field: string): Text {
    const { draft } = this;
    const asked = draft.purposes.filter(isAskedInBanner);
    const isAnalytics = asked.length > 0 && asked.every(({ kind }) => kind === 'analytics');
    return Object.fromEntries(
      Object.entries(this.messages).map(([lang, texts]) => [
        lang,
        {
          title: isAnalytics ? texts.titleAnalytics : texts.title,
          body: texts.body(say(draft.operator.name, lang)),
          refuse: isAnalytics ? texts.refuseAnalytics : texts.refuse,
          accept: isAnalytics ? texts.acceptAnalytics : texts.accept,
          settings: texts.settings,
        }[field] ?? '',
      ]),
    );
  }

  #write(pointer: string, text: Text, { lang, words }: { lang: string; words: string }): void {
    const { [lang]: _old, ...others } = text;
    const now = words === '' ? others : { ...text, [lang]: words };
    // A text that no language has is left out where it may be; the lint says where it may not.
    this.workspace.edit((draft) =>
      withValueAt(draft, pointer, Object.keys(now).length > 0 ? now : undefined),
    );
  }
}
