import { LitElement, css, html } from 'lit';
import { loadMessages } from '../messages/load-messages.js';
import type { Messages } from '../messages/messages.js';
import type { ConsentHandle } from '../model/handle.js';
import { policyLine } from './policy-line.js';
import { spoken } from './spoken.js';

/**
 * Link to the policy in the reader's language, with its version and date. Until the texts are here, and for a policy
 * that the profile does not know, it shows what stands inside it. A link inside that leads elsewhere than the profile
 * is reported, since the receipt records the profile's address.
 *
 * @summary Link to the operator's policy.
 * @attr policy - Id of the policy in the profile; default: its first.
 * @attr lang - Language; default: the one that `<pdp-consent>` shows.
 * @slot - Shown without script or with an unknown policy.
 * @csspart policy-link - The link.
 * @csspart policy-version - Version and date.
 * @cssprop [--pdp-consent-accent=LinkText] - Colour of the link.
 */
export class PolicyLink extends LitElement {
  static #handle: ConsentHandle | undefined;

  /** Registers `<pdp-policy-link>`; all of them speak of the profile of `handle`. */
  static define(handle: ConsentHandle): void {
    PolicyLink.#handle = handle;
    if (!customElements.get('pdp-policy-link')) customElements.define('pdp-policy-link', PolicyLink);
    else for (const link of document.querySelectorAll<PolicyLink>('pdp-policy-link')) void link.read();
  }

  static override properties = { policy: {}, lang: {} };
  static override styles = css`
    :host {
      display: inline;
    }
    a {
      color: var(--pdp-consent-accent, LinkText);
      text-underline-offset: 0.2em;
    }
    :focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
  `;

  /** Id of the policy in the profile. */
  policy = '';
  #messages: Messages | undefined;
  /** The tag they were asked for by. */
  #shown = '';
  #gone: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#gone = new AbortController();
    PolicyLink.#handle?.subscribe(() => void this.read(), this.#gone.signal);
    void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#gone?.abort();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('lang')) void this.read();
  }

  /** Fetches the texts of the language that holds now and draws the link again. */
  async read(): Promise<void> {
    const handle = PolicyLink.#handle;
    if (!handle) return;
    const lang = this.lang || handle.lang;
    if (this.#shown !== lang)
      try {
        this.#messages = (await loadMessages(lang, handle.lang)).default;
        this.#shown = lang;
      } catch (cause) {
        handle.report('ERR_UI_UNAVAILABLE', `The words of a policy link (${lang}) did not load.`, cause);
      }
    this.requestUpdate();
    const line = this.#line();
    if (!line)
      return handle.lint(
        'policy-unknown',
        `The profile has no policy "${this.policy}"; <pdp-policy-link> shows its own content.`,
        this,
      );
    const own = this.querySelector('a')?.href;
    if (own && own !== line.href)
      handle.lint(
        'policy-differs',
        `A policy link leads to ${own}, the profile says ${line.href}. The receipt records the profile's.`,
        this,
      );
  }

  #line() {
    const profile = PolicyLink.#handle?.profile;
    const policy = this.policy
      ? profile?.policies.find(({ id }) => id === this.policy)
      : profile?.policies[0];
    return profile && policy && this.#messages && policyLine(policy, this.#messages);
  }

  override render() {
    const line = this.#line();
    if (!line?.href) return html`<slot></slot>`;
    const { title, version, href } = line;
    return html`<span lang=${this.#messages!.lang} dir=${this.#messages!.dir ?? 'ltr'}
      ><a part="policy-link" href=${href} target="_blank" rel="noopener"
        >${spoken(PolicyLink.#handle!, title)}</a
      ><span part="policy-version">, ${version}</span></span
    >`;
  }
}
