import { LitElement, html, nothing } from 'lit';
import { loadEmbedMessages } from '../messages/embeds/load-embed-messages.js';
import type { EmbedMessages } from '../messages/embeds/embed-messages.js';
import type { Choice, NoticeDocument } from '../model/decision.js';
import type { PdpConsentElement } from '../core/pdp-consent-element.js';
import type { ConsentHandle } from '../model/handle.js';
import type { Service } from '../model/profile.js';
import { serviceOf } from '../model/service-of.js';
import { closeTemplate, openTemplate, runsByItself } from '../services/open-template.js';
import { choiceStyles } from './choice-button.js';
import { designTokens } from './design-tokens.styles.js';
import { embedNotice, purposesOf } from './embed-notice.js';
import { embedStyles } from './embed.styles.js';
import { isInForeignFrame } from './foreign-frame.js';
import { HandleController } from './handle-controller.js';
import { standingTokens } from './standing-tokens.styles.js';
import { type ChoiceWatch, watchChoice } from './watch-choice.js';
import { spoken } from './spoken.js';
import { say } from './words.js';

type Closed = keyof EmbedMessages['closed'];

/**
 * A gated frame, or any gated HTML, with a placeholder of the same size that says who would get what. The content is
 * the service's `frame` of the profile, or the child `<template>`; without script the other children show.
 *
 * @summary Content of another provider, loaded by the visitor's consent.
 * @attr service - Id of the service in the profile.
 * @attr ratio - Width to height, as in `16/9`; else the element's own size.
 * @attr poster - Picture on the placeholder; only from this site.
 * @slot - What shows without script.
 * @csspart embed - The placeholder. @csspart allow-button - Both buttons. @csspart withdraw-button - Below the content.
 */
export class ConsentEmbed extends LitElement {
  static override readonly styles = [designTokens, standingTokens, choiceStyles, embedStyles];
  static override readonly properties = { service: {}, ratio: {}, poster: {} };
  static #handle: ConsentHandle;

  /** Registers the element; a page that has it already keeps its own. */
  static define(handle: ConsentHandle): void {
    ConsentEmbed.#handle = handle;
    if (!customElements.get('pdp-embed')) customElements.define('pdp-embed', ConsentEmbed);
  }

  declare service: string;
  declare ratio: string | null;
  declare poster: string | null;
  readonly handle = ConsentEmbed.#handle;
  readonly #spoken = new HandleController<EmbedMessages>(this, loadEmbedMessages);
  #notice: NoticeDocument | undefined;
  #watch: ChoiceWatch | undefined;
  #content: HTMLElement | undefined;
  #isOnce = false;
  #hasFailed = false;
  /** Where the content came from, if not from the profile. */
  #template: HTMLTemplateElement | null = null;

