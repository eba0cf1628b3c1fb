// What the demonstration's pages do by themselves: change language in place, and tell what is happening.
import { watchHappening } from './happening.js';

const LANGUAGES = ['kk', 'ru', 'en'];
let texts;
let city;

const loadTexts = async () =>
  (texts ??= await (await fetch(`/${document.documentElement.dataset.site}/texts.json`)).json());

function showTexts(lang) {
  for (const element of document.querySelectorAll('[data-t]')) {
    const text = texts[element.dataset.t]?.[lang];
    if (text !== undefined) element.textContent = text;
  }
  for (const name of ['aria-label', 'placeholder']) {
    for (const element of document.querySelectorAll(`[data-t-${name}]`)) {
      element.setAttribute(name, texts[element.getAttribute(`data-t-${name}`)][lang]);
    }
  }
  document.title = texts['site.title'][lang];
}

function keepInLinks(lang) {
  for (const link of document.querySelectorAll('a[href^="/"]:not([hreflang])')) {
    const url = new URL(link.href);
    url.searchParams.set('lang', lang);
    link.href = url.pathname + url.search + url.hash;
  }
}

async function speak(lang) {
  await loadTexts();
  showTexts(lang);
  keepInLinks(lang);
  document.documentElement.lang = lang;
  for (const link of document.querySelectorAll('.languages a')) {
    if (link.hreflang === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  history.replaceState(null, '', `?lang=${lang}${location.hash}`);
  if (city) showCity();
  happening?.redraw();
}

async function showCity() {
  const all = await loadTexts();
  const lang = document.documentElement.lang;
  const office = document.querySelector('#office');
  if (office) office.textContent = all['office.near'][lang].replace('{city}', all[`office.${city}`][lang]);
}

document.querySelector('.languages')?.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  // Pages that quote a profile come from the server in the language asked for.
  if (!link || document.querySelector('[data-server-text]') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (LANGUAGES.includes(link.hreflang)) void speak(link.hreflang);
});
document.addEventListener('demo-city', (event) => {
  city = event.detail;
  void showCity();
});

/** The way to take everything back stands in the footer while there is something to take back. */
function offerWithdrawal() {
  const link = document.querySelector('[data-pdp-open="withdraw"]');
  const { state } = document.querySelector('pdp-consent')?.consent ?? {};
  if (!link || !state) return;
  const isGiven = Object.values(state).some((purpose) => purpose.state === 'given');
  // The report that a press opens hands the focus back: to a link that is still there.
  if (!isGiven && link === document.activeElement)
    document.querySelector('footer [data-pdp-open="settings"]').focus();
  link.closest('li').hidden = !isGiven;
}
for (const type of ['pdp-consent-ready', 'pdp-consent-change'])
  document.addEventListener(type, offerWithdrawal);
offerWithdrawal();

const happening = watchHappening(loadTexts);
