import { type TemplateResult, html, nothing } from 'lit';
import type { Finding } from '../lint/finding.js';
import type { ConsoleTexts } from '../messages/console/console-texts.js';
import { type IconName, icon } from '../ui/visitor-icons.js';
import { say } from '../ui/words.js';
import { citeText } from './cite-text.js';

const LOOKS: Readonly<Record<Finding['severity'], readonly [IconName, string]>> = {
  error: ['cross', 'bad'],
  warn: ['warn', 'warn'],
  info: ['clock', 'quiet'],
};

/** One finding of the lint: what is wrong, how to mend it, by which rule and article. `go` leads to its place. */
export const findingNote = (
  { rule, severity, message, mend, sources, at }: Finding,
  { editor: { findings }, lang }: ConsoleTexts,
  go?: () => void,
): TemplateResult => {
  const [name, colour] = LOOKS[severity];
  return html`<div class="note finding" data-rule=${rule} data-severity=${severity}>
    <span class=${colour}>${icon(name)}</span>
    <div>
      <p><b class=${colour}>${findings.severities[severity]}.</b> ${say(message, lang)}</p>
      <p class="quiet">${say(mend, lang)}</p>
      <p class="quiet by">
        <code>${rule}</code>
        ${sources.length > 0 ? html`<span>${sources.map(({ cite }) => citeText(cite, lang)).join('; ')}</span>` : nothing}
        ${go ? html`<button type="button" class="link" @click=${go}>${findings.go}</button>` : html`<code>${at || '/'}</code>`}
      </p>
    </div>
  </div>`;
};
