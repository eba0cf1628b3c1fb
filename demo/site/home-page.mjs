import { languageLinks, languageOf } from './languages.mjs';
import { readDemoFile } from './operators.mjs';
import { makeNonce, pageResponse } from './pages.mjs';
import { fillPieces, fillTexts, html, keepLanguage, trusted } from './render.mjs';

/** The first page: the five sites and the tools. */
export function homePage(request, sites, bases) {
  const texts = { ...JSON.parse(readDemoFile('texts.json')), ...JSON.parse(readDemoFile('home.json')) };
  const lang = languageOf(request);
  const pieces = {
    lang,
    title: texts['home.title'][lang],
    languages: trusted(languageLinks('/', lang)),
    sites: [...sites.values()].map(
      ({ slug, texts: own }) =>
        html`<li>
          <a href="/${slug}/"
            ><img src="/${slug}/mark.svg" alt="" width="40" height="40" /><b>${own['site.name'][lang]}</b
            ><span data-t="home.${slug}"></span
          ></a>
        </li>`,
    ),
  };
  let page = fillTexts(fillPieces(readDemoFile('index.html'), pieces), texts, lang);
  if (new URL(request.url).searchParams.has('lang')) page = keepLanguage(page, lang);
  return pageResponse(request, page, { nonce: makeNonce(), bases });
}
