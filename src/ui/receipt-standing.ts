import { type TemplateResult, html, nothing } from 'lit';
import type { LedgerHead } from '../model/decision.js';
import { localDate } from '../model/due-date.js';
import type { ConsentHandle } from '../model/handle.js';
import { inLanguage } from '../model/text.js';
import type { CardWords } from './receipt-card.js';
import { icon } from './visitor-icons.js';
import { spoken } from './spoken.js';
import { day } from './words.js';

/** Days before the end from which the list reminds. */
export const REMIND_DAYS = 14;

const DAY_MS = 864e5;

/** Whole days that are left of a term; the later of clock and ledger counts, so a clock set back adds none. */
export const daysLeft = (until: number, now: number): number =>
  Math.max(0, Math.ceil((until - now) / DAY_MS));

/** What stands now: each consent with the end of its term, what the policy says of it, and the way out. */
export const standingConsents = (
  handle: ConsentHandle,
  head: LedgerHead | undefined,
  { texts, words }: CardWords,
  withdraw: (ids: readonly string[], event: Event) => void,
  changes: (purposeId: string) => TemplateResult | typeof nothing,
): TemplateResult => {
  const { profile, state, lang } = handle;
  const standing = profile.purposes.filter(({ id }) =>
    ['given', 'stale', 'expired', 'blocked'].includes(state[id]?.state ?? ''),
  );
  const now = Math.max(Date.now(), head?.at ?? 0);
  const open = standing.filter(({ id }) => state[id]!.state !== 'expired').map(({ id }) => id);
  return html`<section aria-labelledby="standing">
    <h3 id="standing">${texts.standing}</h3>
    ${standing.length ? nothing : html`<p class="quiet">${texts.nothingStands}</p>`}
    <ul class="plain standing">
      ${standing.map((purpose) => {
        const is = state[purpose.id]!.state;
        const { until } = head?.choices[purpose.id] ?? {};
        const left = until === undefined ? Infinity : daysLeft(until, now);
        const term =
          until === undefined ? texts.untilEnd : texts.until(day(localDate(new Date(until)), words), left);
        const said =
          is === 'given'
            ? term
            : purpose.closed
              ? texts.closed
              : is === 'expired'
                ? texts.expired
                : is === 'stale'
                  ? texts.stale
                  : texts.blocked;
        const policyTerm = inLanguage(purpose.policyTerm, lang, profile.languages);
        return html`<li>
          <div>
            <strong>${spoken(handle, inLanguage(purpose.title, lang, profile.languages))}</strong>
            <p class="quiet">${said}</p>
            ${is === 'given' && left <= REMIND_DAYS ? html`<p class="delivery warn">${icon('clock')}<span>${texts.endsSoon}</span></p>` : nothing}
            ${policyTerm ? html`<p class="quiet">${spoken(handle, `${texts.policySays}: ${policyTerm}`)}</p>` : nothing}
            ${is === 'stale' ? changes(purpose.id) : nothing}
          </div>
          ${
            is === 'expired'
              ? nothing
              : html`<button
                  type="button"
                  data-pdp-action="withdraw"
                  value=${purpose.id}
                  aria-label=${`${texts.withdraw}: ${inLanguage(purpose.title, lang, profile.languages)}`}
                  @click=${(e: Event) => withdraw([purpose.id], e)}
                >
                  ${texts.withdraw}
                </button>`
          }
        </li>`;
      })}
    </ul>
    ${open.length > 1 ? html`<div class="actions"><button type="button" data-pdp-action="withdraw-all" @click=${(e: Event) => withdraw(open, e)}>${texts.withdrawAll}</button></div>` : nothing}
  </section>`;
};
