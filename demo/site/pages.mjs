// The pages of the five sites, made for each request: the nonce is new every time.
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { firstVisitLinks } from './first-visit.mjs';
import { inLanguage, languageLinks, languageOf } from './languages.mjs';
import { operatorBlock } from './operator-block.mjs';
import { readDemoFile } from './operators.mjs';
import { fillPieces, fillTexts, html, keepLanguage, trusted } from './render.mjs';
import { securityHeaders } from './security-headers.mjs';
import { encodingFor } from './static-files.mjs';

const ENCODERS = {
  br: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text) => gzipSync(text),
};
const layout = readDemoFile('layout.html');

/** A finished page as a response: compressed, never cached, with its policy. */
export function pageResponse(request, page, { status = 200, ...security }) {
  const encoding = encodingFor(request);
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding, Accept-Language, Cookie',
    ...securityHeaders(security),
  };
  if (encoding) headers['Content-Encoding'] = encoding;
  const body = encoding ? ENCODERS[encoding](page) : page;
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

export const makeNonce = () => randomBytes(16).toString('base64');

/** What stands inside a consent field when no script runs: the statement, a plain box, a link to the policy. */
const fallback = (profile, lang) => (id) => {
  const purpose = profile.purposes.find((candidate) => candidate.id === id);
  return html`<label class="fallback"
      ><input type="checkbox" name="${id}" value="given" /><span
        >${inLanguage(purpose.statement ?? purpose.title, lang)}</span
      ></label
    ><a href="${profile.policies[0].url}" data-t="form.policy"></a>`;
};

/** Tags of services that the profile starts by markup; inert until the gate lets them go. */
const gatedTags = (profile, nonce) =>
  (profile.services ?? []).flatMap(({ id, scripts = [] }) =>
    scripts.map(
      ({ src }) =>
        html`<script type="text/plain" data-pdp-service="${id}" src="${src}" nonce="${nonce}"></script>`,
    ),
  );

/** A row of the panel as it stands before anything has happened; the page's script goes on from there. */
const row = (name, key) => html`<li><span>${name}</span><b data-t="${key}"></b></li>`;

/** The lines of the head that let a first visit fetch everything at once. */
const preloads = (site, { lang, nonce, address, entry, isDecided }) =>
  html`<link
      rel="preload"
      as="fetch"
      crossorigin="anonymous"
      href="${address}"
    />${!isDecided && firstVisitLinks({ entry, lang, nonce })}`;

/**
 * One page of one operator's site. `main` is markup with text keys; `profile` and `address` differ from the site's own
 * only on the page with the bare record.
 */
export function sitePage(request, site, main, context) {
  const { slug, texts, navigation } = site;
  const {
    bases,
    entry,
    isDecided,
    status,
    profile = site.profile,
    address = `/consent/v1/${slug}/profile.json`,
  } = context;
  const lang = languageOf(request);
  const nonce = makeNonce();
  const path = new URL(request.url).pathname;
  const pieces = {
    lang,
    slug,
    nonce,
    title: texts['site.title'][lang],
    profile: address,
    preloads: preloads(site, { lang, nonce, address, entry, isDecided }),
    gated: gatedTags(profile, nonce),
    nav: Object.entries(navigation).map(
      ([key, place]) => html`<a href="/${slug}/${place}" data-t="${key}"></a>`,
    ),
    languages: trusted(languageLinks(path, lang)),
    operator: operatorBlock({ profile }),
    purposes: profile.purposes
      .filter(({ basis, where }) => basis === 'consent' && where === 'banner')
      .map(({ title }) => row(inLanguage(title, lang), 'state.undecided')),
    services: (profile.services ?? []).map(({ name }) => row(inLanguage(name, lang), 'happening.off')),
    main: trusted(fillPieces(String(main), { fallback: fallback(profile, lang) })),
  };
  let page = fillTexts(fillPieces(layout, pieces), texts, lang);
  if (new URL(request.url).searchParams.has('lang')) page = keepLanguage(page, lang);
  return pageResponse(request, page, { status, nonce, bases, profile });
}
