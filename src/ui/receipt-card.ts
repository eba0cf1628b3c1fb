import { type TemplateResult, html, nothing } from 'lit';
import type { Messages } from '../messages/messages.js';
import type { ReceiptsTexts } from '../messages/receipts/receipts-texts.js';
import type { RightsTexts } from '../messages/rights/rights-texts.js';
import type { ReceiptEntry, ReceiptPayload } from '../model/receipt.js';
import type { DeliveryStatus } from '../model/receipts-part.js';
import { moment } from './moment.js';
import { type IconName, icon } from './visitor-icons.js';
import { country, day, duration, webAddress } from './words.js';

/** A receipt as list and verifier show it. */
export interface ShownReceipt {
  readonly payload?: ReceiptPayload | undefined;
  /** What the payload says is not proven. */
  readonly isClaim?: boolean | undefined;
  /** Heading of one whose payload can't be read. */
  readonly unread?: string | undefined;
  readonly id: string;
  readonly hash: string;
  readonly jws: string;
  /** Undefined where something better than a claim tells how far it came. */
  readonly state?: DeliveryStatus | undefined;
  readonly receivedAt?: string | undefined;
  readonly reason?: string | undefined;
  /** In memory only. */
  readonly tabOnly?: boolean | undefined;
}

/** Words that a card needs; `kinds` names the requests. */
export interface CardWords {
  readonly texts: ReceiptsTexts;
  readonly words: Messages;
  readonly kinds: RightsTexts['kinds'];
}

const STATES: Readonly<Record<ReceiptEntry['event_state'], readonly [IconName, string]>> = {
  given: ['check', 'good'],
  renewed: ['check', 'good'],
  refused: ['cross', ''],
  withdrawn: ['back', ''],
  blocked: ['pause', 'warn'],
  unblocked: ['check', ''],
};
const DELIVERY: Readonly<Record<DeliveryStatus, readonly [IconName, string]>> = {
  queued: ['clock', ''],
  delivered: ['check', ''],
  confirmed: ['check', 'good'],
  parked: ['warn', 'warn'],
  local: ['pause', ''],
};

/** What was done, as a sentence; a request is named. German nouns keep their capitals. */
export const titleOf = ({ event }: ReceiptPayload, { texts, words: { lang }, kinds }: CardWords): string => {
  const kind =
    event.action === 'rights-request' || event.action === 'withdraw' ? event.request?.kind : undefined;
  return kind && kinds[kind] && kind !== 'withdraw'
    ? `${texts.actions[event.action]}: ${lang === 'de' ? kinds[kind].title : kinds[kind].title.toLocaleLowerCase(lang)}`
    : texts.actions[event.action];
};

/** A language by its own name, as its readers look for it. */
const languageName = (tag: string): string =>
  new Intl.DisplayNames([tag, 'ru'], { type: 'language' }).of(tag) ?? tag;

const partyNames = (ids: readonly string[], { parties }: ReceiptPayload): string =>
  ids.map((id) => parties.find(({ party_id }) => party_id === id)?.party_name ?? id).join(', ');

