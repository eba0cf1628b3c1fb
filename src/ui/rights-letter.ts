import { type TemplateResult, html, nothing } from 'lit';
import type { Channel } from '../model/profile.js';
import { inLanguage } from '../model/text.js';
import { channelsFor } from '../rights/channels-for.js';
import { mailtoUrl } from '../rights/mailto.js';
import type { RequestKind } from '../rights/request-kind.js';
import { writeLetter } from '../rights/write-letter.js';
import type { RightsView } from './rights-view.js';
import { icon } from './visitor-icons.js';
import { webAddress } from './words.js';

const field = (
  label: string,
  value: string,
  rows: number,
  onInput: (value: string) => void,
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    ${
      rows > 1
        ? html`<textarea
            rows=${rows}
            autocomplete="off"
            .value=${value}
            @input=${(e: Event) => onInput((e.target as HTMLTextAreaElement).value)}
          ></textarea>`
        : html`<input
            type="text"
            autocomplete="off"
            .value=${value}
            @input=${(e: Event) => onInput((e.target as HTMLInputElement).value)}
          />`
    }
  </label>
`;

/** What the person types; all of it goes into the letter alone. */
const particularsFields = (view: RightsView, kind: RequestKind): TemplateResult => {
  const { texts, particulars, set } = view;
  const { representative } = particulars;
  const details = texts.kinds[kind].details;
  return html`<div class="fields">
    ${field(representative ? texts.representedName : texts.name, particulars.name, 1, (name) => set({ name }))}
    ${
      representative
        ? html`${field(texts.representativeName, representative.name, 1, (name) => set({ representative: { ...representative, name } }))}
            <label class="field">
              <span>${texts.basis}</span>
              <select
                @change=${(e: Event) => set({ representative: { ...representative, basis: (e.target as HTMLSelectElement).value as typeof representative.basis } })}
              >
                ${Object.entries(texts.bases).map(([basis, label]) => html`<option value=${basis} ?selected=${basis === representative.basis}>${label}</option>`)}
              </select>
            </label>`
        : nothing
    }
    ${details ? field(details, particulars.details, 3, (text) => set({ details: text })) : nothing}
    ${field(texts.contact, particulars.contact, 1, (contact) => set({ contact }))}
    <p class="quiet">${texts.stays}</p>
  </div>`;
};

const copyRow = (
  view: RightsView,
  what: 'to' | 'subject' | 'body',
  value: string,
  prepare: (event: Event) => void,
): TemplateResult => html`
  <div class="row">
    <dt>${view.texts.letter[what]}</dt>
    <dd class=${what}>${value}</dd>
    <dd class="copy">
      <button
        type="button"
        data-pdp-action="copy"
        value=${what}
        @click=${(e: Event) => (view.copy(value), prepare(e))}
      >
        ${view.texts.copy[what]}
      </button>
    </dd>
  </div>
`;

const byMail = (view: RightsView, kind: RequestKind, channel: Channel): TemplateResult => {
  const { texts, particulars } = view;
  const letter = writeLetter(kind, channel, particulars, texts, view.today);
  const href = mailtoUrl(letter);
  const prepare = (event: Event): void => view.prepare(kind, channel, event);
  return html`<div class="letter">
    <dl>${(['to', 'subject', 'body'] as const).map((what) => copyRow(view, what, letter[what], prepare))}</dl>
    ${channel.mark ? html`<p class="quiet">${texts.exactMark}</p>` : nothing}
    ${href.includes('&body=') ? nothing : html`<p class="quiet">${texts.tooLong}</p>`}
    <p class="quiet" role="status">${view.copied}</p>
    <div class="actions">
      <a class="button strong" href=${href} data-pdp-action="mail" @click=${prepare}
        >${icon('mail')}${texts.mail}</a
      >
    </div>
  </div>`;
};

const byOther = (view: RightsView, kind: RequestKind, channel: Channel): TemplateResult | typeof nothing => {
  const { texts, handle, lang } = view;
  const address = inLanguage(channel.address, lang, handle.profile.languages);
  const url = webAddress(channel.url);
  switch (channel.type) {
    case 'endpoint':
      return html`<button
        type="button"
        data-pdp-action="request"
        value=${kind}
        @click=${(e: Event) => view.prepare(kind, channel, e)}
      >
        ${texts.send}
      </button>`;
    case 'letter':
      return html`<button
        type="button"
        data-pdp-action="print"
        @click=${(e: Event) => view.print(kind, channel, e)}
      >
        ${texts.print}
      </button>`;
    case 'office':
      return html`<p>${texts.office}${address ? `: ${address}` : ''}.</p>`;
    case 'link':
      return url
        ? html`<a class="button" href=${url} rel="noreferrer noopener" target="_blank">${texts.link}</a>`
        : nothing;
    default:
      return nothing;
  }
};

/** Particulars, the letter as it will be sent, and every other way that the operator offers. */
export const requestLetter = (view: RightsView, kind: RequestKind): TemplateResult => {
  const channels = channelsFor(view.handle.profile, kind);
  const mail = channels.filter(({ type }) => type === 'email');
  const others = channels.filter(({ type }) => type !== 'email');
  const written = mail.length > 0 || others.some(({ type }) => type === 'letter');
  const complaint =
    kind === 'complaint'
      ? html`<ul class="ways">
          ${view.texts.complaint.map((way) => html`<li>${way}</li>`)}
        </ul>`
      : nothing;
  return html`
    ${complaint} ${channels.length || kind === 'complaint' ? nothing : html`<p>${view.texts.noChannel}</p>`}
    ${written ? particularsFields(view, kind) : nothing} ${mail.map((channel) => byMail(view, kind, channel))}
    ${others.length ? html`<div class="actions">${others.map((channel) => byOther(view, kind, channel))}</div>` : nothing}
    ${kind === 'rectify' ? html`<p class="quiet">${view.texts.documents}</p>` : nothing}
    ${['access', 'information', 'erase'].includes(kind) ? html`<p class="quiet">${view.texts.identity}</p>` : nothing}
  `;
};
