import type { OperatorProfile } from '../model/profile.js';
import { Consent } from './consent.js';
import { ConsentError } from './consent-error.js';
import { ConsentEvent } from './consent-events.js';
import { hasDecision } from './decision-store.js';
import { lazy } from './lazy.js';
import { createLiveConsent } from './live-consent.js';
import { whenShown } from './page-lifecycle.js';
import { createParts, languageOf } from './parts.js';
import { openLedger, readHead } from './read-head.js';
import { readProfile } from './read-profile.js';

/** Importing this on a server must not fail, so the base class may be missing there. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

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
  static observedAttributes = ['open', 'lang'];
  /** Nonce of the script tag that brought the SDK; tags with the same one are vouched for by the page's author. */
  static nonce: string | undefined;
  static #first: PdpConsentElement | undefined;

  /** Registers `<pdp-consent>` once; a second copy of the SDK finds it defined and stays quiet. */
  static define(nonce?: string): void {
    if (customElements.get('pdp-consent')) return;
    PdpConsentElement.nonce = nonce;
    customElements.define('pdp-consent', PdpConsentElement);
  }

  /** The script interface, once the profile is read; see `pdp-consent-ready`. */
  consent?: Consent;
  #profile: OperatorProfile | undefined;
  #open?: () => void;

  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(value: string) {
    this.setAttribute('src', value);
  }
  get placement(): string {
    return this.getAttribute('placement') ?? '';
  }
  set placement(value: string) {
    this.setAttribute('placement', value);
  }
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(value: boolean) {
    this.toggleAttribute('open', value);
  }
  get profile(): OperatorProfile | undefined {
    return this.#profile;
  }
  set profile(value: OperatorProfile | undefined) {
    this.#profile = value;
    this.#begin();
  }

  connectedCallback(): void {
    // A property set before the upgrade hides the accessor: take it over.
    if (Object.hasOwn(this, 'profile')) {
      const { profile } = this;
      delete (this as { profile?: unknown }).profile;
      this.#profile = profile;
    }
    // The inline profile of a page still being parsed is not there yet.
    if (document.readyState === 'loading' && !this.src && !this.#profile) document.addEventListener('DOMContentLoaded', () => this.#begin());
    else this.#begin();
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'open' && old === null && value !== null) this.#open?.();
  }

  #begin(): void {
    if (!this.isConnected || this.shadowRoot || !(this.#profile || this.src || this.querySelector('script'))) return;
    const root = this.attachShadow({ mode: 'open' });
    if (PdpConsentElement.#first?.isConnected) return this.#fail(new ConsentError('ERR_PROFILE_INVALID', 'Two <pdp-consent> on one page: the second one does nothing. Remove it.'));
    PdpConsentElement.#first = this;
    void this.#start(root);
  }

  async #start(root: ShadowRoot): Promise<void> {
    await whenShown();
    const decided = hasDecision();
    const ledger = decided ? openLedger() : undefined;
    if (!decided) this.#warmUp();
    try {
      const profile = readProfile(this.#profile ?? (this.src ? await this.#fetch() : this.querySelector('script')!.textContent));
      this.#profile = profile;
      const head = ledger && (await readHead(ledger, profile.id));
      let lang = (): string => languageOf(this, profile.languages);
      const live = createLiveConsent(this, profile, head, PdpConsentElement.nonce, () => lang());
      const parts = createParts(live, root);
      lang = parts.lang;
      this.consent = new Consent(parts.handle, live);
      this.#open = () => void parts.handle.open('settings');
      live.emit('pdp-consent-ready', { state: live.state });
      const scan = (): void => {
        live.rescan(document);
        parts.mountElements(document);
      };
      scan();
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', scan);
      if (live.isDue()) void parts.handle.open('banner').then(() => live.receiptsPart().catch(() => {}));
      parts.refresh();
      if (this.open) this.#open();
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /** Asks for everything the banner needs at once, while the profile is on its way. */
  #warmUp(): void {
    for (const load of [lazy.lit, lazy.banner, () => lazy.messages(languageOf(this))]) load().catch(() => {});
  }

  async #fetch(): Promise<string> {
    try {
      const answer = await fetch(this.src);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return await answer.text();
    } catch (cause) {
      throw new ConsentError('ERR_PROFILE_UNREACHABLE', `Operator profile: ${this.src} could not be loaded. Nothing runs without it.`, cause);
    }
  }

  #fail(cause: unknown): void {
    const error = cause instanceof ConsentError ? cause : new ConsentError('ERR_PROFILE_INVALID', 'Operator profile: it could not be used.', cause);
    this.dispatchEvent(new ConsentEvent('pdp-consent-error', { error, code: error.code }));
  }
}