/** The answers of Article 8(4) for one purpose: data, third parties, abroad, public sources, term. */
const factsOf = (
  entry: ReceiptEntry,
  payload: ReceiptPayload,
  { texts, words }: CardWords,
): TemplateResult => {
  const { cross_border_transfer: abroad, public_distribution: open } = entry;
  const rows: readonly (readonly [string, string])[] = [
    [texts.data, entry.pii_information.map(({ label }) => label).join('; ')],
    [
      texts.recipients,
      partyNames(entry.recipient_third_parties, payload) ||
        (entry.third_party_transfer ? texts.yes : texts.none),
    ],
    [
      texts.countries,
      abroad.value ? abroad.countries.map((code) => country(code, words)).join(', ') : texts.no,
    ],
    [texts.publication, open.value ? open.sources.join(', ') : texts.no],
    [texts.term, duration(entry.validity_duration, words)],
  ];
  return html`<h4>${entry.purpose}</h4>
    <dl class="grid">
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
};

const technical = (
  receipt: ShownReceipt,
  { texts }: CardWords,
  copy: ((text: string) => void) | undefined,
): TemplateResult => {
  const { payload, id, hash, jws } = receipt;
  const { fields } = texts;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fields.id, id],
    [fields.hash, hash],
    [fields.key, payload?.sub.replace(/.*:/, '')],
    [fields.place, payload && String(payload.chain.seq)],
    [fields.previous, payload?.chain.prev_sha256],
    [fields.method, payload && `${payload.event.method} / ${payload.event.action}`],
    [fields.gesture, payload && (payload.event.user_gesture ? texts.yes : texts.no)],
  ];
  const button = (what: 'id' | 'hash' | 'jws', text: string): TemplateResult | typeof nothing =>
    copy && text
      ? html`<button
          type="button"
          class="small"
          data-pdp-action="copy"
          value=${what}
          @click=${() => copy(text)}
        >
          ${texts.copies[what]}
        </button>`
      : nothing;
  return html`<details class="technical">
    <summary>${icon('chevron')}${texts.technical}</summary>
    <dl class="grid">
      ${rows.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd class="mono">${value}</dd>`
          : nothing,
      )}
    </dl>
    ${copy ? html`<p class="copies">${button('id', id)} ${button('hash', hash)} ${button('jws', jws)}</p>` : nothing}
  </details>`;
};

/** One receipt in plain words: what was decided, when, for whom, how far it came; the technical part folded. */
export const receiptCard = (
  receipt: ShownReceipt,
  card: CardWords,
  verdict: TemplateResult | typeof nothing,
  copy?: (text: string) => void,
): TemplateResult => {
  const { texts, words } = card;
  const { payload, state, receivedAt, reason } = receipt;
  const notice = payload?.privacy_notice;
  const policy = webAddress(notice?.policy.url);
  const version = notice ? `${texts.policy}, ${texts.version}\u00a0${notice.policy.version}` : '';
  return html`
    <header>
      <h3>${payload ? titleOf(payload, card) : (receipt.unread ?? texts.cardBroken)}</h3>
      ${payload ? html`<time class="quiet" datetime=${payload.event.event_time}>${moment(Date.parse(payload.event.event_time), words)}</time>` : nothing}
    </header>
    ${payload ? nothing : html`<p class="mono quiet">${receipt.hash || receipt.id}</p>`}
    ${receipt.isClaim ? html`<p class="delivery bad">${icon('warn')}<span>${texts.cardBroken}</span></p>` : nothing}
    ${
      payload?.processing.length
        ? html`<ul class="decided">
            ${payload.processing.map(({ purpose, event_state }) => {
              const [name, colour] = STATES[event_state];
              return html`<li>
                <span>${purpose}</span
                ><span class="chip ${colour}">${icon(name)}${texts.states[event_state]}</span>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${payload?.event.request?.due ? html`<p>${texts.due(day(payload.event.request.due, words))}</p>` : nothing}
    ${payload?.event.request && payload.event.request.channel !== 'endpoint' ? html`<p class="quiet">${texts.prepared}</p>` : nothing}
    ${payload?.event.request?.mark ? html`<p class="quiet">${texts.mark}: ${payload.event.request.mark}</p>` : nothing}
    ${
      payload && notice
        ? html`<p class="quiet">
            ${texts.operator}:
            ${partyNames(
              payload.parties
                .filter(({ party_type }) => party_type === 'operator')
                .map(({ party_id }) => party_id),
              payload,
            )}.
            ${texts.language}: ${languageName(notice.language)}.
            ${policy ? html`<a href=${policy} rel="noreferrer" target="_blank">${version}</a>` : version}
          </p>`
        : nothing
    }
    ${
      state
        ? html`<p class="delivery ${DELIVERY[state][1]}">
            ${icon(DELIVERY[state][0])}<span
              >${texts.delivery[state]}${receivedAt ? html`<small>${texts.received} ${moment(Date.parse(receivedAt), words)}</small>` : nothing}${reason ? html`${' '}<code>${reason}</code>` : nothing}</span
            >
          </p>`
        : nothing
    }
    ${receipt.tabOnly ? html`<p class="delivery warn">${icon('warn')}<span>${texts.tabOnly}</span></p>` : nothing}
    ${verdict}
    ${
      payload?.processing.length
        ? html`<details>
            <summary>${icon('chevron')}${texts.facts}</summary>
            ${payload.processing.map((entry) => factsOf(entry, payload, card))}
          </details>`
        : nothing
    }
    ${technical(receipt, card, copy)}
  `;
};
