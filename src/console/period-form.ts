import { type TemplateResult, html } from 'lit';
import type { ConsoleTexts } from '../messages/console/console-texts.js';
import { dayBefore, today } from './today.js';

const PERIODS = [7, 30, 90] as const;

/** Asks for a period: one of the usual ones, or from one day to another. */
export function periodForm(
  { data: { period } }: ConsoleTexts,
  from: string,
  to: string,
  show: (from: string, to: string) => void,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const days = [given.get('from') as string, given.get('to') as string].sort();
    if (days[0] && days[1]) show(days[0], days[1]);
  };
  return html`<form class="end fields" @submit=${submit}>
    <div class="segments" role="group" aria-label=${period.title}>
      ${PERIODS.map((days) => {
        const isNow = to === today() && from === dayBefore(to, days - 1);
        return html`<button
          type="button"
          aria-pressed=${isNow}
          @click=${() => show(dayBefore(today(), days - 1), today())}
        >
          ${period.days(days)}
        </button>`;
      })}
    </div>
    <label class="field"
      ><span>${period.from}</span><input type="date" name="from" required .value=${from} max=${today()}
    /></label>
    <label class="field"
      ><span>${period.to}</span><input type="date" name="to" required .value=${to} max=${today()}
    /></label>
    <button>${period.show}</button>
  </form>`;
}
