import { type TemplateResult, html, nothing } from 'lit';
import type { SettingsMessages } from '../messages/settings/settings-messages.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Purpose, Service } from '../model/profile.js';
import type { DraftChoices } from './draft-choices.js';
import { purposeDetails, serviceDetails } from './purpose-details.js';
import { servicesOf } from './purpose-parties.js';
import { purposeNote } from './settings-notice.js';
import { spoken } from './spoken.js';
import { whyOff } from './why-off.js';
import { say } from './words.js';

/** What a row needs to draw itself and to answer. */
export interface RowView {
  readonly handle: ConsentHandle;
  readonly messages: SettingsMessages;
  readonly draft: DraftChoices;
  /** Draws the settings again after a box was moved. */
  readonly onChange: () => void;
  /** Withdraws one consent that is not asked here. */
  readonly onWithdraw: (purpose: Purpose, event: MouseEvent) => void;
}

/** What is ticked in a row: worked out once for all its boxes, of which there may be a thousand. */
interface Ticked {
  readonly chosen: ReadonlySet<string>;
  readonly count: number;
}

const box = (
  { handle, draft, onChange }: RowView,
  purpose: Purpose,
  { chosen, count }: Ticked,
  service?: Service,
): TemplateResult => {
  const isOn = service ? chosen.has(service.id) : chosen.size === count;
  return html`<input
    type="checkbox"
    part="checkbox"
    name=${purpose.id}
    value=${service?.id ?? nothing}
    .checked=${isOn}
    .indeterminate=${!service && chosen.size > 0 && chosen.size < count}
    ?disabled=${!!whyOff(handle, purpose)}
    aria-describedby=${service ? nothing : `about-${purpose.id}`}
    @change=${({ target }: Event) => {
      draft.set(purpose, (target as HTMLInputElement).checked, service?.id);
      onChange();
    }}
  />`;
};

const serviceRow = (view: RowView, service: Service): TemplateResult => {
  const { name, lines, href } = serviceDetails(view.handle.profile, service, view.messages);
  return html`<li part="service">
    <p><b>${spoken(view.handle, name)}</b></p>
    ${lines.map((line) => html`<p>${spoken(view.handle, line)}</p>`)}
    ${href ? html`<p><a href=${href} target="_blank" rel="noopener">${view.messages.providerPolicy}</a></p>` : nothing}
  </li>`;
};

const disclosure = (view: RowView, purpose: Purpose): TemplateResult => {
  const { handle, messages } = view;
  const services = servicesOf(handle.profile, purpose);
  return html`<details>
    <summary>${messages.details}</summary>
    <dl>
      ${purposeDetails(handle.profile, purpose, messages).map(
        ({ term, lines }) =>
          html`<dt>${term}</dt>
            <dd>${lines.map((line) => html`<p>${spoken(handle, line)}</p>`)}</dd>`,
      )}
    </dl>
    ${
      services.length
        ? html`<h4>${messages.services}</h4>
            <ul>
              ${services.map((service) => serviceRow(view, service))}
            </ul>`
        : nothing
    }
  </details>`;
};

/** Each of several services has a switch of its own, in sight: a choice that is folded away is none. */
const singly = (view: RowView, purpose: Purpose, ticked: Ticked): TemplateResult | typeof nothing => {
  const services = servicesOf(view.handle.profile, purpose);
  return services.length > 1
    ? html`<ul class="singly">
        ${services.map(
          (service) =>
            html`<li>
              <label
                ><span>${spoken(view.handle, say(service.name, view.messages.lang))}</span
                >${box(view, purpose, ticked, service)}</label
              >
            </li>`,
        )}
      </ul>`
    : nothing;
};

const about = ({ handle, messages: { lang } }: RowView, purpose: Purpose): TemplateResult =>
  html`<p part="purpose-text" id="about-${purpose.id}">${spoken(handle, say(purpose.text, lang))}</p>`;

/** A purpose that is asked here: its name and switch on one line, a sentence, and all that a consent must tell. */
export const askedRow = (view: RowView, purpose: Purpose): TemplateResult => {
  const note = purposeNote(view.handle, purpose, view.messages);
  const ticked = { chosen: view.draft.chosen(purpose), count: view.draft.parts(purpose).length };
  return html`<section part="purpose">
    <label
      ><h3 part="purpose-title">${spoken(view.handle, say(purpose.title, view.messages.lang))}</h3>
      ${box(view, purpose, ticked)}</label
    >
    ${about(view, purpose)} ${note ? html`<p class="note">${note}</p>` : nothing}
    ${singly(view, purpose, ticked)}
    <slot name="changes-${purpose.id}"></slot>
    ${disclosure(view, purpose)}
  </section>`;
};

/** A purpose that is only told here: another legal basis, or a consent that is asked in a form and can be withdrawn here. */
export const toldRow = (view: RowView, purpose: Purpose): TemplateResult => {
  const { handle, messages } = view;
  const isConsent = purpose.basis === 'consent';
  const isGiven = isConsent && handle.state[purpose.id]?.state === 'given';
  const why = isConsent
    ? isGiven
      ? messages.givenInForm
      : messages.askedInForm
    : purpose.basis === 'strictly-necessary'
      ? messages.necessaryWhy
      : messages.bases[purpose.basis as keyof typeof messages.bases];
  return html`<section part="purpose">
    <h3 part="purpose-title">${spoken(handle, say(purpose.title, messages.lang))}</h3>
    ${about(view, purpose)}
    <p class="why">${why}</p>
    ${isGiven ? html`<button type="button" class="quiet" data-pdp-action="withdraw" value=${purpose.id} @click=${(event: MouseEvent) => view.onWithdraw(purpose, event)}>${messages.withdraw}</button>` : nothing}
    ${disclosure(view, purpose)}
  </section>`;
};
