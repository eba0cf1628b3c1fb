import type { ReactiveController, ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import type { LedgerHead } from '../model/decision.js';
import type { ConsentHandle } from '../model/handle.js';
import { payloadOf } from '../model/payload-of.js';
import type { ExportReport } from '../model/verify-export.js';
import type { ShownReceipt } from './receipt-card.js';

/** The visitor's ledger as it is now, checked: read again after every act, delivery and change of state. */
export class LedgerController implements ReactiveController {
  /** Newest first; undefined until read, null where the browser gives nothing. */
  receipts: readonly ShownReceipt[] | undefined | null;
  head: LedgerHead | undefined;
  /** Undefined while the check runs. */
  report: ExportReport | undefined;
  /** The visitor's file, whose text was checked. */
  exported = '';
  /** Before and after of purposes that are asked again. */
  changes: Readonly<Record<string, TemplateResult | typeof nothing>> = {};
  readonly #host: ReactiveControllerHost & { handle?: ConsentHandle | undefined };
  #readFor: ConsentHandle | undefined;
  #until: AbortController | undefined;
  #isReading = false;
  #again = false;

  constructor(host: ReactiveControllerHost & { handle?: ConsentHandle | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { handle } = this.#host;
    if (!handle || handle === this.#readFor) return;
    this.hostDisconnected();
    this.#readFor = handle;
    this.#until = new AbortController();
    for (const type of ['pdp-consent-receipt', 'pdp-consent-change'])
      handle.host.addEventListener(type, () => void this.read(), { signal: this.#until.signal });
    void this.read();
  }

  hostDisconnected(): void {
    this.#until?.abort();
    this.#readFor = undefined;
  }

  /** Reads and checks all of it; a call while one runs makes it run once more. */
  async read(): Promise<void> {
    const { handle } = this.#host;
    this.#again = true;
    if (!handle || this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#readOnce(handle);
      }
    } catch (cause) {
      this.receipts ??= null;
      handle.report('ERR_RECEIPT_NOT_STORED', 'The receipts could not be read from the browser.', cause);
    } finally {
      this.#isReading = false;
      this.#host.requestUpdate();
    }
  }

  async #readOnce(handle: ConsentHandle): Promise<void> {
    const { profile } = handle;
    const ledger = await handle.ledger();
    await ledger.compactExpired(profile.id, Date.now());
    const receipts = await ledger.receipts(profile.id);
    this.head = receipts.length ? await (await handle.receiptsPart()).head(profile.id) : undefined;
    this.receipts = receipts.map((one) => ({ ...one, id: one.jti, payload: payloadOf(one.jws) })).reverse();
    this.report = undefined;
    this.#host.requestUpdate();
    if (!receipts.length) return;
    this.exported = JSON.stringify(await ledger.export(profile));
    const { verifyExport } = await import('../model/verify-export.js');
    this.report = await verifyExport(this.exported);
    this.#host.requestUpdate();
    const stale = Object.keys(handle.state).filter((id) => handle.state[id]!.state === 'stale');
    if (!stale.length) return;
    const { renderChanges } = await import('../revision/render-changes.js');
    this.changes = Object.fromEntries(
      await Promise.all(stale.map(async (id) => [id, await renderChanges(handle, id)] as const)),
    );
  }
}
