// This project as one more adapter of a harness that measures consent tools side by side: EXTRA_ADAPTERS=test/bench/pdp-consent.mjs
// The harness's own words: `__h.deep` finds through open shadow roots, `o` says which variant of the page is wanted.
import { modules, mustBeBuilt } from './contestants.mjs';

const action = (name, part = '') => `__h.deep('${part}[data-pdp-action=${name}]')`;

export default {
  id: 'pdp-consent',
  kind: 'web component (Lit)',
  gating: 'own',
  features: { reject: true, prefs: true, ru: 'built-in' },
  perServiceDiffers: true,
  async assets() {
    mustBeBuilt();
    return Object.fromEntries(
      Object.entries(modules().files).map(([path, body]) => [path, { body: body.toString() }]),
    );
  },
  page(o) {
    const { head, body } = modules().page({ scripts: o.scripts, perService: o.perService });
    const way = `document.getElementById('reopen').dataset.pdpOpen = 'settings'`;
    if (!o.csp) return { head, body: `<script>${way}</script>${body}` };
    // A page with a strict policy has no inline script: it goes without the lines that fetch ahead.
    o.files['/way-back.js'] = { body: way };
    return {
      head: head.replace(/<script>.*?<\/script>/s, ''),
      body: `<script src="/way-back.js"></script>${body}`,
    };
  },
  banner: `__h.deep('[data-pdp-part=banner]')`,
  accept: action('accept-all'),
  reject: action('refuse-all'),
  openPrefs: action('settings', '[part=settings-button]'),
  prefs: `__h.deep('[data-pdp-part=settings]')`,
  reopen: `document.getElementById('reopen').click()`,
  withdrawClicks: [action('withdraw-all')],
};
