import { type TemplateResult, html } from 'lit';
import type { ConsoleTexts } from '../messages/console/console-texts.js';
import { icon } from '../ui/visitor-icons.js';
import { problemText } from './problem-text.js';

/** What a view has of an answer: nothing yet, the answer, or why there is none. */
export type LoadState<Answer> =
  | { readonly is: 'loading' }
  | { readonly is: 'here'; readonly answer: Answer }
  | { readonly is: 'failed'; readonly problem: unknown };

export const LOADING: LoadState<never> = { is: 'loading' };

/** The state of a call once it has ended; never rejects. */
export const settle = <Answer>(call: Promise<Answer>): Promise<LoadState<Answer>> =>
  call.then(
    (answer) => ({ is: 'here', answer }),
    (problem: unknown) => ({ is: 'failed', problem }),
  );

/** Draws an answer, the waiting for it, or what went wrong with a way to try again. */
export const drawState = <Answer>(
  state: LoadState<Answer>,
  texts: ConsoleTexts,
  again: () => void,
  draw: (answer: Answer) => TemplateResult,
): TemplateResult => {
  if (state.is === 'here') return draw(state.answer);
  if (state.is === 'loading') return html`<p class="panel quiet" role="status">${texts.loading}</p>`;
  return html`<div class="panel">
    <p class="note bad" role="alert">${icon('warn')}<span>${problemText(state.problem, texts)}</span></p>
    <p class="actions"><button type="button" @click=${again}>${texts.again}</button></p>
  </div>`;
};
