const find = (id) => document.querySelector(`#${id}`);
const preview = find('preview');
const valueOf = (id) => find(id).value;

const attributes = () =>
  [
    valueOf('placement') === 'bottom' ? '' : ` placement="${valueOf('placement')}"`,
    valueOf('lang') ? ` lang="${valueOf('lang')}"` : '',
  ].join('');

const SNIPPETS = {
  esm: () => `<link rel="preload" as="fetch" crossorigin="anonymous" href="/consent.json">
<script type="module" src="/pdp-consent.js"></script>
<pdp-consent src="/consent.json"${attributes()}></pdp-consent>`,
  iife: () => `<script defer src="/pdp-consent.iife.js" data-src="/consent.json"></script>`,
  npm: () => `npm install pdp-consent

import 'pdp-consent/define';

<pdp-consent src="/consent.json"${attributes()}></pdp-consent>`,
};

function show() {
  find('snippet').textContent = SNIPPETS[valueOf('build')]();
  find('copied').textContent = '';
  const query = new URLSearchParams({
    operator: valueOf('operator'),
    placement: valueOf('placement'),
    show: valueOf('lang'),
    lang: valueOf('lang') || document.documentElement.lang,
  });
  preview.src = `/playground/preview.html?${query}`;
  fit();
}

/** The preview keeps the width that was chosen and is drawn smaller where it does not fit. */
function fit() {
  const width = Number(valueOf('width'));
  const scale = Math.min(1, preview.parentElement.clientWidth / width);
  preview.style.width = `${width}px`;
  preview.style.height = `${preview.parentElement.clientHeight / scale}px`;
  preview.style.transform = `scale(${scale})`;
}

find('options').addEventListener('change', show);
find('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(find('snippet').textContent);
  find('copied').textContent = find('copied').dataset.copied;
});
find('again').addEventListener('click', async () => {
  await preview.contentDocument.querySelector('pdp-consent').consent?.forget();
  show();
});
new ResizeObserver(fit).observe(preview.parentElement);
show();
