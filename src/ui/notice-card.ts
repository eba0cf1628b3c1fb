import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { NoticesTexts } from '../messages/notices/notices-texts.js';
import type { ConsentHandle } from '../model/handle.js';
import type { OperatorNotice } from '../model/operator-notice.js';
import { inLanguage } from '../model/text.js';
import { type IconName, icon } from './visitor-icons.js';
import { spoken } from './spoken.js';
import { day, webAddress } from './words.js';

const ICONS: Readonly<Record<OperatorNotice['kind'], IconName>> = {
  breach: 'warn',
  'policy-change': 'clock',
  statement: 'mail',
};

/** A notice's title and body in the language shown, else the profile's first that it has, else any; with its tag. */
export const noticeText = (
  { texts }: OperatorNotice,
  { lang, profile }: Pick<ConsentHandle, 'lang' | 'profile'>,
): { title: string; body: string; lang: string } => {
  const tag = [lang, lang.split('-')[0]!, ...profile.languages, ...Object.keys(texts)].find((one) =>
    Object.hasOwn(texts, one),
  )!;
  return { ...texts[tag]!, lang: tag };
};

/** A signed notice: what happened, which data, what can be done, where to turn. All of it is plain text. */
export const noticeCard = (
  notice: OperatorNotice,
  handle: ConsentHandle,
  texts: NoticesTexts,
  words: Messages,
  dismiss: (event: Event) => void,
): TemplateResult => {
  const { profile, lang } = handle;
  const { title, body, lang: tag } = noticeText(notice, handle);
  const { affects, steps, contact, kind } = notice;
  const date = (at: string | undefined): string => (at ? day(at.slice(0, 10), words) : '');
  const named = (
    ids: readonly string[] | undefined,
    of: readonly {
      id: string;
      label?: Readonly<Record<string, string>>;
      title?: Readonly<Record<string, string>>;
    }[],
  ): string =>
    (ids ?? [])
      .map((id) => {
        const found = of.find((one) => one.id === id);
        return inLanguage(found?.label ?? found?.title, lang, profile.languages) || id;
      })
      .join(', ');
  const data = named(affects.data, profile.data);
  const purposes = named(affects.purpose_ids, profile.purposes);
  const link = (address: string | undefined, words: string): TemplateResult | typeof nothing => {
    const href = webAddress(address);
    return href ? html`<a href=${href} rel="noreferrer noopener" target="_blank">${words}</a>` : nothing;
  };
  return html`<article class="notice ${kind}" data-notice=${notice.id}>
    <p class="kind">
      ${icon(ICONS[kind])}<strong>${texts.kinds[kind]}</strong>
      <span class="quiet">${texts.issued(date(notice.issued))}</span>
    </p>
    <h2 lang=${tag} dir="auto">${title}</h2>
    ${body.split('\n').map((part) => (part ? html`<p lang=${tag} dir="auto">${part}</p>` : nothing))}
    <dl>
      ${
        affects.since || affects.until
          ? html`<div>
              <dt class="visually-hidden">${texts.subject}</dt>
              <dd>${texts.period(date(affects.since), date(affects.until))}</dd>
            </div>`
          : nothing
      }
      ${
        data
          ? html`<div>
              <dt>${texts.data}</dt>
              <dd>${spoken(handle, data)}</dd>
            </div>`
          : nothing
      }
      ${
        purposes
          ? html`<div>
              <dt>${texts.purposes}</dt>
              <dd>${spoken(handle, purposes)}</dd>
            </div>`
          : nothing
      }
      ${
        steps.length
          ? html`<div>
              <dt>${texts.steps}</dt>
              <dd>
                <ul>
                  ${steps.map((step) => html`<li>${inLanguage(step.text, lang, profile.languages)} ${link(step.url, texts.more)}</li>`)}
                </ul>
              </dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${texts.contact}</dt>
        <dd>
          ${contact.email ? html`<a href=${`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`}>${contact.email}</a>${' '}` : nothing}
          ${contact.phone ? html`<span>${contact.phone}</span>${' '}` : nothing}${contact.url ? link(contact.url, contact.url) : nothing}
        </dd>
      </div>
    </dl>
    <div class="actions">
      <button type="button" class="strong" data-pdp-action="dismiss" value=${notice.id} @click=${dismiss}>
        ${texts.dismiss}
      </button>
    </div>
  </article>`;
};
