import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConsoleLanguage, ConsoleTexts } from '../messages/console/console-texts.js';
import { say } from '../ui/words.js';
import type { ListedOperator } from './operator-api.js';
import type { Scheme } from './session.js';

const LANGUAGES: readonly (readonly [ConsoleLanguage, string])[] = [
  ['kk', 'Қаз'],
  ['ru', 'Рус'],
  ['en', 'Eng'],
];

export interface TopBar {
  readonly texts: ConsoleTexts;
  readonly operators: readonly ListedOperator[] | undefined;
  readonly operator: ListedOperator | undefined;
  readonly scheme: Scheme;
  readonly chooseOperator: (slug: string) => void;
  readonly chooseLang: (lang: ConsoleLanguage) => void;
  readonly chooseScheme: (scheme: Scheme) => void;
  readonly signOut: () => void;
}

/** The head of the console: operator, language, theme, way out. */
export const topBar = ({ texts, operators, operator, scheme, ...act }: TopBar): TemplateResult =>
  html`<header class="bar">
    <p class="brand">${texts.title}</p>
    ${
      operators && operator
        ? html`<label class="choose operator"
            ><span class="visually-hidden">${texts.operator}</span>
            <select
              name="operator"
              @change=${(event: Event) => act.chooseOperator((event.target as HTMLSelectElement).value)}
            >
              ${operators.map(
                ({ slug, name }) =>
                  html`<option value=${slug} .selected=${live(slug === operator.slug)}>
                    ${[slug, say(name, texts.lang)].filter(Boolean).join(' · ')}
                  </option>`,
              )}
            </select></label
          >`
        : html`<span class="operator"></span>`
    }
    <div class="segments languages" role="group" aria-label=${texts.language}>
      ${LANGUAGES.map(
        ([lang, short]) =>
          html`<button
            type="button"
            lang=${lang}
            value=${lang}
            aria-current=${lang === texts.lang ? 'true' : nothing}
            @click=${() => act.chooseLang(lang)}
          >
            ${short}
          </button>`,
      )}
    </div>
    <label class="choose scheme"
      ><span class="visually-hidden">${texts.scheme}</span>
      <select
        name="scheme"
        @change=${(event: Event) => act.chooseScheme((event.target as HTMLSelectElement).value as Scheme)}
      >
        ${(['auto', 'light', 'dark'] as const).map(
          (one) =>
            html`<option value=${one} ?selected=${one === scheme}>
              ${texts.scheme}: ${texts.schemes[one]}
            </option>`,
        )}
      </select></label
    >
    ${operators ? html`<button type="button" name="sign-out" @click=${act.signOut}>${texts.signOut}</button>` : nothing}
  </header>`;
