import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { country, say } from '../ui/words.js';
import { describeService } from '../services/describe-service.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { findingNote } from './finding-note.js';
import { stillNames } from './named-services.js';
import { type KnownService, switchOff, switchOn, switchPurpose } from './service-use.js';
import type { SwitchBox } from './switch-box.js';
import type { Workspace } from './workspace.js';

/** Services and purposes, each with a switch. */
export class ServiceList extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      .row {
        display: flex;
        gap: 8px 16px;
        align-items: flex-start;
        justify-content: space-between;
      }
      .row > div {
        flex: 1;
        min-width: 0;
      }
      h3 + p {
        margin-top: 2px;
      }
      li > .note,
      li > label {
        margin-top: 8px;
      }
      .serves {
        max-width: 380px;
      }
      .is-off h3 {
        color: var(--_text-2);
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) draft!: OperatorProfile;

  override render(): TemplateResult {
    const { editor } = this.desk.texts;
    const { services } = this.workspace;
    return html`<section class="panel" aria-labelledby="services">
        <h2 id="services">${editor.services}</h2>
        <p class="quiet">${editor.servicesLead}</p>
        ${
          services.length > 0
            ? html`<ul class="rows">
                ${repeat(
                  services,
                  ({ service }) => service.id,
                  (known) => this.#renderService(known),
                )}
              </ul>`
            : html`<p class="quiet">${editor.noServices}</p>`
        }
        <pdp-console-add-service
          .desk=${this.desk}
          .workspace=${this.workspace}
          .draft=${this.draft}
        ></pdp-console-add-service>
      </section>
      <section class="panel" aria-labelledby="purposes">
        <h2 id="purposes">${editor.purposes}</h2>
        <p class="quiet">${editor.purposesLead}</p>
        <ul class="rows">
          ${this.draft.purposes.map((purpose, at) => this.#renderPurpose(purpose, at))}
        </ul>
      </section>`;
  }

  #renderService(known: KnownService): TemplateResult {
    const { texts, card } = this.desk;
    const { editor, lang } = texts;
    const { service } = known;
    const at = (this.draft.services ?? []).findIndex(({ id }) => id === service.id);
    const isOn = at >= 0;
    const told = describeService(service);
    const name = say(service.name, lang);
    const facts = [
      service.thirdParty ? say(told.provider, lang) : editor.ownService,
      told.country && country(told.country, card.words),
      told.cookies?.length && editor.cookies(told.cookies.length),
    ].filter(Boolean);
    const serving = this.draft.purposes.filter(({ services }) => services?.includes(service.id));
    const named = isOn
      ? []
      : this.draft.purposes.filter(({ id, closed }) => known.purposes.includes(id) && !closed);
    return html`<li
      class=${isOn ? '' : 'is-off'}
      data-service=${service.id}
      data-pointer=${isOn ? `/services/${at}` : nothing}
    >
      <div class="row">
        <div>
          <h3>${name}</h3>
          <p class="quiet">${facts.join(' · ')}</p>
          ${serving.length > 0 ? html`<p class="quiet">${editor.serves}: ${serving.map(({ title }) => say(title, lang)).join(', ')}</p>` : nothing}
        </div>
        <pdp-console-switch
          .checked=${live(isOn)}
          label=${editor.switch(name)}
          on=${editor.on}
          off=${editor.off}
          @change=${(event: Event) => this.#toggle(known, (event.target as SwitchBox).checked)}
        ></pdp-console-switch>
      </div>
      ${named.map((purpose) => {
        const languages = stillNames(purpose, known);
        return languages.length > 0
          ? html`<p class="note warn">
              ${icon('warn')}<span>${editor.stillNamed(name, languages.join(', '))}</span>
            </p>`
          : nothing;
      })}
      ${isOn ? this.#findings(`/services/${at}`) : nothing}
    </li>`;
  }

  #renderPurpose(purpose: Purpose, at: number): TemplateResult {
    const { editor, lang } = this.desk.texts;
    const name = say(purpose.title, lang);
    const isAsked = purpose.basis === 'consent';
    const where = isAsked ? (purpose.where ?? 'banner') : 'told';
    const isEmpty = purpose.closed && purpose.services?.length === 0;
    return html`<li
      class=${purpose.closed ? 'is-off' : ''}
      data-purpose=${purpose.id}
      data-pointer=${`/purposes/${at}`}
    >
      <div class="row">
        <div>
          <h3>${name}</h3>
          <p class="quiet">${purpose.closed ? editor.ended : editor.askedIn[where]}</p>
          ${isEmpty ? html`<p class="quiet">${editor.emptyPurpose}</p>` : nothing}
        </div>
        ${
          isAsked
            ? html`<pdp-console-switch
                .checked=${live(!purpose.closed)}
                label=${editor.switch(name)}
                on=${editor.on}
                off=${editor.off}
                @change=${(event: Event) => {
                  const { checked } = event.target as SwitchBox;
                  this.workspace.edit((draft) => switchPurpose(draft, purpose.id, checked));
                }}
              ></pdp-console-switch>`
            : nothing
        }
      </div>
      ${this.#findings(`/purposes/${at}`)}
    </li>`;
  }

  /** Those of the place itself and of its facts; texts have theirs beside them. */
  #findings(pointer: string): TemplateResult[] {
    return this.workspace.findings
      .filter(({ at, severity }) => severity === 'error' && (at === pointer || at.startsWith(`${pointer}/`)))
      .map((finding) => findingNote(finding, this.desk.texts));
  }

  #toggle(known: KnownService, isOn: boolean): void {
    const { id } = known.service;
    this.workspace.edit((draft) => {
      if (!isOn) return switchOff(draft, id);
      const there = known.purposes.filter((purpose) => draft.purposes.some((one) => one.id === purpose));
      const fallback = draft.purposes.find(({ kind }) => kind === 'analytics')?.id;
      return switchOn(draft, known, there.length > 0 ? there : fallback ? [fallback] : []);
    });
  }
}
