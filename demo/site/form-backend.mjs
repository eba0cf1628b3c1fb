// The operator's own form handler: it keeps a submission only if the receipts that came with it hold.
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inLanguage, languageOf } from './languages.mjs';
import { html } from './render.mjs';

const MAX_BODY_BYTES = 262_144;
/** Purposes without which a form is not accepted. */
const REQUIRED = {
  'open-almaty': ['handle_appeals'],
  'ikomek-astana': ['register_appeals'],
  esaulet: ['contracts'],
  infopro: ['feedback'],
  'kmge-opi': ['create_account', 'assess_application'],
};

async function readForm(request) {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return undefined;
  try {
    return await request.formData();
  } catch {
    return undefined; // Not a form at all: answered as one without receipts.
  }
}

/** A password never reaches a file. */
const kept = (form) =>
  Object.fromEntries([...form].filter(([name, value]) => typeof value === 'string' && name !== 'password'));

const outcome = (site, result, lang) => {
  const { profile, texts, slug } = site;
  const titleOf = (id) =>
    inLanguage(profile.purposes.find((purpose) => purpose.id === id)?.title, lang) || id;
  const entries = result.payloads.flatMap(({ processing }) => processing);
  const stateOf = ({ purpose_id: id, event_state: state }) => {
    const isWaiting = ['given', 'renewed'].includes(state) && !result.open.includes(id);
    return texts[isWaiting ? 'result.unsigned' : `state.${state}`]?.[lang] ?? state;
  };
  return html`<article data-server-text>
    <section class="wrap narrow" data-demo-result="${result.ok ? 'stored' : 'refused'}">
      <h1 data-t="${result.ok ? 'result.stored' : 'result.refused'}"></h1>
      <p class="lead" data-t="${result.ok ? 'result.storedText' : 'result.refusedText'}"></p>
    </section>
    <section class="wrap narrow">
      ${
        result.ok
          ? html`<h2 data-t="result.verified"></h2>
              <ul class="ticks">
                <li data-t="result.signature"></li>
                <li data-t="result.audience"></li>
                <li data-t="result.name"></li>
              </ul>
              <h2 data-t="result.purposes"></h2>
              <dl class="sheet">
                ${entries.map(
                  (entry) =>
                    html`<dt>${titleOf(entry.purpose_id)}</dt>
                      <dd>${stateOf(entry)}</dd>`,
                )}
              </dl>`
          : html`<h2 data-t="result.reason"></h2>
              <ul>
                ${result.problems.map(({ field, code }) => html`<li>${titleOf(field)}: <code>${code}</code></li>`)}
              </ul>`
      }
    </section>
    <section class="wrap narrow">
      <p><a class="button" href="/${slug}/" data-t="result.back"></a></p>
    </section>
  </article>`;
};

/** Answers the POST of a site's form: the markup of the result page and its status. */
export async function receiveForm(request, site, { verifyFormConsent, bases, data }) {
  const form = (await readForm(request)) ?? new FormData();
  const result = await verifyFormConsent(form, {
    audiences: bases.map((base) => `${base}/consent/v1/${site.slug}/receipts`),
    origins: bases,
    formId: site.profile.forms[0].id,
    required: REQUIRED[site.slug],
    written: site.profile.purposes.filter(({ crossBorder }) => crossBorder.writtenForm).map(({ id }) => id),
  });
  if (result.ok) {
    const folder = join(data, 'forms', site.slug);
    await mkdir(folder, { recursive: true });
    const record = {
      receivedAt: new Date().toISOString(),
      form: kept(form),
      receipts: result.receipts,
      open: result.open,
    };
    await writeFile(join(folder, `${randomUUID()}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
  return { main: outcome(site, result, languageOf(request)), status: result.ok ? 200 : 422 };
}
