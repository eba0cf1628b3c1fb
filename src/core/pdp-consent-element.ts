import type { LedgerHead } from '../model/decision.js';
import type { Part } from '../model/handle.js';
import type { OperatorProfile } from '../model/profile.js';
import { type Consent, createConsent } from './consent.js';
import { languageOf } from './language-of.js';
import { act, loadBanner } from './lazy.js';
import { createLiveConsent } from './live-consent.js';
import { watchPage } from './page-lifecycle.js';
import { readCookie } from './read-cookie.js';
import { openLedger, readHead } from './read-head.js';

/** Nonce of the script tag that brought the SDK; tags with the same one are vouched for by the page's author. */
let nonce: string | undefined;

/** Registers `<pdp-consent>` once; a second copy of the SDK finds it defined and stays quiet. */
export const defineConsent = (nonceOfTag?: string): void => {
  if (customElements.get('pdp-consent')) return;
  nonce = nonceOfTag;
  customElements.define('pdp-consent', PdpConsentElement);
};

/**
 * Owns the page's consent: finds the profile, gates, asks, and offers the way back.
 *
 * @summary Consent banner, settings and gate of a page.
 * @attr src - Address of the operator profile. Else a child `<script type="application/json">` or the property `profile`.
 * @attr lang - Language shown; default: nearest `lang`, the visitor's, the profile's first.
 * @attr placement - `bottom` (default), `top`, `bottom-start`, `bottom-end`, `center`, `inline`.
 * @attr open - Opens the settings; gone when they are closed.
 * @fires pdp-consent-ready - The gate knows what may run.
 * @fires pdp-consent-change - A purpose changed its state.
 * @fires pdp-consent-receipt - A receipt was made or its delivery went on.
 * @fires pdp-consent-service - A service was started or stopped.
 * @fires pdp-consent-open - A part is about to open; cancelable.
 * @fires pdp-consent-lint - The page or profile breaks a rule.
 * @fires pdp-consent-error - Something failed; the page goes on.
 * @csspart reopen - The standing button that opens the settings.
 * @cssprop [--pdp-consent-z-index=99999] - Layer of banner and button.
 */
export class PdpConsentElement extends HTMLElement {
  static observedAttributes = ['open'];

  /** The script interface, once the profile is read; see `pdp-consent-ready`. */
  consent?: Consent;
  /** Address of the profile; the attribute's property, as `placement` and `open` are: the acts make them accessors. */
  declare src?: string;
  /** @internal It has begun, and begins once. */
  declare running?: boolean;
  #profile: OperatorProfile | undefined;

  /** The operator's profile, as an object. */
  get profile(): OperatorProfile | undefined {
    return this.#profile;
  }
  set profile(value: OperatorProfile | undefined) {
    this.#profile = value;
    this.connectedCallback();
  }

  attributeChangedCallback(): void {
    if (this.hasAttribute('open')) this.consent?.open('settings').catch(console.warn);
  }

  connectedCallback(): void {
    // Of a page still being parsed neither the inline profile nor all gated tags are there yet.
    if (document.readyState !== 'loading') void this.#start();
    // And an element made by a script may get its profile a line later.
    document.addEventListener('DOMContentLoaded', (): unknown => this.#start());
  }

  async #start(): Promise<unknown> {
    // `profile` may still be a plain property that was set before the upgrade.
    const { profile: source, running, src = this.getAttribute('src') } = this;
    if (running) return;
    if (!(source || src || this.firstElementChild)) return act('refuse', this);
    this.running = true;
    // A prerendered page shows and records nothing until it is really shown; an element of that name is not `true`.
    await ((document as { prerendering?: boolean }).prerendering === true &&
      new Promise((resolve) => document.addEventListener('prerenderingchange', resolve)));
    const ledger = readCookie() && openLedger();
    // Everything the banner needs is asked for at once, while the profile is on its way.
    if (!ledger) act('ahead', loadBanner(languageOf(this)));
    let given: string | undefined;
    try {
      if (source) given = JSON.stringify(source);
      else if (src) {
        const answer = await fetch(src);
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the acts make the error
        if (!answer.ok) throw answer;
        given = await answer.text();
      } else given = this.textContent!;
      // Through text, so that getters, cycles and prototypes stay outside; the acts look closer before anything is asked.
      const profile = (this.#profile = JSON.parse(given) as OperatorProfile);
      const live = createLiveConsent(
        this,
        profile,
        // A cookie that says nothing promises none.
        (ledger && (await readHead(ledger, profile.id))) as LedgerHead | undefined,
        nonce,
      );
      this.consent = createConsent(live);
      live.update();
      live.channel = watchPage(live.look);
      live.rescan();
      this.attributeChangedCallback();
      document.addEventListener('click', (event) => {
        const part = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLElement>('[data-pdp-open]')
          ?.dataset['pdpOpen'];
        if (!part) return;
        event.preventDefault();
        act('open', live, part as Part);
      });
    } catch (cause) {
      act('refuse', this, given, cause);
    }
  }
}
