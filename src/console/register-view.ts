import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { meaningOf } from '../model/meaning.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { country, duration, say } from '../ui/words.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';

/** The register of purposes: what the profile in force answers to each item of Article 8(4). Prints well. */
export class RegisterView extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .panels {
        display: grid;
        gap: 16px;
        margin-top: 16px;
      }
      .panels > .panel {
        margin: 0;
        break-inside: avoid;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
        gap: 12px 24px;
        margin-top: 12px;
      }
      dt {
        color: var(--_text-2);
        font-size: 14px;
        line-height: 20px;
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) profile!: OperatorProfile;

  override render(): TemplateResult {
    const { texts } = this.desk;
    const { register } = texts.data;
    const { operator } = this.profile;
    return html`<div class="spread">
        <h1>${texts.views.register}</h1>
        <button type="button" @click=${() => print()}>${register.print}</button>
      </div>
      <p class="lead">${register.lead}</p>
      <p class="quiet">
        ${say(operator.name, texts.lang)}${operator.bin ? `, ${this.desk.card.bin} ${operator.bin}` : ''}.
        ${register.version}: ${this.profile.version}.
      </p>
      <div class="panels">${this.profile.purposes.map((purpose) => this.#renderPurpose(purpose))}</div>`;
  }

  #renderPurpose(purpose: Purpose): TemplateResult {
    const { texts, card } = this.desk;
    const { lang, none, data, editor } = texts;
    const { register } = data;
    const meaning = meaningOf(this.profile, purpose);
    const countries = (codes: readonly string[]): string =>
      codes.map((code) => country(code, card.words)).join(', ');
    const recipients = meaning.recipients.map(
      (id) => say(this.profile.recipients?.find((one) => one.id === id)?.name, lang) || id,
    );
    const labels = purpose.data.map(
      (id) => say(this.profile.data.find((one) => one.id === id)?.label, lang) || id,
    );
    const yes = (value: boolean, items: string): string =>
      value ? [texts.yes, items].filter(Boolean).join(': ') : texts.no;
    const facts: readonly (readonly [string, string])[] = [
      [register.basis, register.bases[purpose.basis] ?? purpose.basis],
      [register.term, purpose.basis === 'consent' ? duration(purpose.term, card.words) : none],
      [register.retention, duration(purpose.retention, card.words)],
      [register.third, yes(purpose.thirdParty, recipients.join(', '))],
      [register.abroad, yes(purpose.crossBorder.value, countries(meaning.countries))],
      [register.publication, yes(purpose.public.value, purpose.public.sources.join(', '))],
      [register.storage, countries(purpose.storage)],
      // One kind of data may have commas of its own.
      [register.data, labels.join('; ') || none],
    ];
    return html`<section class="panel" data-purpose=${purpose.id}>
      <h2>${say(purpose.title, lang)}</h2>
      ${purpose.closed ? html`<p class="warn">${icon('pause')} ${editor.ended}</p>` : nothing}
      <p class="quiet">${say(purpose.text, lang)}</p>
      <dl>
        ${facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }
}
