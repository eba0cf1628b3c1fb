import { html, nothing, type TemplateResult } from 'lit';
import type { FieldDescription } from '../forms/describe-field.js';
import type { ConsentField } from './consent-field.js';
import { directionOf } from './direction-of.js';
import { spoken } from './spoken.js';

/** Why the box can't be sent as it stands, for its validity: a missing fact of the profile comes first. */
export const problemOf = ({ missing, shown }: ConsentField, extra?: string): string => {
  const { content, messages: m } = shown!;
  if (missing.length) return m.refuses(missing.map((fact) => m.missing[fact]).join(', '));
  return extra ?? m.tickIt(content.title);
};

/** The sentence under the box, if there is anything to say. */
const errorOf = (field: ConsentField): string | undefined => {
  const { complaint, missing, shown } = field;
  if (missing.length) return problemOf(field);
  return complaint === 'invalid' ? field.validationMessage : complaint && shown!.messages[complaint];
};

const renderBox = (
  field: ConsentField,
  { content, messages: m, purpose }: FieldDescription,
  error: string | undefined,
): TemplateResult =>
  html`<label
      ><input
        type="checkbox"
        part="checkbox"
        name=${purpose.id}
        .checked=${field.checked}
        ?required=${field.required}
        ?disabled=${!field.asked}
        aria-invalid=${!!error}
        aria-describedby="error"
        @click=${field.press}
      /><span>${spoken(field.handle, content.label)}${field.required ? ` (${m.required})` : ''}</span></label
    >
    <div id="error" part="error" role="alert">
      ${error && html`<p class="error"><span aria-hidden="true">⚠ </span>${error}</p>`}
    </div>
    <div role="status">${field.isBusy ? m.signing : ''}</div>`;

/** Full text, then the box, then the policy: the order in which a consent is read. */
export const renderField = (field: ConsentField): TemplateResult => {
  const { isFolded } = field;
  const shown = field.shown!;
  const error = errorOf(field);
  const { content, messages: m } = shown;
  return html`<div
    data-pdp-part="field"
    part="field"
    role="group"
    lang=${shown.lang}
    dir=${directionOf(shown.lang)}
    aria-labelledby="title"
    class=${error ? 'bad' : ''}
  >
    <p id="title">${spoken(field.handle, content.title)}</p>
    <div part="text" class=${isFolded ? 'folded' : ''}>
      ${shown.paragraphs.map((paragraph) => html`<p>${spoken(field.handle, paragraph)}</p>`)}
      <dl>
        ${content.items.map(
          ({ term, value }) =>
            html`<dt>${term}</dt>
              <dd>${spoken(field.handle, value)}</dd>`,
        )}
      </dl>
    </div>
    ${
      isFolded === undefined
        ? nothing
        : html`<button type="button" aria-expanded=${!isFolded} @click=${field.fold}>
            ${isFolded ? m.showAll : m.showLess}
          </button>`
    }
    ${shown.purpose.basis === 'consent' ? renderBox(field, shown, error) : html`<p>${m.noBox}</p>`}
    <pdp-policy-link
      ><a href=${content.policy.href} target="_blank" rel="noopener"
        >${spoken(field.handle, content.policy.title)}</a
      >, ${content.policy.version}</pdp-policy-link
    >
    ${field.asked && shown.extras?.render(field)}
  </div>`;
};
