import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { OperatorProfile } from '../model/profile.js';
import { CATALOGUE } from '../services/catalogue.js';
import { describeService } from '../services/describe-service.js';
import { designTokens } from '../ui/design-tokens.styles.js';
import { icon } from '../ui/visitor-icons.js';
import { visitorStyles } from '../ui/visitor.styles.js';
import { country, say } from '../ui/words.js';
import { consoleStyles } from './console.styles.js';
import type { Desk } from './desk.js';
import { switchOn } from './service-use.js';
import type { Workspace } from './workspace.js';

/** Takes a service from the catalogue into the profile, for one purpose. */
export class AddService extends LitElement {
  static override styles = [
    designTokens,
    visitorStyles,
    consoleStyles,
    css`
      details {
        margin-top: 12px;
      }
      #number-note {
        margin-top: 4px;
      }
      .end > label {
        flex: 1 1 220px;
      }
    `,
  ];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) draft!: OperatorProfile;

  override render(): TemplateResult {
    const { texts, card } = this.desk;
    const { add } = texts.editor;
    const taken = (this.draft.services ?? []).map(({ catalogue }) => catalogue);
    const offered = Object.entries(CATALOGUE).filter(([id]) => !taken.includes(id));
    return html`<details>
      <summary>${icon('chevron')}${add.title}</summary>
      <p class="quiet">${add.lead}</p>
      <form class="end fields" @submit=${(event: Event) => this.#add(event)}>
        <label class="field"
          ><span>${add.choose}</span>
          <select name="service">
            ${offered
              .sort(([, a], [, b]) => a.name.localeCompare(b.name))
              .map(
                ([id, facts]) =>
                  html`<option value=${id}>${facts.name} (${country(facts.country, card.words)})</option>`,
              )}
          </select>
        </label>
        <label class="field"
          ><span>${add.purpose}</span>
          <select name="purpose">
            ${this.draft.purposes
              .filter(({ basis, where }) => basis === 'consent' && where !== 'form')
              .map(({ id, title }) => html`<option value=${id}>${say(title, texts.lang)}</option>`)}
          </select>
        </label>
        <label class="field"
          ><span>${add.number}</span
          ><input type="text" name="number" autocomplete="off" maxlength="200" aria-describedby="number-note"
        /></label>
        <button>${add.submit}</button>
      </form>
      <p id="number-note" class="quiet">${add.numberNote}</p>
    </details>`;
  }

  #add(event: Event): void {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const [catalogue, purpose] = [given.get('service') as string, given.get('purpose') as string];
    const facts = CATALOGUE[catalogue];
    if (!facts || !purpose) return;
    const { name, provider, policyUrl, thirdParty } = facts;
    const id = catalogue.replace(/-/g, '_');
    const recipient = {
      id,
      name: { kk: provider, ru: provider, en: provider },
      address: { kk: provider, ru: provider, en: provider },
      url: policyUrl,
      country: facts.country,
    };
    const number = (given.get('number') as string).trim();
    const options = number && { options: { id: /^\d{1,15}$/.test(number) ? Number(number) : number } };
    const service = describeService({
      ...options,
      id,
      catalogue,
      name,
      thirdParty,
      ...(thirdParty && { recipient: id }),
    });
    const { published: was } = this.workspace;
    const known = { service, was, purposes: [purpose], ...(thirdParty && { recipient }) };
    this.workspace.edit((draft) => switchOn(draft, known, [purpose]));
    this.renderRoot.querySelector('details')!.open = false;
  }
}
