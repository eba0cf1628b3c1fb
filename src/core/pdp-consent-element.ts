import type { OperatorProfile } from '../model/profile.js';
import { Consent } from './consent.js';
import type { ConsentErrorCode } from './consent-error.js';
import { languageOf } from './language-of.js';
import { lazy } from './lazy.js';
import { createLiveConsent } from './live-consent.js';
import { watchPage, whenShown } from './page-lifecycle.js';
import { readCookie } from './read-cookie.js';
import { openLedger, readHead } from './read-head.js';
import { createReopenButton } from './reopen-button.js';

/** Importing this on a server must not fail, so the base class may be missing there. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;
const ELEMENTS = 'pdp-consent-field,pdp-policy-link,pdp-rights,pdp-receipts,pdp-embed,pdp-notice';
const MAX_CHARACTERS = 262_144;
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
 * @cssprop [--pdp-consent-z-index=2147483000] - Layer of banner and button.
 */
export class PdpConsentElement extends Base {
  static observedAttributes = ['open'];

  /** The script interface, once the profile is read; see `pdp-consent-ready`. */
  consent?: Consent;
  /** Address of the profile. */
  declare src: string;
  /** Where the banner stands. */
  declare placement: string;
  #profile: unknown;

  static {
    for (const name of ['src', 'placement'])
      Object.defineProperty(this.prototype, name, {
        get(this: Element) {
          return this.getAttribute(name) ?? '';
        },
        set(this: Element, value: string) {
          this.setAttribute(name, value);
        },
      });
  }

  /** True while the settings are open; setting it opens them. */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(value: boolean) {
    this.toggleAttribute('open', value);
  }

  /** The operator's profile, as an object. */
  get profile(): OperatorProfile | undefined {
    return this.#profile as OperatorProfile;
  }
  set profile(value: OperatorProfile | undefined) {
    this.#profile = value;
    this.connectedCallback();
  }

  connectedCallback(): void {
    // A property set before the upgrade hides the accessor: take it over.
    for (const [name, value] of Object.entries(this)) {
      delete this[name as 'consent'];
      (this as Record<string, unknown>)[name] = value;
    }
    const begin = (): void => {
      if (this.isConnected && !this.shadowRoot && (this.#profile || this.src || this.firstElementChild)) void this.#start(this.attachShadow({ mode: 'open' }));
    };
    // The inline profile of a page still being parsed is not there yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
    else begin();
  }

  attributeChangedCallback(): void {
    if (this.open) void this.consent?.open('settings');
  }

  async #start(root: ShadowRoot): Promise<void> {
    await whenShown();
    const ledger = readCookie() ? openLedger() : undefined;
    // Everything the banner needs is asked for at once, while the profile is on its way.
    if (!ledger) for (const load of Object.values(lazy.firstVisit)) load(languageOf(this)).catch(() => {});
    let code: ConsentErrorCode = 'ERR_PROFILE_UNREACHABLE';
    let given = this.#profile && JSON.stringify(this.#profile);
    try {
      if (!given && this.src) {
        const answer = await fetch(this.src);
        if (!answer.ok) throw answer.status;
        given = await answer.text();
      }
      given ??= this.textContent!;
      code = 'ERR_PROFILE_INVALID';
      // Through text, so that getters, cycles and prototypes stay outside; the acts look closer before anything is asked.
      const profile = (this.#profile = JSON.parse(given.slice(0, MAX_CHARACTERS)) as OperatorProfile);
      const live = createLiveConsent(this, profile, ledger && (await readHead(ledger, profile.id)), nonce);
      const draw = createReopenButton(live, root);
      live.listeners.push(draw);
      live.update();
      this.consent = new Consent(live);
      live.emit('pdp-consent-ready', { state: live.state });
      live.announce = watchPage(() => void live.look());
      const scan = (): void => {
        live.rescan();
        draw();
        // Whoever has decided needs no more than this file, unless the page holds more of us.
        if (live.isDue() || live.cookie?.pending || this.open || document.documentElement.querySelector(ELEMENTS)) void lazy.acts().then((acts) => acts.begin(live));
      };
      scan();
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', scan);
    } catch (cause) {
      void lazy.acts().then((acts) => acts.refuseProfile(this, code, given, cause));
    }
  }
}