  get #facts(): Service | undefined {
    return serviceOf(this.handle.profile, this.service);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // `once` ends with the page; the cookie says so at once, the receipt follows.
    addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What was allowed once ends with the page, also where a router has taken the element out of it before.
    if (!this.#isOnce) removeEventListener('pagehide', this.#leave);
    // A move in the page disconnects for a moment only.
    queueMicrotask(() => this.isConnected || this.#hide());
  }

  readonly #leave = (): void => {
    if (this.#isOnce) void this.#decide(false);
  };

  #decide(isGrant: boolean, event?: MouseEvent): Promise<unknown> {
    const { handle, service } = this;
    // Other services of the purpose stay as they are: consent in place is about this one.
    const choose = (services: readonly string[]): Choice => {
      const on = services.filter((id) => (id === service ? isGrant : handle.isAllowed(id)));
      return on.length === services.length || (on.length > 0 && on);
    };
    const choices = Object.fromEntries(
      purposesOf(handle.profile, this.#facts!).map(({ id, services = [] }) => [id, choose(services)]),
    );
    const control = (event?.currentTarget as HTMLElement | undefined)?.dataset['pdpAction'];
    this.#isOnce = false;
    return handle.decide({
      choices,
      // The end of an “once” comes with no control.
      method: event ? 'preferences' : 'api',
      action: Object.values(choices).some(Boolean) ? 'save' : 'withdraw',
      gesture: !!event?.isTrusted,
      ...(event && { controlId: `embed:${control}` }),
      ...(event && this.#watch && { shown: { ...this.#watch.shown(1), equalSize: null } }),
      ...(event && this.#notice && { notice: this.#notice }),
    });
  }

  async #allow(event: MouseEvent, isOnce: boolean): Promise<void> {
    if (this.#closed || !this.#watch?.allows(event)) return;
    await this.#decide(true, event);
    this.#hasFailed = !this.handle.isAllowed(this.service);
    this.#isOnce = isOnce && !this.#hasFailed;
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone: who goes by keyboard goes on from what took its place.
    this.#content?.focus({ preventScroll: true });
  }

  async #withdraw(event: MouseEvent): Promise<void> {
    const deciding = this.#decide(false, event);
    // What closes has closed: the placeholder does not wait for the receipt.
    await this.updateComplete;
    this.shadowRoot!.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    await deciding;
  }

  get #closed(): Closed | undefined {
    if (isInForeignFrame(this.handle.profile)) return 'framed';
    const failed = this.handle.explain(this.service).filter(({ ok }) => !ok);
    return (['gpc', 'dnt', 'cookies', 'blocked', 'written'] as const).find((name) =>
      failed.some(({ id }) => id === name),
    );
  }

  #show(service: Service): void {
    if (this.#content) return;
    const template = (this.#template = this.querySelector<HTMLTemplateElement>(':scope > template'));
    if (template && runsByItself(template.content))
      return this.handle.lint(
        'gate-template-unsafe',
        'The template runs code other than by script tags.',
        this,
      );
    this.#content = document.createElement('div');
    this.#content.slot = 'content';
    this.#content.tabIndex = -1;
    this.#content.append(template ? openTemplate(template, service.id) : this.#frame(service));
    this.append(this.#content);
    if (template) (this.handle.host as PdpConsentElement).consent?.rescan(this);
  }

  #frame(service: Service): Node {
    if (!service.frame) return document.createTextNode('');
    const frame = document.createElement('iframe');
    frame.title = say(service.title ?? service.name, this.handle.lang);
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.width = frame.height = '100%';
    frame.style.border = '0';
    frame.src = service.frame;
    return frame;
  }

  #hide(): void {
    if (this.#content && this.#template) closeTemplate(this.#template);
    this.#content?.remove();
    this.#content = undefined;
  }

  protected override willUpdate(): void {
    this.style.aspectRatio = /^\d+(\.\d+)?\s*(\/\s*\d+(\.\d+)?)?$/.test(this.ratio ?? '') ? this.ratio! : '';
    const service = this.#facts;
    if (service && this.isConnected && this.handle.isAllowed(this.service)) this.#show(service);
    else this.#hide();
    if (!service)
      this.handle.lint('embed-unknown-service', `The profile has no service "${this.service}".`, this);
  }

  protected override firstUpdated(): void {
    this.#watch = watchChoice(this.shadowRoot!, 'allow-always');
  }

  /** A picture of the site's own: one from elsewhere would tell the other side what is being read. */
  get #picture(): string | undefined {
    if (this.poster === null) return undefined;
    const { origin, href } = new URL(this.poster, document.baseURI);
    if (origin === location.origin) return href;
    this.handle.lint('embed-poster-foreign', 'A poster must come from this site.', this);
    return undefined;
  }

  override render() {
    const { texts, words } = this.#spoken;
    const service = this.#facts;
    if (!service) return html`<slot></slot>`;
    if (texts && words) this.#notice = embedNotice(this.handle.profile, service, texts, words);
    if (this.#content) {
      const isAsked = purposesOf(this.handle.profile, service).length > 0;
      return html`<slot name="content"></slot>${
          texts && isAsked
            ? html`<button
                type="button"
                part="withdraw-button"
                class="quiet"
                data-pdp-action="withdraw"
                @click=${(event: MouseEvent) => void this.#withdraw(event)}
              >
                ${texts.withdraw}
              </button>`
            : nothing
        }`;
    }
    if (!texts || !this.#notice) return nothing;
    const { title, body, items, actions, links } = this.#notice;
    const closed = this.#closed;
    const picture = this.#picture;
    return html`<section
      class="frame"
      part="embed"
      data-pdp-part="embed"
      lang=${texts.lang}
      dir=${words!.dir ?? 'ltr'}
      aria-labelledby="title"
    >
      ${picture ? html`<img src=${picture} alt="" />` : nothing}
      <h3 id="title" tabindex="-1">${spoken(this.handle, title)}</h3>
      ${body.split('\n').map((line) => html`<p>${spoken(this.handle, line)}</p>`)}
      ${items.map(({ label, text }) => html`<p class="small">${spoken(this.handle, label)} ${spoken(this.handle, text)}</p>`)}
      <p class="small links">
        ${links.map(({ href, label }) => html`<a href=${href} target="_blank" rel="noopener noreferrer">${spoken(this.handle, label)}</a>`)}
      </p>
      ${closed ? html`<p class="note">${texts.closed[closed]}</p>` : nothing}
      ${this.#hasFailed ? html`<p class="note" role="alert">${texts.failed}</p>` : nothing}
      <div class="actions">
        ${actions.map(
          ({ id, label }) =>
            html`<button
              type="button"
              class="choice"
              part="allow-button"
              data-pdp-action=${id}
              aria-disabled=${closed ? 'true' : nothing}
              @click=${(event: MouseEvent) => void this.#allow(event, id === 'allow-once')}
            >
              ${label}
            </button>`,
        )}
      </div>
    </section>`;
  }
}
