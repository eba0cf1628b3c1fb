import { type TemplateResult, html } from 'lit';
import type { ViewName } from '../messages/console/console-texts.js';
import type { Desk } from './desk.js';
import type { Workspace } from './workspace.js';

/** The element of a view. */
export function viewOf(
  view: ViewName,
  desk: Desk,
  workspace: Workspace,
  go: (view: ViewName) => void,
): TemplateResult {
  switch (view) {
    case 'versions':
      return html`<pdp-console-versions
        .desk=${desk}
        .workspace=${workspace}
        @pdp-console-taken=${() => go('profile')}
      ></pdp-console-versions>`;
    case 'stats':
      return html`<pdp-console-stats .desk=${desk} .workspace=${workspace}></pdp-console-stats>`;
    case 'records':
      return html`<pdp-console-records .desk=${desk}></pdp-console-records>`;
    case 'register':
      return html`<pdp-console-register
        .desk=${desk}
        .profile=${workspace.published}
      ></pdp-console-register>`;
    case 'notices':
      return html`<pdp-console-notices .desk=${desk} .workspace=${workspace}></pdp-console-notices>`;
    case 'journal':
      return html`<pdp-console-journal .desk=${desk}></pdp-console-journal>`;
    default:
      return html`<pdp-console-editor .desk=${desk} .workspace=${workspace}></pdp-console-editor>`;
  }
}
